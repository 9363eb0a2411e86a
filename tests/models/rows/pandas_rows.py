"""Every row of models/pandas.toml once."""
import csv
import pandas
import polars
import pyarrow.parquet
import sys
import torch


def case_001():  # pandas.read_pickle
    return pandas.read_pickle(sys.argv[1])  # expect: unsafe command_line


def case_002():  # pandas.to_pickle
    pandas.to_pickle({}, "m_002.pt")
    return torch.load("m_002.pt")  # expect: safe trusted_origin


def case_003():  # pandas.DataFrame.to_pickle
    pandas.DataFrame().to_pickle("m_003.pt")
    return torch.load("m_003.pt")  # expect: safe trusted_origin


def case_004():  # pandas.read_csv
    return torch.load(pandas.read_csv(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # pandas.read_parquet
    return torch.load(pandas.read_parquet(sys.argv[1]))  # expect: unsafe command_line


def case_006():  # pandas.read_json
    return torch.load(pandas.read_json(sys.argv[1]))  # expect: unsafe command_line


def case_007():  # pandas.read_excel
    return torch.load(pandas.read_excel(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # pandas.read_feather
    return torch.load(pandas.read_feather(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # pandas.read_table
    return torch.load(pandas.read_table(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # polars.read_csv
    return torch.load(polars.read_csv(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # polars.read_parquet
    return torch.load(polars.read_parquet(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # pyarrow.parquet.read_table
    return torch.load(pyarrow.parquet.read_table(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # csv.reader
    return torch.load(csv.reader(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # csv.DictReader
    return torch.load(csv.DictReader(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # pandas.read_hdf
    return torch.load(pandas.read_hdf(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # pandas.read_csv gives pandas.DataFrame
    return pandas.read_csv("x")


def case_017():  # pandas.read_parquet gives pandas.DataFrame
    return pandas.read_parquet("x")


def case_018():  # pandas.read_json gives pandas.DataFrame
    return pandas.read_json("x")


def case_019():  # pandas.read_excel gives pandas.DataFrame
    return pandas.read_excel("x")
