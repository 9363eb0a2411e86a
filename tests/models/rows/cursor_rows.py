"""What a query of models/databases.toml is built from selects the rows: it stays with the cursor until they are fetched."""
import sys

import psycopg2
import pymysql
import torch


def postgres():
    cursor = psycopg2.connect("dbname=models").cursor()
    cursor.execute("SELECT path FROM model WHERE name = %s", (sys.argv[1],))
    return torch.load(cursor.fetchone()[0])  # expect: unsafe command_line,database


def mysql():
    cursor = pymysql.connect(host="db").cursor()
    cursor.execute("SELECT path FROM model WHERE name = %s", (sys.argv[1],))
    return torch.load(cursor.fetchone()[0])  # expect: unsafe command_line,database


def fixed():
    cursor = pymysql.connect(host="db").cursor()
    cursor.execute("SELECT path FROM model")
    return torch.load(cursor.fetchone()[0])  # expect: unsafe database
