"""A cached resource whose path is typed in."""
import io

import pandas as pd
import streamlit as st
import torch


@st.cache_resource
def load_model(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe user_interface


@st.cache_data
def load_frame(content):
    return pd.read_pickle(io.BytesIO(content))  # expect: unsafe user_interface


def main():
    st.title("Explorer")
    path = st.sidebar.text_input("Checkpoint")
    if not path:
        st.stop()
    st.json(list(load_model(path)))
    file = st.file_uploader("Frame", type="pkl")
    if file:
        st.dataframe(load_frame(file.getvalue()))


if __name__ == "__main__":
    main()
