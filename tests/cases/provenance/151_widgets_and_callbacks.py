"""Values of widgets, handed to functions and kept in the session."""
import gradio as gr
import streamlit as st
import torch

LOCAL = {"small": "small.pt", "large": "large.pt"}


def swap(upload, name):
    net = torch.load(upload.name)  # expect: unsafe user_interface
    return net, torch.load(LOCAL[name])  # expect: unsafe file


with gr.Blocks() as demo:
    upload = gr.File()
    name = gr.Dropdown(list(LOCAL))
    gr.Button("swap").click(fn=swap, inputs=[upload, name], outputs=[])

uploaded = st.sidebar.file_uploader("net")
if uploaded is not None:
    st.session_state["net"] = uploaded
    st.session_state.path = "session.pt"
torch.load(st.session_state["net"])  # expect: unsafe user_interface
torch.load(st.session_state.path)  # expect: unsafe file


@st.cache_resource
def load(path):
    return torch.load(path)  # expect: unsafe user_interface


load(st.text_input("path"))
