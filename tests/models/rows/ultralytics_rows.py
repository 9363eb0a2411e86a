"""Every row of models/ultralytics.toml once."""
import super_gradients.training.models
import sys
import torch
import ultralytics
import ultralytics.nn.tasks
import ultralytics.utils.downloads
import ultralytics.utils.patches
import yolov5


def case_001():  # ultralytics.YOLO
    return ultralytics.YOLO(sys.argv[1])  # expect: unsafe command_line


def case_002():  # ultralytics.YOLO, no load site
    return ultralytics.YOLO('x.yaml')


def case_003():  # ultralytics.RTDETR
    return ultralytics.RTDETR(sys.argv[1])  # expect: unsafe command_line


def case_004():  # ultralytics.SAM
    return ultralytics.SAM(sys.argv[1])  # expect: unsafe command_line


def case_005():  # ultralytics.FastSAM
    return ultralytics.FastSAM(sys.argv[1])  # expect: unsafe command_line


def case_006():  # ultralytics.NAS
    return ultralytics.NAS(sys.argv[1])  # expect: unsafe command_line


def case_007():  # ultralytics.YOLOWorld
    return ultralytics.YOLOWorld(sys.argv[1])  # expect: unsafe command_line


def case_008():  # ultralytics.YOLOE
    return ultralytics.YOLOE(sys.argv[1])  # expect: unsafe command_line


def case_009():  # ultralytics.YOLO.load
    return ultralytics.YOLO().load(sys.argv[1])  # expect: unsafe command_line


def case_010():  # ultralytics.nn.tasks.attempt_load_weights
    return ultralytics.nn.tasks.attempt_load_weights(sys.argv[1])  # expect: unsafe command_line


def case_011():  # ultralytics.nn.tasks.attempt_load_one_weight
    return ultralytics.nn.tasks.attempt_load_one_weight(sys.argv[1])  # expect: unsafe command_line


def case_012():  # ultralytics.nn.tasks.load_checkpoint
    return ultralytics.nn.tasks.load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_013():  # ultralytics.nn.tasks.torch_safe_load
    return ultralytics.nn.tasks.torch_safe_load(sys.argv[1])  # expect: unsafe command_line


def case_014():  # ultralytics.utils.patches.torch_load
    return ultralytics.utils.patches.torch_load(sys.argv[1])  # expect: unsafe command_line


def case_015():  # ultralytics.utils.patches.torch_load, restricted
    return ultralytics.utils.patches.torch_load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_016():  # yolov5.load
    return yolov5.load(sys.argv[1])  # expect: unsafe command_line


def case_017():  # super_gradients.training.models.get
    return super_gradients.training.models.get(checkpoint_path=sys.argv[1])  # expect: unsafe command_line


def case_018():  # super_gradients.training.models.get, no load site
    return super_gradients.training.models.get(checkpoint_path=None)


def case_019():  # ultralytics.utils.downloads.safe_download
    ultralytics.utils.downloads.safe_download("x", "m_019.pt")
    return torch.load("m_019.pt")  # expect: unsafe network


def case_020():  # ultralytics.utils.downloads.attempt_download_asset
    return torch.load(ultralytics.utils.downloads.attempt_download_asset("x"))  # expect: unsafe network


def case_021():  # ultralytics.utils.downloads.download
    return torch.load(ultralytics.utils.downloads.download("x"))  # expect: unsafe network
