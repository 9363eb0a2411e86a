"""Every row of models/base64.toml once."""
import base64
import binascii
import html
import pybase64
import quopri
import sys
import torch
import uu


def case_001():  # base64.b64decode
    return torch.load(base64.b64decode(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # base64.b64encode
    return torch.load(base64.b64encode(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # base64.urlsafe_b64decode
    return torch.load(base64.urlsafe_b64decode(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # base64.urlsafe_b64encode
    return torch.load(base64.urlsafe_b64encode(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # base64.standard_b64decode
    return torch.load(base64.standard_b64decode(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # base64.standard_b64encode
    return torch.load(base64.standard_b64encode(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # base64.b32decode
    return torch.load(base64.b32decode(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # base64.b32encode
    return torch.load(base64.b32encode(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # base64.b16decode
    return torch.load(base64.b16decode(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # base64.b16encode
    return torch.load(base64.b16encode(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # base64.b85decode
    return torch.load(base64.b85decode(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # base64.b85encode
    return torch.load(base64.b85encode(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # base64.a85decode
    return torch.load(base64.a85decode(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # base64.a85encode
    return torch.load(base64.a85encode(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # base64.decodebytes
    return torch.load(base64.decodebytes(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # base64.encodebytes
    return torch.load(base64.encodebytes(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # base64.decodestring
    return torch.load(base64.decodestring(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # binascii.unhexlify
    return torch.load(binascii.unhexlify(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # binascii.hexlify
    return torch.load(binascii.hexlify(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # binascii.a2b_base64
    return torch.load(binascii.a2b_base64(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # binascii.b2a_base64
    return torch.load(binascii.b2a_base64(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # binascii.a2b_hex
    return torch.load(binascii.a2b_hex(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # binascii.b2a_hex
    return torch.load(binascii.b2a_hex(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # quopri.decodestring
    return torch.load(quopri.decodestring(sys.argv[1]))  # expect: unsafe command_line


def case_025():  # html.unescape
    return torch.load(html.unescape(sys.argv[1]))  # expect: unsafe command_line


def case_026():  # html.escape
    return torch.load(html.escape(sys.argv[1]))  # expect: unsafe command_line


def case_027():  # pybase64.b64decode
    return torch.load(pybase64.b64decode(sys.argv[1]))  # expect: unsafe command_line


def case_028():  # bytes.fromhex
    return torch.load(bytes.fromhex(sys.argv[1]))  # expect: unsafe command_line


def case_029():  # bytearray.fromhex
    return torch.load(bytearray.fromhex(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # base64.decode
    base64.decode(sys.argv[1], "m_030.pt")
    return torch.load("m_030.pt")  # expect: unsafe command_line


def case_031():  # base64.encode
    base64.encode(sys.argv[1], "m_031.pt")
    return torch.load("m_031.pt")  # expect: unsafe command_line


def case_032():  # uu.decode
    uu.decode(sys.argv[1], "m_032.pt")
    return torch.load("m_032.pt")  # expect: unsafe command_line


def case_033():  # quopri.decode
    quopri.decode(sys.argv[1], "m_033.pt")
    return torch.load("m_033.pt")  # expect: unsafe command_line
