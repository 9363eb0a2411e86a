"""pooch compares a known hash every time it hands out a file."""
import joblib
import pooch

known = pooch.retrieve(
    "https://data.example.org/known.joblib",
    known_hash="sha256:a7d3bbca64faaf0abd9dba877c78fec47da16b307fc0823071580e520b848b46",
)
first = joblib.load(known)  # expect: safe integrity_check

unknown = pooch.retrieve("https://data.example.org/unknown.joblib", known_hash=None)
second = joblib.load(unknown)  # expect: unsafe network
