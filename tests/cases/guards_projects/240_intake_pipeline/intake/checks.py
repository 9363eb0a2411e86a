"""What can be asked of the bytes of a model."""
import hashlib
from abc import ABC, abstractmethod

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .errors import IntakeError

RELEASE_KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")


class Check(ABC):
    @abstractmethod
    def check(self, blob: bytes) -> None:
        """Raises IntakeError when the bytes are wrong."""


class DigestCheck(Check):
    def __init__(self, expected: str):
        self.expected = expected

    def check(self, blob):
        if hashlib.sha512(blob).hexdigest() != self.expected:
            raise IntakeError("digest")


class SignatureCheck(Check):
    def __init__(self, signature: bytes):
        self.signature = signature

    def check(self, blob):
        try:
            Ed25519PublicKey.from_public_bytes(RELEASE_KEY).verify(self.signature, blob)
        except InvalidSignature as error:
            raise IntakeError("signature") from error


class NoCheck(Check):
    def check(self, blob):
        return None
