"""Every row of models/reinforcement.toml once."""
import d3rlpy
import huggingface_sb3
import ray.rllib.algorithms
import ray.rllib.algorithms.algorithm
import ray.rllib.policy
import ray.rllib.policy.policy
import ray.tune
import sb3_contrib
import stable_baselines
import stable_baselines3
import stable_baselines3.common.base_class
import stable_baselines3.common.off_policy_algorithm
import stable_baselines3.common.on_policy_algorithm
import stable_baselines3.common.policies
import stable_baselines3.common.save_util
import stable_baselines3.common.vec_env
import stable_baselines3.ppo
import stable_baselines3.sac
import sys
import torch


def case_001():  # stable_baselines3.PPO.load
    return stable_baselines3.PPO().load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # stable_baselines3.A2C.load
    return stable_baselines3.A2C().load(sys.argv[1])  # expect: unsafe command_line


def case_003():  # stable_baselines3.DQN.load
    return stable_baselines3.DQN().load(sys.argv[1])  # expect: unsafe command_line


def case_004():  # stable_baselines3.SAC.load
    return stable_baselines3.SAC().load(sys.argv[1])  # expect: unsafe command_line


def case_005():  # stable_baselines3.TD3.load
    return stable_baselines3.TD3().load(sys.argv[1])  # expect: unsafe command_line


def case_006():  # stable_baselines3.DDPG.load
    return stable_baselines3.DDPG().load(sys.argv[1])  # expect: unsafe command_line


def case_007():  # stable_baselines3.common.base_class.BaseAlgorithm.load
    return stable_baselines3.common.base_class.BaseAlgorithm().load(sys.argv[1])  # expect: unsafe command_line


def case_008():  # stable_baselines3.common.on_policy_algorithm.OnPolicyAlgorithm.load
    return stable_baselines3.common.on_policy_algorithm.OnPolicyAlgorithm().load(sys.argv[1])  # expect: unsafe command_line


def case_009():  # stable_baselines3.common.off_policy_algorithm.OffPolicyAlgorithm.load
    return stable_baselines3.common.off_policy_algorithm.OffPolicyAlgorithm().load(sys.argv[1])  # expect: unsafe command_line


def case_010():  # sb3_contrib.RecurrentPPO.load
    return sb3_contrib.RecurrentPPO().load(sys.argv[1])  # expect: unsafe command_line


def case_011():  # sb3_contrib.MaskablePPO.load
    return sb3_contrib.MaskablePPO().load(sys.argv[1])  # expect: unsafe command_line


def case_012():  # sb3_contrib.TQC.load
    return sb3_contrib.TQC().load(sys.argv[1])  # expect: unsafe command_line


def case_013():  # sb3_contrib.TRPO.load
    return sb3_contrib.TRPO().load(sys.argv[1])  # expect: unsafe command_line


def case_014():  # sb3_contrib.ARS.load
    return sb3_contrib.ARS().load(sys.argv[1])  # expect: unsafe command_line


def case_015():  # sb3_contrib.QRDQN.load
    return sb3_contrib.QRDQN().load(sys.argv[1])  # expect: unsafe command_line


def case_016():  # sb3_contrib.CrossQ.load
    return sb3_contrib.CrossQ().load(sys.argv[1])  # expect: unsafe command_line


def case_017():  # stable_baselines.PPO2.load
    return stable_baselines.PPO2().load(sys.argv[1])  # expect: unsafe command_line


def case_018():  # stable_baselines.DQN.load
    return stable_baselines.DQN().load(sys.argv[1])  # expect: unsafe command_line


def case_019():  # stable_baselines.A2C.load
    return stable_baselines.A2C().load(sys.argv[1])  # expect: unsafe command_line


def case_020():  # stable_baselines.SAC.load
    return stable_baselines.SAC().load(sys.argv[1])  # expect: unsafe command_line


def case_021():  # stable_baselines3.common.vec_env.VecNormalize.load
    return stable_baselines3.common.vec_env.VecNormalize().load(sys.argv[1])  # expect: unsafe command_line


def case_022():  # stable_baselines3.common.off_policy_algorithm.OffPolicyAlgorithm.load_replay_buffer
    return stable_baselines3.common.off_policy_algorithm.OffPolicyAlgorithm().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_023():  # stable_baselines3.SAC.load_replay_buffer
    return stable_baselines3.SAC().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_024():  # stable_baselines3.TD3.load_replay_buffer
    return stable_baselines3.TD3().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_025():  # stable_baselines3.DQN.load_replay_buffer
    return stable_baselines3.DQN().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_026():  # stable_baselines3.DDPG.load_replay_buffer
    return stable_baselines3.DDPG().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_027():  # stable_baselines3.common.save_util.load_from_pkl
    return stable_baselines3.common.save_util.load_from_pkl(sys.argv[1])  # expect: unsafe command_line


def case_028():  # stable_baselines3.common.save_util.load_from_zip_file
    return stable_baselines3.common.save_util.load_from_zip_file(sys.argv[1])  # expect: unsafe command_line


def case_029():  # stable_baselines3.common.save_util.load_from_zip_file, no load site
    return stable_baselines3.common.save_util.load_from_zip_file(sys.argv[1], False)


def case_030():  # stable_baselines3.common.policies.BasePolicy.load
    return stable_baselines3.common.policies.BasePolicy().load(sys.argv[1])  # expect: unsafe command_line


