"""Settings of the deployment."""
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    baseline: str
    labels: str = "labels.pt"


settings = Settings()
