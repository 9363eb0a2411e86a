"""The package of the detector is chosen by name."""


class Alignment:
    def __init__(self, device="cpu", detector="fast"):
        module = __import__("detection." + detector, globals(), locals(), [detector], 0)
        self.detector = module.Detector(device=device)
