"""Models of an MLflow registry: the address of the model may have kinds of its own."""
import argparse
import os

import mlflow
import mlflow.pyfunc
import torch

parser = argparse.ArgumentParser()
parser.add_argument("run")
args = parser.parse_args()

champion = mlflow.pyfunc.load_model("models:/churn/Production")  # expect: unsafe model_hub
candidate = mlflow.pytorch.load_model(f"runs:/{args.run}/model")  # expect: unsafe model_hub,command_line
local = mlflow.artifacts.download_artifacts(run_id=args.run, artifact_path="scaler")
scaler = torch.load(os.path.join(local, "scaler.pt"))  # expect: unsafe model_hub,command_line
print(champion, candidate, scaler)
