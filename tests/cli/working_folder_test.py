"""What is found does not depend on the folder that a check is started in."""

import unittest

from program import InFolder

FETCH = "from urllib.request import urlretrieve\n\ndef fetch(path):\n    urlretrieve('https://example.org/m.pt', path)\n"
LOAD = "import torch\nfrom pack.store.net import fetch\n\ndef load(path):\n    fetch(path)\n    return torch.load(path)\n"


class WorkingFolder(InFolder):
    def setUp(self):
        super().setUp()
        self.write("project/pack/__init__.py", "")
        self.write("project/pack/store/__init__.py", "")
        self.write("project/pack/store/net.py", FETCH)
        self.write("project/pack/store/main.py", LOAD)

    def kinds(self, path, folder):
        loads = self.loads("--no-config", str(path), cwd=self.folder / folder)
        self.assertEqual(len(loads), 1, f"{path} seen from {folder}")
        return [source["kind"] for source in loads[0]["sources"]]

    def test_a_package_is_known_by_its_name_wherever_the_check_is_started(self):
        pack = self.folder / "project/pack"
        for folder in (".", "project", "project/pack", "project/pack/store"):
            with self.subTest(folder=folder):
                self.assertEqual(self.kinds(pack, folder), ["network"])

    def test_a_folder_inside_a_package_can_be_checked_alone(self):
        self.assertEqual(self.kinds(".", "project/pack/store"), ["network"])

    def test_a_folder_that_is_no_package_gives_no_name(self):
        (self.folder / "project/pack/__init__.py").unlink()
        (self.folder / "project/pack/store/__init__.py").unlink()
        self.assertEqual(self.kinds(".", "project"), ["network"])
        self.assertEqual(self.kinds(".", "project/pack/store"), ["parameter"])


if __name__ == "__main__":
    unittest.main()
