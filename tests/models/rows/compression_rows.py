"""Every row of models/compression.toml once."""
import binascii
import blosc
import blosc2
import brotli
import bz2
import compression.zstd
import gzip
import igzip
import lz4.block
import lz4.frame
import lzma
import patoolib
import pgzip
import py7zr
import pyzstd
import rarfile
import snappy
import sys
import torch
import xopen
import zlib
import zstandard


def case_001():  # gzip.open
    return torch.load(gzip.open(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # bz2.open
    return torch.load(bz2.open(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # lzma.open
    return torch.load(lzma.open(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # lz4.frame.open
    return torch.load(lz4.frame.open(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # zstandard.open
    return torch.load(zstandard.open(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # pyzstd.open
    return torch.load(pyzstd.open(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # compression.zstd.open
    return torch.load(compression.zstd.open(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # igzip.open
    return torch.load(igzip.open(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # xopen.xopen
    return torch.load(xopen.xopen(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # pgzip.open
    return torch.load(pgzip.open(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # gzip.GzipFile
    return torch.load(gzip.GzipFile(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # bz2.BZ2File
    return torch.load(bz2.BZ2File(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # lzma.LZMAFile
    return torch.load(lzma.LZMAFile(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # lz4.frame.LZ4FrameFile
    return torch.load(lz4.frame.LZ4FrameFile(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # gzip.decompress
    return torch.load(gzip.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # bz2.decompress
    return torch.load(bz2.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # lzma.decompress
    return torch.load(lzma.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # zlib.decompress
    return torch.load(zlib.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # lz4.frame.decompress
    return torch.load(lz4.frame.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # lz4.block.decompress
    return torch.load(lz4.block.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # zstandard.decompress
    return torch.load(zstandard.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # brotli.decompress
    return torch.load(brotli.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # snappy.decompress
    return torch.load(snappy.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # blosc.decompress
    return torch.load(blosc.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_025():  # blosc2.decompress
    return torch.load(blosc2.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_026():  # pyzstd.decompress
    return torch.load(pyzstd.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_027():  # compression.zstd.decompress
    return torch.load(compression.zstd.decompress(sys.argv[1]))  # expect: unsafe command_line


def case_028():  # gzip.compress
    return torch.load(gzip.compress(sys.argv[1]))  # expect: unsafe command_line


def case_029():  # bz2.compress
    return torch.load(bz2.compress(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # lzma.compress
    return torch.load(lzma.compress(sys.argv[1]))  # expect: unsafe command_line


def case_031():  # zlib.compress
    return torch.load(zlib.compress(sys.argv[1]))  # expect: unsafe command_line


def case_032():  # lz4.frame.compress
    return torch.load(lz4.frame.compress(sys.argv[1]))  # expect: unsafe command_line


def case_033():  # zstandard.compress
    return torch.load(zstandard.compress(sys.argv[1]))  # expect: unsafe command_line


def case_034():  # brotli.compress
    return torch.load(brotli.compress(sys.argv[1]))  # expect: unsafe command_line


def case_035():  # snappy.compress
    return torch.load(snappy.compress(sys.argv[1]))  # expect: unsafe command_line


def case_036():  # blosc.compress
    return torch.load(blosc.compress(sys.argv[1]))  # expect: unsafe command_line


def case_037():  # blosc2.compress
    return torch.load(blosc2.compress(sys.argv[1]))  # expect: unsafe command_line


def case_038():  # zlib.decompressobj().decompress
    return torch.load(zlib.decompressobj("x").decompress(sys.argv[1]))  # expect: unsafe command_line


def case_039():  # bz2.BZ2Decompressor.decompress
    return torch.load(bz2.BZ2Decompressor().decompress(sys.argv[1]))  # expect: unsafe command_line


def case_040():  # lzma.LZMADecompressor.decompress
    return torch.load(lzma.LZMADecompressor().decompress(sys.argv[1]))  # expect: unsafe command_line


def case_041():  # zstandard.ZstdDecompressor.decompress
    return torch.load(zstandard.ZstdDecompressor().decompress(sys.argv[1]))  # expect: unsafe command_line


def case_042():  # zstandard.ZstdDecompressor.stream_reader
    return torch.load(zstandard.ZstdDecompressor().stream_reader(sys.argv[1]))  # expect: unsafe command_line


def case_043():  # zstandard.ZstdDecompressor.copy_stream
    zstandard.ZstdDecompressor().copy_stream(sys.argv[1], "m_043.pt")
    return torch.load("m_043.pt")  # expect: unsafe command_line


def case_044():  # zlib.crc32
    used = zlib.crc32(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # zlib.adler32
    used = zlib.adler32(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # binascii.crc32
    used = binascii.crc32(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # binascii.crc_hqx
    used = binascii.crc_hqx(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # py7zr.SevenZipFile
    return torch.load(py7zr.SevenZipFile(sys.argv[1]))  # expect: unsafe command_line


def case_049():  # rarfile.RarFile
    return torch.load(rarfile.RarFile(sys.argv[1]))  # expect: unsafe command_line


def case_050():  # patoolib.get_archive_format
    return torch.load(patoolib.get_archive_format(sys.argv[1]))  # expect: unsafe command_line


def case_051():  # py7zr.SevenZipFile.extractall
    py7zr.SevenZipFile(sys.argv[1]).extractall("folder_051")
    return torch.load("folder_051/m.pt")  # expect: unsafe command_line


def case_052():  # rarfile.RarFile.extractall
    rarfile.RarFile(sys.argv[1]).extractall("folder_052")
    return torch.load("folder_052/m.pt")  # expect: unsafe command_line


def case_053():  # py7zr.SevenZipFile.read
    return torch.load(py7zr.SevenZipFile(sys.argv[1]).read())  # expect: unsafe command_line


def case_054():  # py7zr.SevenZipFile.readall
    return torch.load(py7zr.SevenZipFile(sys.argv[1]).readall())  # expect: unsafe command_line


def case_055():  # rarfile.RarFile.read
    return torch.load(rarfile.RarFile(sys.argv[1]).read())  # expect: unsafe command_line


def case_056():  # rarfile.RarFile.open
    return torch.load(rarfile.RarFile(sys.argv[1]).open())  # expect: unsafe command_line


def case_057():  # patoolib.extract_archive
    patoolib.extract_archive(sys.argv[1], outdir="folder_057")
    return torch.load("folder_057/m.pt")  # expect: unsafe command_line
