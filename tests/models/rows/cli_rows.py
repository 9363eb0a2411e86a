"""Every row of models/cli.toml once."""
import absl.app
import absl.flags
import argh
import cappa
import chz
import clize
import configargparse
import cyclopts
import datargs
import defopt
import docopt
import docopt_ng
import draccus
import fire
import dora
import dora.hydra
import dora.main
import hydra
import hydra.experimental
import hydra.utils
import jsonargparse
import os
import plac
import pyrallis
import sacred
import simple_parsing
import sys
import tap
import torch
import transformers
import trl
import tyro


def case_001():  # tyro.cli
    return torch.load(tyro.cli())  # expect: unsafe command_line


def case_002():  # simple_parsing.parse
    return torch.load(simple_parsing.parse())  # expect: unsafe command_line


def case_003():  # simple_parsing.parse_known_args
    return torch.load(simple_parsing.parse_known_args())  # expect: unsafe command_line


def case_004():  # draccus.parse
    return torch.load(draccus.parse())  # expect: unsafe command_line


def case_005():  # cappa.parse
    return torch.load(cappa.parse())  # expect: unsafe command_line


def case_006():  # pyrallis.parse
    return torch.load(pyrallis.parse())  # expect: unsafe command_line


def case_007():  # datargs.parse
    return torch.load(datargs.parse())  # expect: unsafe command_line


def case_008():  # chz.entrypoint
    return torch.load(chz.entrypoint())  # expect: unsafe command_line


def case_009():  # tap.tapify
    return torch.load(tap.tapify())  # expect: unsafe command_line


def case_010():  # transformers.HfArgumentParser.parse_args_into_dataclasses
    return torch.load(transformers.HfArgumentParser().parse_args_into_dataclasses())  # expect: unsafe command_line


def case_011():  # transformers.HfArgumentParser.parse_args
    return torch.load(transformers.HfArgumentParser().parse_args())  # expect: unsafe command_line


def case_012():  # trl.TrlParser.parse_args_and_config
    return torch.load(trl.TrlParser().parse_args_and_config())  # expect: unsafe command_line


def case_013():  # transformers.HfArgumentParser.parse_json_file
    return torch.load(transformers.HfArgumentParser().parse_json_file("x"))  # expect: unsafe configuration


def case_014():  # transformers.HfArgumentParser.parse_yaml_file
    return torch.load(transformers.HfArgumentParser().parse_yaml_file("x"))  # expect: unsafe configuration


def case_015():  # transformers.HfArgumentParser.parse_dict
    return torch.load(transformers.HfArgumentParser().parse_dict("x"))  # expect: unsafe configuration


def case_016():  # absl.flags.FLAGS
    return torch.load(absl.flags.FLAGS[0])  # expect: unsafe command_line


def case_017():  # absl.flags.DEFINE_string
    return torch.load(absl.flags.DEFINE_string())  # expect: unsafe command_line


def case_018():  # absl.flags.DEFINE_list
    return torch.load(absl.flags.DEFINE_list())  # expect: unsafe command_line


def case_019():  # absl.flags.DEFINE_multi_string
    return torch.load(absl.flags.DEFINE_multi_string())  # expect: unsafe command_line


def case_020():  # absl.flags.DEFINE_spaceseplist
    return torch.load(absl.flags.DEFINE_spaceseplist())  # expect: unsafe command_line


def case_021():  # absl.flags.DEFINE_enum
    return torch.load(absl.flags.DEFINE_enum())  # expect: unsafe command_line


def case_022():  # absl.flags.DEFINE_multi_enum
    return torch.load(absl.flags.DEFINE_multi_enum())  # expect: unsafe command_line


def case_023():  # docopt.docopt
    return torch.load(docopt.docopt())  # expect: unsafe command_line


def case_024():  # docopt_ng.docopt
    return torch.load(docopt_ng.docopt())  # expect: unsafe command_line


def case_025():  # hydra.compose
    return torch.load(hydra.compose(None, "x"))  # expect: unsafe configuration


