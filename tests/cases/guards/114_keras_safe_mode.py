"""Keras' safe mode written out, switched off, and decided elsewhere."""
import sys

import keras
import tensorflow as tf

a = keras.models.load_model(sys.argv[1], safe_mode=True)  # expect: safe restricted_unpickling
b = keras.models.load_model(sys.argv[1], safe_mode=False)  # expect: unsafe command_line
c = tf.keras.models.load_model(sys.argv[2], compile=False, safe_mode=False)  # expect: unsafe command_line


def load_layer(path, safe_mode=True):
    return keras.saving.load_model(path, safe_mode=safe_mode)  # expect: unsafe parameter
