"""Every row of models/mpi4py.toml once."""
import mpi4py.MPI
import torch


def case_001():  # mpi4py.MPI.Comm.bcast
    return mpi4py.MPI.Comm().bcast("x")  # expect: unsafe message


def case_002():  # mpi4py.MPI.Comm.recv
    return mpi4py.MPI.Comm().recv()  # expect: unsafe message


def case_003():  # mpi4py.MPI.Comm.sendrecv
    return mpi4py.MPI.Comm().sendrecv("x", 1)  # expect: unsafe message


def case_004():  # mpi4py.MPI.Comm.gather
    return torch.load(mpi4py.MPI.Comm().gather("x"))  # expect: unsafe message


def case_005():  # mpi4py.MPI.Comm.allgather
    return mpi4py.MPI.Comm().allgather("x")  # expect: unsafe message


def case_006():  # mpi4py.MPI.Comm.scatter
    return torch.load(mpi4py.MPI.Comm().scatter("x"))  # expect: unsafe message


def case_007():  # mpi4py.MPI.Comm.alltoall
    return mpi4py.MPI.Comm().alltoall("x")  # expect: unsafe message


def case_008():  # mpi4py.MPI.COMM_WORLD holds mpi4py.MPI.Comm
    return mpi4py.MPI.COMM_WORLD.bcast("x")  # expect: unsafe message


def case_009():  # mpi4py.MPI.COMM_SELF holds mpi4py.MPI.Comm
    return mpi4py.MPI.COMM_SELF.bcast("x")  # expect: unsafe message


def case_010():  # mpi4py.MPI.Comm.Dup gives mpi4py.MPI.Comm
    return mpi4py.MPI.Comm().Dup(0).bcast("x")  # expect: unsafe message


def case_011():  # mpi4py.MPI.Comm.Clone gives mpi4py.MPI.Comm
    return mpi4py.MPI.Comm().Clone(0).bcast("x")  # expect: unsafe message


def case_012():  # mpi4py.MPI.Comm.Create gives mpi4py.MPI.Comm
    return mpi4py.MPI.Comm().Create(0).bcast("x")  # expect: unsafe message


def case_013():  # mpi4py.MPI.Comm.Split gives mpi4py.MPI.Comm
    return mpi4py.MPI.Comm().Split(0).bcast("x")  # expect: unsafe message


def case_014():  # mpi4py.MPI.Comm.Split_type gives mpi4py.MPI.Comm
    return mpi4py.MPI.Comm().Split_type(0).bcast("x")  # expect: unsafe message


def case_015():  # mpi4py.MPI.Intracomm
    return mpi4py.MPI.Intracomm().bcast("x")  # expect: unsafe message


def case_016():  # mpi4py.MPI.Intercomm
    return mpi4py.MPI.Intercomm().bcast("x")  # expect: unsafe message


def case_017():  # mpi4py.MPI.Cartcomm
    return mpi4py.MPI.Cartcomm().bcast("x")  # expect: unsafe message
