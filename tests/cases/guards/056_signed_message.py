"""A NaCl message that carries its signature: the verified part is loaded, or the raw one."""
import pickle

import zmq
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

verify_key = VerifyKey(bytes.fromhex("2363808889688aaef861f453210e8f0833946fdb9944f27158530a36c4eb4c77"))
socket = zmq.Context().socket(zmq.PULL)
socket.bind("tcp://*:5555")


def next_update():
    signed = socket.recv()
    payload = verify_key.verify(signed)
    return pickle.loads(payload)  # expect: safe signature_check


def next_metric():
    signed = socket.recv()
    try:
        verify_key.verify(signed)
    except BadSignatureError:
        print("metric with a bad signature")
    return pickle.loads(signed[64:])  # expect: unsafe message


while True:
    print(next_update(), next_metric())
