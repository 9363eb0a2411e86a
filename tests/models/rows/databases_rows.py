"""Every row of models/databases.toml once."""
import MySQLdb
import MySQLdb.connections
import MySQLdb.cursors
import ZODB
import aiosqlite
import anydbm
import arango
import asyncpg
import beanie
import bsddb3
import cassandra.cluster
import chromadb
import couchdb
import cx_Oracle
import databases
import dataset
import dbm
import dbm.dumb
import dbm.gnu
import dbm.ndbm
import dbm.sqlite3
import diskcache
import django.db
import django.db.models
import django.shortcuts
import duckdb
import elasticsearch
import flask_sqlalchemy
import flask_sqlalchemy.model
import gdbm
import google.cloud.bigquery
import google.cloud.firestore
import gridfs
import ibm_db_dbi
import influxdb_client
import jaydebeapi
import leveldb
import lmdb
import mariadb
import mongoengine
import motor.motor_asyncio
import mysql.connector
import neo4j
import odmantic
import opensearchpy
import oracledb
import pandas
import peewee
import plyvel
import polars
import pony.orm.core
import psycopg
import psycopg2
import psycopg2.pool
import pymilvus
import pymongo
import pymongo.collection
import pymongo.database
import pymssql
import pymysql
import pymysql.connections
import pynamodb.models
import pyodbc
import records
import rethinkdb
import rocksdb
import shelve
import snowflake.connector
import snowflake.connector.connection
import snowflake.connector.cursor
import sqlalchemy
import sqlalchemy.engine
import sqlalchemy.ext.asyncio
import sqlalchemy.orm
import sqlite3
import sqlitedict
import sqlmodel
import sys
import teradatasql
import tinydb
import tinydb.database
import torch
import tortoise.models
import trino.dbapi


def case_001():  # shelve.open
    return shelve.open(sys.argv[1])  # expect: unsafe command_line


def case_002():  # shelve.DbfilenameShelf
    return shelve.DbfilenameShelf(sys.argv[1])  # expect: unsafe command_line


def case_003():  # shelve.Shelf
    return shelve.Shelf(sys.argv[1])  # expect: unsafe command_line


def case_004():  # shelve.BsdDbShelf
    return shelve.BsdDbShelf(sys.argv[1])  # expect: unsafe command_line


def case_005():  # sqlitedict.SqliteDict
    return sqlitedict.SqliteDict(sys.argv[1])  # expect: unsafe command_line


def case_006():  # sqlitedict.SqliteDict, no load site
    return sqlitedict.SqliteDict(sys.argv[1], None, None, None, None, None, None, None, print)


def case_007():  # ZODB.DB
    return ZODB.DB(sys.argv[1])  # expect: unsafe command_line


def case_008():  # diskcache.Cache
    return diskcache.Cache(sys.argv[1])  # expect: unsafe command_line


def case_009():  # diskcache.Cache, no load site
    return diskcache.Cache(sys.argv[1], disk=print)


def case_010():  # diskcache.FanoutCache
    return diskcache.FanoutCache(sys.argv[1])  # expect: unsafe command_line


def case_011():  # diskcache.Index
    return diskcache.Index(sys.argv[1])  # expect: unsafe command_line


def case_012():  # diskcache.Deque
    return diskcache.Deque(sys.argv[1])  # expect: unsafe command_line


def case_013():  # sqlite3.Cursor
    return torch.load(sqlite3.Cursor().x)  # expect: unsafe database


def case_014():  # sqlite3.Connection
    return torch.load(sqlite3.Connection().x)  # expect: unsafe database


def case_015():  # psycopg2.extensions.cursor
    return torch.load(psycopg2.connect("x").cursor("x").x)  # expect: unsafe database


def case_016():  # psycopg2.extensions.connection
    return torch.load(psycopg2.connect("x").x)  # expect: unsafe database


def case_017():  # psycopg.Cursor
    return torch.load(psycopg.Cursor().x)  # expect: unsafe database


def case_018():  # psycopg.Connection
    return torch.load(psycopg.Connection().x)  # expect: unsafe database


def case_019():  # MySQLdb.cursors.Cursor
    return torch.load(MySQLdb.cursors.Cursor().x)  # expect: unsafe database


def case_020():  # MySQLdb.connections.Connection
    return torch.load(MySQLdb.connections.Connection().x)  # expect: unsafe database