def case_026():  # hydra.experimental.compose
    return torch.load(hydra.experimental.compose(None, "x"))  # expect: unsafe configuration


def case_027():  # configargparse.ArgumentParser.parse_args
    return torch.load(configargparse.ArgumentParser().parse_args())  # expect: unsafe command_line,configuration


def case_028():  # configargparse.ArgParser.parse_args
    return torch.load(configargparse.ArgParser().parse_args())  # expect: unsafe command_line,configuration


def case_029():  # configargparse.ArgumentParser.parse_known_args
    return torch.load(configargparse.ArgumentParser().parse_known_args())  # expect: unsafe command_line,configuration


def case_030():  # hydra.utils.to_absolute_path
    return torch.load(hydra.utils.to_absolute_path(sys.argv[1]))  # expect: unsafe command_line


def case_031():  # hydra.utils.get_original_cwd
    return torch.load(os.path.join(hydra.utils.get_original_cwd(), "m_031.pt"))  # expect: unsafe file


def case_032():  # hydra.initialize
    used = hydra.initialize(sys.argv[1])
    return torch.load("m_032.pt" if used else "n_032.pt")  # expect: unsafe file


def case_033():  # hydra.initialize_config_dir
    used = hydra.initialize_config_dir(sys.argv[1])
    return torch.load("m_033.pt" if used else "n_033.pt")  # expect: unsafe file


