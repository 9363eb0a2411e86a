import json
import pickle
import sys


def main():
    model = pickle.load(sys.stdin.buffer)  # expect: safe sandbox
    json.dump({"layers": len(model)}, sys.stdout)


if __name__ == "__main__":
    main()
