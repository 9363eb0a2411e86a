"""Every row of models/gradio.toml once."""
import bokeh.models
import dash
import google.colab.drive
import google.colab.files
import google.colab.output
import google.colab.userdata
import gradio
import hashlib
import ipyfilechooser
import ipywidgets
import nicegui.ui
import nicegui.ui.button
import panel
import panel.widgets
import pathlib
import streamlit
import sys
import torch


def case_001():  # gradio.Request
    return torch.load(gradio.Request().x)  # expect: unsafe user_interface


def case_002():  # gradio.FileData
    return torch.load(gradio.FileData().x)  # expect: unsafe user_interface


def case_003():  # gradio.SelectData
    return torch.load(gradio.SelectData().x)  # expect: unsafe user_interface


def case_004():  # gradio.EventData
    return torch.load(gradio.EventData().x)  # expect: unsafe user_interface


def case_005():  # streamlit.text_input
    return torch.load(streamlit.text_input())  # expect: unsafe user_interface


def case_006():  # streamlit.file_uploader
    return torch.load(streamlit.file_uploader())  # expect: unsafe user_interface


def case_007():  # streamlit.text_area
    return torch.load(streamlit.text_area())  # expect: unsafe user_interface


def case_008():  # streamlit.chat_input
    return torch.load(streamlit.chat_input())  # expect: unsafe user_interface


def case_009():  # streamlit.number_input
    return torch.load(streamlit.number_input())  # expect: unsafe user_interface


def case_010():  # streamlit.date_input
    return torch.load(streamlit.date_input())  # expect: unsafe user_interface


def case_011():  # streamlit.camera_input
    return torch.load(streamlit.camera_input())  # expect: unsafe user_interface


def case_012():  # streamlit.audio_input
    return torch.load(streamlit.audio_input())  # expect: unsafe user_interface


def case_013():  # streamlit.data_editor
    return torch.load(streamlit.data_editor())  # expect: unsafe user_interface


def case_014():  # streamlit.color_picker
    return torch.load(streamlit.color_picker())  # expect: unsafe user_interface


def case_015():  # streamlit.selectbox
    return torch.load(streamlit.selectbox(None, "x"))  # expect: unsafe user_interface


def case_016():  # streamlit.radio
    return torch.load(streamlit.radio(None, "x"))  # expect: unsafe user_interface


def case_017():  # streamlit.multiselect
    return torch.load(streamlit.multiselect(None, "x"))  # expect: unsafe user_interface


def case_018():  # streamlit.select_slider
    return torch.load(streamlit.select_slider(None, "x"))  # expect: unsafe user_interface


def case_019():  # streamlit.pills
    return torch.load(streamlit.pills(None, "x"))  # expect: unsafe user_interface


def case_020():  # streamlit.segmented_control
    return torch.load(streamlit.segmented_control(None, "x"))  # expect: unsafe user_interface


def case_021():  # streamlit.query_params
    return torch.load(streamlit.query_params[0])  # expect: unsafe user_interface


def case_022():  # streamlit.session_state
    return torch.load(streamlit.session_state[0])  # expect: unsafe user_interface


def case_023():  # streamlit.secrets
    return torch.load(streamlit.secrets[0])  # expect: unsafe configuration


def case_024():  # streamlit.experimental_get_query_params
    return torch.load(streamlit.experimental_get_query_params())  # expect: unsafe user_interface


def case_025():  # ipywidgets.Text
    return torch.load(ipywidgets.Text().x)  # expect: unsafe user_interface


def case_026():  # ipywidgets.Textarea
    return torch.load(ipywidgets.Textarea().x)  # expect: unsafe user_interface


def case_027():  # ipywidgets.FileUpload
    return torch.load(ipywidgets.FileUpload().x)  # expect: unsafe user_interface


def case_028():  # ipywidgets.Combobox
    return torch.load(ipywidgets.Combobox().x)  # expect: unsafe user_interface


def case_029():  # ipywidgets.Dropdown
    return torch.load(ipywidgets.Dropdown().x)  # expect: unsafe user_interface


def case_030():  # ipywidgets.Select
    return torch.load(ipywidgets.Select().x)  # expect: unsafe user_interface


def case_031():  # ipywidgets.SelectMultiple
    return torch.load(ipywidgets.SelectMultiple().x)  # expect: unsafe user_interface


def case_032():  # ipywidgets.RadioButtons
    return torch.load(ipywidgets.RadioButtons().x)  # expect: unsafe user_interface


def case_033():  # ipywidgets.ToggleButtons
    return torch.load(ipywidgets.ToggleButtons().x)  # expect: unsafe user_interface


def case_034():  # ipywidgets.Password
    return torch.load(ipywidgets.Password().x)  # expect: unsafe user_interface


def case_035():  # ipyfilechooser.FileChooser
    return torch.load(ipyfilechooser.FileChooser().x)  # expect: unsafe user_interface


def case_036():  # panel.widgets.TextInput
    return torch.load(panel.widgets.TextInput().x)  # expect: unsafe user_interface


def case_037():  # panel.widgets.FileInput
    return torch.load(panel.widgets.FileInput().x)  # expect: unsafe user_interface


