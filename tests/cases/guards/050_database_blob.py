"""Blobs from a table: one is compared with a constant, one with a column of the same row."""
import hashlib
import pickle
import sqlite3

SHA256 = "2e03b08e1008ea61b68a613135bb6536cc203a0889c414afafefb90f46b29e39"
connection = sqlite3.connect("registry.sqlite")


def champion():
    (blob,) = connection.execute("SELECT body FROM model WHERE name = 'champion'").fetchone()
    if hashlib.sha256(blob).hexdigest() != SHA256:
        raise ValueError("champion was replaced")
    return pickle.loads(blob)  # expect: safe integrity_check


def challenger():
    row = connection.execute("SELECT body, sha256 FROM model WHERE name = 'challenger'").fetchone()
    if hashlib.sha256(row[0]).hexdigest() != row[1]:
        raise ValueError("challenger is damaged")
    return pickle.loads(row[0])  # expect: unsafe database


print(champion(), challenger())
