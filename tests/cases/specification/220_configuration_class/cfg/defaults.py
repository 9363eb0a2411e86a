from yacs.config import CfgNode as CN

_C = CN()
_C.OUTPUT = "out"
_C.MODEL = CN()
_C.MODEL.PRETRAINED = ""
_C.MODEL.TEACHER = "teacher.pth"


def get_cfg_defaults():
    return _C.clone()