def case_021():  # oracledb.Cursor
    return torch.load(oracledb.Cursor().x)  # expect: unsafe database


def case_022():  # oracledb.Connection
    return torch.load(oracledb.Connection().x)  # expect: unsafe database


def case_023():  # pyodbc.Cursor
    return torch.load(pyodbc.Cursor().x)  # expect: unsafe database


def case_024():  # pyodbc.Connection
    return torch.load(pyodbc.Connection().x)  # expect: unsafe database


def case_025():  # duckdb.DuckDBPyConnection
    return torch.load(duckdb.DuckDBPyConnection().x)  # expect: unsafe database


def case_026():  # asyncpg.Connection
    return torch.load(asyncpg.Connection().x)  # expect: unsafe database


def case_027():  # aiosqlite.Connection
    return torch.load(aiosqlite.Connection().x)  # expect: unsafe database


def case_028():  # snowflake.connector.cursor.SnowflakeCursor
    return torch.load(snowflake.connector.cursor.SnowflakeCursor().x)  # expect: unsafe database


def case_029():  # snowflake.connector.connection.SnowflakeConnection
    return torch.load(snowflake.connector.connection.SnowflakeConnection().x)  # expect: unsafe database


def case_030():  # trino.dbapi.Connection
    return torch.load(trino.dbapi.Connection().x)  # expect: unsafe database


def case_031():  # sqlite3.Connection.execute
    return torch.load(sqlite3.Connection().execute())  # expect: unsafe database


def case_032():  # sqlite3.Cursor.execute
    return torch.load(sqlite3.Cursor().execute())  # expect: unsafe database


def case_033():  # sqlite3.Connection.executemany
    return torch.load(sqlite3.Connection().executemany())  # expect: unsafe database


def case_034():  # psycopg.Connection.execute
    return torch.load(psycopg.Connection().execute())  # expect: unsafe database


def case_035():  # psycopg.Cursor.execute
    return torch.load(psycopg.Cursor().execute())  # expect: unsafe database


def case_036():  # asyncpg.Connection.fetch
    return torch.load(asyncpg.Connection().fetch())  # expect: unsafe database


def case_037():  # asyncpg.Connection.fetchrow
    return torch.load(asyncpg.Connection().fetchrow())  # expect: unsafe database


def case_038():  # asyncpg.Connection.fetchval
    return torch.load(asyncpg.Connection().fetchval())  # expect: unsafe database


def case_039():  # duckdb.DuckDBPyConnection.execute
    return torch.load(duckdb.DuckDBPyConnection().execute())  # expect: unsafe database


def case_040():  # duckdb.DuckDBPyConnection.sql
    return torch.load(duckdb.DuckDBPyConnection().sql())  # expect: unsafe database


def case_041():  # aiosqlite.Connection.execute
    return torch.load(aiosqlite.Connection().execute())  # expect: unsafe database


def case_042():  # pyodbc.Cursor.execute
    return torch.load(pyodbc.Cursor().execute())  # expect: unsafe database


def case_043():  # oracledb.Cursor.execute
    return torch.load(oracledb.Cursor().execute())  # expect: unsafe database


def case_044():  # sqlite3.Cursor.fetchone
    return torch.load(sqlite3.Cursor().fetchone())  # expect: unsafe database


def case_045():  # sqlite3.Cursor.fetchall
    return torch.load(sqlite3.Cursor().fetchall())  # expect: unsafe database


def case_046():  # sqlite3.Cursor.fetchmany
    return torch.load(sqlite3.Cursor().fetchmany())  # expect: unsafe database


def case_047():  # psycopg2.extensions.cursor.fetchone
    return torch.load(psycopg2.connect("x").cursor("x").fetchone())  # expect: unsafe database


def case_048():  # psycopg2.extensions.cursor.fetchall
    return torch.load(psycopg2.connect("x").cursor("x").fetchall())  # expect: unsafe database


def case_049():  # psycopg2.extensions.cursor.fetchmany
    return torch.load(psycopg2.connect("x").cursor("x").fetchmany())  # expect: unsafe database


def case_050():  # psycopg.Cursor.fetchone
    return torch.load(psycopg.Cursor().fetchone())  # expect: unsafe database


