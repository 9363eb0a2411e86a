"""pydantic settings are the environment; a plain model is what it is built from."""
import json
import sys

import torch
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    encoder: str
    decoder: str = "decoder.pt"
    teacher: str = Field(default="teacher.pt", alias="TEACHER")


class Job(BaseModel):
    weights: str
    retries: int = 2


settings = Settings()
encoder = torch.load(settings.encoder)  # expect: unsafe environment
decoder = torch.load(settings.decoder)  # expect: unsafe environment,file
teacher = torch.load(settings.teacher)  # expect: unsafe environment,file

job = Job(weights=sys.argv[1])
first = torch.load(job.weights)  # expect: unsafe command_line
second = torch.load(Job(**json.load(open("job.json"))).weights)  # expect: unsafe configuration
