"""Methods that give the object itself back: what is called on their result is a method of the project's own class."""
# rows: torch.nn.Module, lightning.pytorch.LightningModule, transformers.PreTrainedModel, diffusers.ModelMixin
import sys

import diffusers
import lightning.pytorch as pl
import torch
import transformers


class Net001(torch.nn.Module):  # torch.nn.Module.to
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_001():
    net = Net001().to("cpu")
    net.load(sys.argv[1])


class Net002(torch.nn.Module):  # torch.nn.Module.cuda
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_002():
    net = Net002().cuda()
    net.load(sys.argv[1])


class Net003(torch.nn.Module):  # torch.nn.Module.cpu
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_003():
    net = Net003().cpu()
    net.load(sys.argv[1])


class Net004(torch.nn.Module):  # torch.nn.Module.xpu
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_004():
    net = Net004().xpu()
    net.load(sys.argv[1])


class Net005(torch.nn.Module):  # torch.nn.Module.eval
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_005():
    net = Net005().eval()
    net.load(sys.argv[1])


class Net006(torch.nn.Module):  # torch.nn.Module.train
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_006():
    net = Net006().train()
    net.load(sys.argv[1])


class Net007(torch.nn.Module):  # torch.nn.Module.half
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_007():
    net = Net007().half()
    net.load(sys.argv[1])


class Net008(torch.nn.Module):  # torch.nn.Module.float
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_008():
    net = Net008().float()
    net.load(sys.argv[1])


class Net009(torch.nn.Module):  # torch.nn.Module.double
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_009():
    net = Net009().double()
    net.load(sys.argv[1])


class Net010(torch.nn.Module):  # torch.nn.Module.bfloat16
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_010():
    net = Net010().bfloat16()
    net.load(sys.argv[1])


class Net011(torch.nn.Module):  # torch.nn.Module.type
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_011():
    net = Net011().type(torch.float16)
    net.load(sys.argv[1])


class Net012(torch.nn.Module):  # torch.nn.Module.to_empty
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_012():
    net = Net012().to_empty(device="cpu")
    net.load(sys.argv[1])


class Net013(torch.nn.Module):  # torch.nn.Module.apply
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_013():
    net = Net013().apply(print)
    net.load(sys.argv[1])


class Net014(torch.nn.Module):  # torch.nn.Module.share_memory
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_014():
    net = Net014().share_memory()
    net.load(sys.argv[1])


class Net015(torch.nn.Module):  # torch.nn.Module.requires_grad_
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_015():
    net = Net015().requires_grad_()
    net.load(sys.argv[1])


class Net016(pl.LightningModule):  # lightning.pytorch.LightningModule.to
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_016():
    net = Net016().to("cpu")
    net.load(sys.argv[1])


class Net017(pl.LightningModule):  # lightning.pytorch.LightningModule.cuda
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_017():
    net = Net017().cuda()
    net.load(sys.argv[1])


class Net018(pl.LightningModule):  # lightning.pytorch.LightningModule.cpu
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_018():
    net = Net018().cpu()
    net.load(sys.argv[1])


class Net019(pl.LightningModule):  # lightning.pytorch.LightningModule.eval
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_019():
    net = Net019().eval()
    net.load(sys.argv[1])


class Net020(pl.LightningModule):  # lightning.pytorch.LightningModule.train
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_020():
    net = Net020().train()
    net.load(sys.argv[1])


class Net021(pl.LightningModule):  # lightning.pytorch.LightningModule.half
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_021():
    net = Net021().half()
    net.load(sys.argv[1])


class Net022(pl.LightningModule):  # lightning.pytorch.LightningModule.float
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_022():
    net = Net022().float()
    net.load(sys.argv[1])


class Net023(pl.LightningModule):  # lightning.pytorch.LightningModule.double
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_023():
    net = Net023().double()
    net.load(sys.argv[1])


class Net024(pl.LightningModule):  # lightning.pytorch.LightningModule.type
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_024():
    net = Net024().type(torch.float16)
    net.load(sys.argv[1])


class Net025(transformers.PreTrainedModel):  # transformers.PreTrainedModel.to
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_025():
    net = Net025().to("cpu")
    net.load(sys.argv[1])


class Net026(transformers.PreTrainedModel):  # transformers.PreTrainedModel.cuda
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_026():
    net = Net026().cuda()
    net.load(sys.argv[1])


class Net027(transformers.PreTrainedModel):  # transformers.PreTrainedModel.eval
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_027():
    net = Net027().eval()
    net.load(sys.argv[1])


class Net028(transformers.PreTrainedModel):  # transformers.PreTrainedModel.train
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_028():
    net = Net028().train()
    net.load(sys.argv[1])


class Net029(transformers.PreTrainedModel):  # transformers.PreTrainedModel.half
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_029():
    net = Net029().half()
    net.load(sys.argv[1])


class Net030(transformers.PreTrainedModel):  # transformers.PreTrainedModel.float
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_030():
    net = Net030().float()
    net.load(sys.argv[1])


class Net031(diffusers.ModelMixin):  # diffusers.ModelMixin.to
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_031():
    net = Net031().to("cpu")
    net.load(sys.argv[1])


class Net032(diffusers.ModelMixin):  # diffusers.ModelMixin.cuda
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_032():
    net = Net032().cuda()
    net.load(sys.argv[1])


class Net033(diffusers.ModelMixin):  # diffusers.ModelMixin.eval
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_033():
    net = Net033().eval()
    net.load(sys.argv[1])


class Net034(diffusers.ModelMixin):  # diffusers.ModelMixin.train
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_034():
    net = Net034().train()
    net.load(sys.argv[1])


class Net035(diffusers.ModelMixin):  # diffusers.ModelMixin.half
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_035():
    net = Net035().half()
    net.load(sys.argv[1])


class Net036(diffusers.ModelMixin):  # diffusers.ModelMixin.float
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def case_036():
    net = Net036().float()
    net.load(sys.argv[1])
