import argparse
import pickle

from zoo.utils import ALGOS, make_env, model_path, saved_hyperparams


def enjoy():
    parser = argparse.ArgumentParser()
    parser.add_argument("--env", default="CartPole-v1")
    parser.add_argument("-f", "--folder", default="rl-trained-agents")
    parser.add_argument("--algo", default="ppo", choices=list(ALGOS))
    parser.add_argument("--exp-id", type=int, default=0)
    parser.add_argument("--load-best", action="store_true")
    args = parser.parse_args()

    path, log_path = model_path(args.folder, args.algo, args.env, args.exp_id, args.load_best)
    hyperparams = saved_hyperparams(log_path)
    env = make_env(args.env, log_path)
    model = ALGOS[args.algo].load(path, env=env)  # expect: unsafe command_line,file
    if "demonstrations" in hyperparams:
        with open(hyperparams["demonstrations"], "rb") as f:
            demos = pickle.load(f)  # expect: unsafe command_line,configuration
    return model


if __name__ == "__main__":
    enjoy()
