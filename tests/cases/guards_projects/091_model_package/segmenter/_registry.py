"""What is published, with its digests."""
from typing import NamedTuple


class Entry(NamedTuple):
    url: str
    sha256: str


MODELS = {
    "tiny": Entry("https://models.example.org/tiny.pt", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    "base": Entry("https://models.example.org/base.pt", "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b"),
}
