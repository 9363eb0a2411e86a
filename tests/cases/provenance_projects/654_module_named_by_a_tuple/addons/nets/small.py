from .base import NetBase


class Net(NetBase):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.width = 64
