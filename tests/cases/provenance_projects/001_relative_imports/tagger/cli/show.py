"""Show a state."""
import sys

from ..core import states as st


def main():
    print(st.read(sys.argv[1]))
