"""Configuration: where it is found, what it may say, and what wins."""

import unittest

from program import BROKEN, SAFE, UNSAFE, InFolder


class Finding(InFolder):
    def verdict(self, *arguments, **more):
        return self.loads(*arguments, **more)[0]["verdict"]

    def test_loadgate_toml(self):
        self.write("a.py", UNSAFE)
        self.write("loadgate.toml", 'sources = ["network"]\n')
        self.assertEqual(self.verdict(), "safe")

    def test_pyproject(self):
        self.write("a.py", UNSAFE)
        self.write("pyproject.toml", '[tool.loadgate]\nsources = ["network"]\n')
        self.assertEqual(self.verdict(), "safe")

    def test_loadgate_toml_wins_in_one_folder(self):
        self.write("a.py", UNSAFE)
        self.write("loadgate.toml", 'sources = ["file"]\n')
        self.write("pyproject.toml", '[tool.loadgate]\nsources = ["network"]\n')
        self.assertEqual(self.verdict(), "unsafe")

    def test_nearest_one_up_the_tree_from_the_first_path(self):
        self.write("loadgate.toml", 'sources = ["network"]\n')
        self.write("p/pyproject.toml", '[tool.loadgate]\nsources = ["file"]\n')
        self.write("p/src/pkg/a.py", UNSAFE)
        self.write("q/pyproject.toml", '[project]\nname = "loadgate-user"\n')
        self.write("q/a.py", UNSAFE)
        self.assertEqual(self.verdict("p/src"), "unsafe")
        self.assertEqual(self.verdict("p/src/pkg/a.py"), "unsafe")
        self.assertEqual(self.verdict("q"), "safe")
        self.assertEqual(self.verdict("q/a.py", "p"), "safe")
        self.assertEqual(self.verdict(".", cwd=self.folder / "p" / "src"), "unsafe")

    def test_config_and_no_config(self):
        self.write("a.py", UNSAFE)
        self.write("loadgate.toml", 'sources = ["network"]\n')
        self.write("other.toml", 'sources = ["file"]\n')
        self.assertEqual(self.verdict("--no-config"), "unsafe")
        self.assertEqual(self.verdict("--config", "other.toml"), "unsafe")
        self.assert_wrong_use(self.run_program("check", "--config", "nowhere.toml"), "nowhere.toml")

    def test_flags_win(self):
        self.write("a.py", UNSAFE)
        self.write("loadgate.toml", 'sources = ["network"]\nformat = "sarif"\n')
        self.assertEqual(self.verdict("--sources", "file"), "unsafe")
        self.assertIn('"$schema"', self.run_program("check").stdout)

    def test_standard_input_uses_its_name(self):
        self.write("p/loadgate.toml", 'sources = ["network"]\n')
        self.assertEqual(self.run_program("check", "-", "--stdin-filename", "p/a.py", stdin=UNSAFE).returncode, 0)
        self.assertEqual(self.run_program("check", "-", stdin=UNSAFE).returncode, 1)

    def test_a_broken_pyproject_that_is_not_about_us_is_passed_over(self):
        self.write("a.py", UNSAFE)
        self.write("pyproject.toml", "[project\n")
        self.assertEqual(self.verdict(), "unsafe")


class Content(InFolder):
    def wrong(self, text, *parts, name="loadgate.toml"):
        self.write(name, text)
        self.assert_wrong_use(self.run_program("check"), *parts)

    def test_all_keys(self):
        self.write("a.py", UNSAFE + SAFE)
        self.write(
            "loadgate.toml",
            'sources = ["default", "package_data"]\n'
            'neutralizations = ["sandbox"]\n'
            'exposure = ["remote", "local", "open"]\n'
            'exclude = ["old/"]\n'
            'extend-exclude = ["gen/"]\n'
            "models = []\n"
            'torch-version = "2.6"\n'
            "show-safe = true\n"
            'format = "text"\n'
            "strict = false\n"
            '[severity]\nremote = "critical"\nlocal = "low"\nopen = "medium"\n',
        )
        done = self.run_program("check")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("a.py:4:9: low: ", done.stdout)

    def test_strict(self):
        self.write("broken.py", BROKEN)
        self.write("loadgate.toml", "strict = true\n")
        self.assertEqual(self.run_program("check").returncode, 2)

    def test_unknown_keys_name_file_and_line(self):
        self.wrong('\nsorces = ["file"]\n', "loadgate.toml:2: ", 'did you mean "sources"?')
        self.wrong("show_safe = true\n", "loadgate.toml:1: ", 'did you mean "show-safe"?')

    def test_unknown_keys_in_pyproject(self):
        self.wrong('[tool.loadgate]\n\nexclud = ["a"]\n', "pyproject.toml:3: ", 'did you mean "exclude"?', name="pyproject.toml")

    def test_unknown_kinds(self):
        self.wrong('sources = ["file",\n "netwrk"]\n', "loadgate.toml:", 'did you mean "network"?')
        self.wrong('neutralizations = ["sandbx"]\n', "loadgate.toml:1: ", 'did you mean "sandbox"?')
        self.wrong('format = "jsn"\n', "loadgate.toml:1: ", '"json"')
        self.wrong('[severity]\nremot = "high"\n', "loadgate.toml:2: ", '"remote"')
        self.wrong('[severity]\nremote = "hihg"\n', "loadgate.toml:2: ", '"high"')

    def test_wrong_types(self):
        self.wrong('sources = "file"\n', "loadgate.toml:1: ", "list of strings")
        self.wrong("sources = [1]\n", "list of strings")
        self.wrong('strict = "yes"\n', "true or false")
        self.wrong("torch-version = 2.6\n", "must be a string")
        self.wrong('severity = "high"\n', "table")

    def test_several_mistakes_are_told_at_once(self):
        self.wrong('sorces = []\nstrict = 1\n', "loadgate.toml:1: ", "loadgate.toml:2: ")

    def test_wrong_syntax(self):
        self.wrong("sources = [\n", "loadgate.toml:")

    def test_broken_pyproject_that_is_about_us(self):
        self.wrong("[tool.loadgate]\nsources = [\n", "pyproject.toml:", name="pyproject.toml")


if __name__ == "__main__":
    unittest.main()
