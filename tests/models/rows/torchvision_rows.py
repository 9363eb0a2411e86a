"""Every row of models/torchvision.toml once."""
import pathlib
import sys
import torch
import torchaudio.utils
import torchtext.utils
import torchvision.datasets.utils
import torchvision.models.alexnet
import torchvision.models.densenet
import torchvision.models.detection.faster_rcnn
import torchvision.models.detection.mask_rcnn
import torchvision.models.googlenet
import torchvision.models.inception
import torchvision.models.mobilenet
import torchvision.models.mobilenetv2
import torchvision.models.mobilenetv3
import torchvision.models.resnet
import torchvision.models.segmentation.segmentation
import torchvision.models.shufflenetv2
import torchvision.models.squeezenet
import torchvision.models.vgg
import torchvision.models.video.resnet


def case_001():  # torchvision.datasets.utils.download_url
    torchvision.datasets.utils.download_url("x", "folder_001", "m_001.pt")
    return torch.load("folder_001/m_001.pt")  # expect: unsafe network


def case_002():  # torchvision.datasets.utils.download_and_extract_archive
    torchvision.datasets.utils.download_and_extract_archive("x", None, "folder_002")
    return torch.load("folder_002/m.pt")  # expect: unsafe network


def case_003():  # torchvision.datasets.utils.download_file_from_google_drive
    torchvision.datasets.utils.download_file_from_google_drive("x", "folder_003", "m_003.pt")
    return torch.load("folder_003/m_003.pt")  # expect: unsafe network


def case_004():  # torchaudio.utils.download_asset
    torchaudio.utils.download_asset("x", None, "m_004.pt")
    return torch.load("m_004.pt")  # expect: unsafe network


def case_005():  # torchtext.utils.download_from_url
    torchtext.utils.download_from_url("x", "m_005.pt")
    return torch.load("m_005.pt")  # expect: unsafe network


def case_006():  # torchvision.datasets.utils.extract_archive
    torchvision.datasets.utils.extract_archive(sys.argv[1], "folder_006")
    return torch.load("folder_006/m.pt")  # expect: unsafe command_line


def case_007():  # torchvision.datasets.utils.calculate_md5
    digest = torchvision.datasets.utils.calculate_md5(sys.argv[1])
    if digest != "abababababababababababababababababababababababababababababababab":
        raise ValueError("changed")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_008():  # torchvision.datasets.utils.download_url, checked
    torchvision.datasets.utils.download_url("https://models.example.com/m.pt", "folder_008", "m_008.pt", "abababababababababababababababababababababababababababababababab")
    return torch.load("folder_008/m_008.pt")  # expect: safe integrity_check


def case_009():  # torchvision.datasets.utils.download_and_extract_archive, checked
    torchvision.datasets.utils.download_and_extract_archive("https://models.example.com/m.pt", None, "folder_009", None, "abababababababababababababababababababababababababababababababab")
    return torch.load("folder_009/m.pt")  # expect: safe integrity_check


def case_010():  # torchvision.datasets.utils.download_file_from_google_drive, checked
    torchvision.datasets.utils.download_file_from_google_drive("https://models.example.com/m.pt", "folder_010", "m_010.pt", "abababababababababababababababababababababababababababababababab")
    return torch.load("folder_010/m_010.pt")  # expect: safe integrity_check


def case_011():  # torchvision.datasets.utils.check_integrity
    result = torchvision.datasets.utils.check_integrity(sys.argv[1], "abababababababababababababababababababababababababababababababab")
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_012():  # torchvision.datasets.utils.check_md5
    result = torchvision.datasets.utils.check_md5(sys.argv[1], "abababababababababababababababababababababababababababababababab")
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_013():  # torchaudio.utils.download_asset, checked
    return torch.load(torchaudio.utils.download_asset("https://models.example.com/m.pt", "abababababababababababababababababababababababababababababababab", "m_013.pt"))  # expect: safe integrity_check


def case_014():  # torchvision.models.resnet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.resnet.model_urls["net"])  # expect: unsafe network


def case_015():  # torchvision.models.vgg.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.vgg.model_urls["net"])  # expect: unsafe network


def case_016():  # torchvision.models.alexnet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.alexnet.model_urls["net"])  # expect: unsafe network


def case_017():  # torchvision.models.densenet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.densenet.model_urls["net"])  # expect: unsafe network


def case_018():  # torchvision.models.googlenet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.googlenet.model_urls["net"])  # expect: unsafe network


def case_019():  # torchvision.models.inception.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.inception.model_urls["net"])  # expect: unsafe network


def case_020():  # torchvision.models.squeezenet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.squeezenet.model_urls["net"])  # expect: unsafe network


def case_021():  # torchvision.models.shufflenetv2.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.shufflenetv2.model_urls["net"])  # expect: unsafe network


def case_022():  # torchvision.models.mobilenet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.mobilenet.model_urls["net"])  # expect: unsafe network


def case_023():  # torchvision.models.mobilenetv2.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.mobilenetv2.model_urls["net"])  # expect: unsafe network


def case_024():  # torchvision.models.mobilenetv3.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.mobilenetv3.model_urls["net"])  # expect: unsafe network


def case_025():  # torchvision.models.detection.faster_rcnn.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.detection.faster_rcnn.model_urls["net"])  # expect: unsafe network


def case_026():  # torchvision.models.detection.mask_rcnn.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.detection.mask_rcnn.model_urls["net"])  # expect: unsafe network


def case_027():  # torchvision.models.segmentation.segmentation.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.segmentation.segmentation.model_urls["net"])  # expect: unsafe network


def case_028():  # torchvision.models.video.resnet.model_urls
    return torch.hub.load_state_dict_from_url(torchvision.models.video.resnet.model_urls["net"])  # expect: unsafe network
