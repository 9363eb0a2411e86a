from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SVC_")

    model_file: str
    cache_dir: str
    label_file: str = "labels.pkl"


@lru_cache
def get_settings() -> Settings:
    return Settings()
