"""Tests: they resolve no parameter of the package, but their own loads are judged."""
import torch
from metrics.load import load_report, load_scores, load_table


def read(name):
    return torch.load(name)  # expect: unsafe file


def test_scores():
    torch.save({"a": 1}, "scores.pt")
    assert load_scores("scores.pt") == torch.load("scores.pt")  # expect: safe trusted_origin


def test_table_and_report():
    assert load_table("fixture.pt") == read("golden/table.pt")
    assert load_report("golden/report.pt")
