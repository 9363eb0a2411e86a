"""Every row of models/tempfile.toml once."""
import os
import sys
import tempfile
import torch


def case_001():  # tempfile.mkdtemp
    path = os.path.join(tempfile.mkdtemp(), "m_001.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_002():  # tempfile.mkstemp
    path = os.path.join(tempfile.mkstemp(), "m_002.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_003():  # tempfile.mktemp
    path = os.path.join(tempfile.mktemp(), "m_003.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_004():  # tempfile.NamedTemporaryFile
    path = os.path.join(tempfile.NamedTemporaryFile(), "m_004.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_005():  # tempfile.TemporaryFile
    path = os.path.join(tempfile.TemporaryFile(), "m_005.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_006():  # tempfile.SpooledTemporaryFile
    path = os.path.join(tempfile.SpooledTemporaryFile(), "m_006.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_007():  # tempfile.TemporaryDirectory
    path = os.path.join(tempfile.TemporaryDirectory(), "m_007.pt")
    torch.save({}, path)
    return torch.load(path)  # expect: safe trusted_origin


def case_008():  # tempfile.gettempdir
    return torch.load(os.path.join(tempfile.gettempdir(), "m_008.pt"))  # expect: unsafe file


def case_009():  # tempfile.gettempdirb
    return torch.load(os.path.join(tempfile.gettempdirb(), "m_009.pt"))  # expect: unsafe file


def case_010():  # tempfile.gettempprefix
    return torch.load(os.path.join(tempfile.gettempprefix(), "m_010.pt"))  # expect: unsafe file


def case_011():  # tempfile.tempdir
    return torch.load(os.path.join(str(tempfile.tempdir), "m_011.pt"))  # expect: unsafe file
