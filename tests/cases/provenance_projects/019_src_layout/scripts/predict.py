"""Predict with the model of the environment."""
import os

import forecast

print(forecast.load_model(os.environ["FORECAST_MODEL"]))
