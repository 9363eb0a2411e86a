"""Every row of models/zipfile.toml once."""
import sys
import torch
import zipfile


def case_001():  # zipfile.ZipFile
    return torch.load(zipfile.ZipFile(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # zipfile.ZipFile.open
    return torch.load(zipfile.ZipFile(sys.argv[1]).open())  # expect: unsafe command_line


def case_003():  # zipfile.ZipFile.read
    return torch.load(zipfile.ZipFile(sys.argv[1]).read())  # expect: unsafe command_line


def case_004():  # zipfile.ZipFile.namelist
    return torch.load(zipfile.ZipFile(sys.argv[1]).namelist())  # expect: unsafe command_line


def case_005():  # zipfile.ZipFile.infolist
    return torch.load(zipfile.ZipFile(sys.argv[1]).infolist())  # expect: unsafe command_line


def case_006():  # zipfile.ZipFile.getinfo
    return torch.load(zipfile.ZipFile(sys.argv[1]).getinfo())  # expect: unsafe command_line


def case_007():  # zipfile.ZipFile.extractall
    zipfile.ZipFile(sys.argv[1]).extractall("folder_007")
    return torch.load("folder_007/m.pt")  # expect: unsafe command_line


def case_008():  # zipfile.ZipFile.extract
    zipfile.ZipFile(sys.argv[1]).extract(None, "folder_008")
    return torch.load("folder_008/m.pt")  # expect: unsafe command_line


def case_009():  # zipfile.ZipFile.write
    target = zipfile.ZipFile("m_009.pt")
    target.write(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_010():  # zipfile.ZipFile.writestr
    target = zipfile.ZipFile("m_010.pt")
    target.writestr(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_011():  # zipfile.is_zipfile
    used = zipfile.is_zipfile(sys.argv[1])
    return torch.load("m_011.pt" if used else "n_011.pt")  # expect: unsafe file


def case_012():  # zipfile.ZipFile.testzip
    used = zipfile.ZipFile().testzip(sys.argv[1])
    return torch.load("m_012.pt" if used else "n_012.pt")  # expect: unsafe file


def case_013():  # zipfile.ZipFile.close
    used = zipfile.ZipFile().close(sys.argv[1])
    return torch.load("m_013.pt" if used else "n_013.pt")  # expect: unsafe file


def case_014():  # zipfile.ZipFile.setpassword
    used = zipfile.ZipFile().setpassword(sys.argv[1])
    return torch.load("m_014.pt" if used else "n_014.pt")  # expect: unsafe file


def case_015():  # zipfile.Path
    return torch.load(zipfile.Path(sys.argv[1]))  # expect: unsafe command_line
