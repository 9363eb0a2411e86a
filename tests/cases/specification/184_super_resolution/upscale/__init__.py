from .model import Upscaler
