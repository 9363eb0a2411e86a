"""Loads a graph."""
import sys

from graph.edges import load_first_node
from graph.nodes import load_all

load_all(sys.argv[1])
load_first_node()
