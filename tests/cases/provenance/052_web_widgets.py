"""streamlit, ipywidgets and Colab's upload."""
import io
import pickle

import ipywidgets as widgets
import streamlit as st
import torch
from google.colab import files

upload = st.file_uploader("Model", type=["pt"])
if upload is not None:
    uploaded = torch.load(upload)  # expect: unsafe user_interface

typed = torch.load(st.text_input("Path"))  # expect: unsafe user_interface
sidebar = torch.load(st.sidebar.text_input("Other path"))  # expect: unsafe user_interface
st.title("Models")
fixed = torch.load("fixed.pt")  # expect: unsafe file

box = widgets.Text(description="path")
widget = torch.load(box.value)  # expect: unsafe user_interface

received = files.upload()
for name, content in received.items():
    print(name, pickle.load(io.BytesIO(content)))  # expect: unsafe user_interface
