from pydantic import BaseModel


class LoadBody(BaseModel):
    path: str
    device: str = "cpu"
