from pathlib import Path

UPLOADS = Path("/var/lib/server/uploads")
CURRENT = UPLOADS / "current.pkl"
BUILTIN = Path("/usr/share/server/builtin.pkl")
