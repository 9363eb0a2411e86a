"""Every row of models/django.toml once."""
import channels.generic.websocket
import django.conf
import django.conf.urls
import django.contrib.auth.decorators
import django.core.cache.cache
import django.core.files.storage
import django.core.files.storage.default_storage
import django.core.files.uploadedfile
import django.core.handlers.asgi
import django.core.handlers.wsgi
import django.core.management
import django.core.management.base
import django.core.signing
import django.forms
import django.http
import django.shortcuts
import django.urls
import django.views
import django.views.decorators.csrf
import django.views.decorators.http
import django.views.generic
import django.views.generic.edit
import ninja
import pathlib
import pickle
import rest_framework.decorators
import rest_framework.generics
import rest_framework.request
import rest_framework.serializers
import rest_framework.views
import rest_framework.viewsets
import sys
import torch


def case_001():  # django.http.HttpRequest
    return torch.load(django.http.HttpRequest().x)  # expect: unsafe web_request


def case_002():  # rest_framework.request.Request
    return torch.load(rest_framework.request.Request().x)  # expect: unsafe web_request


def case_003():  # django.core.files.uploadedfile.UploadedFile
    return torch.load(django.core.files.uploadedfile.UploadedFile().x)  # expect: unsafe web_request


def case_004():  # django.core.handlers.wsgi.WSGIRequest
    return torch.load(django.core.handlers.wsgi.WSGIRequest().x)  # expect: unsafe web_request


def case_005():  # django.core.handlers.asgi.ASGIRequest
    return torch.load(django.core.handlers.asgi.ASGIRequest().x)  # expect: unsafe web_request


class Case006(django.views.View):  # django.views.View.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


class Case007(rest_framework.views.APIView):  # rest_framework.views.APIView.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


class Case008(django.views.View):  # django.views.View.kwargs
    def case(self):
        return torch.load(self.kwargs[0])  # expect: unsafe web_request


class Case009(rest_framework.viewsets.ViewSet):  # rest_framework.viewsets.ViewSet.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


def case_010():  # django.forms.Form
    return torch.load(django.forms.Form().x)  # expect: unsafe web_request


def case_011():  # django.forms.ModelForm
    return torch.load(django.forms.ModelForm().x)  # expect: unsafe web_request


def case_012():  # rest_framework.serializers.Serializer
    return torch.load(rest_framework.serializers.Serializer().x)  # expect: unsafe web_request


def case_013():  # rest_framework.serializers.ModelSerializer
    return torch.load(rest_framework.serializers.ModelSerializer().x)  # expect: unsafe web_request


def case_014():  # django.conf.settings
    return torch.load(django.conf.settings[0])  # expect: unsafe configuration


def case_015():  # django.core.cache.cache.get
    return torch.load(django.core.cache.cache.get("x"))  # expect: unsafe message


def case_016():  # django.core.cache.cache.get_or_set
    return torch.load(django.core.cache.cache.get_or_set("x"))  # expect: unsafe message


def case_017():  # django.core.cache.cache.get_many
    return torch.load(django.core.cache.cache.get_many("x"))  # expect: unsafe message


