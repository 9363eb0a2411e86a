"""A preprocessing pipeline and weights from a model hub."""

import joblib
from huggingface_hub import hf_hub_download
from safetensors.torch import load_file

REPOSITORY = "example-org/tabular-classifier"


def pipeline():
    return joblib.load(hf_hub_download(REPOSITORY, "pipeline.joblib"))


def weights():
    return load_file(hf_hub_download(REPOSITORY, "model.safetensors"))
