import os
import pickle
from dataclasses import dataclass

import pandas as pd


@dataclass
class Session:
    workspace: str
    profile: str

    def results(self, run):
        return pd.read_pickle(os.path.join(self.workspace, run, "results.pkl"))  # expect: unsafe command_line,file

    def index(self):
        with open(os.path.join(self.workspace, "index.pkl"), "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,file

    def profile_settings(self):
        with open(self.profile, "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,environment
