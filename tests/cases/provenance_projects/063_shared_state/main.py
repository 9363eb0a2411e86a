import os
import sys

from shared import state
from shared.state import Delegate, Session
from shared.use import through, use


class Inner:
    def __init__(self, path):
        self.path = path
        self.other = input()


state.OPTIONS.resume = sys.argv[1]
Session.get().student = input()
state.current.set(os.environ["CURRENT"])
use()
through(Delegate(Inner(sys.argv[2])))
