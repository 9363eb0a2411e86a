"""Every row of models/ftp_ssh.toml once."""
import asyncssh
import fabric
import fabric.transfer
import ftplib
import paramiko
import pysftp
import scp
import smbclient
import sys
import torch


def case_001():  # ftplib.FTP.retrbinary
    ftplib.FTP().retrbinary("x", "m_001.pt")
    return torch.load("m_001.pt")  # expect: unsafe network


def case_002():  # ftplib.FTP.retrlines
    ftplib.FTP().retrlines("x", "m_002.pt")
    return torch.load("m_002.pt")  # expect: unsafe network


def case_003():  # ftplib.FTP.transfercmd
    return torch.load(ftplib.FTP().transfercmd("x"))  # expect: unsafe network


def case_004():  # ftplib.FTP.ntransfercmd
    return torch.load(ftplib.FTP().ntransfercmd("x"))  # expect: unsafe network


def case_005():  # paramiko.SFTPClient.get
    paramiko.SFTPClient().get("x", "m_005.pt")
    return torch.load("m_005.pt")  # expect: unsafe network


def case_006():  # paramiko.SFTPClient.getfo
    paramiko.SFTPClient().getfo("x", "m_006.pt")
    return torch.load("m_006.pt")  # expect: unsafe network


def case_007():  # paramiko.SFTPClient.open
    return torch.load(paramiko.SFTPClient().open("x"))  # expect: unsafe network


def case_008():  # paramiko.SFTPClient.file
    return torch.load(paramiko.SFTPClient().file("x"))  # expect: unsafe network


def case_009():  # paramiko.SFTPClient.listdir
    return torch.load(paramiko.SFTPClient().listdir())  # expect: unsafe network


def case_010():  # paramiko.SFTPClient.listdir_attr
    return torch.load(paramiko.SFTPClient().listdir_attr())  # expect: unsafe network


def case_011():  # paramiko.SSHClient.exec_command
    return torch.load(paramiko.SSHClient().exec_command())  # expect: unsafe network


def case_012():  # pysftp.Connection.get
    pysftp.Connection().get("x", "m_012.pt")
    return torch.load("m_012.pt")  # expect: unsafe network


def case_013():  # fabric.Connection.get
    fabric.Connection().get("x", "m_013.pt")
    return torch.load("m_013.pt")  # expect: unsafe network


def case_014():  # fabric.transfer.Transfer.get
    fabric.transfer.Transfer().get("x", "m_014.pt")
    return torch.load("m_014.pt")  # expect: unsafe network


def case_015():  # scp.SCPClient.get
    scp.SCPClient().get("x", "m_015.pt")
    return torch.load("m_015.pt")  # expect: unsafe network


def case_016():  # pysftp.Connection.getfo
    pysftp.Connection().getfo("x", "m_016.pt")
    return torch.load("m_016.pt")  # expect: unsafe network


def case_017():  # scp.SCPClient.getfo
    scp.SCPClient().getfo("x", "m_017.pt")
    return torch.load("m_017.pt")  # expect: unsafe network


def case_018():  # pysftp.Connection.open
    return torch.load(pysftp.Connection().open("x"))  # expect: unsafe network


def case_019():  # asyncssh.SFTPClient.open
    return torch.load(asyncssh.SFTPClient().open("x"))  # expect: unsafe network


def case_020():  # smbclient.open_file
    return torch.load(smbclient.open_file("x"))  # expect: unsafe network


def case_021():  # asyncssh.SFTPClient.get
    asyncssh.SFTPClient().get("x", "m_021.pt")
    return torch.load("m_021.pt")  # expect: unsafe network


def case_022():  # asyncssh.scp
    asyncssh.scp("x", "m_022.pt")
    return torch.load("m_022.pt")  # expect: unsafe network


def case_023():  # paramiko.SSHClient.open_sftp gives paramiko.SFTPClient
    return torch.load(paramiko.SSHClient().open_sftp("x").open("x"))  # expect: unsafe network


def case_024():  # paramiko.SFTPClient.from_transport gives paramiko.SFTPClient
    return torch.load(paramiko.SFTPClient().from_transport("x").open("x"))  # expect: unsafe network


def case_025():  # paramiko.Transport.open_sftp_client gives paramiko.SFTPClient
    return torch.load(paramiko.Transport().open_sftp_client("x").open("x"))  # expect: unsafe network


def handler_026(path):  # ftplib.FTP.retrbinary
    return torch.load(path)  # expect: unsafe network


ftplib.FTP().retrbinary(None, handler_026)


def handler_027(path):  # ftplib.FTP.retrlines
    return torch.load(path)  # expect: unsafe network


ftplib.FTP().retrlines(None, handler_027)
