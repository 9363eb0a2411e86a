"""Every row of models/tensorflow.toml once."""
import sys
import tensorflow.compat.v1.saved_model
import tensorflow.compat.v1.train
import tensorflow.config
import tensorflow.io
import tensorflow.io.gfile
import tensorflow.saved_model
import tensorflow.saved_model.loader
import tensorflow_hub
import torch


def case_001():  # tensorflow.saved_model.load
    return tensorflow.saved_model.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # tensorflow.compat.v1.saved_model.load
    return tensorflow.compat.v1.saved_model.load(None, None, sys.argv[1])  # expect: unsafe command_line


def case_003():  # tensorflow.saved_model.loader.load
    return tensorflow.saved_model.loader.load(None, None, sys.argv[1])  # expect: unsafe command_line


def case_004():  # tensorflow.compat.v1.train.import_meta_graph
    return tensorflow.compat.v1.train.import_meta_graph(sys.argv[1])  # expect: unsafe command_line


def case_005():  # tensorflow_hub.load
    return tensorflow_hub.load(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_006():  # tensorflow_hub.KerasLayer
    return tensorflow_hub.KerasLayer(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_007():  # tensorflow_hub.Module
    return tensorflow_hub.Module(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_008():  # tensorflow.io.gfile.exists
    used = tensorflow.io.gfile.exists(sys.argv[1])
    return torch.load("m_008.pt" if used else "n_008.pt")  # expect: unsafe file


def case_009():  # tensorflow.io.gfile.makedirs
    used = tensorflow.io.gfile.makedirs(sys.argv[1])
    return torch.load("m_009.pt" if used else "n_009.pt")  # expect: unsafe file


def case_010():  # tensorflow.io.gfile.isdir
    used = tensorflow.io.gfile.isdir(sys.argv[1])
    return torch.load("m_010.pt" if used else "n_010.pt")  # expect: unsafe file


def case_011():  # tensorflow.config.list_physical_devices
    used = tensorflow.config.list_physical_devices(sys.argv[1])
    return torch.load("m_011.pt" if used else "n_011.pt")  # expect: unsafe file


def case_012():  # tensorflow.io.gfile.join
    return torch.load(tensorflow.io.gfile.join(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # tensorflow.io.read_file
    return torch.load(tensorflow.io.read_file(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # tensorflow.saved_model.save
    tensorflow.saved_model.save("model", "m_014")
    return tensorflow.saved_model.load("m_014")  # expect: safe trusted_origin
