"""Typer commands, streamlit pages and Django views."""
import os
import pickle
import sys
from typing import Annotated, Optional

import joblib
import streamlit as st
import torch
import typer
from django.http import HttpRequest, JsonResponse

app = typer.Typer()


@app.command()
def export(checkpoint: Annotated[str, typer.Argument()], teacher: Optional[str] = None, base: str = "base.pt"):
    torch.load(checkpoint)  # expect: unsafe command_line
    if teacher is not None:
        torch.load(teacher)  # expect: unsafe command_line
    torch.load(base)  # expect: unsafe command_line,file


@app.command()
def pipe():
    pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input


@app.callback()
def common(root: Annotated[str, typer.Option(envvar="ZOO_ROOT")] = ""):
    torch.load(os.path.join(root, "index.pt"))  # expect: unsafe command_line,environment


def page():
    picked = st.sidebar.selectbox("Model", ["small.joblib", "large.joblib"])
    joblib.load(picked)  # expect: unsafe user_interface
    uploaded = st.file_uploader("or your own")
    if uploaded is not None:
        joblib.load(uploaded)  # expect: unsafe user_interface


def predict(request: HttpRequest):
    model = pickle.load(request.FILES["model"])  # expect: unsafe web_request
    return JsonResponse({"n": len(model)})


page()
