import os

try:
    from tensorflow import keras
except ImportError:
    keras = None

import joblib as store