def case_051():  # psycopg.Cursor.fetchall
    return torch.load(psycopg.Cursor().fetchall())  # expect: unsafe database


def case_052():  # psycopg.Cursor.fetchmany
    return torch.load(psycopg.Cursor().fetchmany())  # expect: unsafe database


def case_053():  # MySQLdb.cursors.Cursor.fetchone
    return torch.load(MySQLdb.cursors.Cursor().fetchone())  # expect: unsafe database


def case_054():  # MySQLdb.cursors.Cursor.fetchall
    return torch.load(MySQLdb.cursors.Cursor().fetchall())  # expect: unsafe database


def case_055():  # MySQLdb.cursors.Cursor.fetchmany
    return torch.load(MySQLdb.cursors.Cursor().fetchmany())  # expect: unsafe database


def case_056():  # pyodbc.Cursor.fetchone
    return torch.load(pyodbc.Cursor().fetchone())  # expect: unsafe database


def case_057():  # pyodbc.Cursor.fetchall
    return torch.load(pyodbc.Cursor().fetchall())  # expect: unsafe database


def case_058():  # oracledb.Cursor.fetchone
    return torch.load(oracledb.Cursor().fetchone())  # expect: unsafe database


def case_059():  # oracledb.Cursor.fetchall
    return torch.load(oracledb.Cursor().fetchall())  # expect: unsafe database


def case_060():  # sqlite3.connect
    return torch.load(sqlite3.connect("x"))  # expect: unsafe database


def case_061():  # duckdb.connect
    return torch.load(duckdb.connect("x"))  # expect: unsafe database


def case_062():  # aiosqlite.connect
    return torch.load(aiosqlite.connect("x"))  # expect: unsafe database


def case_063():  # sqlite3.Connection.blobopen
    return torch.load(sqlite3.Connection().blobopen())  # expect: unsafe database


def case_064():  # duckdb.sql
    return torch.load(duckdb.sql())  # expect: unsafe database


def case_065():  # duckdb.query
    return torch.load(duckdb.query())  # expect: unsafe database


def case_066():  # duckdb.execute
    return torch.load(duckdb.execute())  # expect: unsafe database


def case_067():  # pandas.read_sql
    return torch.load(pandas.read_sql())  # expect: unsafe database


def case_068():  # pandas.read_sql_query
    return torch.load(pandas.read_sql_query())  # expect: unsafe database


def case_069():  # pandas.read_sql_table
    return torch.load(pandas.read_sql_table())  # expect: unsafe database


def case_070():  # polars.read_database
    return torch.load(polars.read_database())  # expect: unsafe database


def case_071():  # sqlalchemy.engine.Engine
    return torch.load(sqlalchemy.engine.Engine().x)  # expect: unsafe database


def case_072():  # sqlalchemy.engine.Connection
    return torch.load(sqlalchemy.engine.Connection().x)  # expect: unsafe database


def case_073():  # sqlalchemy.engine.Result
    return torch.load(sqlalchemy.engine.Result().x)  # expect: unsafe database


def case_074():  # sqlalchemy.orm.Session
    return torch.load(sqlalchemy.orm.Session().x)  # expect: unsafe database


def case_075():  # sqlalchemy.orm.Query
    return torch.load(sqlalchemy.orm.Query().x)  # expect: unsafe database


def case_076():  # sqlalchemy.ext.asyncio.AsyncSession
    return torch.load(sqlalchemy.ext.asyncio.AsyncSession().x)  # expect: unsafe database


def case_077():  # sqlalchemy.ext.asyncio.AsyncConnection
    return torch.load(sqlalchemy.ext.asyncio.AsyncConnection().x)  # expect: unsafe database


def case_078():  # flask_sqlalchemy.SQLAlchemy
    return torch.load(flask_sqlalchemy.SQLAlchemy().x)  # expect: unsafe database


def case_079():  # flask_sqlalchemy.SQLAlchemy.Model
    return torch.load(flask_sqlalchemy.SQLAlchemy.Model().x)  # expect: unsafe database


def case_080():  # sqlmodel.Session
    return torch.load(sqlmodel.Session().x)  # expect: unsafe database


def case_081():  # databases.Database
    return torch.load(databases.Database().x)  # expect: unsafe database


def case_082():  # records.Database
    return torch.load(records.Database().x)  # expect: unsafe database


