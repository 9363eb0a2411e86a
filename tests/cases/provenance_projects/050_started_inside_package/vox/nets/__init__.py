from .files import open_net
