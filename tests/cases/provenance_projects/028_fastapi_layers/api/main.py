"""Routes."""
from fastapi import APIRouter, FastAPI

from .evaluate import evaluate
from .schemas import EvaluateRequest

router = APIRouter()


@router.post("/evaluate")
def post_evaluate(job: EvaluateRequest):
    return evaluate(job)


app = FastAPI()
app.include_router(router)
