"""Every row of models/desktop.toml once."""
import InquirerPy
import PyInquirer
import PyQt5.QtWidgets
import PySimpleGUI
import aioconsole
import crossfiledialog
import customtkinter
import dearpygui.dearpygui
import easygui
import filedialpy
import getpass
import gooey
import inquirer
import magicgui
import plyer.filechooser
import prompt_toolkit
import pyinputplus
import questionary
import readline
import rich.console
import rich.prompt
import six.moves
import sys
import tkinter
import tkinter.filedialog
import tkinter.simpledialog
import tkinter.ttk
import torch
import wx


def case_001():  # tkinter.filedialog.askopenfilename
    return torch.load(tkinter.filedialog.askopenfilename())  # expect: unsafe user_interface


def case_002():  # tkinter.filedialog.askopenfilenames
    return torch.load(tkinter.filedialog.askopenfilenames())  # expect: unsafe user_interface


def case_003():  # tkinter.filedialog.askopenfile
    return torch.load(tkinter.filedialog.askopenfile())  # expect: unsafe user_interface


def case_004():  # tkinter.filedialog.askopenfiles
    return torch.load(tkinter.filedialog.askopenfiles())  # expect: unsafe user_interface


def case_005():  # tkinter.filedialog.askdirectory
    return torch.load(tkinter.filedialog.askdirectory())  # expect: unsafe user_interface


def case_006():  # tkinter.filedialog.asksaveasfilename
    return torch.load(tkinter.filedialog.asksaveasfilename())  # expect: unsafe user_interface


def case_007():  # tkinter.simpledialog.askstring
    return torch.load(tkinter.simpledialog.askstring())  # expect: unsafe user_interface


def case_008():  # tkinter.Entry
    return torch.load(tkinter.Entry().x)  # expect: unsafe user_interface


def case_009():  # tkinter.Text
    return torch.load(tkinter.Text().x)  # expect: unsafe user_interface


def case_010():  # tkinter.StringVar
    return torch.load(tkinter.StringVar().x)  # expect: unsafe user_interface


def case_011():  # tkinter.Listbox
    return torch.load(tkinter.Listbox().x)  # expect: unsafe user_interface


def case_012():  # tkinter.ttk.Entry
    return torch.load(tkinter.ttk.Entry().x)  # expect: unsafe user_interface


def case_013():  # tkinter.ttk.Combobox
    return torch.load(tkinter.ttk.Combobox().x)  # expect: unsafe user_interface


def case_014():  # tkinter.Variable
    return torch.load(tkinter.Variable().x)  # expect: unsafe user_interface


def case_015():  # customtkinter.CTkEntry
    return torch.load(customtkinter.CTkEntry().x)  # expect: unsafe user_interface


def case_016():  # customtkinter.CTkTextbox
    return torch.load(customtkinter.CTkTextbox().x)  # expect: unsafe user_interface


def case_017():  # customtkinter.CTkComboBox
    return torch.load(customtkinter.CTkComboBox().x)  # expect: unsafe user_interface


def case_018():  # customtkinter.CTkOptionMenu
    return torch.load(customtkinter.CTkOptionMenu().x)  # expect: unsafe user_interface


def case_019():  # PyQt5.QtWidgets.QFileDialog.getOpenFileName
    return torch.load(PyQt5.QtWidgets.QFileDialog().getOpenFileName())  # expect: unsafe user_interface


def case_020():  # PyQt5.QtWidgets.QFileDialog.getOpenFileNames
    return torch.load(PyQt5.QtWidgets.QFileDialog().getOpenFileNames())  # expect: unsafe user_interface


def case_021():  # PyQt5.QtWidgets.QFileDialog.getExistingDirectory
    return torch.load(PyQt5.QtWidgets.QFileDialog().getExistingDirectory())  # expect: unsafe user_interface


