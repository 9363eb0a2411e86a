import sqlite3
import sys

from tables.reading import by_name, numbered

by_name(sys.argv[1])
numbered(sqlite3.connect("nets.db"))
