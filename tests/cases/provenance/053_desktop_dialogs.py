"""Qt and tkinter: dialogs and entry fields."""
import tkinter as tk
from tkinter import filedialog

import torch
from PyQt5.QtWidgets import QFileDialog, QLineEdit, QMainWindow


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.field = QLineEdit(self)
        self.recent = "recent.pt"

    def open(self):
        path, _filter = QFileDialog.getOpenFileName(self, "Open", "", "*.pt")
        if path:
            self.show_state(torch.load(path))  # expect: unsafe user_interface

    def open_typed(self):
        self.show_state(torch.load(self.field.text()))  # expect: unsafe user_interface

    def open_recent(self):
        self.show_state(torch.load(self.recent))  # expect: unsafe file

    def show_state(self, state):
        self.setWindowTitle(str(len(state)))


root = tk.Tk()
entry = tk.Entry(root)
folder = filedialog.askdirectory()
in_folder = torch.load(folder + "/model.pt")  # expect: unsafe user_interface
in_entry = torch.load(entry.get())  # expect: unsafe user_interface
