"""What must hold of an upload."""
import hashlib
import hmac
import os
import subprocess


class Rejected(Exception):
    status = 422


def scan(path):
    code = subprocess.run(["modelscan", "-p", path], stdout=subprocess.DEVNULL).returncode
    if code:
        raise Rejected("the scanner found something")


def check_mac(data, mac):
    expected = hmac.new(os.environb[b"INTAKE_KEY"], data, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, mac):
        raise Rejected("signature")


def check_size(data):
    if len(data) > 1 << 30:
        raise Rejected("too large")


def check_digest(data, digest):
    if hashlib.sha256(data).hexdigest() != digest:
        raise Rejected("damaged")
