"""A class based view and a function; both work on what the request brings."""
import os

import joblib
from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .storage import store_upload

MEDIA = "/srv/media/models"


class UploadView(View):
    def post(self, request):
        if "model" not in request.FILES:
            return HttpResponseBadRequest("no file")
        target = store_upload(request.FILES["model"], os.path.join(MEDIA, "current.joblib"))
        model = joblib.load(target)  # expect: unsafe web_request
        return JsonResponse({"steps": len(model.steps)})


def inspect(request):
    name = request.GET.get("name", "")
    model = joblib.load(os.path.join(MEDIA, name + ".joblib"))  # expect: unsafe web_request
    return JsonResponse({"model": repr(model)})
