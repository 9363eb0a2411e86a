"""The one script that loads, started in bubblewrap only; a server uses another part of the same module."""
import sys

from jobs import reader

if __name__ == "__main__":
    print(reader.summary(sys.argv[1]))
