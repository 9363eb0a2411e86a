"""Every row of models/downloads.toml once."""
import astropy.utils.data
import basicsr.utils
import basicsr.utils.download_util
import datasets
import datasets.utils.file_utils
import discord
import dulwich.porcelain
import evaluate
import facexlib.utils
import facexlib.utils.misc
import gdown
import git
import git.repo
import git.repo.base
import github
import google_drive_downloader
import imaplib
import monai.apps
import monai.bundle
import pathlib
import pooch
import poplib
import pySmartDL
import pygit2
import seaborn
import sklearn.datasets
import sys
import telebot
import telegram
import tensorflow_datasets.download
import torch
import wget


def case_001():  # pooch.retrieve
    pooch.retrieve("x", None, "m_001.pt", "folder_001")
    return torch.load("folder_001/m_001.pt")  # expect: unsafe network


def case_002():  # pooch.Pooch.fetch
    return torch.load(pooch.Pooch().fetch())  # expect: unsafe network


def case_003():  # wget.download
    wget.download("x", "m_003.pt")
    return torch.load("m_003.pt")  # expect: unsafe network


def case_004():  # gdown.download
    gdown.download("x", "m_004.pt")
    return torch.load("m_004.pt")  # expect: unsafe network


def case_005():  # gdown.cached_download
    gdown.cached_download("x", "m_005.pt")
    return torch.load("m_005.pt")  # expect: unsafe network


def case_006():  # gdown.download_folder
    gdown.download_folder("x", None, "folder_006")
    return torch.load("folder_006/m.pt")  # expect: unsafe network


def case_007():  # basicsr.utils.download_util.load_file_from_url
    basicsr.utils.download_util.load_file_from_url("x", "folder_007", None, "m_007.pt")
    return torch.load("folder_007/m_007.pt")  # expect: unsafe network


def case_008():  # facexlib.utils.misc.load_file_from_url
    facexlib.utils.misc.load_file_from_url("x", "folder_008", None, "m_008.pt")
    return torch.load("folder_008/m_008.pt")  # expect: unsafe network


def case_009():  # facexlib.utils.load_file_from_url
    facexlib.utils.load_file_from_url("x", "folder_009", None, "m_009.pt")
    return torch.load("folder_009/m_009.pt")  # expect: unsafe network


def case_010():  # basicsr.utils.load_file_from_url
    basicsr.utils.load_file_from_url("x", "folder_010", None, "m_010.pt")
    return torch.load("folder_010/m_010.pt")  # expect: unsafe network


def case_011():  # basicsr.utils.download_util.download_file_from_google_drive
    basicsr.utils.download_util.download_file_from_google_drive("x", "m_011.pt")
    return torch.load("m_011.pt")  # expect: unsafe network


def case_012():  # monai.apps.download_url
    monai.apps.download_url("x", "m_012.pt")
    return torch.load("m_012.pt")  # expect: unsafe network


def case_013():  # monai.apps.download_and_extract
    monai.apps.download_and_extract("x", None, "folder_013")
    return torch.load("folder_013/m.pt")  # expect: unsafe network


def case_014():  # monai.bundle.download
    monai.bundle.download("x", None, "folder_014")
    return torch.load("folder_014/m.pt")  # expect: unsafe model_hub


def case_015():  # google_drive_downloader.GoogleDriveDownloader.download_file_from_google_drive
    google_drive_downloader.GoogleDriveDownloader().download_file_from_google_drive("x", "m_015.pt")
    return torch.load("m_015.pt")  # expect: unsafe network


def case_016():  # datasets.DownloadManager.download
    return torch.load(datasets.DownloadManager().download("x"))  # expect: unsafe network


def case_017():  # datasets.DownloadManager.download_and_extract
    return torch.load(datasets.DownloadManager().download_and_extract("x"))  # expect: unsafe network


def case_018():  # datasets.utils.file_utils.cached_path
    return torch.load(datasets.utils.file_utils.cached_path("x"))  # expect: unsafe network


def case_019():  # datasets.load_dataset
    return torch.load(datasets.load_dataset("x"))  # expect: unsafe model_hub


def case_020():  # evaluate.load
    return torch.load(evaluate.load("x"))  # expect: unsafe model_hub


def case_021():  # astropy.utils.data.download_file
    return torch.load(astropy.utils.data.download_file("x"))  # expect: unsafe network


def case_022():  # pySmartDL.SmartDL
    pySmartDL.SmartDL("x", "m_022.pt")
    return torch.load("m_022.pt")  # expect: unsafe network


def case_023():  # tensorflow_datasets.download.DownloadManager.download
    return torch.load(tensorflow_datasets.download.DownloadManager().download("x"))  # expect: unsafe network


def case_024():  # tensorflow_datasets.download.DownloadManager.download_and_extract
    return torch.load(tensorflow_datasets.download.DownloadManager().download_and_extract("x"))  # expect: unsafe network


