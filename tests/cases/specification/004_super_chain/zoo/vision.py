import tempfile
import urllib.request

from .base import Pretrained

__all__ = ["Classifier", "Segmenter"]


class Classifier(Pretrained):
    url = "https://zoo.example.org/classifier.pt"

    def load_weights(self, source=None):
        if source is None:
            source, _ = urllib.request.urlretrieve(self.url, tempfile.mktemp(suffix=".pt"))
        return super().load_weights(source)


class Segmenter(Pretrained):
    def load_weights(self, source):
        print("segmenter from", source)
        return super(Segmenter, self).load_weights(source)
