"""Every row of models/fastai.toml once."""
import fastai.collab
import fastai.data.external
import fastai.learner
import fastai.tabular.learner
import fastai.text.learner
import fastai.vision.learner
import fastcore.xtras
import fastdownload
import sys
import torch


def case_001():  # fastai.learner.load_learner
    return fastai.learner.load_learner(sys.argv[1])  # expect: unsafe command_line


def case_002():  # fastai.learner.load_model
    return fastai.learner.load_model(sys.argv[1])  # expect: unsafe command_line


def case_003():  # fastai.learner.load_model, restricted
    return fastai.learner.load_model(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_004():  # fastai.learner.Learner.load
    return fastai.learner.Learner().load(sys.argv[1])  # expect: unsafe command_line


def case_005():  # fastai.learner.Learner.load, restricted
    return fastai.learner.Learner().load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_006():  # fastcore.xtras.load_pickle
    return fastcore.xtras.load_pickle(sys.argv[1])  # expect: unsafe command_line


def case_007():  # fastai.data.external.load_pickle
    return fastai.data.external.load_pickle(sys.argv[1])  # expect: unsafe command_line


def case_008():  # fastai.data.external.untar_data
    fastai.data.external.untar_data("x", "m_008.pt")
    return torch.load("m_008.pt")  # expect: unsafe network


def case_009():  # fastdownload.download_and_check
    fastdownload.download_and_check("x", "m_009.pt")
    return torch.load("m_009.pt")  # expect: unsafe network


def case_010():  # fastdownload.FastDownload.get
    fastdownload.FastDownload().get("x", "m_010.pt")
    return torch.load("m_010.pt")  # expect: unsafe network


def case_011():  # fastdownload.FastDownload.download
    fastdownload.FastDownload().download("x", "m_011.pt")
    return torch.load("m_011.pt")  # expect: unsafe network


def case_012():  # fastdownload.download_url
    fastdownload.download_url("x", "m_012.pt")
    return torch.load("m_012.pt")  # expect: unsafe network


def case_013():  # fastai.data.external.download_data
    fastai.data.external.download_data("x", "m_013.pt")
    return torch.load("m_013.pt")  # expect: unsafe network


def case_014():  # fastai.vision.learner.vision_learner gives fastai.learner.Learner
    return fastai.vision.learner.vision_learner("x")


def case_015():  # fastai.vision.learner.cnn_learner gives fastai.learner.Learner
    return fastai.vision.learner.cnn_learner("x")


def case_016():  # fastai.vision.learner.unet_learner gives fastai.learner.Learner
    return fastai.vision.learner.unet_learner("x")


def case_017():  # fastai.text.learner.text_classifier_learner gives fastai.learner.Learner
    return fastai.text.learner.text_classifier_learner("x")


def case_018():  # fastai.text.learner.language_model_learner gives fastai.learner.Learner
    return fastai.text.learner.language_model_learner("x")


def case_019():  # fastai.tabular.learner.tabular_learner gives fastai.learner.Learner
    return fastai.tabular.learner.tabular_learner("x")


def case_020():  # fastai.collab.collab_learner gives fastai.learner.Learner
    return fastai.collab.collab_learner("x")
