import sqlite3

from models import Fixed, FromDatabase, FromEnvironment

for model in [FromEnvironment(), FromDatabase(sqlite3.connect("models.db")), Fixed()]:
    model.load()
Fixed().load_part("head.pt")
