"""Every row of models/glob.toml once."""
import fileinput
import fnmatch
import glob
import natsort
import sys
import torch
import wcmatch.glob


def case_001():  # fileinput.input
    return torch.load(fileinput.input())  # expect: unsafe command_line,standard_input


def case_002():  # fileinput.FileInput
    return torch.load(fileinput.FileInput())  # expect: unsafe command_line,standard_input


def case_003():  # glob.glob
    return torch.load(glob.glob(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # glob.iglob
    return torch.load(glob.iglob(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # natsort.os_sorted
    return torch.load(natsort.os_sorted(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # wcmatch.glob.glob
    return torch.load(wcmatch.glob.glob(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # fnmatch.filter
    return torch.load(fnmatch.filter(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # glob.escape
    return torch.load(glob.escape(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # fnmatch.fnmatch
    used = fnmatch.fnmatch(sys.argv[1])
    return torch.load("m_009.pt" if used else "n_009.pt")  # expect: unsafe file


def case_010():  # fnmatch.fnmatchcase
    used = fnmatch.fnmatchcase(sys.argv[1])
    return torch.load("m_010.pt" if used else "n_010.pt")  # expect: unsafe file


def case_011():  # glob.has_magic
    used = glob.has_magic(sys.argv[1])
    return torch.load("m_011.pt" if used else "n_011.pt")  # expect: unsafe file


def case_012():  # fileinput.input
    return torch.load(fileinput.input(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # fileinput.FileInput
    return torch.load(fileinput.FileInput(sys.argv[1]))  # expect: unsafe command_line
