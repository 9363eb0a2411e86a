import os

from stable_baselines3 import DQN

from zoo.utils import ALGOS


class ExperimentManager:
    def __init__(self, args, algo, trained_agent="", seed=0):
        self.args = args
        self.algo = algo
        self.trained_agent = trained_agent
        self.continue_training = trained_agent.endswith(".zip") and os.path.isfile(trained_agent)

    def setup(self):
        if self.continue_training:
            return self._load_agent()
        return None

    def _load_agent(self):
        model = ALGOS[self.algo].load(self.trained_agent)  # expect: unsafe command_line
        folder = os.path.dirname(self.trained_agent)
        buffer = os.path.join(folder, "replay_buffer.pkl")
        if os.path.exists(buffer):
            model.load_replay_buffer(buffer)  # expect: unsafe command_line
        return model


def baseline():
    return DQN.load("baselines/dqn_cartpole")  # expect: unsafe file
