import os
import sqlite3
import sys

from base import Model


class FromEnvironment(Model):
    def path(self):
        return os.environ["MODEL"]


class FromDatabase(Model):
    def __init__(self, connection):
        self.connection = connection

    def path(self):
        row = self.connection.execute("select path from models").fetchone()
        return row[0]


class Fixed(FromEnvironment):
    def path(self):
        return "fixed.pt"

    def folder(self):
        return sys.argv[1]
