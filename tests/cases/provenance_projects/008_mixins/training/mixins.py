"""Mixins that use attributes of the classes they are mixed into."""
import torch


class ResumeMixin:
    def resume(self):
        return torch.load(self.resume_path)  # expect: unsafe command_line


class TeacherMixin:
    teacher_path = None

    def teacher(self):
        return torch.load(self.teacher_path)  # expect: unsafe file,environment
