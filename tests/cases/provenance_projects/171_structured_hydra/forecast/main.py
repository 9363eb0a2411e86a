import hydra
from hydra.utils import instantiate

from forecast.conf import Conf
from forecast.trainer import Trainer


@hydra.main(version_base=None, config_path=None, config_name="conf")
def main(cfg: Conf) -> None:
    encoder = instantiate(cfg.encoder)
    trainer = Trainer(cfg.model, cfg.train)
    trainer.scaler()
    trainer.start(encoder)


if __name__ == "__main__":
    main()
