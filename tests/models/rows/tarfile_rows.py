"""Every row of models/tarfile.toml once."""
import sys
import tarfile
import torch


def case_001():  # tarfile.open
    return torch.load(tarfile.open(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # tarfile.TarFile.open
    return torch.load(tarfile.TarFile().open(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # tarfile.TarFile.gzopen
    return torch.load(tarfile.TarFile().gzopen(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # tarfile.TarFile.bz2open
    return torch.load(tarfile.TarFile().bz2open(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # tarfile.TarFile.xzopen
    return torch.load(tarfile.TarFile().xzopen(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # tarfile.TarFile
    return torch.load(tarfile.TarFile(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # tarfile.TarFile.extractfile
    return torch.load(tarfile.TarFile(sys.argv[1]).extractfile())  # expect: unsafe command_line


def case_008():  # tarfile.TarFile.getmembers
    return torch.load(tarfile.TarFile(sys.argv[1]).getmembers())  # expect: unsafe command_line


def case_009():  # tarfile.TarFile.getnames
    return torch.load(tarfile.TarFile(sys.argv[1]).getnames())  # expect: unsafe command_line


def case_010():  # tarfile.TarFile.getmember
    return torch.load(tarfile.TarFile(sys.argv[1]).getmember())  # expect: unsafe command_line


def case_011():  # tarfile.TarFile.next
    return torch.load(tarfile.TarFile(sys.argv[1]).next())  # expect: unsafe command_line


def case_012():  # tarfile.TarFile.extractall
    tarfile.TarFile(sys.argv[1]).extractall("folder_012")
    return torch.load("folder_012/m.pt")  # expect: unsafe command_line


def case_013():  # tarfile.TarFile.extract
    tarfile.TarFile(sys.argv[1]).extract(None, "folder_013")
    return torch.load("folder_013/m.pt")  # expect: unsafe command_line


def case_014():  # tarfile.TarFile.add
    target = tarfile.TarFile("m_014.pt")
    target.add(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_015():  # tarfile.TarFile.addfile
    target = tarfile.TarFile("m_015.pt")
    target.addfile(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_016():  # tarfile.is_tarfile
    used = tarfile.is_tarfile(sys.argv[1])
    return torch.load("m_016.pt" if used else "n_016.pt")  # expect: unsafe file


def case_017():  # tarfile.TarFile.close
    used = tarfile.TarFile().close(sys.argv[1])
    return torch.load("m_017.pt" if used else "n_017.pt")  # expect: unsafe file


def case_018():  # tarfile.open gives tarfile.TarFile
    return tarfile.open("x")


def case_019():  # tarfile.TarFile.open gives tarfile.TarFile
    return tarfile.TarFile().open("x")


def case_020():  # tarfile.TarFile.gzopen gives tarfile.TarFile
    return tarfile.TarFile().gzopen("x")


def case_021():  # tarfile.TarFile.bz2open gives tarfile.TarFile
    return tarfile.TarFile().bz2open("x")


def case_022():  # tarfile.TarFile.xzopen gives tarfile.TarFile
    return tarfile.TarFile().xzopen("x")
