"""Every row of models/celery.toml once."""
import celery
import celery.app.base
import celery.app.task
import celery.result
import celery.signals.worker_init
import celery.signals.worker_process_init
import celery.signals.worker_ready
import celery.task
import dramatiq
import huey
import huey.contrib.djhuey
import procrastinate
import rq.decorators
import sys
import taskiq
import torch


def case_001():  # celery.result.AsyncResult.get
    return torch.load(celery.result.AsyncResult().get())  # expect: unsafe message


def case_002():  # celery.Celery.AsyncResult.get
    return torch.load(celery.Celery.AsyncResult().get())  # expect: unsafe message


app_003 = celery.Celery()


@app_003.task("x")  # celery.Celery.task
def handler_003(path):
    return torch.load(path)  # expect: unsafe message

@celery.shared_task("x")  # celery.shared_task
def handler_004(path):
    return torch.load(path)  # expect: unsafe message


app_005 = celery.app.base.Celery()


@app_005.task("x")  # celery.app.base.Celery.task
def handler_005(path):
    return torch.load(path)  # expect: unsafe message

@celery.task.task("x")  # celery.task.task
def handler_006(path):
    return torch.load(path)  # expect: unsafe message

@dramatiq.actor("x")  # dramatiq.actor
def handler_007(path):
    return torch.load(path)  # expect: unsafe message


app_008 = huey.Huey()


@app_008.task("x")  # huey.Huey.task
def handler_008(path):
    return torch.load(path)  # expect: unsafe message


app_009 = huey.RedisHuey()


@app_009.task("x")  # huey.RedisHuey.task
def handler_009(path):
    return torch.load(path)  # expect: unsafe message


app_010 = huey.SqliteHuey()


@app_010.task("x")  # huey.SqliteHuey.task
def handler_010(path):
    return torch.load(path)  # expect: unsafe message

@huey.contrib.djhuey.task("x")  # huey.contrib.djhuey.task
def handler_011(path):
    return torch.load(path)  # expect: unsafe message

@huey.contrib.djhuey.db_task("x")  # huey.contrib.djhuey.db_task
def handler_012(path):
    return torch.load(path)  # expect: unsafe message

@rq.decorators.job("x")  # rq.decorators.job
def handler_013(path):
    return torch.load(path)  # expect: unsafe message


app_014 = procrastinate.App()


@app_014.task("x")  # procrastinate.App.task
def handler_014(path):
    return torch.load(path)  # expect: unsafe message


app_015 = taskiq.InMemoryBroker()


@app_015.task("x")  # taskiq.InMemoryBroker.task
def handler_015(path):
    return torch.load(path)  # expect: unsafe message


class Handler016(celery.Task):
    def run(self, path):
        return torch.load(path)  # expect: unsafe message


class Handler017(celery.app.task.Task):
    def run(self, path):
        return torch.load(path)  # expect: unsafe message


@celery.signals.worker_process_init.connect
def path_018():
    return sys.argv[1]


def case_018():
    return torch.load(path_018())  # expect: unsafe command_line


@celery.signals.worker_ready.connect
def path_019():
    return sys.argv[1]


def case_019():
    return torch.load(path_019())  # expect: unsafe command_line


@celery.signals.worker_init.connect
def path_020():
    return sys.argv[1]


def case_020():
    return torch.load(path_020())  # expect: unsafe command_line
