from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model_url: str = "https://models.example.com/ranker.joblib"
    model_sha256: str
    signing_key: str
    verify: bool = True


settings = Settings()
