"""Every row of models/json.toml once."""
import anyconfig
import commentjson
import configparser
import defusedxml
import demjson3
import hjson
import json
import json5
import jsonlines
import jstyleson
import lxml.etree
import msgspec.json
import nujson
import orjson
import plistlib
import pyjson5
import rapidjson
import runpy
import simplejson
import srsly
import sys
import torch
import ujson
import xml.etree
import xmltodict


def case_001():  # json.load
    return torch.load(json.load("x"))  # expect: unsafe configuration


def case_002():  # simplejson.load
    return torch.load(simplejson.load("x"))  # expect: unsafe configuration


def case_003():  # ujson.load
    return torch.load(ujson.load("x"))  # expect: unsafe configuration


def case_004():  # json5.load
    return torch.load(json5.load("x"))  # expect: unsafe configuration


def case_005():  # commentjson.load
    return torch.load(commentjson.load("x"))  # expect: unsafe configuration


def case_006():  # hjson.load
    return torch.load(hjson.load("x"))  # expect: unsafe configuration


def case_007():  # rapidjson.load
    return torch.load(rapidjson.load("x"))  # expect: unsafe configuration


def case_008():  # pyjson5.load
    return torch.load(pyjson5.load("x"))  # expect: unsafe configuration


def case_009():  # jstyleson.load
    return torch.load(jstyleson.load("x"))  # expect: unsafe configuration


def case_010():  # demjson3.decode_file
    return torch.load(demjson3.decode_file("x"))  # expect: unsafe configuration


def case_011():  # json.loads
    return torch.load(json.loads("x"))  # expect: unsafe configuration


def case_012():  # simplejson.loads
    return torch.load(simplejson.loads("x"))  # expect: unsafe configuration


def case_013():  # ujson.loads
    return torch.load(ujson.loads("x"))  # expect: unsafe configuration


def case_014():  # json5.loads
    return torch.load(json5.loads("x"))  # expect: unsafe configuration


def case_015():  # commentjson.loads
    return torch.load(commentjson.loads("x"))  # expect: unsafe configuration


def case_016():  # hjson.loads
    return torch.load(hjson.loads("x"))  # expect: unsafe configuration


def case_017():  # rapidjson.loads
    return torch.load(rapidjson.loads("x"))  # expect: unsafe configuration


def case_018():  # pyjson5.loads
    return torch.load(pyjson5.loads("x"))  # expect: unsafe configuration


def case_019():  # orjson.loads
    return torch.load(orjson.loads("x"))  # expect: unsafe configuration


def case_020():  # msgspec.json.decode
    return torch.load(msgspec.json.decode("x"))  # expect: unsafe configuration


def case_021():  # jstyleson.loads
    return torch.load(jstyleson.loads("x"))  # expect: unsafe configuration


def case_022():  # nujson.loads
    return torch.load(nujson.loads("x"))  # expect: unsafe configuration


def case_023():  # json.JSONDecoder.decode
    return torch.load(json.JSONDecoder().decode("x"))  # expect: unsafe configuration


def case_024():  # json.JSONDecoder.raw_decode
    return torch.load(json.JSONDecoder().raw_decode("x"))  # expect: unsafe configuration


def case_025():  # jsonlines.open
    return torch.load(jsonlines.open("x"))  # expect: unsafe configuration


def case_026():  # srsly.read_json
    return torch.load(srsly.read_json("x"))  # expect: unsafe configuration


def case_027():  # srsly.read_yaml
    return torch.load(srsly.read_yaml("x"))  # expect: unsafe configuration


def case_028():  # srsly.read_jsonl
    return torch.load(srsly.read_jsonl("x"))  # expect: unsafe configuration


def case_029():  # anyconfig.load
    return torch.load(anyconfig.load("x"))  # expect: unsafe configuration


def case_030():  # plistlib.load
    return torch.load(plistlib.load("x"))  # expect: unsafe configuration


def case_031():  # plistlib.loads
    return torch.load(plistlib.loads("x"))  # expect: unsafe configuration


def case_032():  # anyconfig.loads
    return torch.load(anyconfig.loads("x"))  # expect: unsafe configuration


def case_033():  # configparser.ConfigParser
    return torch.load(configparser.ConfigParser().x)  # expect: unsafe configuration


def case_034():  # configparser.ConfigParser.get
    return torch.load(configparser.ConfigParser().get())  # expect: unsafe configuration


def case_035():  # configparser.ConfigParser.getboolean
    return torch.load(f"{configparser.ConfigParser().getboolean('net', 'fast')}.pt")  # expect: unsafe file


def case_036():  # configparser.ConfigParser.items
    return torch.load(configparser.ConfigParser().items())  # expect: unsafe configuration


def case_037():  # runpy.run_path
    return torch.load(runpy.run_path("x"))  # expect: unsafe configuration


def case_038():  # xml.etree.ElementTree.parse
    return torch.load(xml.etree.ElementTree().parse("x"))  # expect: unsafe configuration


def case_039():  # lxml.etree.parse
    return torch.load(lxml.etree.parse("x"))  # expect: unsafe configuration


def case_040():  # defusedxml.ElementTree.parse
    return torch.load(defusedxml.ElementTree().parse("x"))  # expect: unsafe configuration


def case_041():  # xmltodict.parse
    return torch.load(xmltodict.parse("x"))  # expect: unsafe configuration


def case_042():  # xml.etree.ElementTree.fromstring
    return torch.load(xml.etree.ElementTree().fromstring("x"))  # expect: unsafe configuration


def case_043():  # lxml.etree.fromstring
    return torch.load(lxml.etree.fromstring("x"))  # expect: unsafe configuration


def case_044():  # json.dumps
    return torch.load(json.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_045():  # simplejson.dumps
    return torch.load(simplejson.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_046():  # ujson.dumps
    return torch.load(ujson.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_047():  # orjson.dumps
    return torch.load(orjson.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_048():  # json5.dumps
    return torch.load(json5.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_049():  # msgspec.json.encode
    return torch.load(msgspec.json.encode(sys.argv[1]))  # expect: unsafe command_line


def case_050():  # json.dump
    json.dump({}, "m_050.pt")
    return torch.load("m_050.pt")  # expect: safe trusted_origin


def case_051():  # simplejson.dump
    simplejson.dump({}, "m_051.pt")
    return torch.load("m_051.pt")  # expect: safe trusted_origin


def case_052():  # ujson.dump
    ujson.dump({}, "m_052.pt")
    return torch.load("m_052.pt")  # expect: safe trusted_origin


def case_053():  # json5.dump
    json5.dump({}, "m_053.pt")
    return torch.load("m_053.pt")  # expect: safe trusted_origin


def case_054():  # configparser.ConfigParser.getint
    return torch.load(f"{configparser.ConfigParser().getint('net', 'layer')}.pt")  # expect: unsafe file


def case_055():  # configparser.ConfigParser.getfloat
    return torch.load(f"{configparser.ConfigParser().getfloat('net', 'layer')}.pt")  # expect: unsafe file
