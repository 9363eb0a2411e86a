"""One object for the whole process."""


class Settings:
    _instance = None

    def __init__(self):
        self.weights = None
        self.tokenizer = "tokenizer.pkl"

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


class Paths:
    ENCODER = "encoder.pt"
    DECODER = None
