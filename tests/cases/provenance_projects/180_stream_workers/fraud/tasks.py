import base64
import pickle

import joblib
from celery import Celery, Task, shared_task

from . import config

app = Celery("fraud", broker=config.BROKER)


class ModelTask(Task):
    abstract = True
    _model = None

    @property
    def model(self):
        if self._model is None:
            self._model = joblib.load(config.MODEL_FILE)  # expect: unsafe configuration,file
        return self._model


@app.task(base=ModelTask, bind=True)
def score(self, rows):
    return self.model.predict(rows).tolist()


@shared_task(bind=True, max_retries=3)
def rescore(self, encoded, model_path=None):
    frame = pickle.loads(base64.b64decode(encoded))  # expect: unsafe message
    model = joblib.load(model_path) if model_path else score.model  # expect: unsafe message
    return model.predict(frame)


@app.on_after_configure.connect
def nightly(sender, **kwargs):
    sender.add_periodic_task(3600, refresh.s(), name="refresh")


@app.task
def refresh():
    with open(config.FEATURES, "rb") as f:
        return pickle.load(f)  # expect: unsafe configuration
