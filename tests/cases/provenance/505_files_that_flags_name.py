"""Paths that absl's flags name: what was saved or downloaded there before counts; another flag is another file."""
import urllib.request

import tensorflow as tf
import torch
from absl import app, flags
from absl.flags import FLAGS

flags.DEFINE_string("export", "./serving/1", "where the model is exported to")
flags.DEFINE_string("fetched", None, "where the weights are kept")
flags.DEFINE_string("given", None, "weights to begin with")


def export():
    net = tf.keras.Sequential()
    tf.saved_model.save(net, FLAGS.export)
    return tf.saved_model.load(FLAGS.export)  # expect: safe trusted_origin


def fetch():
    urllib.request.urlretrieve("https://models.example.org/weights.pt", FLAGS.fetched)
    return torch.load(FLAGS.fetched)  # expect: unsafe network


def begin():
    torch.save({}, FLAGS.fetched)
    return torch.load(FLAGS.given)  # expect: unsafe command_line


def main(_):
    export()
    fetch()
    begin()


app.run(main)
