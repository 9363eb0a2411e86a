"""Start both engines."""
from engine.local import LocalEngine
from engine.remote import RemoteEngine

for engine in (LocalEngine(), RemoteEngine()):
    engine.start()
