import scorer  # noqa: F401
from base.plugin import from_file

print(from_file("plugins.yaml"))
