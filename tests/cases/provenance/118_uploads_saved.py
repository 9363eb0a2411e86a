"""Uploads that are written to disk by three frameworks and loaded later."""
import os
import shutil
import uuid

import aiofiles
import joblib
import torch
from django.core.files.storage import default_storage
from django.urls import path as route
from fastapi import APIRouter, UploadFile
from flask import Blueprint, request

router = APIRouter(prefix="/models")
blueprint = Blueprint("models", __name__)


@router.post("/copy")
def copied(model: UploadFile):
    with open("/tmp/copied.pt", "wb") as out:
        shutil.copyfileobj(model.file, out)
    return list(torch.load("/tmp/copied.pt"))  # expect: unsafe web_request


@router.post("/async")
async def written(model: UploadFile):
    path = os.path.join("/tmp", uuid.uuid4().hex)
    async with aiofiles.open(path, "wb") as out:
        await out.write(await model.read())
    return list(torch.load(path))  # expect: unsafe web_request


@blueprint.route("/save", methods=["POST"])
def saved():
    request.files["model"].save("/tmp/saved.joblib")
    return str(joblib.load("/tmp/saved.joblib"))  # expect: unsafe web_request


def django_upload(request):
    name = default_storage.save("model.pt", request.FILES["model"])
    return list(torch.load(default_storage.path(name)))  # expect: unsafe web_request


urlpatterns = [route("upload", django_upload)]
