"""`loadgate explain`, `loadgate completion`, --version, --help."""

import shutil
import subprocess
import unittest

from program import InFolder


class Explain(InFolder):
    def test_the_card(self):
        for arguments in ([], ["python.unsafe_ml_model_load"], ["--format", "markdown"]):
            done = self.run_program("explain", *arguments)
            self.assertEqual(done.returncode, 0)
            for word in ("python.unsafe_ml_model_load", "CWE:502", "sources", "neutralizations", "network", "model_hub", "unknown",
                         "restricted_unpickling", "trusted_origin", "safetensors"):
                if word in ("python.unsafe_ml_model_load", "CWE:502") and "markdown" in arguments:
                    continue
                self.assertIn(word, done.stdout)

    def test_unknown_id(self):
        self.assert_wrong_use(self.run_program("explain", "python.unsafe_ml_model_lod"), "python.unsafe_ml_model_load")

    def test_colors(self):
        self.assertNotIn("\x1b", self.run_program("explain").stdout)
        self.assertIn("\x1b[1m", self.run_program("explain", env={"FORCE_COLOR": "1"}).stdout)


class Completion(InFolder):
    def script(self, shell):
        done = self.run_program("completion", shell)
        self.assertEqual(done.returncode, 0)
        return done.stdout

    def complete(self, *words):
        """What bash offers for the last word."""
        text = self.script("bash") + (
            "COMP_WORDS=({}); COMP_CWORD={}; _loadgate; printf '%s\\n' \"${{COMPREPLY[@]}}\"\n".format(
                " ".join(f"'{word}'" for word in words), len(words) - 1))
        done = subprocess.run(["bash", "-c", text], capture_output=True, text=True, cwd=self.folder)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    @unittest.skipUnless(shutil.which("bash"), "no bash here")
    def test_bash(self):
        self.assertEqual(self.complete("loadgate", "ch"), ["check"])
        self.assertIn("--sources", self.complete("loadgate", "check", "--so"))
        self.assertEqual(self.complete("loadgate", "check", "--format", "s"), ["sarif"])
        self.assertEqual(self.complete("loadgate", "check", "--sources", "network,mod"), ["network,model_hub"])
        self.assertEqual(self.complete("loadgate", "completion", "f"), ["fish"])
        self.assertEqual(self.complete("loadgate", "explain", ""), ["python.unsafe_ml_model_load"])
        self.write("train.py", "")
        self.assertEqual(self.complete("loadgate", "check", "tr"), ["train.py"])

    def test_zsh_and_fish_name_everything(self):
        for shell in ("zsh", "fish"):
            text = self.script(shell)
            for word in ("check", "explain", "sources", "neutralizations", "model_hub", "sarif"):
                self.assertIn(word, text)
            if shutil.which(shell):
                subprocess.run([shell, "-n"], input=text, text=True, check=True)

    def test_unknown_shell(self):
        self.assert_wrong_use(self.run_program("completion", "bsh"), '"bash"')


class Version(InFolder):
    def test_version(self):
        done = self.run_program("--version")
        self.assertRegex(done.stdout, r"^loadgate \d+\.\d+\.\d+\n$")
        self.assertEqual(done.returncode, 0)


if __name__ == "__main__":
    unittest.main()
