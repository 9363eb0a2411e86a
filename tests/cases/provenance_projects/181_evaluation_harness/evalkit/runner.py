import torch


class Runner:
    def __init__(self, session, callbacks=()):
        self.session = session
        self.callbacks = list(callbacks)

    def _notify(self, event, *args):
        for callback in self.callbacks:
            getattr(callback, event)(self, *args)

    def evaluate(self, weights):
        self._notify("on_start")
        model = torch.load(weights, map_location="cpu")  # expect: unsafe command_line
        self._notify("on_model", model)
        self._notify("on_end")
