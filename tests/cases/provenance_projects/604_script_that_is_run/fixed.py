"""Run in the scripts: sizes only."""
width = 512
globals()["depth"] = 12
