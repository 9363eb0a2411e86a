"""Models of a registry server."""
import sys

import mlflow
import mlflow.sklearn
import torch

a = mlflow.sklearn.load_model("models:/ranker/3")  # expect: unsafe model_hub
b = mlflow.pyfunc.load_model(f"runs:/{sys.argv[1]}/model")  # expect: unsafe command_line,model_hub
local = mlflow.artifacts.download_artifacts("runs:/0a1b/model/data/model.pth")
c = torch.load(local)  # expect: unsafe model_hub