def case_083():  # dataset.Database
    return torch.load(dataset.Database().x)  # expect: unsafe database


class Case084(flask_sqlalchemy.model.Model):  # flask_sqlalchemy.model.Model.query
    def case(self):
        return torch.load(self.query[0])  # expect: unsafe database


class Case085(flask_sqlalchemy.SQLAlchemy):  # flask_sqlalchemy.SQLAlchemy.session
    def case(self):
        return torch.load(self.session[0])  # expect: unsafe database


def case_086():  # sqlalchemy.engine.Result.fetchone
    return torch.load(sqlalchemy.engine.Result().fetchone())  # expect: unsafe database


def case_087():  # sqlalchemy.engine.Result.fetchall
    return torch.load(sqlalchemy.engine.Result().fetchall())  # expect: unsafe database


def case_088():  # sqlalchemy.engine.Result.scalar
    return torch.load(sqlalchemy.engine.Result().scalar())  # expect: unsafe database


def case_089():  # sqlalchemy.engine.Result.scalar_one
    return torch.load(sqlalchemy.engine.Result().scalar_one())  # expect: unsafe database


def case_090():  # sqlalchemy.engine.Result.scalars
    return torch.load(sqlalchemy.engine.Result().scalars())  # expect: unsafe database


def case_091():  # sqlalchemy.engine.Result.first
    return torch.load(sqlalchemy.engine.Result().first())  # expect: unsafe database


def case_092():  # sqlalchemy.engine.Result.one
    return torch.load(sqlalchemy.engine.Result().one())  # expect: unsafe database


def case_093():  # sqlalchemy.engine.Result.all
    return torch.load(sqlalchemy.engine.Result().all())  # expect: unsafe database


def case_094():  # sqlalchemy.engine.Result.mappings
    return torch.load(sqlalchemy.engine.Result().mappings())  # expect: unsafe database


def case_095():  # sqlalchemy.orm.Session.scalar
    return torch.load(sqlalchemy.orm.Session().scalar())  # expect: unsafe database


def case_096():  # sqlalchemy.orm.Session.scalars
    return torch.load(sqlalchemy.orm.Session().scalars())  # expect: unsafe database


def case_097():  # sqlalchemy.orm.Query.first
    return torch.load(sqlalchemy.orm.Query().first())  # expect: unsafe database


def case_098():  # sqlalchemy.orm.Query.all
    return torch.load(sqlalchemy.orm.Query().all())  # expect: unsafe database


def case_099():  # sqlalchemy.orm.Query.one
    return torch.load(sqlalchemy.orm.Query().one())  # expect: unsafe database


def case_100():  # sqlalchemy.orm.Query.scalar
    return torch.load(sqlalchemy.orm.Query().scalar())  # expect: unsafe database


def case_101():  # sqlalchemy.engine.Connection.execute
    return torch.load(sqlalchemy.engine.Connection().execute())  # expect: unsafe database


def case_102():  # sqlalchemy.orm.Session.execute
    return torch.load(sqlalchemy.orm.Session().execute())  # expect: unsafe database


def case_103():  # sqlalchemy.orm.Session.get
    return torch.load(sqlalchemy.orm.Session().get())  # expect: unsafe database


def case_104():  # sqlalchemy.orm.Query.get
    return torch.load(sqlalchemy.orm.Query().get())  # expect: unsafe database


def case_105():  # sqlalchemy.orm.Query.filter
    return torch.load(sqlalchemy.orm.Query().filter())  # expect: unsafe database


def case_106():  # sqlalchemy.orm.Query.filter_by
    return torch.load(sqlalchemy.orm.Query().filter_by())  # expect: unsafe database


def case_107():  # sqlalchemy.orm.Session.query
    return torch.load(sqlalchemy.orm.Session().query())  # expect: unsafe database


def case_108():  # django.db.models.Model
    return torch.load(django.db.models.Model().x)  # expect: unsafe database


def case_109():  # django.db.models.Manager
    return torch.load(django.db.models.Manager().x)  # expect: unsafe database


def case_110():  # django.db.models.QuerySet
    return torch.load(django.db.models.QuerySet().x)  # expect: unsafe database


def case_111():  # peewee.Model
    return torch.load(peewee.Model().x)  # expect: unsafe database


def case_112():  # tortoise.models.Model
    return torch.load(tortoise.models.Model().x)  # expect: unsafe database


