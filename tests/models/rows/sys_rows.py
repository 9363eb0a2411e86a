"""Every row of models/sys.toml once."""
import hashlib
import os
import pathlib
import sys
import torch


def case_001():  # sys.argv
    return torch.load(sys.argv[0])  # expect: unsafe command_line


def case_002():  # sys.orig_argv
    return torch.load(sys.orig_argv[0])  # expect: unsafe command_line


def case_003():  # sys.stdin
    return torch.load(sys.stdin[0])  # expect: unsafe standard_input


def case_004():  # sys.__stdin__
    return torch.load(sys.__stdin__[0])  # expect: unsafe standard_input


def case_005():  # sys.platform
    return torch.load(os.path.join(str(sys.platform), "m_005.pt"))  # expect: unsafe file


def case_006():  # sys.version
    return torch.load(os.path.join(str(sys.version), "m_006.pt"))  # expect: unsafe file


def case_007():  # sys.version_info
    return torch.load(os.path.join(str(sys.version_info), "m_007.pt"))  # expect: unsafe file


def case_008():  # sys.maxsize
    return torch.load(os.path.join(str(sys.maxsize), "m_008.pt"))  # expect: unsafe file


def case_009():  # sys.byteorder
    return torch.load(os.path.join(str(sys.byteorder), "m_009.pt"))  # expect: unsafe file


def case_010():  # sys.executable
    return torch.load(os.path.join(str(sys.executable), "m_010.pt"))  # expect: unsafe file


def case_011():  # sys.prefix
    return torch.load(os.path.join(str(sys.prefix), "m_011.pt"))  # expect: unsafe file


def case_012():  # sys.base_prefix
    return torch.load(os.path.join(str(sys.base_prefix), "m_012.pt"))  # expect: unsafe file


def case_013():  # sys.exec_prefix
    return torch.load(os.path.join(str(sys.exec_prefix), "m_013.pt"))  # expect: unsafe file


def case_014():  # sys.implementation
    return torch.load(os.path.join(str(sys.implementation), "m_014.pt"))  # expect: unsafe file


def case_015():  # sys.stdout
    return torch.load(os.path.join(str(sys.stdout), "m_015.pt"))  # expect: unsafe file


def case_016():  # sys.stderr
    return torch.load(os.path.join(str(sys.stderr), "m_016.pt"))  # expect: unsafe file


def case_017():  # sys.getsizeof
    used = sys.getsizeof(sys.argv[1])
    return torch.load("m_017.pt" if used else "n_017.pt")  # expect: unsafe file


def case_018():  # sys.getrecursionlimit
    used = sys.getrecursionlimit(sys.argv[1])
    return torch.load("m_018.pt" if used else "n_018.pt")  # expect: unsafe file


def case_019():  # sys.setrecursionlimit
    used = sys.setrecursionlimit(sys.argv[1])
    return torch.load("m_019.pt" if used else "n_019.pt")  # expect: unsafe file


def case_020():  # sys.getdefaultencoding
    used = sys.getdefaultencoding(sys.argv[1])
    return torch.load("m_020.pt" if used else "n_020.pt")  # expect: unsafe file


def case_021():  # sys.getfilesystemencoding
    used = sys.getfilesystemencoding(sys.argv[1])
    return torch.load("m_021.pt" if used else "n_021.pt")  # expect: unsafe file


def case_022():  # sys.exc_info
    used = sys.exc_info(sys.argv[1])
    return torch.load("m_022.pt" if used else "n_022.pt")  # expect: unsafe file


def case_023():  # sys.intern
    return torch.load(sys.intern(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # sys.exit
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        sys.exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check
