import pickle

from sqlalchemy import LargeBinary, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class StoredModel(Base):
    __tablename__ = "models"
    name: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class ModelStore:
    def __init__(self, url):
        self.engine = create_engine(url)

    def model(self, name):
        with Session(self.engine) as session:
            row = session.execute(select(StoredModel).where(StoredModel.name == name)).scalar_one()
            return pickle.loads(row.body)  # expect: unsafe database,message

    def newest(self):
        with Session(self.engine) as session:
            row = session.scalars(select(StoredModel).order_by(StoredModel.name.desc())).first()
            return pickle.loads(row.body)  # expect: unsafe database
