"""The sample in README.md is what the program prints."""

import os
import pathlib
import re
import unittest

from program import InFolder

SOURCE = pathlib.Path(os.environ["LOADGATE_SOURCE"])


class Sample(InFolder):
    maxDiff = None

    def test_sample(self):
        text = (SOURCE / "README.md").read_text(encoding="utf-8")
        sample = re.search(r"```console\n\$ loadgate (?P<arguments>check [^\n]*)\n(?P<output>.*?)```\n", text, re.DOTALL)
        self.assertIsNotNone(sample)
        done = self.run_program(*sample["arguments"].split(), cwd=SOURCE)
        self.assertEqual(sample["output"], done.stdout)


if __name__ == "__main__":
    unittest.main()
