import glob
import os

import yaml
from stable_baselines3 import A2C, DQN, PPO
from stable_baselines3.common.vec_env import VecNormalize

ALGOS = {"a2c": A2C, "dqn": DQN, "ppo": PPO}


def latest_run(log_path, env_name):
    best = 0
    for path in glob.glob(os.path.join(log_path, env_name + "_[0-9]*")):
        tail = path.split("_")[-1]
        if tail.isdigit() and int(tail) > best:
            best = int(tail)
    return best


def model_path(folder, algo, env_name, exp_id=0, best=False):
    if exp_id == 0:
        exp_id = latest_run(os.path.join(folder, algo), env_name)
    log_path = os.path.join(folder, algo, f"{env_name}_{exp_id}") if exp_id > 0 else os.path.join(folder, algo)
    name = "best_model.zip" if best else f"{env_name}.zip"
    path = os.path.join(log_path, name)
    if not os.path.isfile(path):
        raise ValueError(f"no model found for {algo} on {env_name}: {path}")
    return path, log_path


def saved_hyperparams(stats_path):
    config_file = os.path.join(stats_path, "config.yml")
    with open(config_file) as f:
        return yaml.safe_load(f)


def make_env(env, stats_path):
    stats = os.path.join(stats_path, "vecnormalize.pkl")
    if os.path.exists(stats):
        env = VecNormalize.load(stats, env)  # expect: unsafe command_line,file
    return env
