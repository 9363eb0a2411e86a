import torch
from django.conf import settings
from django.views import View
from django.views.generic import TemplateView


class Predict(View):
    net = None

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.net = torch.load(settings.MODEL_DIR / "net.pt")  # expect: safe not_checked

    def post(self, request, *args, **kwargs):
        return torch.load(request.FILES["net"])  # expect: unsafe web_request


class Page(TemplateView):
    def get_context_data(self, **kwargs):
        chosen = torch.load(f"{settings.MEDIA_ROOT}/{self.kwargs['name']}.pt")  # expect: unsafe web_request
        fixed = torch.load(settings.MEDIA_ROOT + "/fixed.pt")  # expect: unsafe file
        return {"chosen": chosen, "fixed": fixed}
