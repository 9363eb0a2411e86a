"""Environment variables through several libraries."""
import os
from os import environ as env

import torch
from decouple import config
from dotenv import load_dotenv
from pydantic_settings import BaseSettings

load_dotenv()


class Settings(BaseSettings):
    model_path: str
    fallback_path: str = "fallback.pt"


settings = Settings()
a = torch.load(settings.model_path)  # expect: unsafe environment
b = torch.load(settings.fallback_path)  # expect: unsafe environment,file
c = torch.load(env.get("MODEL", "model.pt"))  # expect: unsafe environment,file
d = torch.load(config("WEIGHTS"))  # expect: unsafe environment
e = torch.load(os.path.expandvars("$MODEL_HOME/m.pt"))  # expect: unsafe environment
f = torch.load(os.getenv("MODEL_DIR", "/models") + "/best.pt")  # expect: unsafe environment,file
