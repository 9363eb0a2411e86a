"""Every row of models/yaml.toml once."""
import os
import oyaml
import pytoml
import rtoml
import ruamel.yaml
import ruamel_yaml
import strictyaml
import sys
import toml
import tomli
import tomli_w
import tomlkit
import tomllib
import torch
import yaml


def case_001():  # yaml.load
    return torch.load(yaml.load("x"))  # expect: unsafe configuration


def case_002():  # yaml.safe_load
    return torch.load(yaml.safe_load("x"))  # expect: unsafe configuration


def case_003():  # yaml.full_load
    return torch.load(yaml.full_load("x"))  # expect: unsafe configuration


def case_004():  # yaml.unsafe_load
    return torch.load(yaml.unsafe_load("x"))  # expect: unsafe configuration


def case_005():  # yaml.load_all
    return torch.load(yaml.load_all("x"))  # expect: unsafe configuration


def case_006():  # yaml.safe_load_all
    return torch.load(yaml.safe_load_all("x"))  # expect: unsafe configuration


def case_007():  # yaml.full_load_all
    return torch.load(yaml.full_load_all("x"))  # expect: unsafe configuration


def case_008():  # yaml.unsafe_load_all
    return torch.load(yaml.unsafe_load_all("x"))  # expect: unsafe configuration


def case_009():  # ruamel.yaml.load
    return torch.load(ruamel.yaml.load("x"))  # expect: unsafe configuration


def case_010():  # ruamel.yaml.safe_load
    return torch.load(ruamel.yaml.safe_load("x"))  # expect: unsafe configuration


def case_011():  # ruamel.yaml.round_trip_load
    return torch.load(ruamel.yaml.round_trip_load("x"))  # expect: unsafe configuration


def case_012():  # oyaml.load
    return torch.load(oyaml.load("x"))  # expect: unsafe configuration


def case_013():  # strictyaml.load
    return torch.load(strictyaml.load("x"))  # expect: unsafe configuration


def case_014():  # ruamel.yaml.YAML.load
    return torch.load(ruamel.yaml.YAML().load("x"))  # expect: unsafe configuration


def case_015():  # ruamel.yaml.YAML.load_all
    return torch.load(ruamel.yaml.YAML().load_all("x"))  # expect: unsafe configuration


def case_016():  # toml.load
    return torch.load(toml.load("x"))  # expect: unsafe configuration


def case_017():  # tomllib.load
    return torch.load(tomllib.load("x"))  # expect: unsafe configuration


def case_018():  # tomli.load
    return torch.load(tomli.load("x"))  # expect: unsafe configuration


def case_019():  # tomlkit.load
    return torch.load(tomlkit.load("x"))  # expect: unsafe configuration


def case_020():  # rtoml.load
    return torch.load(rtoml.load("x"))  # expect: unsafe configuration


def case_021():  # pytoml.load
    return torch.load(pytoml.load("x"))  # expect: unsafe configuration


def case_022():  # toml.loads
    return torch.load(toml.loads("x"))  # expect: unsafe configuration


def case_023():  # tomllib.loads
    return torch.load(tomllib.loads("x"))  # expect: unsafe configuration


def case_024():  # tomli.loads
    return torch.load(tomli.loads("x"))  # expect: unsafe configuration


def case_025():  # tomlkit.parse
    return torch.load(tomlkit.parse("x"))  # expect: unsafe configuration


def case_026():  # tomlkit.loads
    return torch.load(tomlkit.loads("x"))  # expect: unsafe configuration


def case_027():  # rtoml.loads
    return torch.load(rtoml.loads("x"))  # expect: unsafe configuration


def case_028():  # pytoml.loads
    return torch.load(pytoml.loads("x"))  # expect: unsafe configuration


def case_029():  # yaml.dump
    yaml.dump({}, "m_029.pt")
    return torch.load("m_029.pt")  # expect: safe trusted_origin


def case_030():  # yaml.safe_dump
    yaml.safe_dump({}, "m_030.pt")
    return torch.load("m_030.pt")  # expect: safe trusted_origin


def case_031():  # yaml.dump_all
    yaml.dump_all({}, "m_031.pt")
    return torch.load("m_031.pt")  # expect: safe trusted_origin


def case_032():  # ruamel.yaml.YAML.dump
    ruamel.yaml.YAML().dump({}, "m_032.pt")
    return torch.load("m_032.pt")  # expect: safe trusted_origin


def case_033():  # toml.dump
    toml.dump({}, "m_033.pt")
    return torch.load("m_033.pt")  # expect: safe trusted_origin


def case_034():  # tomli_w.dump
    tomli_w.dump({}, "m_034.pt")
    return torch.load("m_034.pt")  # expect: safe trusted_origin


def case_035():  # tomlkit.dump
    tomlkit.dump({}, "m_035.pt")
    return torch.load("m_035.pt")  # expect: safe trusted_origin


def case_036():  # toml.dumps
    return torch.load(toml.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_037():  # tomli_w.dumps
    return torch.load(tomli_w.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_038():  # tomlkit.dumps
    return torch.load(tomlkit.dumps(sys.argv[1]))  # expect: unsafe command_line


def case_039():  # yaml.SafeLoader
    return torch.load(os.path.join(str(yaml.SafeLoader), "m_039.pt"))  # expect: unsafe file


def case_040():  # yaml.FullLoader
    return torch.load(os.path.join(str(yaml.FullLoader), "m_040.pt"))  # expect: unsafe file


def case_041():  # yaml.Loader
    return torch.load(os.path.join(str(yaml.Loader), "m_041.pt"))  # expect: unsafe file


def case_042():  # yaml.CLoader
    return torch.load(os.path.join(str(yaml.CLoader), "m_042.pt"))  # expect: unsafe file


def case_043():  # yaml.CSafeLoader
    return torch.load(os.path.join(str(yaml.CSafeLoader), "m_043.pt"))  # expect: unsafe file


def case_044():  # yaml.add_constructor
    used = yaml.add_constructor(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # yaml.add_representer
    used = yaml.add_representer(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # yaml.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([yaml.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_047():  # yaml.unsafe_load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([yaml.unsafe_load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_048():  # yaml.full_load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([yaml.full_load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_049():  # ruamel_yaml.load
    return torch.load(ruamel_yaml.load("x"))  # expect: unsafe configuration


def case_050():  # ruamel_yaml.YAML.load
    return torch.load(ruamel_yaml.YAML().load("x"))  # expect: unsafe configuration
