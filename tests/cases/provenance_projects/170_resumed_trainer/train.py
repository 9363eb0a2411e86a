import os
import pickle

from checkpointing import newest, read_ema, resume_from
from models import create_model
from options import TrainOptions


def main():
    opt = TrainOptions().parse()
    model = create_model(opt)
    start = 0
    if opt.resume:
        start = resume_from(opt.resume, model.netG)
        if not opt.no_ema:
            model.ema = read_ema(opt.resume.replace(".pt", "_ema.pt"))
    else:
        last = newest(os.path.join(opt.checkpoints_dir, opt.name))
        if last is not None:
            start = resume_from(last, model.netG)
    with open(os.path.join(opt.data_root, "pairs.pkl"), "rb") as stream:
        pairs = pickle.load(stream)  # expect: unsafe command_line
    for epoch in range(start, opt.epochs):
        model.run(pairs, epoch)


if __name__ == "__main__":
    main()
