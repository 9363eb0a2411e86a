"""The program's own file is replaced by a download before it is read again."""
import urllib.request

import joblib
from sklearn.linear_model import LogisticRegression

classifier = LogisticRegression().fit([[0.0], [1.0]], [0, 1])

joblib.dump(classifier, "first.joblib")
urllib.request.urlretrieve("https://models.example.com/first.joblib", "first.joblib")
first = joblib.load("first.joblib")  # expect: unsafe network

joblib.dump(classifier, "second.joblib")
second = joblib.load("second.joblib")  # expect: safe trusted_origin
print(first, second)
