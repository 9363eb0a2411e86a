"""A script that uses the library."""
import os

from textlib import Pipeline, load_pipeline

load_pipeline(input("pipeline: "), strict=False)
Pipeline(os.environ["PIPELINE"]).tokenizer()
