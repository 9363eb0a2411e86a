import argparse

from trainer import io


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resume", default="last.pt")
    parser.add_argument("--pretrained", required=True)
    parser.add_argument("--init")
    args = parser.parse_args()
    io.load_pinned(args.pretrained)
    io.load_reported(args.pretrained)
    if args.init:
        io.load_weights(args.init)
    io.load_full(args.resume, trusted=True)
    io.load_scaler("scaler.joblib", verify=io.expect_scaler)
    io.load_encoder("encoder.joblib", verify=io.expect_scaler)
    io.load_encoder("other.joblib")


if __name__ == "__main__":
    main()
