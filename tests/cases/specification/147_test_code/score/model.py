import joblib


class Score:
    def __init__(self, value):
        self.value = value


def load(path):
    return joblib.load(path)  # expect: unsafe parameter


def load_default(path="score.joblib"):
    return joblib.load(path)  # expect: unsafe file


def main():
    print(load_default())


if __name__ == "__main__":
    main()