def case_038():  # panel.widgets.Select
    return torch.load(panel.widgets.Select().x)  # expect: unsafe user_interface


def case_039():  # panel.widgets.FileSelector
    return torch.load(panel.widgets.FileSelector().x)  # expect: unsafe user_interface


def case_040():  # bokeh.models.FileInput
    return torch.load(bokeh.models.FileInput().x)  # expect: unsafe user_interface


def case_041():  # bokeh.models.TextInput
    return torch.load(bokeh.models.TextInput().x)  # expect: unsafe user_interface


def case_042():  # nicegui.ui.input
    return torch.load(nicegui.ui.input())  # expect: unsafe user_interface


def case_043():  # nicegui.ui.upload
    return torch.load(nicegui.ui.upload())  # expect: unsafe user_interface


def case_044():  # nicegui.ui.textarea
    return torch.load(nicegui.ui.textarea())  # expect: unsafe user_interface


def case_045():  # nicegui.ui.select
    return torch.load(nicegui.ui.select())  # expect: unsafe user_interface


def case_046():  # google.colab.files.upload
    return torch.load(google.colab.files.upload())  # expect: unsafe user_interface


def case_047():  # google.colab.files.upload_file
    return torch.load(google.colab.files.upload_file())  # expect: unsafe user_interface


def case_048():  # google.colab.userdata.get
    return torch.load(google.colab.userdata.get())  # expect: unsafe environment


