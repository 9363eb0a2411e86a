from .files import CheckedFile, PlainFile
