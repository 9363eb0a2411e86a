"""What hydra hands to main is command line and configuration."""
import hydra
import torch
from omegaconf import DictConfig, OmegaConf


def restore(section):
    return torch.load(section.checkpoint)  # expect: unsafe command_line,configuration


@hydra.main(version_base=None, config_path="conf", config_name="train")
def main(cfg: DictConfig) -> None:
    model = restore(cfg.model)
    OmegaConf.resolve(cfg)
    if cfg.get("teacher"):
        print(torch.load(cfg["teacher"]["checkpoint"]))  # expect: unsafe command_line,configuration
    norm = torch.load("norm.pt")  # expect: unsafe file
    print(model, norm)


if __name__ == "__main__":
    main()
