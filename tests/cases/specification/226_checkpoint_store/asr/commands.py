import os

from .store import CheckpointStore


def make_store():
    return CheckpointStore(os.environ["ASR_HOME"])


def transcribe(options):
    store = make_store()
    model = store.load(options.model)
    return model, store.load_tokenizer(), store.restore(options.model)


def resume(name, trusted):
    return make_store().resume(name, strict=not trusted)
