from .dqn import DQN
from .ppo import PPO

AGENTS = {"dqn": DQN, "ppo": PPO}
