"""What loadgate says of examples/, file by file, as its README promises."""

import os
import pathlib
import unittest

from program import InFolder

SOURCE = pathlib.Path(os.environ["LOADGATE_SOURCE"])

EXPECTED = {
    "examples/card.py": [("unsafe", "file")],
    "examples/service/app.py": [("unsafe", "web_request"), ("safe", "restricted_unpickling")],
    "examples/training/resume.py": [("unsafe", "command_line"), ("safe", "trusted_origin")],
    "examples/training/download.py": [("unsafe", "network"), ("safe", "integrity_check")],
    "examples/training/hub.py": [("unsafe", "model_hub")],
    "examples/notebooks/explore.ipynb": [("unsafe", "network"), ("safe", "restricted_unpickling")],
}


class Examples(InFolder):
    def test_every_load(self):
        found = {}
        for load in self.loads("--no-config", "examples", cwd=SOURCE):
            kinds = load["sources"] if load["verdict"] == "unsafe" else load["neutralizations"]
            reason = ",".join(sorted({kind["kind"] for kind in kinds}))
            found.setdefault(load["path"], []).append((load["verdict"], reason))
        self.assertEqual(found, EXPECTED)


if __name__ == "__main__":
    unittest.main()
