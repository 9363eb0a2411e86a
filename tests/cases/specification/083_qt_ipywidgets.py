"""A dialog of Qt and widgets of a notebook."""
import sys

import ipywidgets as widgets
import torch
from PyQt5.QtWidgets import QApplication, QFileDialog, QMainWindow


class Window(QMainWindow):
    def open_model(self):
        path, _ = QFileDialog.getOpenFileName(self, "Open", "", "Models (*.pt)")
        if not path:
            return None
        return torch.load(path)  # expect: unsafe user_interface

    def open_default(self):
        return torch.load("default.pt")  # expect: unsafe file


text = widgets.Text(description="weights")


def load_widget():
    return torch.load(text.value)  # expect: unsafe user_interface


if __name__ == "__main__":
    app = QApplication(sys.argv)
    Window().open_model()
    load_widget()
