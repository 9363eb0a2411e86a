import joblib
from hydra import compose, initialize
from omegaconf import OmegaConf


def build():
    with initialize(version_base=None, config_path="../conf"):
        cfg = compose(config_name="serve")
    return joblib.load(cfg.estimator.path)  # expect: unsafe configuration


def build_plain():
    defaults = OmegaConf.create({"port": 8000})
    cfg = OmegaConf.merge(defaults, OmegaConf.load("conf/serve.yaml"))
    return joblib.load(cfg.estimator.path)  # expect: unsafe configuration


def build_with_words():
    cfg = OmegaConf.merge(OmegaConf.load("conf/serve.yaml"), OmegaConf.from_cli())
    return joblib.load(cfg["estimator"]["path"])  # expect: unsafe command_line,configuration


def build_fixed():
    cfg = OmegaConf.create({"estimator": {"path": "artifacts/est.joblib"}})
    return joblib.load(cfg.estimator.path)  # expect: unsafe file
