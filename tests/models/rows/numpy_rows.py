"""Every row of models/numpy.toml once."""
import numpy
import numpy.lib.format
import numpy.lib.npyio
import numpy.random
import sys
import torch


def case_001():  # numpy.load
    return numpy.load(sys.argv[1], None, True)  # expect: unsafe command_line


def case_002():  # numpy.load, restricted
    return numpy.load(sys.argv[1], None, False)  # expect: safe restricted_unpickling


def case_003():  # numpy.lib.format.read_array
    return numpy.lib.format.read_array(sys.argv[1], True)  # expect: unsafe command_line


def case_004():  # numpy.lib.format.read_array, restricted
    return numpy.lib.format.read_array(sys.argv[1], False)  # expect: safe restricted_unpickling


def case_005():  # numpy.lib.npyio.NpzFile
    return numpy.lib.npyio.NpzFile(sys.argv[1], None, True)  # expect: unsafe command_line


def case_006():  # numpy.lib.npyio.NpzFile, restricted
    return numpy.lib.npyio.NpzFile(sys.argv[1], None, False)  # expect: safe restricted_unpickling


def case_007():  # numpy.save
    numpy.save("m_007.pt", {})
    return torch.load("m_007.pt")  # expect: safe trusted_origin


def case_008():  # numpy.savez
    numpy.savez("m_008.pt", {})
    return torch.load("m_008.pt")  # expect: safe trusted_origin


def case_009():  # numpy.savez_compressed
    numpy.savez_compressed("m_009.pt", {})
    return torch.load("m_009.pt")  # expect: safe trusted_origin


def case_010():  # numpy.frombuffer
    return torch.load(numpy.frombuffer(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # numpy.fromfile
    return torch.load(numpy.fromfile(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # numpy.asarray
    return torch.load(numpy.asarray(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # numpy.array
    return torch.load(numpy.array(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # numpy.loadtxt
    return torch.load(numpy.loadtxt(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # numpy.genfromtxt
    return torch.load(numpy.genfromtxt(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # numpy.random.seed
    used = numpy.random.seed(sys.argv[1])
    return torch.load("m_016.pt" if used else "n_016.pt")  # expect: unsafe file


def case_017():  # numpy.zeros
    used = numpy.zeros(sys.argv[1])
    return torch.load("m_017.pt" if used else "n_017.pt")  # expect: unsafe file


def case_018():  # numpy.ones
    used = numpy.ones(sys.argv[1])
    return torch.load("m_018.pt" if used else "n_018.pt")  # expect: unsafe file


def case_019():  # numpy.empty
    used = numpy.empty(sys.argv[1])
    return torch.load("m_019.pt" if used else "n_019.pt")  # expect: unsafe file


def case_020():  # numpy.arange
    used = numpy.arange(sys.argv[1])
    return torch.load("m_020.pt" if used else "n_020.pt")  # expect: unsafe file


def case_021():  # numpy.linspace
    used = numpy.linspace(sys.argv[1])
    return torch.load("m_021.pt" if used else "n_021.pt")  # expect: unsafe file


def case_022():  # numpy.random.rand
    used = numpy.random.rand(sys.argv[1])
    return torch.load("m_022.pt" if used else "n_022.pt")  # expect: unsafe file


def case_023():  # numpy.random.randint
    used = numpy.random.randint(sys.argv[1])
    return torch.load("m_023.pt" if used else "n_023.pt")  # expect: unsafe file


def case_024():  # numpy.random.randn
    used = numpy.random.randn(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # numpy.concatenate
    return torch.load(numpy.concatenate([numpy.frombuffer(sys.argv[1])]))  # expect: unsafe command_line


def case_026():  # numpy.stack
    return torch.load(numpy.stack([numpy.frombuffer(sys.argv[1])]))  # expect: unsafe command_line


def case_027():  # numpy.hstack
    return torch.load(numpy.hstack([numpy.frombuffer(sys.argv[1])]))  # expect: unsafe command_line


def case_028():  # numpy.vstack
    return torch.load(numpy.vstack([numpy.frombuffer(sys.argv[1])]))  # expect: unsafe command_line


def case_029():  # numpy.ascontiguousarray
    return torch.load(numpy.ascontiguousarray(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # numpy.copy
    return torch.load(numpy.copy(sys.argv[1]))  # expect: unsafe command_line
