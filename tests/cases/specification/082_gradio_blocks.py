"""Blocks with buttons, and one function used twice."""
import gradio as gr
import joblib
import torch


def describe(file):
    state = torch.load(file.name, map_location="cpu")  # expect: unsafe user_interface
    return str(list(state)[:5])


def predict(choice, row):
    model = joblib.load(choice)  # expect: unsafe user_interface
    return model.predict([row])


def offline(path="offline.pt"):
    return torch.load(path)  # expect: unsafe file,parameter


with gr.Blocks() as demo:
    upload = gr.File(label="checkpoint")
    out = gr.Textbox()
    button = gr.Button("describe")
    button.click(describe, inputs=upload, outputs=out)
    name = gr.Textbox(label="model")
    row = gr.JSON()
    gr.Button("predict").click(fn=predict, inputs=[name, row], outputs=[out])

if __name__ == "__main__":
    demo.launch()
