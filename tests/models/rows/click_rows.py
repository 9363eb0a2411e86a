"""Every row of models/click.toml once."""
import click
import hashlib
import os
import pathlib
import sys
import torch
import typer


def case_001():  # click.prompt
    return torch.load(click.prompt())  # expect: unsafe standard_input


def case_002():  # click.get_text_stream
    return torch.load(click.get_text_stream())  # expect: unsafe standard_input


def case_003():  # click.get_binary_stream
    return torch.load(click.get_binary_stream())  # expect: unsafe standard_input


def case_004():  # click.edit
    return torch.load(click.edit())  # expect: unsafe standard_input


class Case005(click.Context):  # click.Context.params
    def case(self):
        return torch.load(self.params[0])  # expect: unsafe command_line


class Case006(click.Context):  # click.Context.args
    def case(self):
        return torch.load(self.args[0])  # expect: unsafe command_line


def case_007():  # typer.prompt
    return torch.load(typer.prompt())  # expect: unsafe standard_input


def case_008():  # click.open_file
    return torch.load(click.open_file(sys.argv[1]))  # expect: unsafe command_line


def case_009():  # click.echo
    used = click.echo(sys.argv[1])
    return torch.load("m_009.pt" if used else "n_009.pt")  # expect: unsafe file


def case_010():  # click.secho
    used = click.secho(sys.argv[1])
    return torch.load("m_010.pt" if used else "n_010.pt")  # expect: unsafe file


def case_011():  # click.style
    used = click.style(sys.argv[1])
    return torch.load("m_011.pt" if used else "n_011.pt")  # expect: unsafe file


def case_012():  # click.confirm
    used = click.confirm(sys.argv[1])
    return torch.load("m_012.pt" if used else "n_012.pt")  # expect: unsafe file


def case_013():  # click.clear
    used = click.clear(sys.argv[1])
    return torch.load("m_013.pt" if used else "n_013.pt")  # expect: unsafe file


def case_014():  # click.progressbar
    used = click.progressbar(sys.argv[1])
    return torch.load("m_014.pt" if used else "n_014.pt")  # expect: unsafe file


def case_015():  # click.get_app_dir
    return torch.load(os.path.join(click.get_app_dir(), "m_015.pt"))  # expect: unsafe file


def case_016():  # typer.Option
    return torch.load(typer.Option(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # typer.Argument
    return torch.load(typer.Argument(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # typer.echo
    used = typer.echo(sys.argv[1])
    return torch.load("m_018.pt" if used else "n_018.pt")  # expect: unsafe file


def case_019():  # typer.secho
    used = typer.secho(sys.argv[1])
    return torch.load("m_019.pt" if used else "n_019.pt")  # expect: unsafe file


def case_020():  # typer.style
    used = typer.style(sys.argv[1])
    return torch.load("m_020.pt" if used else "n_020.pt")  # expect: unsafe file


def case_021():  # typer.confirm
    used = typer.confirm(sys.argv[1])
    return torch.load("m_021.pt" if used else "n_021.pt")  # expect: unsafe file


def case_022():  # click.group gives click.Group
    return click.group("x")


def case_023():  # click.Group.group gives click.Group
    return click.Group().group("x")

@click.command("x")  # click.command
def handler_024(path):
    return torch.load(path)  # expect: unsafe command_line

@click.group("x")  # click.group
def handler_025(path):
    return torch.load(path)  # expect: unsafe command_line


app_026 = click.Group()


@app_026.command("x")  # click.Group.command
def handler_026(path):
    return torch.load(path)  # expect: unsafe command_line


app_027 = click.Group()


@app_027.group("x")  # click.Group.group
def handler_027(path):
    return torch.load(path)  # expect: unsafe command_line


app_028 = click.Group()


@app_028.result_callback("x")  # click.Group.result_callback
def handler_028(path):
    return torch.load(path)  # expect: unsafe command_line


app_029 = typer.Typer()


@app_029.command("x")  # typer.Typer.command
def handler_029(path):
    return torch.load(path)  # expect: unsafe command_line


app_030 = typer.Typer()


@app_030.callback("x")  # typer.Typer.callback
def handler_030(path):
    return torch.load(path)  # expect: unsafe command_line


def handler_031(path):  # typer.run
    return torch.load(path)  # expect: unsafe command_line


typer.run(handler_031)


@click.command()
@click.option("path", default="m.pt")
def handler_032(path):  # click.option
    return torch.load(path)  # expect: unsafe command_line,file


@click.command()
@click.argument("path")
def handler_033(path):  # click.argument
    return torch.load(path)  # expect: unsafe command_line


@click.pass_context
def path_034():
    return sys.argv[1]


def case_034():
    return torch.load(path_034())  # expect: unsafe command_line


@click.pass_obj
def path_035():
    return sys.argv[1]


def case_035():
    return torch.load(path_035())  # expect: unsafe command_line


@click.version_option
def path_036():
    return sys.argv[1]


def case_036():
    return torch.load(path_036())  # expect: unsafe command_line


@click.help_option
def path_037():
    return sys.argv[1]


def case_037():
    return torch.load(path_037())  # expect: unsafe command_line


@click.confirmation_option
def path_038():
    return sys.argv[1]


def case_038():
    return torch.load(path_038())  # expect: unsafe command_line


@click.password_option
def path_039():
    return sys.argv[1]


def case_039():
    return torch.load(path_039())  # expect: unsafe command_line


def case_040():  # click.Context.exit
    made = click.Context()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_041():  # click.Context.abort
    made = click.Context()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_042():  # click.Context.fail
    made = click.Context()
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        made.fail()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


@click.command()
@click.option("--number", type=click.INT)
def case_043(number):  # click.INT
    return torch.load(f"{number}.pt")  # expect: unsafe file


@click.command()
@click.option("--number", type=click.FLOAT)
def case_044(number):  # click.FLOAT
    return torch.load(f"{number}.pt")  # expect: unsafe file


@click.command()
@click.option("--number", type=click.BOOL)
def case_045(number):  # click.BOOL
    return torch.load(f"{number}.pt")  # expect: unsafe file


@click.command()
@click.option("--number", type=click.IntRange(0, 9))
def case_046(number):  # click.IntRange
    return torch.load(f"{number}.pt")  # expect: unsafe file


@click.command()
@click.option("--number", type=click.FloatRange(0, 1))
def case_047(number):  # click.FloatRange
    return torch.load(f"{number}.pt")  # expect: unsafe file


@click.group()
@click.option("--home")
@click.pass_context
def case_048(context, home):  # click.Context.obj
    context = click.Context(context)
    context.obj = {"home": home}
    return torch.load(context.obj["home"])  # expect: unsafe command_line
