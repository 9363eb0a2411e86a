import torch

from . import state
from .state import OPTIONS, Session


def use():
    torch.load(OPTIONS.resume)  # expect: unsafe command_line
    torch.load(state.OPTIONS.teacher)  # expect: unsafe file
    torch.load(Session.get().student)  # expect: unsafe standard_input
    torch.load(Session.get().probe)  # expect: unsafe file
    torch.load(state.current.get())  # expect: unsafe environment,file


def through(delegate):
    torch.load(delegate.path)  # expect: unsafe command_line