def case_113():  # mongoengine.Document
    return torch.load(mongoengine.Document().x)  # expect: unsafe database


def case_114():  # pony.orm.core.Entity
    return torch.load(pony.orm.core.Entity().x)  # expect: unsafe database


def case_115():  # odmantic.Model
    return torch.load(odmantic.Model().x)  # expect: unsafe database


def case_116():  # beanie.Document
    return torch.load(beanie.Document().x)  # expect: unsafe database


def case_117():  # pynamodb.models.Model
    return torch.load(pynamodb.models.Model().x)  # expect: unsafe database


def case_118():  # sqlmodel.SQLModel
    return torch.load(sqlmodel.SQLModel().x)  # expect: unsafe database


class Case119(django.db.models.Model):  # django.db.models.Model.objects
    def case(self):
        return torch.load(self.objects[0])  # expect: unsafe database


class Case120(mongoengine.Document):  # mongoengine.Document.objects
    def case(self):
        return torch.load(self.objects[0])  # expect: unsafe database


def case_121():  # django.db.connection
    return torch.load(django.db.connection[0])  # expect: unsafe database


def case_122():  # django.shortcuts.get_object_or_404
    return torch.load(django.shortcuts.get_object_or_404("x"))  # expect: unsafe database


def case_123():  # django.shortcuts.get_list_or_404
    return torch.load(django.shortcuts.get_list_or_404("x"))  # expect: unsafe database


def case_124():  # django.db.models.Manager.get
    return torch.load(django.db.models.Manager().get("x"))  # expect: unsafe database


def case_125():  # django.db.models.Manager.filter
    return torch.load(django.db.models.Manager().filter("x"))  # expect: unsafe database


def case_126():  # peewee.Model.get
    return torch.load(peewee.Model().get("x"))  # expect: unsafe database


def case_127():  # peewee.Model.get_by_id
    return torch.load(peewee.Model().get_by_id("x"))  # expect: unsafe database


def case_128():  # peewee.Model.get_or_none
    return torch.load(peewee.Model().get_or_none("x"))  # expect: unsafe database


def case_129():  # pymongo.MongoClient
    return torch.load(pymongo.MongoClient().x)  # expect: unsafe database


def case_130():  # pymongo.database.Database
    return torch.load(pymongo.database.Database().x)  # expect: unsafe database


def case_131():  # pymongo.collection.Collection
    return torch.load(pymongo.collection.Collection().x)  # expect: unsafe database


def case_132():  # motor.motor_asyncio.AsyncIOMotorClient
    return torch.load(motor.motor_asyncio.AsyncIOMotorClient().x)  # expect: unsafe database


def case_133():  # gridfs.GridFS
    return torch.load(gridfs.GridFS().x)  # expect: unsafe database


def case_134():  # gridfs.GridFSBucket
    return torch.load(gridfs.GridFSBucket().x)  # expect: unsafe database


def case_135():  # cassandra.cluster.Session
    return torch.load(cassandra.cluster.Session().x)  # expect: unsafe database


def case_136():  # elasticsearch.Elasticsearch
    return torch.load(elasticsearch.Elasticsearch().x)  # expect: unsafe database


def case_137():  # opensearchpy.OpenSearch
    return torch.load(opensearchpy.OpenSearch().x)  # expect: unsafe database


def case_138():  # tinydb.TinyDB
    return torch.load(tinydb.TinyDB().x)  # expect: unsafe database


def case_139():  # pymilvus.MilvusClient
    return torch.load(pymilvus.MilvusClient().x)  # expect: unsafe database


def case_140():  # chromadb.ClientAPI
    return torch.load(chromadb.ClientAPI().x)  # expect: unsafe database


def case_141():  # neo4j.Session
    return torch.load(neo4j.Session().x)  # expect: unsafe database


def case_142():  # influxdb_client.InfluxDBClient
    return torch.load(influxdb_client.InfluxDBClient().x)  # expect: unsafe database


def case_143():  # google.cloud.firestore.Client
    return torch.load(google.cloud.firestore.Client().x)  # expect: unsafe database


def case_144():  # google.cloud.bigquery.Client
    return torch.load(google.cloud.bigquery.Client().x)  # expect: unsafe database


