"""Every row of models/requests.toml once."""
import requests
import sys
import torch


def case_001():  # requests.get
    return torch.load(requests.get("x"))  # expect: unsafe network


def case_002():  # requests.post
    return torch.load(requests.post("x"))  # expect: unsafe network


def case_003():  # requests.put
    return torch.load(requests.put("x"))  # expect: unsafe network


def case_004():  # requests.patch
    return torch.load(requests.patch("x"))  # expect: unsafe network


def case_005():  # requests.delete
    return torch.load(requests.delete("x"))  # expect: unsafe network


def case_006():  # requests.head
    return torch.load(requests.head("x"))  # expect: unsafe network


def case_007():  # requests.options
    return torch.load(requests.options("x"))  # expect: unsafe network


def case_008():  # requests.Session.get
    return torch.load(requests.Session().get("x"))  # expect: unsafe network


def case_009():  # requests.Session.post
    return torch.load(requests.Session().post("x"))  # expect: unsafe network


def case_010():  # requests.Session.put
    return torch.load(requests.Session().put("x"))  # expect: unsafe network


def case_011():  # requests.Session.patch
    return torch.load(requests.Session().patch("x"))  # expect: unsafe network


def case_012():  # requests.Session.delete
    return torch.load(requests.Session().delete("x"))  # expect: unsafe network


def case_013():  # requests.Session.head
    return torch.load(requests.Session().head("x"))  # expect: unsafe network


def case_014():  # requests.Session.options
    return torch.load(requests.Session().options("x"))  # expect: unsafe network


def case_015():  # requests.request
    return torch.load(requests.request(None, "x"))  # expect: unsafe network


def case_016():  # requests.Session.request
    return torch.load(requests.Session().request(None, "x"))  # expect: unsafe network


def case_017():  # requests.Session.send
    return torch.load(requests.Session().send("x"))  # expect: unsafe network


def case_018():  # requests.get gives requests.Response
    return requests.get("x")


def case_019():  # requests.post gives requests.Response
    return requests.post("x")


def case_020():  # requests.put gives requests.Response
    return requests.put("x")


def case_021():  # requests.patch gives requests.Response
    return requests.patch("x")


def case_022():  # requests.delete gives requests.Response
    return requests.delete("x")


def case_023():  # requests.head gives requests.Response
    return requests.head("x")


def case_024():  # requests.request gives requests.Response
    return requests.request("x")


def case_025():  # requests.Session.get gives requests.Response
    return requests.Session().get("x")


def case_026():  # requests.Session.post gives requests.Response
    return requests.Session().post("x")


def case_027():  # requests.Session.request gives requests.Response
    return requests.Session().request("x")


def case_028():  # requests.Session.send gives requests.Response
    return requests.Session().send("x")


def case_029():  # requests.session gives requests.Session
    return torch.load(requests.session("x").get("x"))  # expect: unsafe network
