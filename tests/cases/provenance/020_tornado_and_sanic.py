"""Tornado handlers and Sanic routes."""
import io
import pickle

import tornado.web
from sanic import Sanic, json
import torch

app = Sanic("models")


class ModelHandler(tornado.web.RequestHandler):
    default = "default.pt"

    def get(self):
        state = torch.load(self.get_argument("path"))  # expect: unsafe web_request
        self.write({"keys": list(state)})

    def post(self):
        model = pickle.loads(self.request.body)  # expect: unsafe web_request
        self.write(str(model))

    def delete(self):
        state = torch.load(self.default)  # expect: unsafe file
        self.write({"keys": list(state)})


@app.post("/upload")
async def upload(request):
    state = torch.load(io.BytesIO(request.files.get("model").body))  # expect: unsafe web_request
    return json(list(state))


application = tornado.web.Application([(r"/model", ModelHandler)])
