"""Every row of models/subprocess.toml once."""
import asyncio
import fabric
import invoke
import os
import shlex
import subprocess
import sys
import torch


def case_001():  # shlex.quote
    return torch.load(shlex.quote(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # shlex.split
    return torch.load(shlex.split(sys.argv[1]))  # expect: unsafe command_line


def case_003():  # shlex.join
    return torch.load(shlex.join(sys.argv[1]))  # expect: unsafe command_line


def case_004():  # subprocess.PIPE
    return torch.load(os.path.join(str(subprocess.PIPE), "m_004.pt"))  # expect: unsafe file


def case_005():  # subprocess.DEVNULL
    return torch.load(os.path.join(str(subprocess.DEVNULL), "m_005.pt"))  # expect: unsafe file


def case_006():  # subprocess.STDOUT
    return torch.load(os.path.join(str(subprocess.STDOUT), "m_006.pt"))  # expect: unsafe file


def case_007():  # subprocess.run
    subprocess.run(["wget", "https://models.example.com/m.pt", "-O", "m_007.pt"])
    return torch.load("m_007.pt")  # expect: unsafe network


def case_008():  # subprocess.call
    subprocess.call(["wget", "https://models.example.com/m.pt", "-O", "m_008.pt"])
    return torch.load("m_008.pt")  # expect: unsafe network


def case_009():  # subprocess.check_call
    subprocess.check_call(["wget", "https://models.example.com/m.pt", "-O", "m_009.pt"])
    return torch.load("m_009.pt")  # expect: unsafe network


def case_010():  # subprocess.check_output
    subprocess.check_output(["wget", "https://models.example.com/m.pt", "-O", "m_010.pt"])
    return torch.load("m_010.pt")  # expect: unsafe network


def case_011():  # subprocess.Popen
    subprocess.Popen(["wget", "https://models.example.com/m.pt", "-O", "m_011.pt"])
    return torch.load("m_011.pt")  # expect: unsafe network


def case_012():  # subprocess.getoutput
    subprocess.getoutput("wget https://models.example.com/m.pt -O m_012.pt")
    return torch.load("m_012.pt")  # expect: unsafe network


def case_013():  # subprocess.getstatusoutput
    subprocess.getstatusoutput("wget https://models.example.com/m.pt -O m_013.pt")
    return torch.load("m_013.pt")  # expect: unsafe network


def case_014():  # asyncio.create_subprocess_shell
    asyncio.create_subprocess_shell("wget https://models.example.com/m.pt -O m_014.pt")
    return torch.load("m_014.pt")  # expect: unsafe network


def case_015():  # asyncio.create_subprocess_exec
    asyncio.create_subprocess_exec("wget", "https://models.example.com/m.pt", "-O", "m_015.pt")
    return torch.load("m_015.pt")  # expect: unsafe network


def case_016():  # invoke.run
    invoke.run("wget https://models.example.com/m.pt -O m_016.pt")
    return torch.load("m_016.pt")  # expect: unsafe network


def case_017():  # fabric.Connection.local
    fabric.Connection().local("wget https://models.example.com/m.pt -O m_017.pt")
    return torch.load("m_017.pt")  # expect: unsafe network


def case_018():  # subprocess.run, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.run]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_019():  # subprocess.call, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.call]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_020():  # subprocess.check_call, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.check_call]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_021():  # subprocess.check_output, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.check_output]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_022():  # subprocess.Popen, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.Popen]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_023():  # subprocess.getoutput, allowed for the restricted unpickler
    with torch.serialization.safe_globals([subprocess.getoutput]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
