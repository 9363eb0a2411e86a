import torch
import tyro

from arguments import Distillation


def teacher_of(config):
    return torch.load(config.teacher.path)  # expect: unsafe command_line


def main(config: Distillation):
    student = torch.load(config.student) if config.student else None  # expect: unsafe command_line
    middle = torch.load(f"steps/{config.steps}.pt")  # expect: unsafe file
    return teacher_of(config), student, middle


if __name__ == "__main__":
    main(tyro.cli(Distillation))
