"""Calls them."""
import os
import sys

from helpers.store import Store, load

load(sys.argv[1])
store = Store()
store.load(os.environ["MODEL"])
store.load_spare()