def case_022():  # PyQt5.QtWidgets.QFileDialog.getOpenFileUrl
    return torch.load(PyQt5.QtWidgets.QFileDialog().getOpenFileUrl())  # expect: unsafe user_interface


def case_023():  # PyQt5.QtWidgets.QFileDialog.getSaveFileName
    return torch.load(PyQt5.QtWidgets.QFileDialog().getSaveFileName())  # expect: unsafe user_interface


def case_024():  # PyQt5.QtWidgets.QInputDialog.getText
    return torch.load(PyQt5.QtWidgets.QInputDialog().getText())  # expect: unsafe user_interface


def case_025():  # PyQt5.QtWidgets.QInputDialog.getItem
    return torch.load(PyQt5.QtWidgets.QInputDialog().getItem())  # expect: unsafe user_interface


def case_026():  # PyQt5.QtWidgets.QInputDialog.getMultiLineText
    return torch.load(PyQt5.QtWidgets.QInputDialog().getMultiLineText())  # expect: unsafe user_interface


def case_027():  # PyQt5.QtWidgets.QFileDialog.selectedFiles
    return torch.load(PyQt5.QtWidgets.QFileDialog().selectedFiles())  # expect: unsafe user_interface


def case_028():  # PyQt5.QtWidgets.QLineEdit
    return torch.load(PyQt5.QtWidgets.QLineEdit().x)  # expect: unsafe user_interface


def case_029():  # PyQt5.QtWidgets.QTextEdit
    return torch.load(PyQt5.QtWidgets.QTextEdit().x)  # expect: unsafe user_interface


def case_030():  # PyQt5.QtWidgets.QPlainTextEdit
    return torch.load(PyQt5.QtWidgets.QPlainTextEdit().x)  # expect: unsafe user_interface


def case_031():  # PyQt5.QtWidgets.QComboBox
    return torch.load(PyQt5.QtWidgets.QComboBox().x)  # expect: unsafe user_interface


def case_032():  # PyQt5.QtWidgets.QListWidget
    return torch.load(PyQt5.QtWidgets.QListWidget().x)  # expect: unsafe user_interface


def case_033():  # PyQt5.QtWidgets.QInputDialog
    return torch.load(PyQt5.QtWidgets.QInputDialog().x)  # expect: unsafe user_interface


def case_034():  # wx.FileDialog
    return torch.load(wx.FileDialog().x)  # expect: unsafe user_interface


def case_035():  # wx.DirDialog
    return torch.load(wx.DirDialog().x)  # expect: unsafe user_interface


def case_036():  # wx.TextCtrl
    return torch.load(wx.TextCtrl().x)  # expect: unsafe user_interface


def case_037():  # wx.TextEntryDialog
    return torch.load(wx.TextEntryDialog().x)  # expect: unsafe user_interface


def case_038():  # wx.FilePickerCtrl
    return torch.load(wx.FilePickerCtrl().x)  # expect: unsafe user_interface


def case_039():  # wx.DirPickerCtrl
    return torch.load(wx.DirPickerCtrl().x)  # expect: unsafe user_interface


def case_040():  # wx.ComboBox
    return torch.load(wx.ComboBox().x)  # expect: unsafe user_interface


def case_041():  # wx.FileSelector
    return torch.load(wx.FileSelector())  # expect: unsafe user_interface


def case_042():  # wx.GetTextFromUser
    return torch.load(wx.GetTextFromUser())  # expect: unsafe user_interface


def case_043():  # wx.DirSelector
    return torch.load(wx.DirSelector())  # expect: unsafe user_interface


def case_044():  # PySimpleGUI.popup_get_file
    return torch.load(PySimpleGUI.popup_get_file())  # expect: unsafe user_interface


def case_045():  # PySimpleGUI.popup_get_folder
    return torch.load(PySimpleGUI.popup_get_folder())  # expect: unsafe user_interface


def case_046():  # PySimpleGUI.popup_get_text
    return torch.load(PySimpleGUI.popup_get_text())  # expect: unsafe user_interface


