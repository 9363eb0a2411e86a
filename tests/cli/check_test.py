"""`loadgate check`: exit status, flags, output."""

import json
import os
import subprocess
import sys
import unittest

import program
from program import BROKEN, NOTHING, PROGRAM, REMOTE, SAFE, UNSAFE, InFolder


class ExitStatus(InFolder):
    def test_no_finding_is_0(self):
        self.write("a.py", NOTHING)
        done = self.run_program("check")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("No unsafe model load found", done.stdout)

    def test_the_cards_example_is_1(self):
        self.write("a.py", UNSAFE)
        done = self.run_program("check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("a.py:2:9: high: ", done.stdout)
        self.assertIn("[python.unsafe_ml_model_load]", done.stdout)
        self.assertIn('model = torch.load("model_from_external_source.pt")', done.stdout)
        self.assertIn("Found 1 unsafe model load in 1 file: 1 local.", done.stdout)

    def test_empty_folder_is_0(self):
        self.assertEqual(self.run_program("check").returncode, 0)

    def test_missing_path_is_2(self):
        self.assert_wrong_use(self.run_program("check", "nowhere"), "nowhere")

    def test_no_command_is_2(self):
        self.assert_wrong_use(self.run_program(), "Usage:")

    def test_a_broken_file_counts_only_with_strict(self):
        self.write("broken.py", BROKEN)
        done = self.run_program("check")
        self.assertEqual(done.returncode, 0)
        self.assertIn("broken.py", done.stderr)
        self.assertEqual(self.run_program("check", "--strict").returncode, 2)
        self.write("a.py", UNSAFE)
        self.assertEqual(self.run_program("check").returncode, 1)
        self.assertEqual(self.run_program("check", "--strict").returncode, 2)

    def test_help_tells_them(self):
        for arguments in (["--help"], ["check", "--help"]):
            done = self.run_program(*arguments)
            self.assertEqual(done.returncode, 0)
            self.assertIn("Exit status: 0 no finding; 1 findings; 2 wrong use", done.stdout)
            self.assertIn("Examples:", done.stdout)


class Suggestions(InFolder):
    def test_unknown_kinds(self):
        self.assert_wrong_use(self.run_program("check", "--sources", "netwrk"), 'did you mean "network"?')
        self.assert_wrong_use(self.run_program("check", "--sources=file,modelhub"), '"modelhub"', "model_hub")
        self.assert_wrong_use(self.run_program("check", "--neutralizations", "sandbx"), "sandbox")
        self.assert_wrong_use(self.run_program("check", "--exposure", "remot"), "remote")

    def test_unknown_kind_far_from_all_lists_them(self):
        self.assert_wrong_use(self.run_program("check", "--sources", "xyzzy"), "known are network, model_hub")

    def test_unknown_format_option_command(self):
        self.assert_wrong_use(self.run_program("check", "--format", "jsn"), '"json"')
        self.assert_wrong_use(self.run_program("check", "--color", "allways"), '"always"')
        self.assert_wrong_use(self.run_program("check", "--sorces", "file"), '"--sources"')
        self.assert_wrong_use(self.run_program("chekc"), '"check"')
        self.assert_wrong_use(self.run_program("src"), "loadgate check src")

    def test_wrong_values(self):
        self.assert_wrong_use(self.run_program("check", "--threads", "many"))
        self.assert_wrong_use(self.run_program("check", "--threads=-1"))
        self.assert_wrong_use(self.run_program("check", "--sources"))
        self.assert_wrong_use(self.run_program("check", "--config", "x.toml", "--no-config"), "exclude each other")
        self.assert_wrong_use(self.run_program("check", "--stdin-filename", "a.py"), "--stdin-filename")


class Parameters(InFolder):
    def test_sources(self):
        self.write("a.py", UNSAFE)
        self.assertEqual(self.loads()[0]["verdict"], "unsafe")
        self.assertEqual(self.loads("--sources", "network,model_hub")[0]["verdict"], "safe")
        self.assertEqual(self.loads("--sources", "network", "--sources", "file")[0]["verdict"], "unsafe")
        self.assertEqual(self.loads("--sources", "all")[0]["verdict"], "unsafe")
        self.assertEqual(self.loads("--sources", "none")[0]["verdict"], "safe")

    def test_the_last_one_of_a_flag_wins(self):
        self.write("a.py", UNSAFE)
        self.assertIn('"$schema"', self.run_program("check", "-f", "json", "--format", "sarif").stdout)

    def test_several_paths_and_names_that_look_like_flags(self):
        self.write("--strict.py", UNSAFE)
        self.write("b.py", UNSAFE)
        self.assertEqual(len(self.loads("b.py", "./--strict.py")), 2)
        self.assertEqual(len(self.loads("--", "--strict.py", "b.py")), 2)

    def test_a_list_does_not_swallow_paths(self):
        self.write("a.py", UNSAFE)
        self.write("b.py", UNSAFE)
        self.assertEqual([load["path"] for load in self.loads("--sources", "file", "a.py")], ["a.py"])

    def test_neutralizations(self):
        self.write("a.py", SAFE)
        self.assertEqual(self.loads()[0]["verdict"], "safe")
        self.assertEqual(self.loads("--neutralizations", "sandbox")[0]["verdict"], "unsafe")
        self.assertEqual(self.loads("--neutralizations", "none")[0]["verdict"], "unsafe")
        self.assertEqual(self.loads("--neutralizations", "")[0]["verdict"], "unsafe")

    def test_exposure(self):
        self.write("a.py", UNSAFE)
        done = self.run_program("check", "--exposure", "remote")
        self.assertEqual(done.returncode, 0)
        self.assertIn("1 finding of another exposure is left out", done.stdout)
        self.assertEqual(self.run_program("check", "--exposure", "remote,local").returncode, 1)
        self.assertEqual(self.loads("--exposure", "remote"), [])

    def test_show_safe(self):
        self.write("a.py", SAFE)
        self.assertNotIn("a.py:2:9: safe: ", self.run_program("check").stdout)
        self.assertIn("a.py:2:9: safe: ", self.run_program("check", "--show-safe").stdout)


class Output(InFolder):
    def test_file(self):
        self.write("a.py", UNSAFE)
        done = self.run_program("check", "--format", "json", "-o", "out.json")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertIn("Found 1 unsafe", done.stderr)
        self.assertEqual(len(json.loads((self.folder / "out.json").read_text())["loads"]), 1)

    def test_unwritable_file(self):
        done = self.run_program("check", "-o", "nowhere/out.txt")
        self.assertEqual(done.returncode, 2)
        self.assertIn("cannot write nowhere/out.txt: No such file or directory", done.stderr)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_full_disk(self):
        for arguments in (["check"], ["explain"], ["--version"], ["--help"], ["completion", "bash"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, cwd=self.folder)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn("No space left", done.stderr)

    def test_a_reader_that_goes_away(self):
        self.write("a.py", "import torch\n" + 'torch.load("m.pt")\n' * 500)
        command = [PROGRAM, "check", "a.py"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder) as running:
            running.stdout.read(10)
            running.stdout.close()
            self.assertEqual(running.stderr.read(), b"")
        self.assertEqual(running.returncode, 1)

    def test_quiet(self):
        self.write("a.py", UNSAFE)
        self.write("broken.py", BROKEN)
        done = self.run_program("check", "--quiet")
        self.assertNotIn("Found", done.stdout)
        self.assertEqual(done.stderr, "")

    def test_many_warnings_are_cut_short(self):
        for i in range(30):
            self.write(f"broken{i:02}.py", BROKEN)
        done = self.run_program("check")
        self.assertIn("10 more", done.stderr)
        self.assertIn("broken29.py", self.run_program("check", "--verbose").stderr)

    def test_stats(self):
        self.write("a.py", UNSAFE)
        done = self.run_program("check", "--stats", "--format", "json")
        json.loads(done.stdout)
        self.assertRegex(done.stderr, r"\d+\.\d+ s")

    def test_verbose_tells_the_settings(self):
        done = self.run_program("check", "--verbose")
        self.assertIn("settings from", done.stderr)
        self.assertIn("sources: network model_hub", done.stderr)

    def test_colors(self):
        self.write("a.py", UNSAFE)
        colored = lambda *arguments, **env: "\x1b[" in self.run_program("check", *arguments, env=env).stdout
        self.assertFalse(colored())
        self.assertTrue(colored("--color", "always"))
        self.assertTrue(colored(FORCE_COLOR="1"))
        self.assertFalse(colored(FORCE_COLOR="0"))
        self.assertFalse(colored(FORCE_COLOR="1", NO_COLOR="1"))
        self.assertFalse(colored("--color", "never", FORCE_COLOR="1"))
        self.assertTrue(colored("--color", "always", NO_COLOR="1"))
        self.assertFalse(colored("-f", "json", "--color", "always"))

    @unittest.skipUnless(sys.platform.startswith("linux"), "pseudo-terminals as on Linux")
    def test_colors_on_a_terminal(self):
        import pty

        self.write("a.py", UNSAFE)
        environment = {**os.environ, "TERM": "xterm"}
        for name in ("NO_COLOR", "FORCE_COLOR"):
            environment.pop(name, None)
        try:
            mine, its = pty.openpty()
        except OSError:
            self.skipTest("no pseudo-terminals here")
        with subprocess.Popen([PROGRAM, "check"], stdout=its, stderr=subprocess.DEVNULL, cwd=self.folder, env=environment):
            os.close(its)
            text = b""
            try:
                while block := os.read(mine, 4096):
                    text += block
            except OSError:
                pass  # Linux says EIO when the other side is closed
        os.close(mine)
        self.assertIn(b"\x1b[1m", text)

    def test_widths(self):
        self.write("a.py", UNSAFE)
        for width in ("60", "120", "not a number", "-1", "0"):
            self.assertEqual(self.run_program("check", env={"COLUMNS": width}).returncode, 1)


class Formats(InFolder):
    def test_json_is_the_same_for_any_number_of_threads(self):
        for i in range(40):
            self.write(f"p{i % 7}/m{i}.py", UNSAFE + SAFE + REMOTE)
        one = self.run_program("check", "--format", "json", "--threads", "1")
        eight = self.run_program("check", "--format", "json", "--threads", "8")
        self.assertEqual(len(json.loads(one.stdout)["loads"]), 120)
        self.assertEqual(one.stdout, eight.stdout)

    def test_json_keys(self):
        self.write("a.py", UNSAFE)
        load = self.loads()[0]
        for key in ("rule", "path", "line", "column", "end_line", "end_column", "cell", "sink", "verdict", "severity", "exposure",
                    "confidence", "message", "sources", "neutralizations", "trace", "suppressed", "fingerprint"):
            self.assertIn(key, load)
        self.assertEqual((load["path"], load["line"], load["column"], load["end_column"]), ("a.py", 2, 9, 52))
        self.assertEqual(load["sink"], "torch.load")
        self.assertEqual([source["kind"] for source in load["sources"]], ["file"])

    def test_sarif(self):
        self.write("a.py", UNSAFE)
        done = self.run_program("check", "--format", "sarif")
        run = json.loads(done.stdout)["runs"][0]
        self.assertEqual(run["results"][0]["ruleId"], "python.unsafe_ml_model_load")
        self.assertEqual(done.returncode, 1)

    def test_standard_input(self):
        done = self.run_program("check", "-", "--stdin-filename", "pkg/x.py", stdin=UNSAFE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("pkg/x.py:2:9", done.stdout)
        self.assert_wrong_use(self.run_program("check", "-", "-", stdin=UNSAFE), "once only")

    def test_names_and_lines_that_want_to_harm_the_terminal(self):
        name = "a\x1b[31m\x07.py"
        self.write(name, 'import torch\ntorch.load("\x1b]0;owned\x07.pt")  # \u202e\x9b31m\n')
        for arguments in ([], ["--show-safe"], ["--format", "json"], ["--format", "sarif"], ["--verbose"]):
            done = self.run_program("check", *arguments, text=False, stdin=b"")
            for stream in (done.stdout, done.stderr):
                self.assertNotIn(b"\x1b", stream)
                self.assertNotIn(b"\x07", stream)
                self.assertNotIn(b"\xc2\x9b", stream)
                self.assertNotIn("\u202e".encode(), stream)
        self.assertEqual(json.loads(self.run_program("check", "-f", "json").stdout)["loads"][0]["path"], name)

    def test_a_name_that_is_not_utf8(self):
        path = os.path.join(os.fsencode(self.folder), b"a\xff.py")
        with open(path, "wb") as file:
            file.write(UNSAFE.encode())
        done = self.run_program("check")
        self.assertIn("a\\xff.py:2:9", done.stdout)
        self.assertEqual(json.loads(self.run_program("check", "-f", "json").stdout)["loads"][0]["path"], "a\ufffd.py")


if __name__ == "__main__":
    unittest.main()
