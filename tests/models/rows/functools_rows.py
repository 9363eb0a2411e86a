"""Every row of models/functools.toml once."""
import abc
import addict
import alive_progress
import atexit
import attr
import attrdict
import attrs
import backoff
import bdb
import beartype
import box
import bunch
import cProfile
import cached_property
import code
import collections
import contextlib
import contextvars
import copy
import ctypes
import dataclasses
import datetime
import datetime.date
import datetime.datetime
import decorator
import deprecated
import django.utils.module_loading
import dotmap
import easydict
import functools
import funcy
import gc
import getpass
import hashlib
import heapq
import hydra.utils
import importlib
import inspect
import itertools
import itertools.chain
import jaxtyping
import line_profiler
import logging
import loguru.logger
import math
import ml_collections
import msgspec
import multiprocessing
import munch
import natsort
import numba
import operator
import overrides
import pathlib
import pdb
import pkgutil
import platform
import pprint
import pty
import pydoc
import pytest
import pytest.mark
import random
import re
import retrying
import rich.progress
import runpy
import secrets
import sklearn.utils
import socket
import string
import struct
import sys
import tenacity
import textwrap
import time
import timeit
import torch
import tqdm
import tqdm.auto
import tqdm.notebook
import traceback
import typeguard
import types
import typing
import typing_extensions
import unittest
import uuid
import warnings
import weakref
import webbrowser
import werkzeug.utils
import wrapt


def case_001():  # dataclasses.field
    return torch.load(dataclasses.field(default=sys.argv[1]))  # expect: unsafe command_line


def case_002():  # attrs.field
    return torch.load(attrs.field(default=sys.argv[1]))  # expect: unsafe command_line