def case_034():  # hydra.initialize_config_module
    used = hydra.initialize_config_module(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def handler_035(path):  # fire.Fire
    return torch.load(path)  # expect: unsafe command_line


fire.Fire(handler_035)


def handler_036(path):  # tyro.cli
    return torch.load(path)  # expect: unsafe command_line


tyro.cli(handler_036)


def handler_037(path):  # defopt.run
    return torch.load(path)  # expect: unsafe command_line


defopt.run(handler_037)


def handler_038(path):  # plac.call
    return torch.load(path)  # expect: unsafe command_line


plac.call(handler_038)


def handler_039(path):  # clize.run
    return torch.load(path)  # expect: unsafe command_line


clize.run(handler_039)


def handler_040(path):  # jsonargparse.CLI
    return torch.load(path)  # expect: unsafe command_line


jsonargparse.CLI(handler_040)


def handler_041(path):  # jsonargparse.auto_cli
    return torch.load(path)  # expect: unsafe command_line


jsonargparse.auto_cli(handler_041)


def handler_042(path):  # argh.dispatch_command
    return torch.load(path)  # expect: unsafe command_line


argh.dispatch_command(handler_042)

@pyrallis.wrap("x")  # pyrallis.wrap
def handler_043(path):
    return torch.load(path)  # expect: unsafe command_line

@draccus.wrap("x")  # draccus.wrap
def handler_044(path):
    return torch.load(path)  # expect: unsafe command_line


app_045 = cyclopts.App()


@app_045.command("x")  # cyclopts.App.command
def handler_045(path):
    return torch.load(path)  # expect: unsafe command_line


app_046 = cyclopts.App()


@app_046.default("x")  # cyclopts.App.default
def handler_046(path):
    return torch.load(path)  # expect: unsafe command_line


app_047 = sacred.Experiment()


@app_047.main("x")  # sacred.Experiment.main
def handler_047(path):
    return torch.load(path)  # expect: unsafe command_line


app_048 = sacred.Experiment()


@app_048.automain("x")  # sacred.Experiment.automain
def handler_048(path):
    return torch.load(path)  # expect: unsafe command_line


app_049 = sacred.Experiment()


@app_049.capture("x")  # sacred.Experiment.capture
def handler_049(path):
    return torch.load(path)  # expect: unsafe command_line,configuration


def handler_050(path):  # absl.app.run
    return torch.load(path)  # expect: unsafe command_line


absl.app.run(handler_050)

@hydra.main("x")  # hydra.main
def handler_051(path):
    return torch.load(path)  # expect: unsafe command_line,configuration


absl.flags.DEFINE_string("path_052", "m.pt", ["m.pt"])


def case_052():
    return torch.load(absl.flags.FLAGS.path_052)  # expect: unsafe command_line,file


absl.flags.DEFINE_list("path_053", "m.pt", ["m.pt"])


def case_053():
    return torch.load(absl.flags.FLAGS.path_053)  # expect: unsafe command_line,file


absl.flags.DEFINE_multi_string("path_054", "m.pt", ["m.pt"])


def case_054():
    return torch.load(absl.flags.FLAGS.path_054)  # expect: unsafe command_line,file


absl.flags.DEFINE_integer("path_055", "m.pt", ["m.pt"])


def case_055():
    return torch.load(absl.flags.FLAGS.path_055)  # expect: unsafe command_line,file


absl.flags.DEFINE_float("path_056", "m.pt", ["m.pt"])


def case_056():
    return torch.load(absl.flags.FLAGS.path_056)  # expect: unsafe command_line,file


absl.flags.DEFINE_bool("path_057", "m.pt", ["m.pt"])


def case_057():
    return torch.load(absl.flags.FLAGS.path_057)  # expect: unsafe command_line,file


absl.flags.DEFINE_boolean("path_058", "m.pt", ["m.pt"])


def case_058():
    return torch.load(absl.flags.FLAGS.path_058)  # expect: unsafe command_line,file


absl.flags.DEFINE_spaceseplist("path_059", "m.pt", ["m.pt"])


def case_059():
    return torch.load(absl.flags.FLAGS.path_059)  # expect: unsafe command_line,file


absl.flags.DEFINE_multi_enum("path_060", "m.pt", ["m.pt"])


def case_060():
    return torch.load(absl.flags.FLAGS.path_060)  # expect: unsafe command_line,file


absl.flags.DEFINE_enum("path_061", "m.pt", ["m.pt"])


def case_061():
    return torch.load(absl.flags.FLAGS.path_061)  # expect: safe allow_list


def case_063():  # configargparse.ArgumentParser.add_argument
    parser = configargparse.ArgumentParser()
    parser.add_argument("--path", default="m_063.pt")
    options = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,configuration,file


def case_065():  # configargparse.ArgParser.add_argument
    parser = configargparse.ArgParser()
    parser.add_argument("--path", default="m_065.pt")
    options = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,configuration,file


def case_067():  # configargparse.ArgumentParser.add
    parser = configargparse.ArgumentParser()
    parser.add("--path", default="m_067.pt")
    options = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,configuration,file


def case_069():  # configargparse.ArgParser.add
    parser = configargparse.ArgParser()
    parser.add("--path", default="m_069.pt")
    options = parser.parse_args()
    return torch.load(options.path)  # expect: unsafe command_line,configuration,file


def case_070():  # hydra.utils.instantiate: instantiate
    return hydra.utils.instantiate("x")


def case_071():  # hydra.utils.call: instantiate
    return hydra.utils.call("x")


def case_072():  # hydra.utils.get_class: instantiate
    return hydra.utils.get_class("x")


def case_073():  # hydra.utils.get_method: instantiate
    return hydra.utils.get_method("x")


def case_900():  # tap.Tap.parse_known_args
    parser = tap.Tap()
    parser.add_argument("--model", default="m.pt")  # tap.Tap.add_argument
    torch.load(parser.parse_args().model)  # expect: unsafe command_line,file
    return torch.load(parser.parse_known_args()[0])  # expect: unsafe command_line


@dora.hydra_main("x")  # dora.hydra_main
def handler_901(path):
    return torch.load(path)  # expect: unsafe command_line,configuration


@dora.hydra.hydra_main("x")  # dora.hydra.hydra_main
def handler_902(path):
    return torch.load(path)  # expect: unsafe command_line,configuration


@dora.argparse_main("x")  # dora.argparse_main
def handler_903(path):
    return torch.load(path)  # expect: unsafe command_line


@dora.main.argparse_main("x")  # dora.main.argparse_main
def handler_904(path):
    return torch.load(path)  # expect: unsafe command_line
