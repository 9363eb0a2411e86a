"""Every row of models/hashlib.toml once."""
import Crypto.Hash.BLAKE2b
import Crypto.Hash.SHA256
import Crypto.Hash.SHA384
import Crypto.Hash.SHA3_256
import Crypto.Hash.SHA512
import blake3
import cryptography.hazmat.primitives.constant_time
import cryptography.hazmat.primitives.hashes
import django.utils.crypto
import hashlib
import hmac
import nacl.bindings
import nacl.hash
import operator
import pathlib
import secrets
import sys
import torch
import werkzeug.security


def case_001():  # hashlib.sha224
    digest = hashlib.sha224(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_002():  # hashlib.sha256
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_003():  # hashlib.sha384
    digest = hashlib.sha384(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_004():  # hashlib.sha512
    digest = hashlib.sha512(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_005():  # hashlib.sha3_224
    digest = hashlib.sha3_224(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_006():  # hashlib.sha3_256
    digest = hashlib.sha3_256(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_007():  # hashlib.sha3_384
    digest = hashlib.sha3_384(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_008():  # hashlib.sha3_512
    digest = hashlib.sha3_512(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_009():  # hashlib.shake_128
    digest = hashlib.shake_128(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_010():  # hashlib.shake_256
    digest = hashlib.shake_256(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_011():  # hashlib.blake2b
    digest = hashlib.blake2b(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_012():  # hashlib.blake2s
    digest = hashlib.blake2s(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_013():  # hashlib.md5
    digest = hashlib.md5(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_014():  # hashlib.sha1
    digest = hashlib.sha1(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_015():  # hashlib.new
    digest = hashlib.new("sha256", pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_016():  # hashlib.file_digest
    digest = hashlib.file_digest(pathlib.Path(sys.argv[1]).read_bytes(), "sha256")
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_017():  # blake3.blake3
    digest = blake3.blake3(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_018():  # Crypto.Hash.SHA256.new
    digest = Crypto.Hash.SHA256.new(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_019():  # Crypto.Hash.SHA512.new
    digest = Crypto.Hash.SHA512.new(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_020():  # Crypto.Hash.SHA384.new
    digest = Crypto.Hash.SHA384.new(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_021():  # Crypto.Hash.SHA3_256.new
    digest = Crypto.Hash.SHA3_256.new(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_022():  # Crypto.Hash.BLAKE2b.new
    digest = Crypto.Hash.BLAKE2b.new(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_023():  # nacl.hash.sha256
    digest = nacl.hash.sha256(pathlib.Path(sys.argv[1]).read_bytes())
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_024():  # nacl.hash.sha512
    digest = nacl.hash.sha512(pathlib.Path(sys.argv[1]).read_bytes())
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_025():  # nacl.hash.blake2b
    digest = nacl.hash.blake2b(pathlib.Path(sys.argv[1]).read_bytes())
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_026():  # cryptography.hazmat.primitives.hashes.Hash
    digest = cryptography.hazmat.primitives.hashes.Hash("sha256")
    digest.update(pathlib.Path(sys.argv[1]).read_bytes())
    if digest.finalize() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_027():  # hmac.new
    digest = hmac.new(b"key", pathlib.Path(sys.argv[1]).read_bytes(), "sha256")
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_028():  # hmac.HMAC
    digest = hmac.HMAC(b"key", pathlib.Path(sys.argv[1]).read_bytes(), "sha256")
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_029():  # hmac.digest
    digest = hmac.digest(b"key", pathlib.Path(sys.argv[1]).read_bytes(), "sha256")
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe signature_check


def case_030():  # hmac.compare_digest
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not hmac.compare_digest(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_031():  # secrets.compare_digest
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not secrets.compare_digest(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_032():  # cryptography.hazmat.primitives.constant_time.bytes_eq
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not cryptography.hazmat.primitives.constant_time.bytes_eq(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_033():  # django.utils.crypto.constant_time_compare
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not django.utils.crypto.constant_time_compare(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_034():  # werkzeug.security.safe_str_cmp
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not werkzeug.security.safe_str_cmp(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_035():  # nacl.bindings.sodium_memcmp
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not nacl.bindings.sodium_memcmp(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_036():  # operator.eq
    digest = hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest()
    if not operator.eq(digest, "abababababababababababababababababababababababababababababababab"):
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check
