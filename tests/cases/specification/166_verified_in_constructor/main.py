import os

from store import CheckedFile, PlainFile

CheckedFile(os.environ["MODEL"], "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d").load()
PlainFile(os.environ["MODEL"]).load()
