"""Authenticated decryption with Fernet; base64 alone proves nothing."""
import base64
import os
import pickle

import redis
from cryptography.fernet import Fernet

fernet = Fernet(os.environ["SESSION_KEY"])
store = redis.Redis(host="cache")


def session(name):
    token = store.get(f"session:{name}")
    return pickle.loads(fernet.decrypt(token))  # expect: safe signature_check


def profile(name):
    token = store.get(f"profile:{name}")
    return pickle.loads(base64.urlsafe_b64decode(token))  # expect: unsafe message


print(session("current"), profile("current"))
