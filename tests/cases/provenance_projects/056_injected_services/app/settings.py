from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="NETS_")
    model_path: str = "models/net.pt"
    store: str


@lru_cache
def get_settings():
    return Settings()
