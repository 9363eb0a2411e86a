"""Bottle and the standard library's HTTP server."""
import json
import pickle
from http.server import BaseHTTPRequestHandler, HTTPServer

import bottle
import torch


@bottle.post("/model")
def model():
    return str(pickle.load(bottle.request.files.get("model").file))  # expect: unsafe web_request


@bottle.get("/keys/<name>")
def keys(name):
    return {"keys": list(torch.load(f"/models/{name}.pt"))}  # expect: unsafe web_request


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        job = json.loads(self.rfile.read(length))
        state = torch.load(job["weights"])  # expect: unsafe web_request
        self.reply(state)

    def do_PUT(self):
        state = torch.load(self.current())  # expect: unsafe file
        self.reply(state)

    def current(self):
        return "/models/current.pt"

    def reply(self, state):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(list(state)).encode())


HTTPServer(("", 8080), Handler).serve_forever()
