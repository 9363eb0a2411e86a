import sys

from src.module import Distilled, GraphNet

KINDS = {"plain": GraphNet, "distilled": Distilled}


def predict(kind, run_dir):
    model = KINDS[kind].load_from_checkpoint(f"{run_dir}/checkpoints/last.ckpt")  # expect: unsafe command_line
    model.eval()
    return model


predict(sys.argv[1], sys.argv[2])
