"""Every row of models/config.toml once."""
import cattr
import cattrs
import chex
import chz
import confuse
import dacite
import dacite.core
import dataclasses
import decouple
import detectron2.config
import dotenv
import dotenv.main
import dynaconf
import environ
import environs
import envparse
import everett.manager
import flax.struct
import gin
import gin.config
import hyperpyyaml
import hyperpyyaml.core
import mmcv.utils.config
import mmengine.config
import ninja
import omegaconf
import pydantic
import pydantic.dataclasses
import pydantic.fields
import pydantic.main
import pydantic.v1
import pydantic_settings
import simple_parsing
import simple_parsing.helpers
import simple_parsing.helpers.fields
import simple_parsing.helpers.serialization
import sqlmodel
import starlette.config
import sys
import torch
import typing
import yacs.config


def case_001():  # omegaconf.OmegaConf.load
    return torch.load(omegaconf.OmegaConf.load("x"))  # expect: unsafe configuration


def case_002():  # omegaconf.OmegaConf.from_cli
    return torch.load(omegaconf.OmegaConf.from_cli("x"))  # expect: unsafe command_line


def case_003():  # gin.REQUIRED
    return torch.load(gin.REQUIRED[0])  # expect: unsafe configuration


def case_004():  # gin.config.REQUIRED
    return torch.load(gin.config.REQUIRED[0])  # expect: unsafe configuration


def case_005():  # gin.query_parameter
    return torch.load(gin.query_parameter())  # expect: unsafe configuration


def case_006():  # gin.config.query_parameter
    return torch.load(gin.config.query_parameter())  # expect: unsafe configuration


def case_007():  # yacs.config.CfgNode.merge_from_file
    made = yacs.config.CfgNode()
    made.merge_from_file("x")
    return torch.load(made.x)  # expect: unsafe configuration


def case_008():  # yacs.config.CfgNode.load_cfg
    return torch.load(yacs.config.CfgNode().load_cfg("x"))  # expect: unsafe configuration


def case_009():  # detectron2.config.LazyConfig.load
    return torch.load(detectron2.config.LazyConfig().load("x"))  # expect: unsafe configuration


def case_010():  # mmengine.config.Config.fromfile
    return torch.load(mmengine.config.Config().fromfile("x"))  # expect: unsafe configuration


def case_011():  # mmcv.utils.config.Config.fromfile
    return torch.load(mmcv.utils.config.Config().fromfile("x"))  # expect: unsafe configuration


def case_012():  # mmengine.config.Config.fromstring
    return torch.load(mmengine.config.Config().fromstring("x"))  # expect: unsafe configuration


def case_013():  # mmengine.config.DictAction
    return torch.load(mmengine.config.DictAction[0])  # expect: unsafe command_line


def case_014():  # hyperpyyaml.load_hyperpyyaml
    return torch.load(hyperpyyaml.load_hyperpyyaml("x"))  # expect: unsafe configuration


def case_015():  # hyperpyyaml.core.load_hyperpyyaml
    return torch.load(hyperpyyaml.core.load_hyperpyyaml("x"))  # expect: unsafe configuration


def case_016():  # dynaconf.LazySettings
    return torch.load(dynaconf.LazySettings())  # expect: unsafe configuration


def case_017():  # dynaconf.FlaskDynaconf
    return torch.load(dynaconf.FlaskDynaconf())  # expect: unsafe configuration


def case_018():  # starlette.config.Config
    return torch.load(starlette.config.Config())  # expect: unsafe configuration


def case_019():  # everett.manager.ConfigManager
    return torch.load(everett.manager.ConfigManager())  # expect: unsafe configuration


def case_020():  # dynaconf.Dynaconf
    return torch.load(dynaconf.Dynaconf().x)  # expect: unsafe configuration,environment


def case_021():  # confuse.Configuration
    return torch.load(confuse.Configuration().x)  # expect: unsafe configuration,environment


def case_022():  # dotenv.dotenv_values
    return torch.load(dotenv.dotenv_values("x"))  # expect: unsafe environment


def case_023():  # dotenv.get_key
    return torch.load(dotenv.get_key("x"))  # expect: unsafe environment


def case_024():  # dotenv.main.dotenv_values
    return torch.load(dotenv.main.dotenv_values("x"))  # expect: unsafe environment


