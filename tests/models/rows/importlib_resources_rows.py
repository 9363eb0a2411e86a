"""Every row of models/importlib_resources.toml once."""
import importlib.metadata
import importlib.resources
import importlib.resources.abc
import importlib.util
import inspect
import packaging.version
import pkg_resources
import pkgutil
import sys
import torch


def case_001():  # importlib.resources.files
    return torch.load(importlib.resources.files())  # expect: safe not_checked


def case_002():  # importlib.resources.open_binary
    return torch.load(importlib.resources.open_binary())  # expect: safe not_checked


def case_003():  # importlib.resources.open_text
    return torch.load(importlib.resources.open_text())  # expect: safe not_checked


def case_004():  # importlib.resources.read_binary
    return torch.load(importlib.resources.read_binary())  # expect: safe not_checked


def case_005():  # importlib.resources.read_text
    return torch.load(importlib.resources.read_text())  # expect: safe not_checked


def case_006():  # importlib.resources.path
    return torch.load(importlib.resources.path())  # expect: safe not_checked


def case_007():  # importlib.resources.contents
    return torch.load(importlib.resources.contents())  # expect: safe not_checked


def case_008():  # pkgutil.get_data
    return torch.load(pkgutil.get_data())  # expect: safe not_checked


def case_009():  # pkg_resources.resource_filename
    return torch.load(pkg_resources.resource_filename())  # expect: safe not_checked


def case_010():  # pkg_resources.resource_stream
    return torch.load(pkg_resources.resource_stream())  # expect: safe not_checked


def case_011():  # pkg_resources.resource_string
    return torch.load(pkg_resources.resource_string())  # expect: safe not_checked


def case_012():  # pkg_resources.resource_listdir
    return torch.load(pkg_resources.resource_listdir())  # expect: safe not_checked


def case_013():  # importlib.metadata.files
    return torch.load(importlib.metadata.files())  # expect: safe not_checked


def case_014():  # inspect.getfile
    return torch.load(inspect.getfile())  # expect: safe not_checked


def case_015():  # inspect.getsourcefile
    return torch.load(inspect.getsourcefile())  # expect: safe not_checked


def case_016():  # inspect.getabsfile
    return torch.load(inspect.getabsfile())  # expect: safe not_checked


def case_017():  # importlib.util.find_spec
    return torch.load(importlib.util.find_spec())  # expect: safe not_checked


def case_018():  # pkgutil.get_loader
    return torch.load(pkgutil.get_loader())  # expect: safe not_checked


def case_019():  # importlib.resources.abc.Traversable.joinpath
    return torch.load(importlib.resources.abc.Traversable(sys.argv[1]).joinpath())  # expect: unsafe command_line


def case_020():  # importlib.resources.as_file
    return torch.load(importlib.resources.as_file(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # importlib.resources.abc.Traversable.open
    return torch.load(importlib.resources.abc.Traversable(sys.argv[1]).open())  # expect: unsafe command_line


def case_022():  # importlib.resources.abc.Traversable.read_bytes
    return torch.load(importlib.resources.abc.Traversable(sys.argv[1]).read_bytes())  # expect: unsafe command_line


def case_023():  # importlib.resources.abc.Traversable.read_text
    return torch.load(importlib.resources.abc.Traversable(sys.argv[1]).read_text())  # expect: unsafe command_line


def case_024():  # importlib.metadata.version
    used = importlib.metadata.version(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # pkg_resources.require
    used = pkg_resources.require(sys.argv[1])
    return torch.load("m_025.pt" if used else "n_025.pt")  # expect: unsafe file


def case_026():  # pkg_resources.parse_version
    used = pkg_resources.parse_version(sys.argv[1])
    return torch.load("m_026.pt" if used else "n_026.pt")  # expect: unsafe file


def case_027():  # packaging.version.parse
    used = packaging.version.parse(sys.argv[1])
    return torch.load("m_027.pt" if used else "n_027.pt")  # expect: unsafe file


def case_028():  # packaging.version.Version
    used = packaging.version.Version(sys.argv[1])
    return torch.load("m_028.pt" if used else "n_028.pt")  # expect: unsafe file


def case_029():  # importlib.resources.files gives importlib.resources.abc.Traversable
    return importlib.resources.files("x")


def case_030():  # importlib.resources.abc.Traversable.joinpath gives pathlib.Path
    return importlib.resources.abc.Traversable().joinpath("x")


def case_031():  # importlib.resources.as_file gives pathlib.Path
    return importlib.resources.as_file("x")
