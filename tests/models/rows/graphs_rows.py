"""Data sets of torch_geometric and dgl: fields that the library's class keeps, and how they fetch."""
import sys

import dgl.data
import dgl.data.utils
import torch
import torch_geometric.data
from torchvision.datasets import DatasetFolder, ImageFolder, VisionDataset
from transformers import Trainer


class Graphs(torch_geometric.data.Dataset):
    def __init__(self, root):
        super().__init__(root)

    def everything(self):
        torch.load(self.root)  # expect: unsafe command_line
        torch.load(self.raw_dir)  # expect: unsafe command_line
        torch.load(self.raw_paths[0])  # expect: unsafe command_line
        torch.load(self.processed_dir)  # expect: unsafe command_line
        torch.load(self.processed_paths[1])  # expect: unsafe command_line


class Fetched(torch_geometric.data.InMemoryDataset):
    def download(self):
        torch_geometric.data.download_url("https://example.org/a.pt", self.raw_dir)

    def process(self):
        torch.load(self.raw_paths[0])  # expect: unsafe network
        torch.load(self.processed_paths[0])  # expect: unsafe file


class FromDrive(torch_geometric.data.InMemoryDataset):
    def download(self):
        torch_geometric.data.download_google_url("1a", self.raw_dir, "a.pt")

    def process(self):
        torch.load(self.raw_paths[0])  # expect: unsafe network


def unpacked():
    archive = torch_geometric.data.download_url("https://example.org/a.zip", "archives")
    torch_geometric.data.extract_zip(archive, "zipped")
    torch_geometric.data.extract_tar(archive, "tarred")
    torch_geometric.data.extract_gz(archive, "gz")
    torch_geometric.data.extract_bz2(archive, "bz2")
    torch.load("zipped/a.pt")  # expect: unsafe network
    torch.load("tarred/a.pt")  # expect: unsafe network
    torch.load("gz/a.pt")  # expect: unsafe network
    torch.load("bz2/a.pt")  # expect: unsafe network


class Dgl(dgl.data.DGLDataset):
    def __init__(self, raw_dir, save_dir):
        dgl.data.DGLDataset.__init__(self, "graphs", raw_dir=raw_dir, save_dir=save_dir)

    def process(self):
        torch.load(self.raw_dir)  # expect: unsafe command_line
        torch.load(self.raw_path + "/a.pt")  # expect: unsafe command_line
        torch.load(self.save_dir)  # expect: unsafe standard_input
        torch.load(self.save_path + "/a.pt")  # expect: unsafe standard_input


def fetched_for_dgl():
    dgl.data.utils.download("https://example.org/a.tar", "graphs/a.tar")
    dgl.data.utils.extract_archive("graphs/a.tar", "graphs/all")
    torch.load("graphs/all/a.pt")  # expect: unsafe network


class Pictures(VisionDataset):
    def first(self):
        torch.load(self.root + "/first.pt")  # expect: unsafe command_line


class Sorted(ImageFolder):
    def first(self):
        torch.load(self.root + "/first.pt")  # expect: unsafe command_line


class Kept(DatasetFolder):
    def first(self):
        torch.load(self.root + "/first.pt")  # expect: unsafe command_line


class Training(Trainer):
    def last(self):
        torch.load(self.args + "/last.pt")  # expect: unsafe standard_input


Graphs(sys.argv[1])
Fetched("graphs")
FromDrive("graphs")
Dgl(sys.argv[1], input())
Pictures(sys.argv[1])
Sorted(sys.argv[1])
Kept(sys.argv[1])
Training(None, input())
