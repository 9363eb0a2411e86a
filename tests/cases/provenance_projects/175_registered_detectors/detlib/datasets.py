import os.path as osp
import pickle

from .registry import DATASETS


class BaseDataset:
    def __init__(self, data_root, ann_file):
        self.data_root = data_root
        self.ann_file = osp.join(data_root, ann_file)
        self.infos = self.load_annotations(self.ann_file)

    def load_annotations(self, ann_file):
        raise NotImplementedError


@DATASETS.register_module()
class KittiLike(BaseDataset):
    def load_annotations(self, ann_file):
        with open(ann_file, "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,configuration
