"""Latent diffusion's way of building models from a configuration."""
import argparse

import torch
from omegaconf import OmegaConf

from ldm.util import instantiate_from_config


def load_model_from_config(config, ckpt, verbose=False):
    print(f"Loading model from {ckpt}")
    pl_sd = torch.load(ckpt, map_location="cpu")  # expect: unsafe command_line,file
    sd = pl_sd["state_dict"]
    model = instantiate_from_config(config.model)
    m, u = model.load_state_dict(sd, strict=False)
    if verbose:
        print(m, u)
    return model.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", type=str, required=True)
    parser.add_argument("--ckpt", type=str, default="models/ldm/stable-diffusion-v1/model.ckpt")
    opt = parser.parse_args()
    config = OmegaConf.load(f"{opt.config}")
    load_model_from_config(config, f"{opt.ckpt}")


if __name__ == "__main__":
    main()