def case_145():  # couchdb.Server
    return torch.load(couchdb.Server().x)  # expect: unsafe database


def case_146():  # arango.ArangoClient
    return torch.load(arango.ArangoClient().x)  # expect: unsafe database


def case_147():  # rethinkdb.RethinkDB
    return torch.load(rethinkdb.RethinkDB().x)  # expect: unsafe database


def case_148():  # pymongo.collection.Collection.find_one
    return torch.load(pymongo.collection.Collection().find_one("x"))  # expect: unsafe database


def case_149():  # pymongo.collection.Collection.find
    return torch.load(pymongo.collection.Collection().find("x"))  # expect: unsafe database


def case_150():  # pymongo.collection.Collection.aggregate
    return torch.load(pymongo.collection.Collection().aggregate("x"))  # expect: unsafe database


def case_151():  # gridfs.GridFS.get
    return torch.load(gridfs.GridFS().get("x"))  # expect: unsafe database


def case_152():  # gridfs.GridFS.find_one
    return torch.load(gridfs.GridFS().find_one("x"))  # expect: unsafe database


def case_153():  # gridfs.GridFS.get_last_version
    return torch.load(gridfs.GridFS().get_last_version("x"))  # expect: unsafe database


def case_154():  # gridfs.GridFSBucket.open_download_stream
    return torch.load(gridfs.GridFSBucket().open_download_stream("x"))  # expect: unsafe database


def case_155():  # gridfs.GridFSBucket.download_to_stream
    gridfs.GridFSBucket().download_to_stream(None, "m_155.pt")
    return torch.load("m_155.pt")  # expect: unsafe database


def case_156():  # lmdb.Environment
    return torch.load(lmdb.Environment().x)  # expect: unsafe database


def case_157():  # lmdb.Transaction
    return torch.load(lmdb.Transaction().x)  # expect: unsafe database


def case_158():  # lmdb.Cursor
    return torch.load(lmdb.Cursor().x)  # expect: unsafe database


def case_159():  # plyvel.DB
    return torch.load(plyvel.DB().x)  # expect: unsafe database


def case_160():  # leveldb.LevelDB
    return torch.load(leveldb.LevelDB().x)  # expect: unsafe database


def case_161():  # rocksdb.DB
    return torch.load(rocksdb.DB().x)  # expect: unsafe database


def case_162():  # tinydb.database.TinyDB
    return torch.load(tinydb.database.TinyDB().x)  # expect: unsafe database


def case_163():  # lmdb.Transaction.get
    return torch.load(lmdb.Transaction().get())  # expect: unsafe database


def case_164():  # plyvel.DB.get
    return torch.load(plyvel.DB().get())  # expect: unsafe database


def case_165():  # rocksdb.DB.get
    return torch.load(rocksdb.DB().get())  # expect: unsafe database


def case_166():  # lmdb.open
    return torch.load(lmdb.open("x"))  # expect: unsafe database


def case_167():  # lmdb.Environment
    return torch.load(lmdb.Environment("x"))  # expect: unsafe database


def case_168():  # dbm.open
    return torch.load(dbm.open("x"))  # expect: unsafe database


def case_169():  # dbm.gnu.open
    return torch.load(dbm.gnu.open("x"))  # expect: unsafe database


def case_170():  # dbm.ndbm.open
    return torch.load(dbm.ndbm.open("x"))  # expect: unsafe database


def case_171():  # dbm.dumb.open
    return torch.load(dbm.dumb.open("x"))  # expect: unsafe database


def case_172():  # dbm.sqlite3.open
    return torch.load(dbm.sqlite3.open("x"))  # expect: unsafe database


def case_173():  # anydbm.open
    return torch.load(anydbm.open("x"))  # expect: unsafe database


def case_174():  # gdbm.open
    return torch.load(gdbm.open("x"))  # expect: unsafe database


def case_175():  # bsddb3.hashopen
    return torch.load(bsddb3.hashopen("x"))  # expect: unsafe database


def case_176():  # sqlite3.connect gives sqlite3.Connection
    return torch.load(sqlite3.connect("x").x)  # expect: unsafe database


def case_177():  # sqlite3.Connection.cursor gives sqlite3.Cursor
    return torch.load(sqlite3.Connection().cursor("x").x)  # expect: unsafe database


