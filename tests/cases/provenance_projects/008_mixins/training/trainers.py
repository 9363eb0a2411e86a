"""Trainers."""
import os

from .mixins import ResumeMixin, TeacherMixin


class Trainer(ResumeMixin):
    def __init__(self, resume_path):
        self.resume_path = resume_path


class Distiller(TeacherMixin):
    teacher_path = "teacher.pt"


class RemoteDistiller(TeacherMixin):
    def __init__(self):
        self.teacher_path = os.environ["TEACHER"]