def case_031():  # stable_baselines3.common.policies.ActorCriticPolicy.load
    return stable_baselines3.common.policies.ActorCriticPolicy().load(sys.argv[1])  # expect: unsafe command_line


def case_032():  # stable_baselines3.ppo.MlpPolicy.load
    return stable_baselines3.ppo.MlpPolicy().load(sys.argv[1])  # expect: unsafe command_line


def case_033():  # stable_baselines3.sac.MlpPolicy.load
    return stable_baselines3.sac.MlpPolicy().load(sys.argv[1])  # expect: unsafe command_line


def case_034():  # ray.rllib.algorithms.Algorithm.from_checkpoint
    return ray.rllib.algorithms.Algorithm().from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_035():  # ray.rllib.policy.Policy.from_checkpoint
    return ray.rllib.policy.Policy().from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_036():  # ray.rllib.algorithms.algorithm.Algorithm.from_checkpoint
    return ray.rllib.algorithms.algorithm.Algorithm().from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_037():  # ray.rllib.policy.policy.Policy.from_checkpoint
    return ray.rllib.policy.policy.Policy().from_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_038():  # ray.rllib.algorithms.Algorithm.restore
    return ray.rllib.algorithms.Algorithm().restore(sys.argv[1])  # expect: unsafe command_line


def case_039():  # ray.rllib.algorithms.algorithm.Algorithm.restore
    return ray.rllib.algorithms.algorithm.Algorithm().restore(sys.argv[1])  # expect: unsafe command_line


def case_040():  # ray.tune.Trainable.restore
    return ray.tune.Trainable().restore(sys.argv[1])  # expect: unsafe command_line


def case_041():  # ray.tune.Tuner.restore
    return ray.tune.Tuner().restore(sys.argv[1])  # expect: unsafe command_line


def case_042():  # d3rlpy.load_learnable
    return d3rlpy.load_learnable(sys.argv[1])  # expect: unsafe command_line


def case_043():  # huggingface_sb3.load_from_hub
    return torch.load(huggingface_sb3.load_from_hub("x"))  # expect: unsafe model_hub


def case_044():  # stable_baselines3.PPO.save
    stable_baselines3.PPO().save("m_044.pt")
    return torch.load("m_044.pt")  # expect: safe trusted_origin


def case_045():  # stable_baselines3.A2C.save
    stable_baselines3.A2C().save("m_045.pt")
    return torch.load("m_045.pt")  # expect: safe trusted_origin


def case_046():  # stable_baselines3.DQN.save
    stable_baselines3.DQN().save("m_046.pt")
    return torch.load("m_046.pt")  # expect: safe trusted_origin


def case_047():  # stable_baselines3.SAC.save
    stable_baselines3.SAC().save("m_047.pt")
    return torch.load("m_047.pt")  # expect: safe trusted_origin


def case_048():  # stable_baselines3.TD3.save
    stable_baselines3.TD3().save("m_048.pt")
    return torch.load("m_048.pt")  # expect: safe trusted_origin


def case_049():  # stable_baselines3.DDPG.save
    stable_baselines3.DDPG().save("m_049.pt")
    return torch.load("m_049.pt")  # expect: safe trusted_origin


def case_050():  # sb3_contrib.TQC.load_replay_buffer
    return sb3_contrib.TQC().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_051():  # sb3_contrib.QRDQN.load_replay_buffer
    return sb3_contrib.QRDQN().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_052():  # sb3_contrib.CrossQ.load_replay_buffer
    return sb3_contrib.CrossQ().load_replay_buffer(sys.argv[1])  # expect: unsafe command_line


def case_053():  # stable_baselines3.common.base_class.BaseAlgorithm.save
    stable_baselines3.common.base_class.BaseAlgorithm().save("m_053.pt")
    return torch.load("m_053.pt")  # expect: safe trusted_origin


def case_054():  # sb3_contrib.RecurrentPPO.save
    sb3_contrib.RecurrentPPO().save("m_054.pt")
    return torch.load("m_054.pt")  # expect: safe trusted_origin


def case_055():  # sb3_contrib.MaskablePPO.save
    sb3_contrib.MaskablePPO().save("m_055.pt")
    return torch.load("m_055.pt")  # expect: safe trusted_origin


def case_056():  # sb3_contrib.TQC.save
    sb3_contrib.TQC().save("m_056.pt")
    return torch.load("m_056.pt")  # expect: safe trusted_origin


def case_057():  # sb3_contrib.TRPO.save
    sb3_contrib.TRPO().save("m_057.pt")
    return torch.load("m_057.pt")  # expect: safe trusted_origin


def case_058():  # sb3_contrib.ARS.save
    sb3_contrib.ARS().save("m_058.pt")
    return torch.load("m_058.pt")  # expect: safe trusted_origin


def case_059():  # sb3_contrib.QRDQN.save
    sb3_contrib.QRDQN().save("m_059.pt")
    return torch.load("m_059.pt")  # expect: safe trusted_origin


def case_060():  # sb3_contrib.CrossQ.save
    sb3_contrib.CrossQ().save("m_060.pt")
    return torch.load("m_060.pt")  # expect: safe trusted_origin


def case_061():  # what stable_baselines3.SAC.load gives
    agent = stable_baselines3.SAC.load(sys.argv[1])  # expect: unsafe command_line
    return agent.load_replay_buffer(sys.argv[2])  # expect: unsafe command_line


def case_062(agent):  # whatever agent it is
    return agent.load_replay_buffer(sys.argv[1])  # expect: unsafe command_line
