"""Handlers of several services, the model named or sent by whoever calls."""
import base64
import io
import pickle

import boto3
import gradio as gr
import joblib
import pika
import redis
import streamlit as st
import torch
from aiohttp import web
from celery import Celery
from kafka import KafkaConsumer
from tornado.web import RequestHandler

celery = Celery("jobs")
store = redis.Redis()
s3 = boto3.client("s3")


async def upload(request: web.Request):
    form = await request.post()
    return web.json_response(list(torch.load(form["model"].file)))  # expect: unsafe web_request


class Score(RequestHandler):
    def post(self):
        model = joblib.load("models/" + self.get_body_argument("name"))  # expect: unsafe web_request
        self.write(str(model))

    def get(self, name):
        self.write(str(pickle.loads(store.get(name))))  # expect: unsafe message,web_request


@celery.task
def retrain(blob):
    return pickle.loads(base64.b64decode(blob))  # expect: unsafe message


def consume():
    for record in KafkaConsumer("models"):
        yield joblib.load(io.BytesIO(record.value))  # expect: unsafe message


def on_message(channel, method, properties, body):
    pickle.loads(body)  # expect: unsafe message


def listen():
    channel = pika.BlockingConnection().channel()
    channel.basic_consume(queue="models", on_message_callback=on_message, auto_ack=True)
    channel.start_consuming()


def from_bucket(key):
    buffer = io.BytesIO()
    s3.download_fileobj("models", key, buffer)
    buffer.seek(0)
    return torch.load(buffer)  # expect: unsafe network


def page():
    given = st.file_uploader("A model")
    if given is not None:
        st.write(joblib.load(given))  # expect: unsafe user_interface


def predict(path, text):
    model = torch.load(path.name)  # expect: unsafe user_interface
    return model(text)


app = web.Application()
app.add_routes([web.post("/upload", upload)])
demo = gr.Interface(predict, inputs=[gr.File(), gr.Textbox()], outputs="text")
from_bucket("newest.pt")
