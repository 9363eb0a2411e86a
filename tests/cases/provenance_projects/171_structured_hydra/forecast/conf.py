from dataclasses import dataclass, field
from typing import Optional

from hydra.core.config_store import ConfigStore
from omegaconf import MISSING


@dataclass
class ModelConf:
    hidden: int = 128
    weights: str = MISSING
    scaler: str = "artifacts/scaler.pkl"


@dataclass
class TrainConf:
    resume: Optional[str] = None
    lr: float = 1e-3


@dataclass
class Conf:
    model: ModelConf = field(default_factory=ModelConf)
    train: TrainConf = field(default_factory=TrainConf)
    encoder: dict = field(default_factory=dict)
    seed: int = 1


ConfigStore.instance().store(name="conf", node=Conf)
