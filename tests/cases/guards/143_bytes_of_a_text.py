"""A digest or MAC of a text's bytes speaks of the text: of what it holds, not of the file that it names."""
import base64
import hashlib
import hmac
import os
import pickle

import redis
import torch
from flask import Flask, request

app = Flask(__name__)
PIN = "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a"
SECRET = os.environ["SECRET"].encode()
store = redis.Redis(decode_responses=True)


def digest(text):
    return hashlib.sha256(bytes(text, "utf-8")).hexdigest()


@app.post("/name")
def name_signed():
    name = request.form["name"]
    tag = hmac.new(SECRET, name.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(tag, request.form["tag"]):
        return "bad", 400
    return str(torch.load(name))  # expect: unsafe web_request


@app.post("/body")
def body_signed():
    text = request.form["model"]
    tag = hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(tag, request.form["tag"]):
        return "bad", 400
    return str(pickle.loads(base64.b64decode(text)))  # expect: safe signature_check


@app.post("/decoded")
def decoded_first():
    text = request.form["model"]
    raw = base64.b64decode(text)
    if digest(text) != PIN:
        return "bad", 400
    return str(pickle.loads(raw))  # expect: safe integrity_check


@app.post("/file")
def file_of_the_name():
    name = request.form["name"]
    if digest(name) != PIN:
        return "bad", 400
    with open(name) as f:
        return str(pickle.loads(base64.b64decode(f.read())))  # expect: unsafe web_request


def from_store():
    text = store.get("model")
    if hashlib.sha256(text.encode("ascii")).hexdigest() != PIN:
        raise ValueError("changed")
    return pickle.loads(bytes.fromhex(text))  # expect: safe integrity_check


def fed_with_the_name(path):
    h = hashlib.sha256()
    h.update(path.encode())
    if h.hexdigest() != PIN:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe environment


def text_of_the_file(path):
    with open(path) as f:
        text = f.read()
    if hashlib.sha256(text.encode()).hexdigest() != PIN:
        raise ValueError(path)
    return pickle.loads(base64.b64decode(text))  # expect: safe integrity_check


from_store(), fed_with_the_name(os.environ["ONE"]), text_of_the_file(os.environ["TWO"])
