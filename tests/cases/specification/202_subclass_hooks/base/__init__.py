from .plugin import Plugin
