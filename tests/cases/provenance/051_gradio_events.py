"""gradio events hand the values of components to functions."""
import gradio as gr
import torch


def inspect(upload):
    return list(torch.load(upload.name))  # expect: unsafe user_interface


def compare(left, right="baseline.pt"):
    a = torch.load(left)  # expect: unsafe user_interface
    b = torch.load(right)  # expect: unsafe user_interface
    return len(a) - len(b)


def startup():
    return list(torch.load("startup.pt"))  # expect: unsafe file


def batch(paths):
    return [len(torch.load(path)) for path in paths]  # expect: unsafe parameter


with gr.Blocks() as demo:
    upload = gr.File()
    left, right = gr.Textbox(), gr.Textbox()
    button, output = gr.Button("Inspect"), gr.JSON()
    button.click(inspect, inputs=upload, outputs=output)
    right.change(fn=compare, inputs=[left, right], outputs=[output])
    demo.load(startup, outputs=output)

demo.launch()
