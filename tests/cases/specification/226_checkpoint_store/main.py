import argparse

from asr.commands import resume, transcribe

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--trusted", action="store_true")
    options = parser.parse_args()
    transcribe(options)
    resume(input("run: "), options.trusted)
