from yacs.config import CfgNode as CN

_C = CN()
_C.MODEL = CN()
_C.MODEL.WEIGHTS = ""
_C.MODEL.DEVICE = "cuda"
_C.TEST = CN()
_C.TEST.BATCH = 16


def get_cfg():
    return _C.clone()
