import sys

from transformers import HfArgumentParser

from arguments import DataArguments, ModelArguments
from running import run


def main():
    parser = HfArgumentParser((ModelArguments, DataArguments))
    if len(sys.argv) == 2 and sys.argv[1].endswith(".json"):
        model_args, data_args = parser.parse_json_file(json_file=sys.argv[1])
    else:
        model_args, data_args = parser.parse_args_into_dataclasses()
    run(model_args, data_args)


if __name__ == "__main__":
    main()
