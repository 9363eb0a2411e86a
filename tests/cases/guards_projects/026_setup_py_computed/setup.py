import os

from setuptools import setup

TORCH = os.environ.get("FORECAST_TORCH", "torch")

setup(name="nowcast", version="1.4.0", py_modules=["nowcast"], install_requires=["numpy", TORCH])
