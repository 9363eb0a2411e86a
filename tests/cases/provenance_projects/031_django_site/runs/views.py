"""Views."""
from django.http import JsonResponse

from . import services


def keys(request):
    return JsonResponse({"keys": services.keys_of(request.GET["path"])})


def newest(request):
    return JsonResponse({"size": len(services.newest())})
