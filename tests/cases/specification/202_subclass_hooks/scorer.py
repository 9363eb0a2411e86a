import joblib

from base import Plugin


class Scorer(Plugin):
    def __init__(self, file, threshold=0.5):
        self.model = joblib.load(file)  # expect: unsafe configuration
        self.threshold = threshold
