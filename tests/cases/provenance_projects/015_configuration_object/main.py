"""Start of the application."""
import sys

from app.config import read_config
from app.model import Model

Model(read_config(sys.argv[1])).distill()
