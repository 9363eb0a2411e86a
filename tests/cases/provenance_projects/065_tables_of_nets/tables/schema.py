import peewee
from sqlalchemy import Column, Integer, LargeBinary, String
from sqlalchemy.orm import declarative_base

Base = declarative_base()
database = peewee.SqliteDatabase("nets.db")


class Net(Base):
    __tablename__ = "nets"
    id = Column(Integer, primary_key=True)
    name = Column(String)
    blob = Column(LargeBinary)


class Head(peewee.Model):
    name = peewee.CharField()
    blob = peewee.BlobField()

    class Meta:
        database = database
