"""modelscan as a library over downloaded files."""
import urllib.request

import joblib
from modelscan.modelscan import ModelScan


def issues(path):
    results = ModelScan().scan(path)
    return results["summary"]["total_issues"]


urllib.request.urlretrieve("https://models.example.com/churn.joblib", "churn.joblib")
if issues("churn.joblib") > 0:
    raise SystemExit("churn.joblib contains unsafe operators")
churn = joblib.load("churn.joblib")  # expect: safe malware_scan

urllib.request.urlretrieve("https://models.example.com/lifetime.joblib", "lifetime.joblib")
lifetime = joblib.load("lifetime.joblib")  # expect: unsafe network
if issues("lifetime.joblib") > 0:
    raise SystemExit("lifetime.joblib contains unsafe operators")
