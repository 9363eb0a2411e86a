"""A hydra application whose modules get parts of the configuration."""
import hydra
from omegaconf import DictConfig

from pipeline import Evaluator, restore


@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(cfg: DictConfig) -> None:
    state = restore(cfg.model)
    evaluator = Evaluator(**cfg.evaluator)
    evaluator.run(state)


if __name__ == "__main__":
    main()
