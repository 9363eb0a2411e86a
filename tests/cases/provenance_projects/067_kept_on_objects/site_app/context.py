"""Variables of one name, apart; and one that nobody sets."""
from contextvars import ContextVar

net = ContextVar("net")
unset = ContextVar("unset", default="unset.pt")
