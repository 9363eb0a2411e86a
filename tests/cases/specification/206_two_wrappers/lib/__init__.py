from .wrap import load, load_checked, Loader
