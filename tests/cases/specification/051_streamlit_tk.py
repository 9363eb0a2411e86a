"""User interfaces."""
from tkinter import filedialog

import joblib
import streamlit as st
import torch

uploaded = st.file_uploader("Model", type=["pt"])
if uploaded is not None:
    st.write(torch.load(uploaded, map_location="cpu"))  # expect: unsafe user_interface

name = st.text_input("Path")
if name:
    st.write(joblib.load(name))  # expect: unsafe user_interface

choice = st.selectbox("Model", ["a.joblib", "b.joblib"])
folder = st.sidebar.text_input("Folder", key="folder")
st.write(joblib.load(f"{folder}/model.joblib"))  # expect: unsafe user_interface

chosen = filedialog.askopenfilename()
st.write(torch.load(chosen))  # expect: unsafe user_interface
