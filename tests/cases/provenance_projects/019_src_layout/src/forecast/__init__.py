"""Forecasts."""
from forecast.io import load_model