def case_025():  # sklearn.datasets.fetch_openml
    return torch.load(sklearn.datasets.fetch_openml("x"))  # expect: unsafe network


def case_026():  # seaborn.load_dataset
    return torch.load(seaborn.load_dataset("x"))  # expect: unsafe network


def case_027():  # git.Repo.clone_from
    git.Repo().clone_from("x", "folder_027")
    return torch.load("folder_027/m.pt")  # expect: unsafe network


def case_028():  # git.repo.Repo.clone_from
    git.repo.Repo().clone_from("x", "folder_028")
    return torch.load("folder_028/m.pt")  # expect: unsafe network


def case_029():  # git.repo.base.Repo.clone_from
    git.repo.base.Repo().clone_from("x", "folder_029")
    return torch.load("folder_029/m.pt")  # expect: unsafe network


def case_030():  # dulwich.porcelain.clone
    dulwich.porcelain.clone("x", "folder_030")
    return torch.load("folder_030/m.pt")  # expect: unsafe network


def case_031():  # pygit2.clone_repository
    pygit2.clone_repository("x", "folder_031")
    return torch.load("folder_031/m.pt")  # expect: unsafe network


def case_032():  # github.Repository.Repository.get_contents
    return torch.load(github.Repository.Repository().get_contents("x"))  # expect: unsafe network


def case_033():  # github.ContentFile.ContentFile.decoded_content
    return torch.load(github.ContentFile.ContentFile().decoded_content("x"))  # expect: unsafe network


def case_034():  # imaplib.IMAP4.fetch
    return torch.load(imaplib.IMAP4().fetch())  # expect: unsafe network


def case_035():  # imaplib.IMAP4_SSL.fetch
    return torch.load(imaplib.IMAP4_SSL().fetch())  # expect: unsafe network


def case_036():  # poplib.POP3.retr
    return torch.load(poplib.POP3().retr())  # expect: unsafe network


def case_037():  # poplib.POP3_SSL.retr
    return torch.load(poplib.POP3_SSL().retr())  # expect: unsafe network


def case_038():  # discord.Attachment.read
    return torch.load(discord.Attachment().read())  # expect: unsafe web_request


def case_039():  # telegram.File.download_as_bytearray
    return torch.load(telegram.File().download_as_bytearray())  # expect: unsafe web_request


def case_040():  # telebot.TeleBot.download_file
    return torch.load(telebot.TeleBot().download_file())  # expect: unsafe web_request


def case_041():  # discord.Attachment.save
    discord.Attachment().save("m_041.pt")
    return torch.load("m_041.pt")  # expect: unsafe web_request


def case_042():  # telegram.File.download_to_drive
    telegram.File().download_to_drive("m_042.pt")
    return torch.load("m_042.pt")  # expect: unsafe web_request


def case_043():  # telegram.File.download
    telegram.File().download("m_043.pt")
    return torch.load("m_043.pt")  # expect: unsafe web_request


def case_044():  # pooch.create
    return torch.load(pooch.create(None, None, None, None, None, sys.argv[1]))  # expect: unsafe command_line


def case_045():  # gdown.extractall
    gdown.extractall(sys.argv[1], "folder_045")
    return torch.load("folder_045/m.pt")  # expect: unsafe command_line


def case_046():  # pooch.create gives pooch.Pooch
    return torch.load(pooch.create("x").fetch("x"))  # expect: unsafe network


def case_047():  # pooch.file_hash
    digest = pooch.file_hash(sys.argv[1], "sha256")
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_048():  # pooch.retrieve, checked
    return torch.load(pooch.retrieve("https://models.example.com/m.pt", "abababababababababababababababababababababababababababababababab", "m_048.pt", "folder_048"))  # expect: safe integrity_check


def case_049():  # pooch.Pooch.fetch, checked
    files = pooch.Pooch("cache", "https://models.example.com/", {"m.pt": "abababababababababababababababababababababababababababababababab"})
    return torch.load(files.fetch("m.pt"))  # expect: safe integrity_check


def case_050():  # gdown.cached_download, checked
    return torch.load(gdown.cached_download("https://models.example.com/m.pt", "m_050.pt", hash="abababababababababababababababababababababababababababababababab"))  # expect: safe integrity_check


def case_051():  # monai.apps.download_url, checked
    monai.apps.download_url("https://models.example.com/m.pt", "m_051.pt", "abababababababababababababababababababababababababababababababab")
    return torch.load("m_051.pt")  # expect: safe integrity_check


def case_052():  # monai.apps.download_and_extract, checked
    monai.apps.download_and_extract("https://models.example.com/m.pt", None, "folder_052", "abababababababababababababababababababababababababababababababab")
    return torch.load("folder_052/m.pt")  # expect: safe integrity_check


def case_053():  # monai.apps.check_hash
    result = monai.apps.check_hash(sys.argv[1], "abababababababababababababababababababababababababababababababab")
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe integrity_check
