"""Shows a page."""
import gradio as gr
from jobs.work import describe

with gr.Blocks() as page:
    path, output = gr.Textbox(), gr.Textbox()
    gr.Button("Describe").click(describe, path, output)
page.launch()
