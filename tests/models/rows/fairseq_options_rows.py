"""Parsers of command lines that fairseq makes."""
import fairseq.options
import torch


def case_000():  # fairseq.options.get_parser
    parser = fairseq.options.get_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_001():  # fairseq.options.get_training_parser
    parser = fairseq.options.get_training_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_002():  # fairseq.options.get_generation_parser
    parser = fairseq.options.get_generation_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_003():  # fairseq.options.get_interactive_generation_parser
    parser = fairseq.options.get_interactive_generation_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_004():  # fairseq.options.get_eval_lm_parser
    parser = fairseq.options.get_eval_lm_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_005():  # fairseq.options.get_validation_parser
    parser = fairseq.options.get_validation_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_006():  # fairseq.options.get_speech_generation_parser
    parser = fairseq.options.get_speech_generation_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line


def case_007():  # fairseq.options.parse_args_and_arch
    parser = fairseq.options.get_training_parser()
    args = fairseq.options.parse_args_and_arch(parser)
    return torch.load(args.path, weights_only=False)  # expect: unsafe command_line


def case_008():  # fairseq.options.get_preprocessing_parser
    parser = fairseq.options.get_preprocessing_parser("x")
    return torch.load(parser.parse_args().path, weights_only=False)  # expect: unsafe command_line
