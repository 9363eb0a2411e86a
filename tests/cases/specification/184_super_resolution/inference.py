"""Real-ESRGAN's way: a path, or a URL for every model name."""
import argparse
import os

from upscale import Upscaler
from upscale.download import load_file_from_url

URLS = {
    "x4": "https://sr.example.com/x4.pth",
    "x2": "https://sr.example.com/x2.pth",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", "--model_name", choices=["x4", "x2"], default="x4")
    parser.add_argument("--model_path", default=None, help="Model path. Usually, you do not need to specify it")
    args = parser.parse_args()

    if args.model_path is not None:
        model_path = args.model_path
    else:
        model_path = load_file_from_url(url=URLS[args.model_name], model_dir="weights", file_name=None)
    Upscaler(scale=4, model_path=model_path)
    print(os.path.abspath(model_path))


if __name__ == "__main__":
    main()
