"""Every row of models/lightning.toml once."""
import lightning.fabric
import lightning.fabric.utilities.cloud_io
import lightning.pytorch
import lightning.pytorch.strategies
import lightning.pytorch.utilities
import lightning.pytorch.utilities.deepspeed
import lightning.pytorch.utilities.rank_zero
import sys
import torch


def case_001():  # lightning.pytorch.LightningModule.load_from_checkpoint
    return lightning.pytorch.LightningModule().load_from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_002():  # lightning.pytorch.LightningModule.load_from_checkpoint, restricted
    return lightning.pytorch.LightningModule().load_from_checkpoint(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_003():  # lightning.pytorch.LightningDataModule.load_from_checkpoint
    return lightning.pytorch.LightningDataModule().load_from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_004():  # lightning.fabric.utilities.cloud_io._load
    return lightning.fabric.utilities.cloud_io._load(sys.argv[1])  # expect: unsafe command_line


def case_005():  # lightning.fabric.utilities.cloud_io._load, restricted
    return lightning.fabric.utilities.cloud_io._load(sys.argv[1], None, True)  # expect: safe restricted_unpickling


def case_006():  # lightning.fabric.Fabric.load
    return lightning.fabric.Fabric().load(sys.argv[1])  # expect: unsafe command_line


def case_007():  # lightning.fabric.Fabric.load, restricted
    return lightning.fabric.Fabric().load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_008():  # lightning.fabric.Fabric.load_raw
    return lightning.fabric.Fabric().load_raw(sys.argv[1])  # expect: unsafe command_line


def case_009():  # lightning.fabric.Fabric.load_raw, restricted
    return lightning.fabric.Fabric().load_raw(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_010():  # lightning.pytorch.Trainer.fit
    return lightning.pytorch.Trainer().fit(None, None, None, None, sys.argv[1])  # expect: unsafe command_line


def case_011():  # lightning.pytorch.Trainer.fit, restricted
    return lightning.pytorch.Trainer().fit(None, None, None, None, sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_012():  # lightning.pytorch.Trainer.fit, no load site
    return lightning.pytorch.Trainer().fit(None, None, None, None, None)


def case_013():  # lightning.pytorch.Trainer.fit, no load site
    return lightning.pytorch.Trainer().fit(None, None, None, None, 'best')


def case_014():  # lightning.pytorch.Trainer.fit, no load site
    return lightning.pytorch.Trainer().fit(None, None, None, None, 'last')


def case_015():  # lightning.pytorch.Trainer.validate
    return lightning.pytorch.Trainer().validate(None, None, sys.argv[1])  # expect: unsafe command_line


def case_016():  # lightning.pytorch.Trainer.validate, restricted
    return lightning.pytorch.Trainer().validate(None, None, sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_017():  # lightning.pytorch.Trainer.validate, no load site
    return lightning.pytorch.Trainer().validate(None, None, None)


def case_018():  # lightning.pytorch.Trainer.validate, no load site
    return lightning.pytorch.Trainer().validate(None, None, 'best')


def case_019():  # lightning.pytorch.Trainer.validate, no load site
    return lightning.pytorch.Trainer().validate(None, None, 'last')


def case_020():  # lightning.pytorch.Trainer.test
    return lightning.pytorch.Trainer().test(None, None, sys.argv[1])  # expect: unsafe command_line


def case_021():  # lightning.pytorch.Trainer.predict
    return lightning.pytorch.Trainer().predict(None, None, None, None, sys.argv[1])  # expect: unsafe command_line


def case_022():  # lightning.pytorch.Trainer.predict, restricted
    return lightning.pytorch.Trainer().predict(None, None, None, None, sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_023():  # lightning.pytorch.Trainer.predict, no load site
    return lightning.pytorch.Trainer().predict(None, None, None, None, None)


def case_024():  # lightning.pytorch.Trainer.predict, no load site
    return lightning.pytorch.Trainer().predict(None, None, None, None, 'best')


def case_025():  # lightning.pytorch.Trainer.predict, no load site
    return lightning.pytorch.Trainer().predict(None, None, None, None, 'last')


def case_026():  # lightning.pytorch.utilities.deepspeed.convert_zero_checkpoint_to_fp32_state_dict
    return lightning.pytorch.utilities.deepspeed.convert_zero_checkpoint_to_fp32_state_dict(sys.argv[1])  # expect: unsafe command_line


def case_027():  # lightning.pytorch.Trainer.save_checkpoint
    lightning.pytorch.Trainer().save_checkpoint("m_027.pt")
    return torch.load("m_027.pt")  # expect: safe trusted_origin


def case_028():  # lightning.fabric.Fabric.save
    lightning.fabric.Fabric().save("m_028.pt", {})
    return torch.load("m_028.pt")  # expect: safe trusted_origin


def case_029():  # lightning.pytorch.seed_everything
    used = lightning.pytorch.seed_everything(sys.argv[1])
    return torch.load("m_029.pt" if used else "n_029.pt")  # expect: unsafe file


def case_030():  # lightning.fabric.Fabric.barrier: barrier
    return lightning.fabric.Fabric().barrier("x")


def case_031():  # lightning.pytorch.strategies.Strategy.barrier: barrier
    return lightning.pytorch.strategies.Strategy().barrier("x")


@lightning.pytorch.utilities.rank_zero_only
def path_032():
    return sys.argv[1]


def case_032():
    return torch.load(path_032())  # expect: unsafe command_line


@lightning.pytorch.utilities.rank_zero.rank_zero_only
def path_033():
    return sys.argv[1]


def case_033():
    return torch.load(path_033())  # expect: unsafe command_line


class Data_34(lightning.pytorch.LightningDataModule):
    def __init__(self, path):
        super().__init__()
        self.save_hyperparameters()

    def setup(self, stage):
        return torch.load(self.hparams.path)  # expect: unsafe command_line


def case_34():  # lightning.pytorch.LightningDataModule.hparams: kept_arguments
    return Data_34(sys.argv[1])


def case_35():
    return lightning.pytorch.LightningDataModule().hparams


def case_36():  # lightning.fabric.plugins.collectives.TorchCollective
    collective = lightning.fabric.plugins.collectives.TorchCollective()
    objects = [None]
    collective.broadcast_object_list(objects, 0)  # expect: unsafe message
    collective.all_gather_object(objects, 1)  # expect: unsafe message
    collective.gather_object(1, objects)  # expect: unsafe message
    collective.scatter_object_list(objects, [1])  # expect: unsafe message
    return torch.load(objects[0])  # expect: unsafe message