def case_003():  # attr.ib
    return torch.load(attr.ib(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # attr.attrib
    return torch.load(attr.attrib(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # typing.cast
    return torch.load(typing.cast(None, sys.argv[1]))  # expect: unsafe command_line


def case_006():  # dataclasses.replace
    return torch.load(dataclasses.replace(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # attrs.evolve
    return torch.load(attrs.evolve(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # attr.evolve
    return torch.load(attr.evolve(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # itertools.chain
    return torch.load(itertools.chain(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # itertools.product
    return torch.load(itertools.product(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # itertools.zip_longest
    return torch.load(itertools.zip_longest(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # itertools.chain.from_iterable
    return torch.load(itertools.chain.from_iterable(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # itertools.cycle
    return torch.load(itertools.cycle(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # itertools.islice
    return torch.load(itertools.islice(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # itertools.tee
    return torch.load(itertools.tee(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # itertools.repeat
    return torch.load(itertools.repeat(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # itertools.groupby
    return torch.load(itertools.groupby(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # itertools.permutations
    return torch.load(itertools.permutations(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # itertools.combinations
    return torch.load(itertools.combinations(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # collections.deque
    return torch.load(collections.deque(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # collections.Counter
    return torch.load(collections.Counter(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # heapq.nlargest
    return torch.load(heapq.nlargest(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # heapq.nsmallest
    return torch.load(heapq.nsmallest(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # random.choice
    return torch.load(random.choice(sys.argv[1]))  # expect: unsafe command_line


def case_025():  # random.sample
    return torch.load(random.sample(sys.argv[1]))  # expect: unsafe command_line


def case_026():  # random.choices
    return torch.load(random.choices(sys.argv[1]))  # expect: unsafe command_line


def case_027():  # textwrap.dedent
    return torch.load(textwrap.dedent(sys.argv[1]))  # expect: unsafe command_line


def case_028():  # string.Template
    return torch.load(string.Template(sys.argv[1]))  # expect: unsafe command_line


def case_029():  # natsort.natsorted
    return torch.load(natsort.natsorted(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # tqdm.tqdm
    return torch.load(tqdm.tqdm(sys.argv[1]))  # expect: unsafe command_line


def case_031():  # tqdm.auto.tqdm
    return torch.load(tqdm.auto.tqdm(sys.argv[1]))  # expect: unsafe command_line


def case_032():  # tqdm.notebook.tqdm
    return torch.load(tqdm.notebook.tqdm(sys.argv[1]))  # expect: unsafe command_line


def case_033():  # rich.progress.track
    return torch.load(rich.progress.track(sys.argv[1]))  # expect: unsafe command_line


def case_034():  # alive_progress.alive_it
    return torch.load(alive_progress.alive_it(sys.argv[1]))  # expect: unsafe command_line


def case_035():  # operator.getitem
    return torch.load(operator.getitem(sys.argv[1]))  # expect: unsafe command_line


def case_036():  # re.match
    return torch.load(re.match(None, sys.argv[1]))  # expect: unsafe command_line


def case_037():  # re.search
    return torch.load(re.search(None, sys.argv[1]))  # expect: unsafe command_line


def case_038():  # re.fullmatch
    return torch.load(re.fullmatch(None, sys.argv[1]))  # expect: unsafe command_line


def case_039():  # re.findall
    return torch.load(re.findall(None, sys.argv[1]))  # expect: unsafe command_line


def case_040():  # re.finditer
    return torch.load(re.finditer(None, sys.argv[1]))  # expect: unsafe command_line


def case_041():  # re.split
    return torch.load(re.split(None, sys.argv[1]))  # expect: unsafe command_line


def case_042():  # re.sub
    return torch.load(re.sub(None, sys.argv[1]))  # expect: unsafe command_line


def case_043():  # re.subn
    return torch.load(re.subn(None, sys.argv[1]))  # expect: unsafe command_line


def case_044():  # re.compile
    used = re.compile(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # time.time
    used = time.time(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # time.sleep
    used = time.sleep(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # time.perf_counter
    used = time.perf_counter(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # time.monotonic
    used = time.monotonic(sys.argv[1])
    return torch.load("m_048.pt" if used else "n_048.pt")  # expect: unsafe file


def case_049():  # time.strftime
    used = time.strftime(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # time.localtime
    used = time.localtime(sys.argv[1])
    return torch.load("m_050.pt" if used else "n_050.pt")  # expect: unsafe file


def case_051():  # datetime.datetime.now
    used = datetime.datetime.now(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # datetime.datetime.utcnow
    used = datetime.datetime.utcnow(sys.argv[1])
    return torch.load("m_052.pt" if used else "n_052.pt")  # expect: unsafe file


def case_053():  # datetime.date.today
    used = datetime.date.today(sys.argv[1])
    return torch.load("m_053.pt" if used else "n_053.pt")  # expect: unsafe file


def case_054():  # datetime.timedelta
    used = datetime.timedelta(sys.argv[1])
    return torch.load("m_054.pt" if used else "n_054.pt")  # expect: unsafe file


def case_055():  # uuid.uuid4
    used = uuid.uuid4(sys.argv[1])
    return torch.load("m_055.pt" if used else "n_055.pt")  # expect: unsafe file


def case_056():  # uuid.uuid1
    used = uuid.uuid1(sys.argv[1])
    return torch.load("m_056.pt" if used else "n_056.pt")  # expect: unsafe file


def case_057():  # random.random
    used = random.random(sys.argv[1])
    return torch.load("m_057.pt" if used else "n_057.pt")  # expect: unsafe file


def case_058():  # random.randint
    used = random.randint(sys.argv[1])
    return torch.load("m_058.pt" if used else "n_058.pt")  # expect: unsafe file


def case_059():  # random.seed
    used = random.seed(sys.argv[1])
    return torch.load("m_059.pt" if used else "n_059.pt")  # expect: unsafe file


def case_060():  # random.uniform
    used = random.uniform(sys.argv[1])
    return torch.load("m_060.pt" if used else "n_060.pt")  # expect: unsafe file


def case_061():  # random.randrange
    used = random.randrange(sys.argv[1])
    return torch.load("m_061.pt" if used else "n_061.pt")  # expect: unsafe file


def case_062():  # math.floor
    used = math.floor(sys.argv[1])
    return torch.load("m_062.pt" if used else "n_062.pt")  # expect: unsafe file


def case_063():  # math.ceil
    used = math.ceil(sys.argv[1])
    return torch.load("m_063.pt" if used else "n_063.pt")  # expect: unsafe file


def case_064():  # math.sqrt
    used = math.sqrt(sys.argv[1])
    return torch.load("m_064.pt" if used else "n_064.pt")  # expect: unsafe file


def case_065():  # logging.getLogger
    used = logging.getLogger(sys.argv[1])
    return torch.load("m_065.pt" if used else "n_065.pt")  # expect: unsafe file


def case_066():  # logging.basicConfig
    used = logging.basicConfig(sys.argv[1])
    return torch.load("m_066.pt" if used else "n_066.pt")  # expect: unsafe file


def case_067():  # logging.info
    used = logging.info(sys.argv[1])
    return torch.load("m_067.pt" if used else "n_067.pt")  # expect: unsafe file


def case_068():  # logging.warning
    used = logging.warning(sys.argv[1])
    return torch.load("m_068.pt" if used else "n_068.pt")  # expect: unsafe file


def case_069():  # logging.error
    used = logging.error(sys.argv[1])
    return torch.load("m_069.pt" if used else "n_069.pt")  # expect: unsafe file


def case_070():  # logging.debug
    used = logging.debug(sys.argv[1])
    return torch.load("m_070.pt" if used else "n_070.pt")  # expect: unsafe file


def case_071():  # warnings.warn
    used = warnings.warn(sys.argv[1])
    return torch.load("m_071.pt" if used else "n_071.pt")  # expect: unsafe file


def case_072():  # warnings.filterwarnings
    used = warnings.filterwarnings(sys.argv[1])
    return torch.load("m_072.pt" if used else "n_072.pt")  # expect: unsafe file


def case_073():  # warnings.simplefilter
    used = warnings.simplefilter(sys.argv[1])
    return torch.load("m_073.pt" if used else "n_073.pt")  # expect: unsafe file


def case_074():  # platform.system
    used = platform.system(sys.argv[1])
    return torch.load("m_074.pt" if used else "n_074.pt")  # expect: unsafe file


def case_075():  # platform.machine
    used = platform.machine(sys.argv[1])
    return torch.load("m_075.pt" if used else "n_075.pt")  # expect: unsafe file


def case_076():  # platform.python_version
    used = platform.python_version(sys.argv[1])
    return torch.load("m_076.pt" if used else "n_076.pt")  # expect: unsafe file


def case_077():  # getpass.getuser
    used = getpass.getuser(sys.argv[1])
    return torch.load("m_077.pt" if used else "n_077.pt")  # expect: unsafe file


def case_078():  # socket.gethostname
    used = socket.gethostname(sys.argv[1])
    return torch.load("m_078.pt" if used else "n_078.pt")  # expect: unsafe file


def case_079():  # gc.collect
    used = gc.collect(sys.argv[1])
    return torch.load("m_079.pt" if used else "n_079.pt")  # expect: unsafe file


def case_080():  # secrets.token_hex
    used = secrets.token_hex(sys.argv[1])
    return torch.load("m_080.pt" if used else "n_080.pt")  # expect: unsafe file


def case_081():  # secrets.token_bytes
    used = secrets.token_bytes(sys.argv[1])
    return torch.load("m_081.pt" if used else "n_081.pt")  # expect: unsafe file


def case_082():  # traceback.format_exc
    used = traceback.format_exc(sys.argv[1])
    return torch.load("m_082.pt" if used else "n_082.pt")  # expect: unsafe file


def case_083():  # traceback.print_exc
    used = traceback.print_exc(sys.argv[1])
    return torch.load("m_083.pt" if used else "n_083.pt")  # expect: unsafe file


def case_084():  # inspect.isclass
    used = inspect.isclass(sys.argv[1])
    return torch.load("m_084.pt" if used else "n_084.pt")  # expect: unsafe file


def case_085():  # inspect.signature
    used = inspect.signature(sys.argv[1])
    return torch.load("m_085.pt" if used else "n_085.pt")  # expect: unsafe file


def case_086():  # multiprocessing.cpu_count
    used = multiprocessing.cpu_count(sys.argv[1])
    return torch.load("m_086.pt" if used else "n_086.pt")  # expect: unsafe file


def case_087():  # pprint.pprint
    used = pprint.pprint(sys.argv[1])
    return torch.load("m_087.pt" if used else "n_087.pt")  # expect: unsafe file


def case_088():  # struct.calcsize
    used = struct.calcsize(sys.argv[1])
    return torch.load("m_088.pt" if used else "n_088.pt")  # expect: unsafe file


def case_089():  # struct.unpack
    return torch.load(struct.unpack(None, sys.argv[1]))  # expect: unsafe command_line


def case_090():  # struct.unpack_from
    return torch.load(struct.unpack_from(None, sys.argv[1]))  # expect: unsafe command_line


def case_091():  # struct.iter_unpack
    return torch.load(struct.iter_unpack(None, sys.argv[1]))  # expect: unsafe command_line


def case_092():  # struct.pack
    return torch.load(struct.pack(None, sys.argv[1]))  # expect: unsafe command_line


def case_093():  # functools.partial
    return functools.partial(torch.load)(sys.argv[1])  # expect: unsafe command_line


def case_094():  # functools.partialmethod
    return functools.partialmethod(torch.load)(sys.argv[1])  # expect: unsafe command_line


def case_095():  # functools.reduce
    return functools.reduce(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_096():  # itertools.starmap
    return itertools.starmap(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_097():  # itertools.filterfalse
    return itertools.filterfalse(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_098():  # itertools.takewhile
    return itertools.takewhile(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_099():  # itertools.dropwhile
    return itertools.dropwhile(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_100():  # atexit.register
    return atexit.register(torch.load, sys.argv[1])  # expect: unsafe command_line


@dataclasses.dataclass
class Record101:  # dataclasses.dataclass
    path: str


def case_101():
    return torch.load(Record101(path=sys.argv[1]).path)  # expect: unsafe command_line


@attr.s
class Record102:  # attr.s
    path: str


def case_102():
    return torch.load(Record102(path=sys.argv[1]).path)  # expect: unsafe command_line


@attr.attrs
class Record103:  # attr.attrs
    path: str


def case_103():
    return torch.load(Record103(path=sys.argv[1]).path)  # expect: unsafe command_line


@attr.dataclass
class Record104:  # attr.dataclass
    path: str


def case_104():
    return torch.load(Record104(path=sys.argv[1]).path)  # expect: unsafe command_line


@attrs.define
class Record105:  # attrs.define
    path: str


def case_105():
    return torch.load(Record105(path=sys.argv[1]).path)  # expect: unsafe command_line


@attrs.frozen
class Record106:  # attrs.frozen
    path: str


def case_106():
    return torch.load(Record106(path=sys.argv[1]).path)  # expect: unsafe command_line


@attrs.mutable
class Record107:  # attrs.mutable
    path: str


def case_107():
    return torch.load(Record107(path=sys.argv[1]).path)  # expect: unsafe command_line


@attr.define
class Record108:  # attr.define
    path: str


def case_108():
    return torch.load(Record108(path=sys.argv[1]).path)  # expect: unsafe command_line


@attr.frozen
class Record109:  # attr.frozen
    path: str


def case_109():
    return torch.load(Record109(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record110(typing.NamedTuple):  # typing.NamedTuple
    path: str


def case_110():
    return torch.load(Record110(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record111(typing.TypedDict):  # typing.TypedDict
    path: str


def case_111():
    return torch.load(Record111(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record112(typing_extensions.TypedDict):  # typing_extensions.TypedDict
    path: str


def case_112():
    return torch.load(Record112(path=sys.argv[1]).path)  # expect: unsafe command_line


class Record113(msgspec.Struct):  # msgspec.Struct
    path: str


def case_113():
    return torch.load(Record113(path=sys.argv[1]).path)  # expect: unsafe command_line


@functools.wraps
def path_114():
    return sys.argv[1]


def case_114():
    return torch.load(path_114())  # expect: unsafe command_line


@functools.update_wrapper
def path_115():
    return sys.argv[1]


def case_115():
    return torch.load(path_115())  # expect: unsafe command_line


@functools.singledispatch
def path_116():
    return sys.argv[1]


def case_116():
    return torch.load(path_116())  # expect: unsafe command_line


@functools.total_ordering
def path_117():
    return sys.argv[1]


def case_117():
    return torch.load(path_117())  # expect: unsafe command_line


def case_119():  # contextlib.nullcontext
    return torch.load(contextlib.nullcontext(sys.argv[1]))  # expect: unsafe command_line


def case_121():  # contextlib.closing
    return torch.load(contextlib.closing(sys.argv[1]))  # expect: unsafe command_line


def case_123():  # contextlib.ExitStack.enter_context
    return torch.load(contextlib.ExitStack().enter_context(sys.argv[1]))  # expect: unsafe command_line


def case_125():  # contextlib.aclosing
    return torch.load(contextlib.aclosing(sys.argv[1]))  # expect: unsafe command_line


def case_127():  # contextlib.AsyncExitStack.enter_async_context
    return torch.load(contextlib.AsyncExitStack().enter_async_context(sys.argv[1]))  # expect: unsafe command_line


@typing.overload
def path_128():
    return sys.argv[1]


def case_128():
    return torch.load(path_128())  # expect: unsafe command_line


@typing.final
def path_129():
    return sys.argv[1]


def case_129():
    return torch.load(path_129())  # expect: unsafe command_line


@typing.no_type_check
def path_130():
    return sys.argv[1]


def case_130():
    return torch.load(path_130())  # expect: unsafe command_line


@typing.runtime_checkable
def path_131():
    return sys.argv[1]


def case_131():
    return torch.load(path_131())  # expect: unsafe command_line


@typing_extensions.override
def path_132():
    return sys.argv[1]


def case_132():
    return torch.load(path_132())  # expect: unsafe command_line


@typing.override
def path_133():
    return sys.argv[1]


def case_133():
    return torch.load(path_133())  # expect: unsafe command_line


def case_135():  # copy.copy
    return torch.load(copy.copy(sys.argv[1]))  # expect: unsafe command_line


def case_137():  # copy.deepcopy
    return torch.load(copy.deepcopy(sys.argv[1]))  # expect: unsafe command_line


@warnings.deprecated
def path_138():
    return sys.argv[1]


def case_138():
    return torch.load(path_138())  # expect: unsafe command_line


@typing_extensions.deprecated
def path_139():
    return sys.argv[1]


def case_139():
    return torch.load(path_139())  # expect: unsafe command_line


def case_141():  # types.MappingProxyType
    return torch.load(types.MappingProxyType(sys.argv[1]))  # expect: unsafe command_line


def case_143():  # weakref.ref
    return torch.load(weakref.ref(sys.argv[1]))  # expect: unsafe command_line


def case_145():  # weakref.proxy
    return torch.load(weakref.proxy(sys.argv[1]))  # expect: unsafe command_line


@atexit.register
def path_146():
    return sys.argv[1]


def case_146():
    return torch.load(path_146())  # expect: unsafe command_line


@functools.singledispatch().register
def path_147():
    return sys.argv[1]


def case_147():
    return torch.load(path_147())  # expect: unsafe command_line


@functools.lru_cache
def path_148():
    return sys.argv[1]


def case_148():
    return torch.load(path_148())  # expect: unsafe command_line


@functools.cache
def path_149():
    return sys.argv[1]


def case_149():
    return torch.load(path_149())  # expect: unsafe command_line


class Case150:
    @functools.cached_property
    def path(self):
        return sys.argv[1]

    def case(self):
        return torch.load(self.path)  # expect: unsafe command_line


class Case151:
    @abc.abstractproperty
    def path(self):
        return sys.argv[1]

    def case(self):
        return torch.load(self.path)  # expect: unsafe command_line


class Case152:
    @cached_property.cached_property
    def path(self):
        return sys.argv[1]

    def case(self):
        return torch.load(self.path)  # expect: unsafe command_line


def case_153():  # abc.abstractstaticmethod: static
    return abc.abstractstaticmethod("x")


def case_154():  # abc.abstractclassmethod: classmethod
    return abc.abstractclassmethod("x")


def case_155():  # abc.abstractmethod: abstract
    return abc.abstractmethod


def case_156():  # abc.ABC: abstract
    return abc.ABC


def case_157():  # abc.ABCMeta: abstract
    return abc.ABCMeta


def case_158():  # typing.Protocol: abstract
    return typing.Protocol


@contextlib.contextmanager
def path_159():
    yield sys.argv[1]


def case_159():
    with path_159() as path:
        return torch.load(path)  # expect: unsafe command_line


@contextlib.asynccontextmanager
def path_160():
    yield sys.argv[1]


def case_160():
    with path_160() as path:
        return torch.load(path)  # expect: unsafe command_line


def case_161():  # contextlib.suppress: swallow
    return contextlib.suppress("x")


def case_162():  # types.SimpleNamespace
    made = types.SimpleNamespace(path=sys.argv[1], other="m_162.pt")
    path = made.path
    return torch.load(path)  # expect: unsafe command_line


def case_163():  # collections.OrderedDict
    made = collections.OrderedDict(path=sys.argv[1], other="m_163.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_164():  # collections.defaultdict
    made = collections.defaultdict(path=sys.argv[1], other="m_164.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_165():  # collections.ChainMap
    made = collections.ChainMap(path=sys.argv[1], other="m_165.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_166():  # collections.UserDict
    made = collections.UserDict(path=sys.argv[1], other="m_166.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_167():  # easydict.EasyDict
    made = easydict.EasyDict(path=sys.argv[1], other="m_167.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_168():  # munch.Munch
    made = munch.Munch(path=sys.argv[1], other="m_168.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_169():  # addict.Dict
    made = addict.Dict(path=sys.argv[1], other="m_169.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_170():  # box.Box
    made = box.Box(path=sys.argv[1], other="m_170.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_171():  # attrdict.AttrDict
    made = attrdict.AttrDict(path=sys.argv[1], other="m_171.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_172():  # ml_collections.ConfigDict
    made = ml_collections.ConfigDict(path=sys.argv[1], other="m_172.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_173():  # dotmap.DotMap
    made = dotmap.DotMap(path=sys.argv[1], other="m_173.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_174():  # bunch.Bunch
    made = bunch.Bunch(path=sys.argv[1], other="m_174.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_175():  # sklearn.utils.Bunch
    made = sklearn.utils.Bunch(path=sys.argv[1], other="m_175.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_176():  # munch.munchify
    made = munch.munchify(path=sys.argv[1], other="m_176.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_177():  # dataclasses.asdict: update_attributes
    return dataclasses.asdict("x")


def case_178():  # dataclasses.astuple: update_attributes
    return dataclasses.astuple("x")


def case_179():  # attrs.asdict: update_attributes
    return attrs.asdict("x")


def case_180():  # attr.asdict: update_attributes
    return attr.asdict("x")


def case_181():  # importlib.import_module: reflect_import
    return importlib.import_module("x")


def case_182():  # operator.attrgetter: reflect_attribute
    return operator.attrgetter("x")


def case_183():  # functools.partial, allowed for the restricted unpickler
    with torch.serialization.safe_globals([functools.partial]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_184():  # functools.reduce, allowed for the restricted unpickler
    with torch.serialization.safe_globals([functools.reduce]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_185():  # operator.attrgetter, allowed for the restricted unpickler
    with torch.serialization.safe_globals([operator.attrgetter]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_186():  # operator.methodcaller, allowed for the restricted unpickler
    with torch.serialization.safe_globals([operator.methodcaller]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_187():  # importlib.import_module, allowed for the restricted unpickler
    with torch.serialization.safe_globals([importlib.import_module]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_188():  # types.FunctionType, allowed for the restricted unpickler
    with torch.serialization.safe_globals([types.FunctionType]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_189():  # types.CodeType, allowed for the restricted unpickler
    with torch.serialization.safe_globals([types.CodeType]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_190():  # code.interact, allowed for the restricted unpickler
    with torch.serialization.safe_globals([code.interact]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_191():  # runpy.run_path, allowed for the restricted unpickler
    with torch.serialization.safe_globals([runpy.run_path]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_192():  # runpy.run_module, allowed for the restricted unpickler
    with torch.serialization.safe_globals([runpy.run_module]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_193():  # pty.spawn, allowed for the restricted unpickler
    with torch.serialization.safe_globals([pty.spawn]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_194():  # ctypes.CDLL, allowed for the restricted unpickler
    with torch.serialization.safe_globals([ctypes.CDLL]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_195():  # webbrowser.open, allowed for the restricted unpickler
    with torch.serialization.safe_globals([webbrowser.open]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_196():  # socket.create_connection, allowed for the restricted unpickler
    with torch.serialization.safe_globals([socket.create_connection]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_197():  # timeit.timeit, allowed for the restricted unpickler
    with torch.serialization.safe_globals([timeit.timeit]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_198():  # cProfile.run, allowed for the restricted unpickler
    with torch.serialization.safe_globals([cProfile.run]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_199():  # pdb.run, allowed for the restricted unpickler
    with torch.serialization.safe_globals([pdb.run]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_200():  # bdb.Bdb.run, allowed for the restricted unpickler
    with torch.serialization.safe_globals([bdb.Bdb.run]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_201():  # pytest.fail
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        pytest.fail()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_202():  # pytest.skip
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        pytest.skip()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_203():  # pytest.exit
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        pytest.exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_204():  # unittest.TestCase.fail
    made = unittest.TestCase()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.fail()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_205():  # unittest.TestCase.skipTest
    made = unittest.TestCase()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.skipTest()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


@pytest.fixture
def path_206():
    return sys.argv[1]


def case_206():
    return torch.load(path_206())  # expect: unsafe command_line


@pytest.mark.parametrize
def path_207():
    return sys.argv[1]


def case_207():
    return torch.load(path_207())  # expect: unsafe command_line


@pytest.mark.skipif
def path_208():
    return sys.argv[1]


def case_208():
    return torch.load(path_208())  # expect: unsafe command_line


@pytest.mark.skip
def path_209():
    return sys.argv[1]


def case_209():
    return torch.load(path_209())  # expect: unsafe command_line


@pytest.mark.slow
def path_210():
    return sys.argv[1]


def case_210():
    return torch.load(path_210())  # expect: unsafe command_line


@unittest.skip
def path_211():
    return sys.argv[1]


def case_211():
    return torch.load(path_211())  # expect: unsafe command_line


@unittest.skipIf
def path_212():
    return sys.argv[1]


def case_212():
    return torch.load(path_212())  # expect: unsafe command_line


@unittest.skipUnless
def path_213():
    return sys.argv[1]


def case_213():
    return torch.load(path_213())  # expect: unsafe command_line


@numba.jit
def path_214():
    return sys.argv[1]


def case_214():
    return torch.load(path_214())  # expect: unsafe command_line


@numba.njit
def path_215():
    return sys.argv[1]


def case_215():
    return torch.load(path_215())  # expect: unsafe command_line


@typeguard.typechecked
def path_216():
    return sys.argv[1]


def case_216():
    return torch.load(path_216())  # expect: unsafe command_line


@beartype.beartype
def path_217():
    return sys.argv[1]


def case_217():
    return torch.load(path_217())  # expect: unsafe command_line


@jaxtyping.jaxtyped
def path_218():
    return sys.argv[1]


def case_218():
    return torch.load(path_218())  # expect: unsafe command_line


@loguru.logger.catch
def path_219():
    return sys.argv[1]


def case_219():
    return torch.load(path_219())  # expect: unsafe command_line


@line_profiler.profile
def path_220():
    return sys.argv[1]


def case_220():
    return torch.load(path_220())  # expect: unsafe command_line


@deprecated.deprecated
def path_221():
    return sys.argv[1]


def case_221():
    return torch.load(path_221())  # expect: unsafe command_line


@overrides.overrides
def path_222():
    return sys.argv[1]


def case_222():
    return torch.load(path_222())  # expect: unsafe command_line


@retrying.retry
def path_223():
    return sys.argv[1]


def case_223():
    return torch.load(path_223())  # expect: unsafe command_line


@tenacity.retry
def path_224():
    return sys.argv[1]


def case_224():
    return torch.load(path_224())  # expect: unsafe command_line


@backoff.on_exception
def path_225():
    return sys.argv[1]


def case_225():
    return torch.load(path_225())  # expect: unsafe command_line


@wrapt.decorator
def path_226():
    return sys.argv[1]


def case_226():
    return torch.load(path_226())  # expect: unsafe command_line


@decorator.decorator
def path_227():
    return sys.argv[1]


def case_227():
    return torch.load(path_227())  # expect: unsafe command_line


def case_228():  # pytest.MonkeyPatch.setenv: set_environment
    return pytest.MonkeyPatch().setenv("x")


def case_229():  # pydoc.locate: reflect_object
    return pydoc.locate("x")


def case_230():  # pkgutil.resolve_name: reflect_object
    return pkgutil.resolve_name("x")


def case_231():  # hydra.utils.get_object: reflect_object
    return hydra.utils.get_object("x")


def case_232():  # django.utils.module_loading.import_string: reflect_object
    return django.utils.module_loading.import_string("x")


def case_233():  # werkzeug.utils.import_string: reflect_object
    return werkzeug.utils.import_string("x")


held_240 = contextvars.ContextVar("held")
held_240.set(sys.argv[1])


def case_240():  # contextvars.ContextVar.get
    return torch.load(held_240.get())  # expect: unsafe command_line


def case_234():  # re.Pattern.fullmatch
    pattern = re.compile("(a|b)[.]pt")
    if not re.compile(r"(a|b)\.pt").fullmatch(sys.argv[1]):
        raise ValueError(pattern)
    return torch.load(sys.argv[1])  # expect: safe allow_list


def case_235():  # re.Pattern.fullmatch
    return torch.load(re.compile("[a-z]+").fullmatch(sys.argv[1]).group(0))  # expect: unsafe command_line


def case_236():  # re.Pattern.findall
    return torch.load(re.compile("[a-z]+").findall(sys.argv[1])[0])  # expect: unsafe command_line


def case_237():  # re.Pattern.split
    return torch.load(re.compile("[a-z]+").split(sys.argv[1])[0])  # expect: unsafe command_line


def case_238():  # re.Pattern.sub
    return torch.load(re.compile("[a-z]+").sub("x", sys.argv[1]))  # expect: unsafe command_line


def case_239():  # re.Pattern.subn
    return torch.load(re.compile("[a-z]+").subn("x", sys.argv[1])[0])  # expect: unsafe command_line


def case_240():  # re.Pattern.finditer
    for found in re.compile("[a-z]+").finditer(sys.argv[1]):
        torch.load(found.group(0))  # expect: unsafe command_line


def read_241(path, device):
    return torch.load(path, map_location=device)  # expect: unsafe command_line


def case_241():  # funcy.partial
    read = funcy.partial(read_241, device="cpu")
    return read(sys.argv[1])


def case_242():  # inspect.getmembers: reflect_members
    return inspect.getmembers("x")


def case_243():  # inspect.getmembers_static: reflect_members
    return inspect.getmembers_static("x")


def case_244():  # typing.get_args, typing.Literal
    name = sys.argv[1]
    if name not in typing.get_args(typing.Literal["a", "b"]):
        raise ValueError(name)
    return torch.load(name)  # expect: safe allow_list


def case_245():  # typing_extensions.get_args, typing_extensions.Literal
    name = sys.argv[1]
    if name not in typing_extensions.get_args(typing_extensions.Literal["a", "b"]):
        raise ValueError(name)
    return torch.load(name)  # expect: safe allow_list
