import sys

import torch

from core.integrity import IntegrityError, report_digest, require_digest, requires

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


@requires(PIN)
def decorated(path):
    return torch.load(path)  # expect: safe integrity_check


def returned(path):
    return torch.load(require_digest(path, PIN))  # expect: safe integrity_check


def unpacked(path):
    same, actual = report_digest(path, PIN)
    if not same:
        raise IntegrityError(actual)
    return torch.load(path)  # expect: safe integrity_check


def ignored(path):
    same, actual = report_digest(path, PIN)
    print(actual)
    return torch.load(path)  # expect: unsafe command_line


def indexed(path):
    if not report_digest(path, PIN)[0]:
        raise IntegrityError(path)
    return torch.load(path)  # expect: safe integrity_check


def tuple_tested(path):
    if not report_digest(path, PIN):
        raise IntegrityError(path)
    return torch.load(path)  # expect: unsafe command_line


def second_file(path, other):
    try:
        require_digest(other, PIN)
    except IntegrityError:
        return None
    return torch.load(path)  # expect: unsafe command_line


def digest_from_caller(path, expected):
    require_digest(path, expected)
    return torch.load(path)  # expect: safe integrity_check


def digest_from_neighbour(path, expected):
    require_digest(path, expected)
    return torch.load(path)  # expect: unsafe command_line


def main(args):
    decorated(args[0]), returned(args[1]), unpacked(args[2]), ignored(args[3]), indexed(args[4]), tuple_tested(args[5])
    second_file(args[6], args[7])
    digest_from_caller(args[8], PIN)
    digest_from_neighbour(args[9], open(args[9] + ".sha256").read())


main(sys.argv[1:])
