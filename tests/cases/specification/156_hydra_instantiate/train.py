"""hydra builds the trainer from the configuration."""
import hydra
import torch
from hydra.utils import instantiate
from omegaconf import OmegaConf

from core.trainer import Trainer  # noqa: F401


@hydra.main(config_path="conf", config_name="config", version_base="1.3")
def main(cfg):
    trainer = instantiate(cfg.trainer)
    trainer.fit()
    plain = OmegaConf.to_container(cfg, resolve=True)
    torch.load(plain["export"]["weights"])  # expect: unsafe command_line,configuration


if __name__ == "__main__":
    main()
