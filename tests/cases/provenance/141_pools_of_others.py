"""Pools and loops that are parameters, or fields set elsewhere, call the load functions that they are handed."""
import os
import sys

import joblib
import torch


def all_of(pool):
    return pool.map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def one_of(executor, path):
    future = executor.submit(joblib.load, path)  # expect: unsafe environment
    return future.result()


class Reader:
    def __init__(self, loop):
        self.loop = loop

    async def read(self):
        return await self.loop.run_in_executor(None, torch.load, input())  # expect: unsafe standard_input


class Table:
    def map(self, function, names):
        return {name: function for name in names}


def registered(table):
    return Table().map(torch.load, sys.argv[1:])


def with_names(names, columns):
    return columns.rename(torch.load, names)


print(all_of, one_of(sys.modules["pools"].shared, os.environ["MODEL"]), Reader, registered, with_names)
