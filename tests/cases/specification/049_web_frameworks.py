"""Handlers of several frameworks."""
import pickle
from http.server import BaseHTTPRequestHandler

import tornado.web
from aiohttp import web
from django.http import JsonResponse
from django.urls import path
from sanic import Sanic
from sanic.response import json as sanic_json

sanic_app = Sanic("models")


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        model = pickle.loads(self.rfile.read(length))  # expect: unsafe web_request
        self.send_response(200 if model else 400)


class Upload(tornado.web.RequestHandler):
    def post(self):
        body = self.request.files["model"][0]["body"]
        self.write({"type": type(pickle.loads(body)).__name__})  # expect: unsafe web_request


async def receive(request):
    data = await request.read()
    return web.json_response({"n": len(pickle.loads(data))})  # expect: unsafe web_request


def django_view(request):
    uploaded = request.FILES["model"]
    model = pickle.load(uploaded)  # expect: unsafe web_request
    return JsonResponse({"model": str(model)})


@sanic_app.post("/model")
async def model(request):
    return sanic_json({"n": len(pickle.loads(request.files.get("model").body))})  # expect: unsafe web_request


urlpatterns = [path("model/", django_view)]
aio = web.Application()
aio.router.add_post("/model", receive)