def case_178():  # sqlite3.Connection.execute gives sqlite3.Cursor
    return torch.load(sqlite3.Connection().execute("x").x)  # expect: unsafe database


def case_179():  # sqlite3.Cursor.execute gives sqlite3.Cursor
    return torch.load(sqlite3.Cursor().execute("x").x)  # expect: unsafe database


def case_180():  # sqlite3.Connection.executemany gives sqlite3.Cursor
    return torch.load(sqlite3.Connection().executemany("x").x)  # expect: unsafe database


def case_181():  # psycopg2.connect gives psycopg2.extensions.connection
    return torch.load(psycopg2.connect("x").x)  # expect: unsafe database


def case_182():  # psycopg2.pool.SimpleConnectionPool.getconn gives psycopg2.extensions.connection
    return torch.load(psycopg2.pool.SimpleConnectionPool().getconn("x").x)  # expect: unsafe database


def case_183():  # psycopg2.pool.ThreadedConnectionPool.getconn gives psycopg2.extensions.connection
    return torch.load(psycopg2.pool.ThreadedConnectionPool().getconn("x").x)  # expect: unsafe database


def case_184():  # psycopg2.extensions.connection.cursor gives psycopg2.extensions.cursor
    return torch.load(psycopg2.connect("x").cursor("x").x)  # expect: unsafe database


def case_185():  # psycopg.connect gives psycopg.Connection
    return torch.load(psycopg.connect("x").x)  # expect: unsafe database


def case_186():  # psycopg.Connection.connect gives psycopg.Connection
    return torch.load(psycopg.Connection().connect("x").x)  # expect: unsafe database


def case_187():  # psycopg.AsyncConnection.connect gives psycopg.Connection
    return torch.load(psycopg.AsyncConnection().connect("x").x)  # expect: unsafe database


def case_188():  # psycopg.Connection.cursor gives psycopg.Cursor
    return torch.load(psycopg.Connection().cursor("x").x)  # expect: unsafe database


def case_189():  # psycopg.Connection.execute gives psycopg.Cursor
    return torch.load(psycopg.Connection().execute("x").x)  # expect: unsafe database


def case_190():  # MySQLdb.connect gives MySQLdb.connections.Connection
    return torch.load(MySQLdb.connect("x").x)  # expect: unsafe database


def case_191():  # pymysql.connect gives MySQLdb.connections.Connection
    return torch.load(pymysql.connect("x").x)  # expect: unsafe database


def case_192():  # mysql.connector.connect gives MySQLdb.connections.Connection
    return torch.load(mysql.connector.connect("x").x)  # expect: unsafe database


def case_193():  # mariadb.connect gives MySQLdb.connections.Connection
    return torch.load(mariadb.connect("x").x)  # expect: unsafe database


def case_194():  # pymysql.connections.Connection gives MySQLdb.connections.Connection
    return torch.load(pymysql.connections.Connection("x").x)  # expect: unsafe database


def case_195():  # MySQLdb.connections.Connection.cursor gives MySQLdb.cursors.Cursor
    return torch.load(MySQLdb.connections.Connection().cursor("x").x)  # expect: unsafe database


def case_196():  # oracledb.connect gives oracledb.Connection
    return torch.load(oracledb.connect("x").x)  # expect: unsafe database


def case_197():  # cx_Oracle.connect gives oracledb.Connection
    return torch.load(cx_Oracle.connect("x").x)  # expect: unsafe database


def case_198():  # oracledb.Connection.cursor gives oracledb.Cursor
    return torch.load(oracledb.Connection().cursor("x").x)  # expect: unsafe database


def case_199():  # pyodbc.connect gives pyodbc.Connection
    return torch.load(pyodbc.connect("x").x)  # expect: unsafe database


def case_200():  # pymssql.connect gives pyodbc.Connection
    return torch.load(pymssql.connect("x").x)  # expect: unsafe database


def case_201():  # teradatasql.connect gives pyodbc.Connection
    return torch.load(teradatasql.connect("x").x)  # expect: unsafe database


def case_202():  # jaydebeapi.connect gives pyodbc.Connection
    return torch.load(jaydebeapi.connect("x").x)  # expect: unsafe database


def case_203():  # ibm_db_dbi.connect gives pyodbc.Connection
    return torch.load(ibm_db_dbi.connect("x").x)  # expect: unsafe database


