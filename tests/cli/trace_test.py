"""Traces: from where the data enters to the load, each step at its own place."""

import unittest

from program import InFolder

READER = "import torch\n\ndef read(path):\n    return torch.load(path)\n"


class Traces(InFolder):
    def trace(self):
        (load,) = self.loads()
        return [(step["path"], step["line"], step["message"]) for step in load["trace"]]

    def test_source_stands_where_it_is_used(self):
        """The data enters where `sys.argv` is read, not where `sys` is imported, also inside a function."""
        self.write("a.py", "import sys\nimport torch\n\n\ndef main():\n    return torch.load(\n        sys.argv[1])\n")
        self.assertEqual(self.trace(), [("a.py", 7, "command_line enters here: sys.argv"), ("a.py", 6, "loaded here by torch.load")])

    def test_name_imported_from_a_library(self):
        self.write("a.py", "from os import environ\nimport torch\n\n\ndef main():\n    path = environ['MODEL']\n    return torch.load(path)\n")
        self.assertEqual(self.trace()[0], ("a.py", 6, "environment enters here: os.environ"))

    def test_callers_of_other_files_are_steps(self):
        self.write("pkg/__init__.py", "")
        self.write("pkg/reading.py", READER)
        self.write("pkg/app.py", "import sys\nfrom pkg.reading import read\n\n\ndef start(argv):\n    return read(argv[1])\n\n\nstart(sys.argv)\n")
        self.assertEqual(self.trace(), [
            ("pkg/app.py", 9, "command_line enters here: sys.argv"),
            ("pkg/app.py", 9, "passed to start()"),
            ("pkg/app.py", 6, "passed to read()"),
            ("pkg/reading.py", 4, "loaded here by torch.load"),
        ])

    def test_every_hop_of_a_chain(self):
        """Objects, helpers that give back what they are handed, and each call on the way."""
        self.write("a.py", "import sys, torch\ndef a(p): return torch.load(p)\ndef norm(p): return str(p)\ndef b(p): return a(norm(p))\n"
                           "def c(p): return b(p + '.pt')\nclass Run:\n    def __init__(self, p):\n        self.p = p\n"
                           "    def go(self): return c(self.p)\ndef main():\n    Run(sys.argv[1]).go()\nmain()\n")
        self.assertEqual([(line, message) for _, line, message in self.trace()], [
            (11, "command_line enters here: sys.argv"),
            (11, "passed to Run()"),
            (8, "stored in .p"),
            (9, "passed to c()"),
            (5, "passed to b()"),
            (3, "returned by norm()"),
            (4, "passed to a()"),
            (2, "loaded here by torch.load"),
        ])

    def test_download_enters_where_it_is_made(self):
        """A path that a download wrote leads back to the download, not to the constant that names it."""
        self.write("a.py", "import urllib.request\nimport torch\n\nCACHE = 'm.pt'\n\n\ndef main():\n"
                           "    urllib.request.urlretrieve('https://models.example/m.pt', CACHE)\n    return torch.load(CACHE)\n")
        self.assertEqual(self.trace(), [("a.py", 8, "network enters here: urllib.request.urlretrieve"), ("a.py", 9, "loaded here by torch.load")])


if __name__ == "__main__":
    unittest.main()