def case_018():  # django.core.files.storage.default_storage.open
    return torch.load(django.core.files.storage.default_storage.open(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # django.core.files.storage.default_storage.path
    return torch.load(django.core.files.storage.default_storage.path(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # django.core.files.storage.FileSystemStorage.open
    return torch.load(django.core.files.storage.FileSystemStorage().open(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # django.core.files.storage.FileSystemStorage.path
    return torch.load(django.core.files.storage.FileSystemStorage().path(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # django.core.files.storage.default_storage.save
    django.core.files.storage.default_storage.save("m_022.pt", sys.argv[1])
    return torch.load("m_022.pt")  # expect: unsafe command_line


def case_023():  # django.core.files.storage.FileSystemStorage.save
    django.core.files.storage.FileSystemStorage().save("m_023.pt", sys.argv[1])
    return torch.load("m_023.pt")  # expect: unsafe command_line


def case_024():  # django.core.signing.dumps
    used = django.core.signing.dumps(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # django.http.JsonResponse
    used = django.http.JsonResponse(sys.argv[1])
    return torch.load("m_025.pt" if used else "n_025.pt")  # expect: unsafe file


def case_026():  # django.http.HttpResponse
    used = django.http.HttpResponse(sys.argv[1])
    return torch.load("m_026.pt" if used else "n_026.pt")  # expect: unsafe file


def case_027():  # django.shortcuts.render
    used = django.shortcuts.render(sys.argv[1])
    return torch.load("m_027.pt" if used else "n_027.pt")  # expect: unsafe file


def case_028():  # django.shortcuts.redirect
    used = django.shortcuts.redirect(sys.argv[1])
    return torch.load("m_028.pt" if used else "n_028.pt")  # expect: unsafe file


def handler_029(path):  # django.urls.path
    return torch.load(path)  # expect: unsafe web_request


django.urls.path(None, handler_029)


def handler_030(path):  # django.urls.re_path
    return torch.load(path)  # expect: unsafe web_request


django.urls.re_path(None, handler_030)


def handler_031(path):  # django.conf.urls.url
    return torch.load(path)  # expect: unsafe web_request


django.conf.urls.url(None, handler_031)


class Handler032(django.views.View):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler033(django.views.generic.View):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler034(django.views.generic.TemplateView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler035(django.views.generic.FormView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler036(django.views.generic.edit.FormView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler037(django.views.generic.ListView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler038(django.views.generic.DetailView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler039(django.views.generic.CreateView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler040(django.views.generic.UpdateView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler041(rest_framework.views.APIView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler042(rest_framework.generics.GenericAPIView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler043(rest_framework.generics.CreateAPIView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler044(rest_framework.generics.ListAPIView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler045(rest_framework.generics.RetrieveAPIView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler046(rest_framework.viewsets.ViewSet):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler047(rest_framework.viewsets.ModelViewSet):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler048(rest_framework.viewsets.GenericViewSet):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler049(rest_framework.viewsets.ReadOnlyModelViewSet):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request

@rest_framework.decorators.api_view("x")  # rest_framework.decorators.api_view
def handler_050(path):
    return torch.load(path)  # expect: unsafe web_request

@rest_framework.decorators.action("x")  # rest_framework.decorators.action
def handler_051(path):
    return torch.load(path)  # expect: unsafe web_request

@django.views.decorators.http.require_POST("x")  # django.views.decorators.http.require_POST
def handler_052(path):
    return torch.load(path)  # expect: unsafe web_request

@django.views.decorators.http.require_GET("x")  # django.views.decorators.http.require_GET
def handler_053(path):
    return torch.load(path)  # expect: unsafe web_request

@django.views.decorators.http.require_http_methods("x")  # django.views.decorators.http.require_http_methods
def handler_054(path):
    return torch.load(path)  # expect: unsafe web_request

@django.views.decorators.csrf.csrf_exempt("x")  # django.views.decorators.csrf.csrf_exempt
def handler_055(path):
    return torch.load(path)  # expect: unsafe web_request

@django.contrib.auth.decorators.login_required("x")  # django.contrib.auth.decorators.login_required
def handler_056(path):
    return torch.load(path)  # expect: unsafe web_request


app_057 = ninja.NinjaAPI()


@app_057.get("x")  # ninja.NinjaAPI.get
def handler_057(path):
    return torch.load(path)  # expect: unsafe web_request


app_058 = ninja.NinjaAPI()


@app_058.post("x")  # ninja.NinjaAPI.post
def handler_058(path):
    return torch.load(path)  # expect: unsafe web_request


app_059 = ninja.NinjaAPI()


@app_059.put("x")  # ninja.NinjaAPI.put
def handler_059(path):
    return torch.load(path)  # expect: unsafe web_request


app_060 = ninja.Router()


@app_060.get("x")  # ninja.Router.get
def handler_060(path):
    return torch.load(path)  # expect: unsafe web_request


app_061 = ninja.Router()


@app_061.post("x")  # ninja.Router.post
def handler_061(path):
    return torch.load(path)  # expect: unsafe web_request


class Handler062(channels.generic.websocket.WebsocketConsumer):
    def receive(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler063(channels.generic.websocket.AsyncWebsocketConsumer):
    def receive(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler064(channels.generic.websocket.JsonWebsocketConsumer):
    def receive(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler065(channels.generic.websocket.AsyncJsonWebsocketConsumer):
    def receive(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler066(django.core.management.base.BaseCommand):
    def handle(self, path):
        return torch.load(path)  # expect: unsafe command_line


class Handler067(django.core.management.BaseCommand):
    def handle(self, path):
        return torch.load(path)  # expect: unsafe command_line


def case_068():  # django.core.signing.loads
    return pickle.loads(django.core.signing.loads(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_069():  # django.core.signing.Signer.unsign
    return pickle.loads(django.core.signing.Signer().unsign(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_070():  # django.core.signing.TimestampSigner.unsign
    return pickle.loads(django.core.signing.TimestampSigner().unsign(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_071():  # django.core.signing.Signer.unsign_object
    return pickle.loads(django.core.signing.Signer().unsign_object(pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


class View072(django.views.View):
    def get(self, request):
        return torch.load(self.args[0])  # expect: unsafe web_request


class View073(rest_framework.views.APIView):
    def get(self, request):
        return torch.load(self.args[0])  # expect: unsafe web_request
