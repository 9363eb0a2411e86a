from functools import lru_cache

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model_dir: str = "/srv/models"
    bucket: str
    redis_url: str
    fallback: str

    class Config:
        env_prefix = "SCORING_"


@lru_cache
def get_settings():
    return Settings()
