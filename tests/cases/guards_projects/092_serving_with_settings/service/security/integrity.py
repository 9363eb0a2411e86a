import hashlib
import hmac

from service.settings import settings


class TamperedError(Exception):
    pass


def require_digest(data: bytes, expected: str) -> bytes:
    actual = hashlib.sha256(data).hexdigest()
    if not hmac.compare_digest(actual, expected):
        raise TamperedError(actual)
    return data


def maybe_require_digest(data: bytes, expected: str) -> bytes:
    if settings.verify:
        return require_digest(data, expected)
    return data


def valid_mac(data: bytes, mac: str) -> bool:
    expected = hmac.new(settings.signing_key.encode(), data, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, mac)
