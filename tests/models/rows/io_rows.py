"""Every row of models/io.toml once."""
import aiofiles
import codecs
import io
import mmap
import sys
import torch


def case_001():  # io.BytesIO
    return torch.load(io.BytesIO(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # io.StringIO
    return torch.load(io.StringIO(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # io.BufferedReader
    return torch.load(io.BufferedReader(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # io.BufferedRandom
    return torch.load(io.BufferedRandom(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # io.TextIOWrapper
    return torch.load(io.TextIOWrapper(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # io.FileIO
    return torch.load(io.FileIO(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # codecs.open
    return torch.load(codecs.open(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # codecs.EncodedFile
    return torch.load(codecs.EncodedFile(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # codecs.getreader()
    return torch.load(codecs.getreader()(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # codecs.encode
    return torch.load(codecs.encode(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # codecs.decode
    return torch.load(codecs.decode(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # mmap.mmap
    return torch.load(mmap.mmap(sys.argv[1]))  # expect: unsafe command_line


async def case_013():  # aiofiles.open
    async with aiofiles.open("m_013.pt", "wb") as out:
        await out.write(sys.stdin.buffer.read())
    return torch.load("m_013.pt")  # expect: unsafe standard_input
