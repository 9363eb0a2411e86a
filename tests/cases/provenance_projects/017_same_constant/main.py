"""Set up, then recognize."""
from speech.recognizer import Recognizer
from speech.setup import fetch

fetch()
Recognizer()
