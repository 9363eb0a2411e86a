"""Every row of models/builtins.toml once."""
import hashlib
import pathlib
import sys
import torch


def case_001():  # input
    return torch.load(input())  # expect: unsafe standard_input


def case_002():  # open
    return torch.load(open(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # str
    return torch.load(str(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # bytes
    return torch.load(bytes(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # bytearray
    return torch.load(bytearray(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # memoryview
    return torch.load(memoryview(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # repr
    return torch.load(repr(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # ascii
    return torch.load(ascii(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # format
    return torch.load(format(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # list
    return torch.load(list(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # tuple
    return torch.load(tuple(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # set
    return torch.load(set(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # frozenset
    return torch.load(frozenset(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # sorted
    return torch.load(sorted(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # reversed
    return torch.load(reversed(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # iter
    return torch.load(iter(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # enumerate
    return torch.load(enumerate(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # next
    return torch.load(next(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # zip
    return torch.load(zip(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # min
    return torch.load(min(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # max
    return torch.load(max(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # filter
    return torch.load(filter(None, sys.argv[1]))  # expect: unsafe command_line


def case_023():  # int
    used = int(sys.argv[1])
    return torch.load("m_023.pt" if used else "n_023.pt")  # expect: unsafe file


def case_024():  # float
    used = float(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # bool
    used = bool(sys.argv[1])
    return torch.load("m_025.pt" if used else "n_025.pt")  # expect: unsafe file


def case_026():  # complex
    used = complex(sys.argv[1])
    return torch.load("m_026.pt" if used else "n_026.pt")  # expect: unsafe file


def case_027():  # len
    used = len(sys.argv[1])
    return torch.load("m_027.pt" if used else "n_027.pt")  # expect: unsafe file


def case_028():  # abs
    used = abs(sys.argv[1])
    return torch.load("m_028.pt" if used else "n_028.pt")  # expect: unsafe file


def case_029():  # round
    used = round(sys.argv[1])
    return torch.load("m_029.pt" if used else "n_029.pt")  # expect: unsafe file


def case_030():  # hash
    used = hash(sys.argv[1])
    return torch.load("m_030.pt" if used else "n_030.pt")  # expect: unsafe file


def case_031():  # id
    used = id(sys.argv[1])
    return torch.load("m_031.pt" if used else "n_031.pt")  # expect: unsafe file


def case_032():  # isinstance
    used = isinstance(sys.argv[1])
    return torch.load("m_032.pt" if used else "n_032.pt")  # expect: unsafe file


def case_033():  # issubclass
    used = issubclass(sys.argv[1])
    return torch.load("m_033.pt" if used else "n_033.pt")  # expect: unsafe file


def case_034():  # callable
    used = callable(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def case_035():  # hasattr
    used = hasattr(sys.argv[1])
    return torch.load("m_035.pt" if used else "n_035.pt")  # expect: unsafe file


def case_036():  # ord
    used = ord(sys.argv[1])
    return torch.load("m_036.pt" if used else "n_036.pt")  # expect: unsafe file


def case_037():  # chr
    used = chr(sys.argv[1])
    return torch.load("m_037.pt" if used else "n_037.pt")  # expect: unsafe file


def case_038():  # range
    used = range(sys.argv[1])
    return torch.load("m_038.pt" if used else "n_038.pt")  # expect: unsafe file


def case_039():  # print
    used = print(sys.argv[1])
    return torch.load("m_039.pt" if used else "n_039.pt")  # expect: unsafe file


def case_040():  # all
    used = all(sys.argv[1])
    return torch.load("m_040.pt" if used else "n_040.pt")  # expect: unsafe file


def case_041():  # any
    used = any(sys.argv[1])
    return torch.load("m_041.pt" if used else "n_041.pt")  # expect: unsafe file


def case_042():  # sum
    used = sum(sys.argv[1])
    return torch.load("m_042.pt" if used else "n_042.pt")  # expect: unsafe file


def case_043():  # type
    used = type(sys.argv[1])
    return torch.load("m_043.pt" if used else "n_043.pt")  # expect: unsafe file


def case_044():  # dir
    used = dir(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # divmod
    used = divmod(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # pow
    used = pow(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # bin
    used = bin(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # hex
    used = hex(sys.argv[1])
    return torch.load("m_048.pt" if used else "n_048.pt")  # expect: unsafe file


def case_049():  # oct
    used = oct(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # object
    used = object(sys.argv[1])
    return torch.load("m_050.pt" if used else "n_050.pt")  # expect: unsafe file


def case_051():  # slice
    used = slice(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # help
    used = help(sys.argv[1])
    return torch.load("m_052.pt" if used else "n_052.pt")  # expect: unsafe file


def case_053():  # delattr
    used = delattr(sys.argv[1])
    return torch.load("m_053.pt" if used else "n_053.pt")  # expect: unsafe file


def case_054():  # breakpoint
    used = breakpoint(sys.argv[1])
    return torch.load("m_054.pt" if used else "n_054.pt")  # expect: unsafe file


def case_055():  # map
    return map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_056():  # filter
    return filter(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_057():  # dict
    made = dict(path=sys.argv[1], other="m_057.pt")
    path = made["path"]
    return torch.load(path)  # expect: unsafe command_line


def case_058():  # vars: update_attributes
    return vars("x")


def case_059():  # getattr: reflect_attribute
    return getattr("x")


def case_060():  # setattr: set_attribute
    return setattr("x")


def case_061():  # __import__: reflect_import
    return __import__("x")


def case_062():  # property: property
    return property("x")


def case_063():  # staticmethod: static
    return staticmethod("x")


def case_064():  # classmethod: classmethod
    return classmethod("x")


def case_065():  # exit
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_066():  # quit
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        quit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_067():  # eval, allowed for the restricted unpickler
    with torch.serialization.safe_globals([eval]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_068():  # exec, allowed for the restricted unpickler
    with torch.serialization.safe_globals([exec]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_069():  # compile, allowed for the restricted unpickler
    with torch.serialization.safe_globals([compile]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_070():  # getattr, allowed for the restricted unpickler
    with torch.serialization.safe_globals([getattr]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_071():  # setattr, allowed for the restricted unpickler
    with torch.serialization.safe_globals([setattr]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_072():  # delattr, allowed for the restricted unpickler
    with torch.serialization.safe_globals([delattr]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_073():  # open, allowed for the restricted unpickler
    with torch.serialization.safe_globals([open]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_074():  # breakpoint, allowed for the restricted unpickler
    with torch.serialization.safe_globals([breakpoint]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_075():  # map, allowed for the restricted unpickler
    with torch.serialization.safe_globals([map]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_076():  # filter, allowed for the restricted unpickler
    with torch.serialization.safe_globals([filter]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_077():  # globals, allowed for the restricted unpickler
    with torch.serialization.safe_globals([globals]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_078():  # __import__, allowed for the restricted unpickler
    with torch.serialization.safe_globals([__import__]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
