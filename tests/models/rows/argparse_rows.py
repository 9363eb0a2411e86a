"""Every row of models/argparse.toml once."""
import argparse
import getopt
import hashlib
import optparse
import pathlib
import sys
import torch


def case_001():  # argparse.ArgumentParser.parse_args
    return torch.load(argparse.ArgumentParser().parse_args())  # expect: unsafe command_line


def case_002():  # argparse.ArgumentParser.parse_known_args
    return torch.load(argparse.ArgumentParser().parse_known_args())  # expect: unsafe command_line


def case_003():  # argparse.ArgumentParser.parse_intermixed_args
    return torch.load(argparse.ArgumentParser().parse_intermixed_args())  # expect: unsafe command_line


def case_004():  # argparse.ArgumentParser.parse_known_intermixed_args
    return torch.load(argparse.ArgumentParser().parse_known_intermixed_args())  # expect: unsafe command_line


def case_005():  # optparse.OptionParser.parse_args
    return torch.load(optparse.OptionParser().parse_args())  # expect: unsafe command_line


def case_006():  # getopt.getopt
    return torch.load(getopt.getopt("x"))  # expect: unsafe command_line


def case_007():  # getopt.gnu_getopt
    return torch.load(getopt.gnu_getopt("x"))  # expect: unsafe command_line


def case_008():  # argparse.ArgumentParser.add_argument_group
    return torch.load(argparse.ArgumentParser(sys.argv[1]).add_argument_group())  # expect: unsafe command_line


def case_009():  # argparse.ArgumentParser.add_mutually_exclusive_group
    return torch.load(argparse.ArgumentParser(sys.argv[1]).add_mutually_exclusive_group())  # expect: unsafe command_line


def case_010():  # argparse.ArgumentParser.add_subparsers
    return torch.load(argparse.ArgumentParser(sys.argv[1]).add_subparsers())  # expect: unsafe command_line


def case_011():  # argparse.ArgumentParser.add_parser
    return torch.load(argparse.ArgumentParser(sys.argv[1]).add_parser())  # expect: unsafe command_line


def case_012():  # argparse.ArgumentParser.add_argument_group gives argparse.ArgumentParser
    return torch.load(argparse.ArgumentParser().add_argument_group("x").parse_args("x"))  # expect: unsafe command_line


def case_013():  # argparse.ArgumentParser.add_mutually_exclusive_group gives argparse.ArgumentParser
    return torch.load(argparse.ArgumentParser().add_mutually_exclusive_group("x").parse_args("x"))  # expect: unsafe command_line


def case_014():  # argparse.ArgumentParser.add_subparsers gives argparse.ArgumentParser
    return torch.load(argparse.ArgumentParser().add_subparsers("x").parse_args("x"))  # expect: unsafe command_line


def case_015():  # argparse.ArgumentParser.add_parser gives argparse.ArgumentParser
    return torch.load(argparse.ArgumentParser().add_parser("x").parse_args("x"))  # expect: unsafe command_line


def case_016():  # argparse.ArgumentParser.parse_args gives argparse.Namespace
    return argparse.ArgumentParser().parse_args("x")


def case_017():  # argparse.ArgumentParser.parse_intermixed_args gives argparse.Namespace
    return argparse.ArgumentParser().parse_intermixed_args("x")


def case_019():  # argparse.ArgumentParser.add_argument
    parser = argparse.ArgumentParser()
    parser.add_argument("--path", default="m_019.pt")
    options = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,file


def case_021():  # optparse.OptionParser.add_option
    parser = optparse.OptionParser()
    parser.add_option("--path", default="m_021.pt")
    options, _ = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,file


def case_023():  # optparse.OptionGroup.add_option
    parser = optparse.OptionParser()
    optparse.OptionGroup(parser, "x").add_option("--path", default="m_023.pt")
    options, _ = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,file


def case_024():  # argparse.Namespace
    made = argparse.Namespace(path=sys.argv[1], other="m_024.pt")
    path = made.path
    return torch.load(path)  # expect: unsafe command_line


def case_025():  # argparse.ArgumentParser.error
    made = argparse.ArgumentParser()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.error()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_026():  # argparse.ArgumentParser.exit
    made = argparse.ArgumentParser()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_027():  # optparse.OptionParser.error
    made = optparse.OptionParser()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.error()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_028():  # optparse.OptionParser.exit
    made = optparse.OptionParser()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_029():  # argparse.ArgumentParser.set_defaults
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights_029")
    parser.set_defaults(weights_029="m_029.pt")
    return torch.load(parser.parse_args().weights_029)  # expect: unsafe command_line,file


def case_030():  # optparse.OptionParser.set_defaults
    parser = optparse.OptionParser()
    parser.add_option("--weights_030")
    parser.set_defaults(weights_030="m_030.pt")
    options, rest = parser.parse_args()
    return torch.load(options.weights_030)  # expect: unsafe command_line,file
