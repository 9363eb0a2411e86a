"""Trains: one class is built through its name, one is called."""
import os

import hydra
from hydra.utils import instantiate
from nets import Decoder


@hydra.main(version_base=None, config_path=".", config_name="train")
def main(cfg):
    encoder = instantiate({"_target_": "nets.Encoder", "weights": cfg.encoder.weights})
    decoder = Decoder(os.environ["DECODER"])
    print(encoder, decoder)


if __name__ == "__main__":
    main()
