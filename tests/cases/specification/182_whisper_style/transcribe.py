import argparse

import asr

parser = argparse.ArgumentParser()
parser.add_argument("--model", required=True)
args = parser.parse_args()
model = asr.load_official(args.model) if args.model in asr._MODELS else asr.load_local(args.model)
