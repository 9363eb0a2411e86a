from yacs.config import CfgNode as CN

_C = CN()
_C.MODEL = CN()
_C.MODEL.WEIGHTS = "w.pt"
_C.MODEL.HEAD = ""


def get_cfg():
    return _C.clone()
