from .base import Agent


class DQN(Agent):
    def __init__(self, folder, epsilon=0.1, **kwargs):
        super().__init__(folder, **kwargs)
        self.epsilon = epsilon
