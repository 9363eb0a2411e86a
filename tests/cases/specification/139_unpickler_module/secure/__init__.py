from .unpickle import loads, RestrictedUnpickler, LegacyUnpickler
