"""Runs the steps one after the other."""
import json
import os

from steps import LoadStep, PathStep

with open("job.json") as handle:
    job = json.load(handle)
for step in [LoadStep("model"), PathStep(os.environ["TEACHER"])]:
    step(job)