def case_025():  # decouple.config
    return torch.load(decouple.config())  # expect: unsafe environment


def case_026():  # decouple.Config.get
    return torch.load(decouple.Config().get())  # expect: unsafe environment


def case_027():  # environs.Env.str
    return torch.load(environs.Env().str())  # expect: unsafe environment


def case_028():  # environs.Env.path
    return torch.load(environs.Env().path())  # expect: unsafe environment


def case_029():  # environs.Env.list
    return torch.load(environs.Env().list())  # expect: unsafe environment


def case_030():  # environs.Env.json
    return torch.load(environs.Env().json())  # expect: unsafe environment


def case_031():  # environs.Env.url
    return torch.load(environs.Env().url())  # expect: unsafe environment


def case_032():  # environs.env
    return torch.load(environs.env())  # expect: unsafe environment


def case_033():  # environ.Env.str
    return torch.load(environ.Env().str())  # expect: unsafe environment


def case_034():  # environ.Env.path
    return torch.load(environ.Env().path())  # expect: unsafe environment


def case_035():  # envparse.env
    return torch.load(envparse.env())  # expect: unsafe environment


def case_036():  # environs.Env.bytes
    return torch.load(environs.Env().bytes())  # expect: unsafe environment


def case_037():  # pydantic_settings.BaseSettings
    return torch.load(pydantic_settings.BaseSettings().x)  # expect: unsafe environment


def case_038():  # pydantic.BaseSettings
    return torch.load(pydantic.BaseSettings().x)  # expect: unsafe environment


def case_039():  # pydantic.v1.BaseSettings
    return torch.load(pydantic.v1.BaseSettings().x)  # expect: unsafe environment


def case_040():  # pydantic.BaseModel.parse_file
    return torch.load(pydantic.BaseModel().parse_file("x"))  # expect: unsafe configuration


def case_041():  # pydantic.BaseModel.parse_raw
    return torch.load(pydantic.BaseModel().parse_raw("x"))  # expect: unsafe configuration


def case_042():  # pydantic.BaseModel.model_validate_json
    return torch.load(pydantic.BaseModel().model_validate_json("x"))  # expect: unsafe configuration


def case_043():  # omegaconf.OmegaConf.create
    return torch.load(omegaconf.OmegaConf.create(sys.argv[1]))  # expect: unsafe command_line


def case_044():  # omegaconf.OmegaConf.from_dotlist
    return torch.load(omegaconf.OmegaConf.from_dotlist(sys.argv[1]))  # expect: unsafe command_line


def case_045():  # omegaconf.OmegaConf.to_container
    return torch.load(omegaconf.OmegaConf.to_container(sys.argv[1]))  # expect: unsafe command_line


def case_046():  # omegaconf.OmegaConf.to_object
    return torch.load(omegaconf.OmegaConf.to_object(sys.argv[1]))  # expect: unsafe command_line


def case_047():  # omegaconf.OmegaConf.structured
    return torch.load(omegaconf.OmegaConf.structured(sys.argv[1]))  # expect: unsafe command_line


def case_048():  # omegaconf.OmegaConf.masked_copy
    return torch.load(omegaconf.OmegaConf.masked_copy(sys.argv[1]))  # expect: unsafe command_line


def case_049():  # omegaconf.OmegaConf.merge
    return torch.load(omegaconf.OmegaConf.merge(sys.argv[1]))  # expect: unsafe command_line


def case_050():  # omegaconf.OmegaConf.unsafe_merge
    return torch.load(omegaconf.OmegaConf.unsafe_merge(sys.argv[1]))  # expect: unsafe command_line


