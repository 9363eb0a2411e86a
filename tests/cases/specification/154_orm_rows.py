"""Rows through SQLAlchemy, the Django ORM and an asynchronous driver."""
import pickle

import asyncpg
import torch
from django.db import models
from sqlalchemy import Column, Integer, LargeBinary, String, create_engine, select, text
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()
engine = create_engine("postgresql://localhost/ml")


class Stored(Base):
    __tablename__ = "stored"
    id = Column(Integer, primary_key=True)
    path = Column(String)
    blob = Column(LargeBinary)


class Deployment(models.Model):
    path = models.CharField(max_length=200)


def by_query():
    with Session(engine) as session:
        row = session.query(Stored).order_by(Stored.id.desc()).first()
        return pickle.loads(row.blob)  # expect: unsafe database


def by_select():
    with Session(engine) as session:
        path = session.execute(select(Stored.path)).scalar_one()
    return torch.load(path)  # expect: unsafe database


def by_text():
    with engine.connect() as connection:
        result = connection.execute(text("SELECT blob FROM stored"))
        return [pickle.loads(r[0]) for r in result.fetchall()]  # expect: unsafe database


def django():
    deployment = Deployment.objects.get(pk=1)
    return torch.load(deployment.path)  # expect: unsafe database


async def with_asyncpg():
    connection = await asyncpg.connect("postgresql://localhost/ml")
    row = await connection.fetchrow("SELECT blob FROM stored LIMIT 1")
    return pickle.loads(row["blob"])  # expect: unsafe database


by_query(), by_select(), by_text(), django()
