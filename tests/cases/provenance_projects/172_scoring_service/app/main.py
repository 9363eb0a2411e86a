from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI, Request

from .registry import BucketRegistry, ModelRegistry
from .routers import uploads
from .settings import Settings, get_settings


@asynccontextmanager
async def lifespan(app: FastAPI):
    settings = get_settings()
    app.state.local = ModelRegistry(settings.model_dir)
    app.state.remote = BucketRegistry(settings.model_dir, settings.bucket)
    app.state.local.standard()
    yield


app = FastAPI(lifespan=lifespan)
app.include_router(uploads.router)


def local_registry(request: Request) -> ModelRegistry:
    return request.app.state.local


def remote_registry(settings: Settings = Depends(get_settings)) -> BucketRegistry:
    return BucketRegistry(settings.model_dir, settings.bucket)


@app.post("/score/{name}")
def score(name: str, features: list[float], registry: ModelRegistry = Depends(local_registry)):
    return registry.get(name).predict([features])


@app.post("/embed/{name}")
def embed(name: str, features: list[float], registry: BucketRegistry = Depends(remote_registry)):
    return registry.get(name)(features)
