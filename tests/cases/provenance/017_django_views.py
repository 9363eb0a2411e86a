"""Django views: an uploaded file, a query parameter, a part of the URL."""
import joblib
import torch
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views import View


def upload(request):
    model = joblib.load(request.FILES["model"])  # expect: unsafe web_request
    return JsonResponse({"type": type(model).__name__})


def compare(request: HttpRequest, run_id):
    left = torch.load(f"/runs/{run_id}/model.pt")  # expect: unsafe web_request
    right = torch.load(request.GET["other"])  # expect: unsafe web_request
    return JsonResponse({"same": left.keys() == right.keys()})


class Summary(View):
    def post(self, request):
        state = torch.load(request.POST.get("file"))  # expect: unsafe web_request
        return JsonResponse({"keys": list(state)})

    def get(self, request):
        state = torch.load("/runs/baseline/model.pt")  # expect: unsafe file
        return JsonResponse({"keys": list(state)})


urlpatterns = [
    path("upload", upload),
    path("runs/<str:run_id>", compare),
    path("summary", Summary.as_view()),
]
