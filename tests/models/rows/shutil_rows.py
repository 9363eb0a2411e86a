"""Every row of models/shutil.toml once."""
import shutil
import sys
import torch


def case_001():  # shutil.copy
    shutil.copy(sys.argv[1], "m_001.pt")
    return torch.load("m_001.pt")  # expect: unsafe command_line


def case_002():  # shutil.copy2
    shutil.copy2(sys.argv[1], "m_002.pt")
    return torch.load("m_002.pt")  # expect: unsafe command_line


def case_003():  # shutil.copyfile
    shutil.copyfile(sys.argv[1], "m_003.pt")
    return torch.load("m_003.pt")  # expect: unsafe command_line


def case_004():  # shutil.move
    shutil.move(sys.argv[1], "m_004.pt")
    return torch.load("m_004.pt")  # expect: unsafe command_line


def case_005():  # shutil.copyfileobj
    shutil.copyfileobj(sys.argv[1], "m_005.pt")
    return torch.load("m_005.pt")  # expect: unsafe command_line


def case_006():  # shutil.copytree
    shutil.copytree(sys.argv[1], "folder_006")
    return torch.load("folder_006/m.pt")  # expect: unsafe command_line


def case_007():  # shutil.unpack_archive
    shutil.unpack_archive(sys.argv[1], "folder_007")
    return torch.load("folder_007/m.pt")  # expect: unsafe command_line


def case_008():  # shutil.make_archive
    return torch.load(shutil.make_archive(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # shutil.rmtree
    used = shutil.rmtree(sys.argv[1])
    return torch.load("m_009.pt" if used else "n_009.pt")  # expect: unsafe file


def case_010():  # shutil.disk_usage
    used = shutil.disk_usage(sys.argv[1])
    return torch.load("m_010.pt" if used else "n_010.pt")  # expect: unsafe file


def case_011():  # shutil.copymode
    used = shutil.copymode(sys.argv[1])
    return torch.load("m_011.pt" if used else "n_011.pt")  # expect: unsafe file


def case_012():  # shutil.copystat
    used = shutil.copystat(sys.argv[1])
    return torch.load("m_012.pt" if used else "n_012.pt")  # expect: unsafe file


def case_013():  # shutil.chown
    used = shutil.chown(sys.argv[1])
    return torch.load("m_013.pt" if used else "n_013.pt")  # expect: unsafe file


def case_014():  # shutil.get_terminal_size
    used = shutil.get_terminal_size(sys.argv[1])
    return torch.load("m_014.pt" if used else "n_014.pt")  # expect: unsafe file


def case_015():  # shutil.ignore_patterns
    used = shutil.ignore_patterns(sys.argv[1])
    return torch.load("m_015.pt" if used else "n_015.pt")  # expect: unsafe file


def case_016():  # shutil.which
    return torch.load(shutil.which(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # shutil.rmtree: remove
    return shutil.rmtree("x")


def case_018():  # shutil.rmtree, allowed for the restricted unpickler
    with torch.serialization.safe_globals([shutil.rmtree]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_019():  # shutil.move, allowed for the restricted unpickler
    with torch.serialization.safe_globals([shutil.move]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_020():  # shutil.copyfile, allowed for the restricted unpickler
    with torch.serialization.safe_globals([shutil.copyfile]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
