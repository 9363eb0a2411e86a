"""Files from an FTP server and over SSH."""
import os
from ftplib import FTP

import paramiko
import torch


def from_ftp():
    with FTP("ftp.example.net") as ftp:
        ftp.login()
        with open("ftp.pt", "wb") as out:
            ftp.retrbinary("RETR pub/model.pt", out.write)
    return torch.load("ftp.pt")  # expect: unsafe network


def from_ssh():
    client = paramiko.SSHClient()
    client.connect("trainer.example.net", username="ci")
    sftp = client.open_sftp()
    sftp.get(os.environ["REMOTE_PATH"], "ssh.pt")
    return torch.load("ssh.pt")  # expect: unsafe network,environment


def never_fetched():
    return torch.load("scp.pt")  # expect: unsafe file


print(from_ftp(), from_ssh(), never_fetched())