def case_049():  # streamlit.title
    used = streamlit.title(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # streamlit.header
    used = streamlit.header(sys.argv[1])
    return torch.load("m_050.pt" if used else "n_050.pt")  # expect: unsafe file


def case_051():  # streamlit.write
    used = streamlit.write(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # streamlit.markdown
    used = streamlit.markdown(sys.argv[1])
    return torch.load("m_052.pt" if used else "n_052.pt")  # expect: unsafe file


def case_053():  # streamlit.button
    used = streamlit.button(sys.argv[1])
    return torch.load("m_053.pt" if used else "n_053.pt")  # expect: unsafe file


def case_054():  # streamlit.checkbox
    used = streamlit.checkbox(sys.argv[1])
    return torch.load("m_054.pt" if used else "n_054.pt")  # expect: unsafe file


def case_055():  # streamlit.slider
    used = streamlit.slider(sys.argv[1])
    return torch.load("m_055.pt" if used else "n_055.pt")  # expect: unsafe file


def case_056():  # streamlit.columns
    used = streamlit.columns(sys.argv[1])
    return torch.load("m_056.pt" if used else "n_056.pt")  # expect: unsafe file


def case_057():  # streamlit.tabs
    used = streamlit.tabs(sys.argv[1])
    return torch.load("m_057.pt" if used else "n_057.pt")  # expect: unsafe file


def case_058():  # streamlit.error
    used = streamlit.error(sys.argv[1])
    return torch.load("m_058.pt" if used else "n_058.pt")  # expect: unsafe file


def case_059():  # streamlit.success
    used = streamlit.success(sys.argv[1])
    return torch.load("m_059.pt" if used else "n_059.pt")  # expect: unsafe file


def case_060():  # streamlit.stop
    used = streamlit.stop(sys.argv[1])
    return torch.load("m_060.pt" if used else "n_060.pt")  # expect: unsafe file


def case_061():  # streamlit.set_page_config
    used = streamlit.set_page_config(sys.argv[1])
    return torch.load("m_061.pt" if used else "n_061.pt")  # expect: unsafe file


def case_062():  # streamlit.toggle
    used = streamlit.toggle(sys.argv[1])
    return torch.load("m_062.pt" if used else "n_062.pt")  # expect: unsafe file


def case_063():  # google.colab.drive.mount
    used = google.colab.drive.mount(sys.argv[1])
    return torch.load("m_063.pt" if used else "n_063.pt")  # expect: unsafe file


def case_064():  # google.colab.files.download
    used = google.colab.files.download(sys.argv[1])
    return torch.load("m_064.pt" if used else "n_064.pt")  # expect: unsafe file


def case_065():  # google.colab.output.clear
    used = google.colab.output.clear(sys.argv[1])
    return torch.load("m_065.pt" if used else "n_065.pt")  # expect: unsafe file


def case_066():  # gradio.Component.click gives gradio.Component
    return gradio.Component().click("x")


def case_067():  # gradio.Component.change gives gradio.Component
    return gradio.Component().change("x")


def case_068():  # gradio.Component.submit gives gradio.Component
    return gradio.Component().submit("x")


def case_069():  # gradio.Component.upload gives gradio.Component
    return gradio.Component().upload("x")


def case_070():  # gradio.Component.select gives gradio.Component
    return gradio.Component().select("x")


def case_071():  # gradio.Component.then gives gradio.Component
    return gradio.Component().then("x")


def case_072():  # gradio.Component.success gives gradio.Component
    return gradio.Component().success("x")


def handler_073(path):  # gradio.Interface
    return torch.load(path)  # expect: unsafe user_interface


gradio.Interface(handler_073)


def handler_074(path):  # gradio.ChatInterface
    return torch.load(path)  # expect: unsafe user_interface


gradio.ChatInterface(handler_074)


def handler_075(path):  # gradio.Component.click
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().click(handler_075)


def handler_076(path):  # gradio.Component.change
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().change(handler_076)


def handler_077(path):  # gradio.Component.submit
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().submit(handler_077)


def handler_078(path):  # gradio.Component.upload
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().upload(handler_078)


def handler_079(path):  # gradio.Component.select
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().select(handler_079)


def handler_080(path):  # gradio.Component.input
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().input(handler_080)


def handler_081(path):  # gradio.Component.release
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().release(handler_081)


def handler_082(path):  # gradio.Component.blur
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().blur(handler_082)


def handler_083(path):  # gradio.Component.focus
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().focus(handler_083)


def handler_084(path):  # gradio.Component.clear
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().clear(handler_084)


def handler_085(path):  # gradio.Component.edit
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().edit(handler_085)


def handler_086(path):  # gradio.Component.play
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().play(handler_086)


def handler_087(path):  # gradio.Component.stop
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().stop(handler_087)


def handler_088(path):  # gradio.Component.stream
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().stream(handler_088)


def handler_089(path):  # gradio.Component.start_recording
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().start_recording(handler_089)


def handler_090(path):  # gradio.Component.stop_recording
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().stop_recording(handler_090)


def handler_091(path):  # gradio.Component.tick
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().tick(handler_091)


def handler_092(path):  # gradio.Component.like
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().like(handler_092)


def handler_093(path):  # gradio.Component.apply
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().apply(handler_093)


def handler_094(path):  # gradio.Component.then
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().then(handler_094)


def handler_095(path):  # gradio.Component.success
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().success(handler_095)


def handler_096(path):  # gradio.Component.double_click
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().double_click(handler_096)


def handler_097(path):  # gradio.Component.delete
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().delete(handler_097)


def handler_098(path):  # gradio.Component.load
    return torch.load(path)  # expect: unsafe user_interface


gradio.Component().load(handler_098)


def handler_099(path):  # gradio.on
    return torch.load(path)  # expect: unsafe user_interface


gradio.on(None, handler_099)


def handler_100(path):  # ipywidgets.interact
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.interact(handler_100)


def handler_101(path):  # ipywidgets.interactive
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.interactive(handler_101)


def handler_102(path):  # ipywidgets.interact_manual
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.interact_manual(handler_102)


def handler_103(path):  # ipywidgets.interactive_output
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.interactive_output(handler_103)

@ipywidgets.interact("x")  # ipywidgets.interact
def handler_104(path):
    return torch.load(path)  # expect: unsafe user_interface

@ipywidgets.interact_manual("x")  # ipywidgets.interact_manual
def handler_105(path):
    return torch.load(path)  # expect: unsafe user_interface


app_106 = dash.Dash()


@app_106.callback("x")  # dash.Dash.callback
def handler_106(path):
    return torch.load(path)  # expect: unsafe user_interface

@dash.callback("x")  # dash.callback
def handler_107(path):
    return torch.load(path)  # expect: unsafe user_interface

@nicegui.ui.page("x")  # nicegui.ui.page
def handler_108(path):
    return torch.load(path)  # expect: unsafe user_interface


def handler_109(path):  # ipywidgets.Widget.observe
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.Widget().observe(handler_109)


def handler_110(path):  # ipywidgets.Button.on_click
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.Button().on_click(handler_110)


def handler_111(path):  # ipywidgets.Text.observe
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.Text().observe(handler_111)


def handler_112(path):  # ipywidgets.FileUpload.observe
    return torch.load(path)  # expect: unsafe user_interface


ipywidgets.FileUpload().observe(handler_112)


def handler_113(path):  # nicegui.ui.button.on_click
    return torch.load(path)  # expect: unsafe user_interface


nicegui.ui.button.on_click(handler_113)


def handler_114(path):  # panel.bind
    return torch.load(path)  # expect: unsafe user_interface


panel.bind(handler_114)


def handler_115(path):  # panel.interact
    return torch.load(path)  # expect: unsafe user_interface


panel.interact(handler_115)


@streamlit.cache_resource
def path_116():
    return sys.argv[1]


def case_116():
    return torch.load(path_116())  # expect: unsafe command_line


@streamlit.cache_data
def path_117():
    return sys.argv[1]


def case_117():
    return torch.load(path_117())  # expect: unsafe command_line


@streamlit.cache
def path_118():
    return sys.argv[1]


def case_118():
    return torch.load(path_118())  # expect: unsafe command_line


@streamlit.experimental_singleton
def path_119():
    return sys.argv[1]


def case_119():
    return torch.load(path_119())  # expect: unsafe command_line


@streamlit.experimental_memo
def path_120():
    return sys.argv[1]


def case_120():
    return torch.load(path_120())  # expect: unsafe command_line


def case_121():  # streamlit.stop
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        streamlit.stop()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_122():  # streamlit.rerun
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        streamlit.rerun()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_123():  # streamlit.switch_page
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        streamlit.switch_page()
    return torch.load(sys.argv[1])  # expect: safe integrity_check