def case_051():  # omegaconf.OmegaConf.resolve
    used = omegaconf.OmegaConf.resolve(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # omegaconf.OmegaConf.set_struct
    used = omegaconf.OmegaConf.set_struct(sys.argv[1])
    return torch.load("m_052.pt" if used else "n_052.pt")  # expect: unsafe file


def case_053():  # omegaconf.OmegaConf.register_new_resolver
    used = omegaconf.OmegaConf.register_new_resolver(sys.argv[1])
    return torch.load("m_053.pt" if used else "n_053.pt")  # expect: unsafe file


def case_054():  # omegaconf.OmegaConf.to_yaml
    used = omegaconf.OmegaConf.to_yaml(sys.argv[1])
    return torch.load("m_054.pt" if used else "n_054.pt")  # expect: unsafe file


def case_055():  # omegaconf.OmegaConf.set_readonly
    used = omegaconf.OmegaConf.set_readonly(sys.argv[1])
    return torch.load("m_055.pt" if used else "n_055.pt")  # expect: unsafe file


def case_056():  # omegaconf.open_dict
    used = omegaconf.open_dict(sys.argv[1])
    return torch.load("m_056.pt" if used else "n_056.pt")  # expect: unsafe file


def case_057():  # omegaconf.read_write
    used = omegaconf.read_write(sys.argv[1])
    return torch.load("m_057.pt" if used else "n_057.pt")  # expect: unsafe file


def case_058():  # omegaconf.OmegaConf.save
    used = omegaconf.OmegaConf.save(sys.argv[1])
    return torch.load("m_058.pt" if used else "n_058.pt")  # expect: unsafe file


def case_059():  # omegaconf.OmegaConf.is_config
    used = omegaconf.OmegaConf.is_config(sys.argv[1])
    return torch.load("m_059.pt" if used else "n_059.pt")  # expect: unsafe file


def case_060():  # omegaconf.OmegaConf.select
    return torch.load(omegaconf.OmegaConf.select(sys.argv[1]))  # expect: unsafe command_line


def case_061():  # gin.parse_config_file
    used = gin.parse_config_file(sys.argv[1])
    return torch.load("m_061.pt" if used else "n_061.pt")  # expect: unsafe file


def case_062():  # gin.parse_config
    used = gin.parse_config(sys.argv[1])
    return torch.load("m_062.pt" if used else "n_062.pt")  # expect: unsafe file


def case_063():  # gin.parse_config_files_and_bindings
    used = gin.parse_config_files_and_bindings(sys.argv[1])
    return torch.load("m_063.pt" if used else "n_063.pt")  # expect: unsafe file


def case_064():  # gin.bind_parameter
    used = gin.bind_parameter(sys.argv[1])
    return torch.load("m_064.pt" if used else "n_064.pt")  # expect: unsafe file


def case_065():  # gin.clear_config
    used = gin.clear_config(sys.argv[1])
    return torch.load("m_065.pt" if used else "n_065.pt")  # expect: unsafe file


def case_066():  # yacs.config.CfgNode.merge_from_list
    target = yacs.config.CfgNode("m_066.pt")
    target.merge_from_list(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_067():  # yacs.config.CfgNode.merge_from_other_cfg
    target = yacs.config.CfgNode("m_067.pt")
    target.merge_from_other_cfg(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_068():  # yacs.config.CfgNode.clone
    return torch.load(yacs.config.CfgNode(sys.argv[1]).clone())  # expect: unsafe command_line


def case_069():  # yacs.config.CfgNode.freeze
    used = yacs.config.CfgNode().freeze(sys.argv[1])
    return torch.load("m_069.pt" if used else "n_069.pt")  # expect: unsafe file


def case_070():  # yacs.config.CfgNode.defrost
    used = yacs.config.CfgNode().defrost(sys.argv[1])
    return torch.load("m_070.pt" if used else "n_070.pt")  # expect: unsafe file


def case_071():  # yacs.config.CfgNode.dump
    used = yacs.config.CfgNode().dump(sys.argv[1])
    return torch.load("m_071.pt" if used else "n_071.pt")  # expect: unsafe file


def case_072():  # yacs.config.CfgNode.set_new_allowed
    used = yacs.config.CfgNode().set_new_allowed(sys.argv[1])
    return torch.load("m_072.pt" if used else "n_072.pt")  # expect: unsafe file


def case_073():  # mmengine.config.Config
    return torch.load(mmengine.config.Config(sys.argv[1]))  # expect: unsafe command_line


def case_074():  # mmengine.config.Config.merge_from_dict
    target = mmengine.config.Config("m_074.pt")
    target.merge_from_dict(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_075():  # dotenv.load_dotenv
    used = dotenv.load_dotenv(sys.argv[1])
    return torch.load("m_075.pt" if used else "n_075.pt")  # expect: unsafe file


def case_076():  # dotenv.find_dotenv
    used = dotenv.find_dotenv(sys.argv[1])
    return torch.load("m_076.pt" if used else "n_076.pt")  # expect: unsafe file


def case_077():  # dotenv.set_key
    used = dotenv.set_key(sys.argv[1])
    return torch.load("m_077.pt" if used else "n_077.pt")  # expect: unsafe file


def case_078():  # pydantic.Field
    return torch.load(pydantic.Field(sys.argv[1]))  # expect: unsafe command_line


def case_079():  # pydantic.v1.Field
    return torch.load(pydantic.v1.Field(sys.argv[1]))  # expect: unsafe command_line


def case_080():  # simple_parsing.field
    return torch.load(simple_parsing.field(sys.argv[1]))  # expect: unsafe command_line


def case_081():  # pydantic.fields.Field
    return torch.load(pydantic.fields.Field(sys.argv[1]))  # expect: unsafe command_line


def case_082():  # simple_parsing.helpers.field
    return torch.load(simple_parsing.helpers.field(sys.argv[1]))  # expect: unsafe command_line


def case_083():  # simple_parsing.helpers.fields.field
    return torch.load(simple_parsing.helpers.fields.field(sys.argv[1]))  # expect: unsafe command_line


def case_084():  # pydantic.BaseModel.model_dump
    return torch.load(pydantic.BaseModel(sys.argv[1]).model_dump())  # expect: unsafe command_line


def case_085():  # pydantic.BaseModel.dict
    return torch.load(pydantic.BaseModel(sys.argv[1]).dict())  # expect: unsafe command_line


def case_086():  # pydantic.BaseModel.model_copy
    return torch.load(pydantic.BaseModel(sys.argv[1]).model_copy())  # expect: unsafe command_line


def case_087():  # pydantic.BaseModel.copy
    return torch.load(pydantic.BaseModel(sys.argv[1]).copy())  # expect: unsafe command_line


def case_088():  # pydantic.BaseModel.parse_obj
    return torch.load(pydantic.BaseModel().parse_obj(sys.argv[1]))  # expect: unsafe command_line


def case_089():  # pydantic.BaseModel.model_validate
    return torch.load(pydantic.BaseModel().model_validate(sys.argv[1]))  # expect: unsafe command_line


def case_090():  # detectron2.config.get_cfg gives yacs.config.CfgNode
    return torch.load(detectron2.config.get_cfg("x").load_cfg("x"))  # expect: unsafe configuration


def case_091():  # yacs.config.CfgNode.clone gives yacs.config.CfgNode
    return torch.load(yacs.config.CfgNode().clone("x").load_cfg("x"))  # expect: unsafe configuration

@gin.configurable("x")  # gin.configurable
def handler_092(path):
    return torch.load(path)  # expect: unsafe configuration

@gin.config.configurable("x")  # gin.config.configurable
def handler_093(path):
    return torch.load(path)  # expect: unsafe configuration

@gin.register("x")  # gin.register
def handler_094(path):
    return torch.load(path)  # expect: unsafe configuration


class Record095(pydantic_settings.BaseSettings):  # pydantic_settings.BaseSettings
    path: str


def case_095():
    return torch.load(Record095(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record096(pydantic.BaseSettings):  # pydantic.BaseSettings
    path: str


def case_096():
    return torch.load(Record096(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record097(pydantic.BaseModel):  # pydantic.BaseModel
    path: str


def case_097():
    return torch.load(Record097(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record098(pydantic.v1.BaseModel):  # pydantic.v1.BaseModel
    path: str


def case_098():
    return torch.load(Record098(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record099(sqlmodel.SQLModel):  # sqlmodel.SQLModel
    path: str


def case_099():
    return torch.load(Record099(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record100(pydantic.main.BaseModel):  # pydantic.main.BaseModel
    path: str


def case_100():
    return torch.load(Record100(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record101(simple_parsing.Serializable):  # simple_parsing.Serializable
    path: str


def case_101():
    return torch.load(Record101(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record102(ninja.Schema):  # ninja.Schema
    path: str


def case_102():
    return torch.load(Record102(path=sys.argv[1]).path)  # expect: unsafe command_line


@pydantic.dataclasses.dataclass
class Record103:  # pydantic.dataclasses.dataclass
    path: str


def case_103():
    return torch.load(Record103(path=sys.argv[1]).path)  # expect: unsafe command_line


@simple_parsing.helpers.serialization.serializable
class Record104:  # simple_parsing.helpers.serialization.serializable
    path: str


def case_104():
    return torch.load(Record104(path=sys.argv[1]).path)  # expect: unsafe command_line


@chz.chz
class Record105:  # chz.chz
    path: str


def case_105():
    return torch.load(Record105(path=sys.argv[1]).path)  # expect: unsafe command_line


@flax.struct.dataclass
class Record106:  # flax.struct.dataclass
    path: str


def case_106():
    return torch.load(Record106(path=sys.argv[1]).path)  # expect: unsafe command_line


@chex.dataclass
class Record107:  # chex.dataclass
    path: str


def case_107():
    return torch.load(Record107(path=sys.argv[1]).path)  # expect: unsafe command_line


def case_108():  # yacs.config.CfgNode
    made = yacs.config.CfgNode(path=sys.argv[1], other="m_108.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_109():  # pydantic.BaseModel.model_dump: update_attributes
    return pydantic.BaseModel().model_dump("x")


def case_110():  # pydantic.BaseModel.dict: update_attributes
    return pydantic.BaseModel().dict("x")


@pydantic.validate_arguments
def path_111():
    return sys.argv[1]


def case_111():
    return torch.load(path_111())  # expect: unsafe command_line


@pydantic.validate_call
def path_112():
    return sys.argv[1]


def case_112():
    return torch.load(path_112())  # expect: unsafe command_line


@pydantic.field_validator
def path_113():
    return sys.argv[1]


def case_113():
    return torch.load(path_113())  # expect: unsafe command_line


@pydantic.validator
def path_114():
    return sys.argv[1]


def case_114():
    return torch.load(path_114())  # expect: unsafe command_line


class Number115(pydantic.BaseModel):
    number: pydantic.PositiveInt


def case_115():  # pydantic.PositiveInt
    return torch.load(f"{Number115(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number116(pydantic.BaseModel):
    number: pydantic.NonNegativeInt


def case_116():  # pydantic.NonNegativeInt
    return torch.load(f"{Number116(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number117(pydantic.BaseModel):
    number: pydantic.StrictInt


def case_117():  # pydantic.StrictInt
    return torch.load(f"{Number117(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number118(pydantic.BaseModel):
    number: pydantic.conint(ge=1)


def case_118():  # pydantic.conint
    return torch.load(f"{Number118(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number119(pydantic.BaseModel):
    number: pydantic.PositiveFloat


def case_119():  # pydantic.PositiveFloat
    return torch.load(f"{Number119(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number120(pydantic.BaseModel):
    number: pydantic.NonNegativeFloat


def case_120():  # pydantic.NonNegativeFloat
    return torch.load(f"{Number120(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Number121(pydantic.BaseModel):
    number: pydantic.confloat(ge=0)


def case_121():  # pydantic.confloat
    return torch.load(f"{Number121(number=sys.argv[1]).number}.pt")  # expect: unsafe file


class Entry122(pydantic.BaseModel):
    path: str

    @pydantic.model_validator(mode="after")
    def case_rule(self):
        return self


def case_122():  # pydantic.BaseModel.model_validate, pydantic.model_validator
    return torch.load(Entry122.model_validate({"path": sys.argv[1]}).path)  # expect: unsafe command_line


def case_123():  # dacite.from_dict
    return torch.load(dacite.from_dict(Record123, {"path": sys.argv[1]}).path)  # expect: unsafe command_line


def case_124():  # dacite.core.from_dict
    return torch.load(dacite.core.from_dict(Record123, {"path": sys.argv[1]}).path)  # expect: unsafe command_line


def case_125():  # cattrs.structure
    return torch.load(cattrs.structure({"path": sys.argv[1]}, Record123).path)  # expect: unsafe command_line


def case_126():  # cattr.structure
    return torch.load(cattr.structure({"path": sys.argv[1]}, Record123).path)  # expect: unsafe command_line


@dataclasses.dataclass
class Record123:
    path: str
    spare: str = ""


class Entry127(pydantic.BaseModel):
    path: typing.Annotated[str, pydantic.AfterValidator(str.strip)]
    other: typing.Annotated[str, pydantic.BeforeValidator(str.strip)]

    @pydantic.root_validator
    def case_rule(cls, values):
        return values


def case_127():  # pydantic.AfterValidator, pydantic.BeforeValidator, pydantic.root_validator
    return torch.load(Entry127.parse_obj({"path": sys.argv[1]}).path)  # expect: unsafe command_line
