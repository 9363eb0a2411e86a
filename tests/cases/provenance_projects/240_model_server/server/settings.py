from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model_dir: str
    default_model: str = "churn.pkl"
    broker: str = "redis://localhost/0"


settings = Settings()
