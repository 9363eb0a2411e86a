"""Uploads are scanned by helpers of another module."""
import os
import tempfile

import torch
from flask import Flask, abort, request

import scan

app = Flask(__name__)


def _save():
    handle, path = tempfile.mkstemp(suffix=".pt")
    os.close(handle)
    request.files["model"].save(path)
    return path


@app.post("/strict")
def strict():
    path = _save()
    scan.scan_or_raise(path)
    return str(torch.load(path))  # expect: safe malware_scan


@app.post("/asking")
def asking():
    path = _save()
    if not scan.is_clean(path):
        abort(422)
    return str(torch.load(path))  # expect: safe malware_scan


@app.post("/reporting")
def reporting():
    path = _save()
    scan.report(path)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/tolerant")
def tolerant():
    path = _save()
    try:
        scan.scan_or_raise(path)
    except scan.Infected:
        app.logger.warning("infected: %s", path)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/skipping")
def skipping():
    path = _save()
    if request.form.get("scan") == "yes":
        scan.scan_or_raise(path)
    return str(torch.load(path))  # expect: unsafe web_request
