"""A check of an archive covers its members; a check of one member covers that one alone."""
import hashlib
import io
import pickle
import sys
import tarfile
import zipfile

PIN = "5e" * 32


def digest(data):
    return hashlib.sha256(data).hexdigest()


def other_member(path):
    with zipfile.ZipFile(path) as archive:
        if digest(archive.open("README").read()) != PIN:
            raise ValueError(path)
        return pickle.loads(archive.open("net.pkl").read())  # expect: unsafe command_line


def that_member(path):
    with zipfile.ZipFile(path) as archive:
        if digest(archive.read("net.pkl")) != PIN:
            raise ValueError(path)
        return pickle.loads(archive.read("net.pkl"))  # expect: safe integrity_check


def other_of_tar(path):
    with tarfile.open(path) as archive:
        if digest(archive.extractfile("README").read()) != PIN:
            raise ValueError(path)
        return pickle.load(archive.extractfile("net.pkl"))  # expect: unsafe command_line


def chosen_member(path, name):
    with tarfile.open(path) as archive:
        if digest(archive.extractfile(name).read()) != PIN:
            raise ValueError(name)
        name = sys.argv[2]
        return pickle.load(archive.extractfile(name))  # expect: unsafe command_line


def whole_archive(path):
    with open(path, "rb") as stream:
        data = stream.read()
    if digest(data) != PIN:
        raise ValueError(path)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = pickle.loads(archive.read("first.pkl"))  # expect: safe integrity_check
        with archive.open("second.pkl") as member:
            second = pickle.load(member)  # expect: safe integrity_check
    return first, second


def whole_of_another(path, other):
    with open(path, "rb") as stream:
        if digest(stream.read()) != PIN:
            raise ValueError(path)
    with zipfile.ZipFile(other) as archive:
        return pickle.loads(archive.read("net.pkl"))  # expect: unsafe standard_input


def member_for_the_whole(path):
    with zipfile.ZipFile(path) as archive:
        if digest(archive.read("net.pkl")) != PIN:
            raise ValueError(path)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: unsafe command_line


for check in (other_member, that_member, other_of_tar, whole_archive, member_for_the_whole):
    check(sys.argv[1])
chosen_member(sys.argv[1], "net.pkl")
whole_of_another(sys.argv[1], input())
