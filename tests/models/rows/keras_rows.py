"""Every row of models/keras.toml once."""
import keras.config
import keras.layers
import keras.models
import keras.src.saving.serialization_lib
import keras.utils
import pathlib
import sys
import tensorflow.keras.config
import tensorflow.keras.layers
import tensorflow.keras.models
import tensorflow.keras.utils
import torch


def case_001():  # keras.models.load_model
    return keras.models.load_model(sys.argv[1])  # expect: unsafe command_line


def case_002():  # keras.models.load_model, restricted
    return keras.models.load_model(sys.argv[1], None, None, True)  # expect: safe restricted_unpickling


def case_003():  # tensorflow.keras.models.load_model
    return tensorflow.keras.models.load_model(sys.argv[1])  # expect: unsafe command_line


def case_004():  # tensorflow.keras.models.load_model, restricted
    return tensorflow.keras.models.load_model(sys.argv[1], None, None, True)  # expect: safe restricted_unpickling


def case_005():  # keras.layers.TFSMLayer
    return keras.layers.TFSMLayer(sys.argv[1])  # expect: unsafe command_line


def case_006():  # tensorflow.keras.layers.TFSMLayer
    return tensorflow.keras.layers.TFSMLayer(sys.argv[1])  # expect: unsafe command_line


def case_007():  # keras.models.model_from_yaml
    return keras.models.model_from_yaml(sys.argv[1])  # expect: unsafe command_line


def case_008():  # tensorflow.keras.models.model_from_yaml
    return tensorflow.keras.models.model_from_yaml(sys.argv[1])  # expect: unsafe command_line


def case_009():  # keras.utils.get_file
    return torch.load(keras.utils.get_file(None, "x"))  # expect: unsafe network


def case_010():  # tensorflow.keras.utils.get_file
    return torch.load(tensorflow.keras.utils.get_file(None, "x"))  # expect: unsafe network


def case_011():  # keras.utils.get_file, checked
    return torch.load(keras.utils.get_file(None, "https://models.example.com/m.pt", None, None, None, "abababababababababababababababababababababababababababababababab"))  # expect: safe integrity_check


def case_012():  # tensorflow.keras.utils.get_file, checked
    return torch.load(tensorflow.keras.utils.get_file(None, "https://models.example.com/m.pt", None, None, None, "abababababababababababababababababababababababababababababababab"))  # expect: safe integrity_check


def case_013():  # keras.config.enable_unsafe_deserialization: unsafe_switch
    return keras.config.enable_unsafe_deserialization("x")


def case_014():  # keras.src.saving.serialization_lib.enable_unsafe_deserialization: unsafe_switch
    return keras.src.saving.serialization_lib.enable_unsafe_deserialization("x")


def case_015():  # tensorflow.keras.config.enable_unsafe_deserialization: unsafe_switch
    return tensorflow.keras.config.enable_unsafe_deserialization("x")


def case_016():  # keras.utils.enable_unsafe_deserialization: unsafe_switch
    return keras.utils.enable_unsafe_deserialization("x")


def case_017():  # keras.models.save_model
    keras.models.save_model("model", "m_017.keras")
    return torch.load("m_017.keras")  # expect: safe trusted_origin


def case_018():  # keras.saving.save_model
    keras.saving.save_model("model", "m_018.keras")
    return torch.load("m_018.keras")  # expect: safe trusted_origin


def case_019():  # keras.Model.save
    keras.Model().save("m_019.keras")
    return torch.load("m_019.keras")  # expect: safe trusted_origin


def case_020():  # keras.Sequential.save
    keras.Sequential().save("m_020.keras")
    return torch.load("m_020.keras")  # expect: safe trusted_origin


def case_021():  # keras.models.Model.save
    keras.models.Model().save("m_021.keras")
    return torch.load("m_021.keras")  # expect: safe trusted_origin


def case_022():  # keras.models.Sequential.save
    keras.models.Sequential().save("m_022.keras")
    return torch.load("m_022.keras")  # expect: safe trusted_origin


def case_023():  # tensorflow.keras.models.save_model
    tensorflow.keras.models.save_model("model", "m_023.keras")
    return torch.load("m_023.keras")  # expect: safe trusted_origin
