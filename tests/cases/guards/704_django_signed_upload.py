"""Django's signer around pickles, and a MAC that another key or nobody checks."""
import base64
import hmac
import pickle

from django.conf import settings
from django.core import signing
from django.http import HttpResponse, HttpResponseForbidden
from django.views import View


class Resume(View):
    def get(self, request):
        signer = signing.TimestampSigner(salt="resume")
        try:
            text = signer.unsign(request.COOKIES["state"], max_age=3600)
        except signing.BadSignature:
            return HttpResponseForbidden()
        return HttpResponse(str(pickle.loads(base64.b64decode(text))))  # expect: safe signature_check

    def post(self, request):
        text = request.COOKIES["state"].rpartition(":")[0]
        return HttpResponse(str(pickle.loads(base64.b64decode(text))))  # expect: unsafe web_request

    def put(self, request):
        body = request.body
        wanted = hmac.digest(settings.SECRET_KEY.encode(), body, "sha256").hex()
        if not hmac.compare_digest(wanted, request.headers.get("X-Signature", "")):
            return HttpResponseForbidden()
        return HttpResponse(str(pickle.loads(body)))  # expect: safe signature_check

    def patch(self, request):
        body = request.body
        wanted = hmac.digest(request.headers["X-Key"].encode(), body, "sha256").hex()
        if not hmac.compare_digest(wanted, request.headers.get("X-Signature", "")):
            return HttpResponseForbidden()
        return HttpResponse(str(pickle.loads(body)))  # expect: unsafe web_request
