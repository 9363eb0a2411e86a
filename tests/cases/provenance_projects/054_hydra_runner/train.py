import hydra
from hydra.utils import instantiate
from omegaconf import DictConfig

from nets.runner import Runner


@hydra.main(config_path="conf", config_name="train", version_base=None)
def main(cfg: DictConfig):
    model = instantiate(cfg.model)
    runner = Runner(cfg, model)
    runner.restore()
    runner.statistics("train")


if __name__ == "__main__":
    main()