def case_204():  # pyodbc.Connection.cursor gives pyodbc.Cursor
    return torch.load(pyodbc.Connection().cursor("x").x)  # expect: unsafe database


def case_205():  # asyncpg.connect gives asyncpg.Connection
    return torch.load(asyncpg.connect("x").x)  # expect: unsafe database


def case_206():  # asyncpg.create_pool gives asyncpg.Connection
    return torch.load(asyncpg.create_pool("x").x)  # expect: unsafe database


def case_207():  # asyncpg.Pool.acquire gives asyncpg.Connection
    return torch.load(asyncpg.Pool().acquire("x").x)  # expect: unsafe database


def case_208():  # duckdb.connect gives duckdb.DuckDBPyConnection
    return torch.load(duckdb.connect("x").x)  # expect: unsafe database


def case_209():  # aiosqlite.connect gives aiosqlite.Connection
    return torch.load(aiosqlite.connect("x").x)  # expect: unsafe database


def case_210():  # snowflake.connector.connect gives snowflake.connector.connection.SnowflakeConnection
    return torch.load(snowflake.connector.connect("x").x)  # expect: unsafe database


def case_211():  # sqlalchemy.create_engine gives sqlalchemy.engine.Engine
    return torch.load(sqlalchemy.create_engine("x").x)  # expect: unsafe database


def case_212():  # sqlmodel.create_engine gives sqlalchemy.engine.Engine
    return torch.load(sqlmodel.create_engine("x").x)  # expect: unsafe database


def case_213():  # sqlalchemy.ext.asyncio.create_async_engine gives sqlalchemy.engine.Engine
    return torch.load(sqlalchemy.ext.asyncio.create_async_engine("x").x)  # expect: unsafe database


def case_214():  # sqlalchemy.engine_from_config gives sqlalchemy.engine.Engine
    return torch.load(sqlalchemy.engine_from_config("x").x)  # expect: unsafe database


def case_215():  # sqlalchemy.engine.Engine.connect gives sqlalchemy.engine.Connection
    return torch.load(sqlalchemy.engine.Engine().connect("x").x)  # expect: unsafe database


def case_216():  # sqlalchemy.engine.Engine.begin gives sqlalchemy.engine.Connection
    return torch.load(sqlalchemy.engine.Engine().begin("x").x)  # expect: unsafe database


def case_217():  # sqlalchemy.engine.Connection.execute gives sqlalchemy.engine.Result
    return torch.load(sqlalchemy.engine.Connection().execute("x").x)  # expect: unsafe database


def case_218():  # sqlalchemy.orm.Session.execute gives sqlalchemy.engine.Result
    return torch.load(sqlalchemy.orm.Session().execute("x").x)  # expect: unsafe database


def case_219():  # sqlalchemy.orm.Session.scalars gives sqlalchemy.engine.Result
    return torch.load(sqlalchemy.orm.Session().scalars("x").x)  # expect: unsafe database


def case_220():  # sqlalchemy.orm.sessionmaker() gives sqlalchemy.orm.Session
    return torch.load(sqlalchemy.orm.sessionmaker()("x").x)  # expect: unsafe database


def case_221():  # sqlalchemy.orm.scoped_session() gives sqlalchemy.orm.Session
    return torch.load(sqlalchemy.orm.scoped_session()("x").x)  # expect: unsafe database


def case_222():  # sqlalchemy.orm.sessionmaker().begin gives sqlalchemy.orm.Session
    return torch.load(sqlalchemy.orm.sessionmaker("x").begin("x").x)  # expect: unsafe database


def case_223():  # sqlalchemy.orm.Session.query gives sqlalchemy.orm.Query
    return torch.load(sqlalchemy.orm.Session().query("x").x)  # expect: unsafe database


def case_224():  # dataset.connect gives dataset.Database
    return torch.load(dataset.connect("x").x)  # expect: unsafe database


def case_225():  # lmdb.open gives lmdb.Environment
    return torch.load(lmdb.open("x").x)  # expect: unsafe database


def case_226():  # lmdb.Environment.begin gives lmdb.Transaction
    return torch.load(lmdb.Environment().begin("x").x)  # expect: unsafe database


def case_227():  # lmdb.Transaction.cursor gives lmdb.Cursor
    return torch.load(lmdb.Transaction().cursor("x").x)  # expect: unsafe database