def case_047():  # PySimpleGUI.Window.read
    return torch.load(PySimpleGUI.Window().read())  # expect: unsafe user_interface


def case_048():  # easygui.fileopenbox
    return torch.load(easygui.fileopenbox())  # expect: unsafe user_interface


def case_049():  # easygui.diropenbox
    return torch.load(easygui.diropenbox())  # expect: unsafe user_interface


def case_050():  # easygui.enterbox
    return torch.load(easygui.enterbox())  # expect: unsafe user_interface


def case_051():  # easygui.filesavebox
    return torch.load(easygui.filesavebox())  # expect: unsafe user_interface


def case_052():  # plyer.filechooser.open_file
    return torch.load(plyer.filechooser.open_file())  # expect: unsafe user_interface


def case_053():  # dearpygui.dearpygui.get_value
    return torch.load(dearpygui.dearpygui.get_value())  # expect: unsafe user_interface


def case_054():  # crossfiledialog.open_file
    return torch.load(crossfiledialog.open_file())  # expect: unsafe user_interface


def case_055():  # filedialpy.openFile
    return torch.load(filedialpy.openFile())  # expect: unsafe user_interface


def case_056():  # getpass.getpass
    return torch.load(getpass.getpass())  # expect: unsafe standard_input


def case_057():  # rich.prompt.Prompt.ask
    return torch.load(rich.prompt.Prompt().ask())  # expect: unsafe standard_input


def case_058():  # questionary.text().ask
    return torch.load(questionary.text("x").ask())  # expect: unsafe standard_input


def case_059():  # questionary.path().ask
    return torch.load(questionary.path("x").ask())  # expect: unsafe standard_input


def case_060():  # prompt_toolkit.prompt
    return torch.load(prompt_toolkit.prompt())  # expect: unsafe standard_input


def case_061():  # prompt_toolkit.PromptSession.prompt
    return torch.load(prompt_toolkit.PromptSession().prompt())  # expect: unsafe standard_input


def case_062():  # rich.console.Console.input
    return torch.load(rich.console.Console().input())  # expect: unsafe standard_input


def case_063():  # pyinputplus.inputFilepath
    return torch.load(pyinputplus.inputFilepath())  # expect: unsafe standard_input


def case_064():  # pyinputplus.inputStr
    return torch.load(pyinputplus.inputStr())  # expect: unsafe standard_input


def case_065():  # inquirer.text
    return torch.load(inquirer.text())  # expect: unsafe standard_input


def case_066():  # inquirer.prompt
    return torch.load(inquirer.prompt())  # expect: unsafe standard_input


def case_067():  # PyInquirer.prompt
    return torch.load(PyInquirer.prompt())  # expect: unsafe standard_input


def case_068():  # InquirerPy.prompt
    return torch.load(InquirerPy.prompt())  # expect: unsafe standard_input


def case_069():  # raw_input
    return torch.load(raw_input())  # expect: unsafe standard_input


def case_070():  # six.moves.input
    return torch.load(six.moves.input())  # expect: unsafe standard_input


def case_071():  # aioconsole.ainput
    return torch.load(aioconsole.ainput())  # expect: unsafe standard_input


def case_072():  # readline.get_line_buffer
    return torch.load(readline.get_line_buffer())  # expect: unsafe standard_input


def case_073():  # inquirer.path
    return torch.load(inquirer.path())  # expect: unsafe standard_input

@magicgui.magicgui("x")  # magicgui.magicgui
def handler_074(path):
    return torch.load(path)  # expect: unsafe user_interface

@magicgui.magic_factory("x")  # magicgui.magic_factory
def handler_075(path):
    return torch.load(path)  # expect: unsafe user_interface

@gooey.Gooey("x")  # gooey.Gooey
def handler_076(path):
    return torch.load(path)  # expect: unsafe user_interface
