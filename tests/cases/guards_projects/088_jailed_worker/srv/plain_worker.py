import pickle
import sys


def main():
    model = pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input
    print(len(model))


if __name__ == "__main__":
    main()
