import os

import gradio as gr
import numpy as np
import torch

from demo.models import Classifier

STYLE_DIR = os.environ.get("STYLE_DIR", "styles")


class Studio:
    def __init__(self, styles):
        self.styles = styles
        self.model = None

    def switch(self, weights_path):
        self.model = Classifier(weights_path)
        return "ready"

    def apply(self, image, style):
        vector = torch.load(os.path.join(self.styles, f"{style}.pt"))  # expect: unsafe environment,file,user_interface
        return self.model.net(image, vector)

    def stored(self):
        return np.load(os.path.join(self.styles, "all.npy"), allow_pickle=True)  # expect: unsafe environment,file


studio = Studio(STYLE_DIR)
studio.stored()

with gr.Blocks() as app:
    weights = gr.Textbox(label="Weights")
    status = gr.Label()
    image = gr.Image()
    style = gr.Textbox(label="Style")
    out = gr.Image()
    weights.submit(studio.switch, inputs=weights, outputs=status)
    gr.Button("Go").click(fn=studio.apply, inputs=[image, style], outputs=out)

app.launch()
