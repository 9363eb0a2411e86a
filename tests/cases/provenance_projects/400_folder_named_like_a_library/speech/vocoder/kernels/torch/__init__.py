from .upsample import Upsample
