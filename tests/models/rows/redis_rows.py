"""Every row of models/redis.toml once."""
import aiomcache
import aioredis
import bmemcached
import django_redis
import fakeredis
import flask_redis
import memcache
import pylibmc
import pymemcache.client.base
import redis
import redis.asyncio
import redis.client
import redis.cluster
import redis.sentinel
import sys
import torch


def case_001():  # redis.Redis
    return torch.load(redis.Redis().x)  # expect: unsafe message


def case_002():  # redis.asyncio.Redis
    return torch.load(redis.asyncio.Redis().x)  # expect: unsafe message


def case_003():  # redis.cluster.RedisCluster
    return torch.load(redis.cluster.RedisCluster().x)  # expect: unsafe message


def case_004():  # redis.client.PubSub
    return torch.load(redis.client.PubSub().x)  # expect: unsafe message


def case_005():  # redis.client.Pipeline
    return torch.load(redis.client.Pipeline().x)  # expect: unsafe message


def case_006():  # aioredis.Redis
    return torch.load(aioredis.Redis().x)  # expect: unsafe message


def case_007():  # redis.Redis.get
    return torch.load(redis.Redis().get("x"))  # expect: unsafe message


def case_008():  # redis.Redis.getex
    return torch.load(redis.Redis().getex("x"))  # expect: unsafe message


def case_009():  # redis.Redis.getdel
    return torch.load(redis.Redis().getdel("x"))  # expect: unsafe message


def case_010():  # redis.Redis.hget
    return torch.load(redis.Redis().hget("x"))  # expect: unsafe message


def case_011():  # redis.Redis.hgetall
    return torch.load(redis.Redis().hgetall("x"))  # expect: unsafe message


def case_012():  # redis.Redis.mget
    return torch.load(redis.Redis().mget("x"))  # expect: unsafe message


def case_013():  # redis.Redis.lpop
    return torch.load(redis.Redis().lpop("x"))  # expect: unsafe message


def case_014():  # redis.Redis.rpop
    return torch.load(redis.Redis().rpop("x"))  # expect: unsafe message


def case_015():  # redis.Redis.blpop
    return torch.load(redis.Redis().blpop("x"))  # expect: unsafe message


def case_016():  # redis.Redis.brpop
    return torch.load(redis.Redis().brpop("x"))  # expect: unsafe message


def case_017():  # redis.Redis.lindex
    return torch.load(redis.Redis().lindex("x"))  # expect: unsafe message


def case_018():  # redis.Redis.lrange
    return torch.load(redis.Redis().lrange("x"))  # expect: unsafe message


def case_019():  # redis.Redis.smembers
    return torch.load(redis.Redis().smembers("x"))  # expect: unsafe message


def case_020():  # redis.Redis.spop
    return torch.load(redis.Redis().spop("x"))  # expect: unsafe message


def case_021():  # redis.Redis.xread
    return torch.load(redis.Redis().xread("x"))  # expect: unsafe message


def case_022():  # redis.Redis.xreadgroup
    return torch.load(redis.Redis().xreadgroup("x"))  # expect: unsafe message


def case_023():  # redis.Redis.zrange
    return torch.load(redis.Redis().zrange("x"))  # expect: unsafe message


def case_024():  # redis.Redis.getrange
    return torch.load(redis.Redis().getrange("x"))  # expect: unsafe message


def case_025():  # redis.Redis.keys
    return torch.load(redis.Redis().keys("x"))  # expect: unsafe message


def case_026():  # redis.Redis.scan_iter
    return torch.load(redis.Redis().scan_iter("x"))  # expect: unsafe message


def case_027():  # redis.Redis.hmget
    return torch.load(redis.Redis().hmget("x"))  # expect: unsafe message


def case_028():  # pymemcache.client.base.Client
    return torch.load(pymemcache.client.base.Client().x)  # expect: unsafe message


def case_029():  # memcache.Client
    return torch.load(memcache.Client().x)  # expect: unsafe message


def case_030():  # pylibmc.Client
    return torch.load(pylibmc.Client().x)  # expect: unsafe message


def case_031():  # bmemcached.Client
    return torch.load(bmemcached.Client().x)  # expect: unsafe message


def case_032():  # aiomcache.Client
    return torch.load(aiomcache.Client().x)  # expect: unsafe message


def case_033():  # redis.Redis
    used = redis.Redis(sys.argv[1])
    return torch.load("m_033.pt" if used else "n_033.pt")  # expect: unsafe file


def case_034():  # redis.Redis.set
    used = redis.Redis().set(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def case_035():  # redis.Redis.setex
    used = redis.Redis().setex(sys.argv[1])
    return torch.load("m_035.pt" if used else "n_035.pt")  # expect: unsafe file


def case_036():  # redis.Redis.hset
    used = redis.Redis().hset(sys.argv[1])
    return torch.load("m_036.pt" if used else "n_036.pt")  # expect: unsafe file


def case_037():  # redis.Redis.lpush
    used = redis.Redis().lpush(sys.argv[1])
    return torch.load("m_037.pt" if used else "n_037.pt")  # expect: unsafe file


def case_038():  # redis.Redis.rpush
    used = redis.Redis().rpush(sys.argv[1])
    return torch.load("m_038.pt" if used else "n_038.pt")  # expect: unsafe file


def case_039():  # redis.Redis.publish
    used = redis.Redis().publish(sys.argv[1])
    return torch.load("m_039.pt" if used else "n_039.pt")  # expect: unsafe file


def case_040():  # redis.Redis.delete
    used = redis.Redis().delete(sys.argv[1])
    return torch.load("m_040.pt" if used else "n_040.pt")  # expect: unsafe file


def case_041():  # redis.Redis.exists
    used = redis.Redis().exists(sys.argv[1])
    return torch.load("m_041.pt" if used else "n_041.pt")  # expect: unsafe file


def case_042():  # redis.Redis.expire
    used = redis.Redis().expire(sys.argv[1])
    return torch.load("m_042.pt" if used else "n_042.pt")  # expect: unsafe file


def case_043():  # redis.Redis.ping
    used = redis.Redis().ping(sys.argv[1])
    return torch.load("m_043.pt" if used else "n_043.pt")  # expect: unsafe file


def case_044():  # redis.Redis.ttl
    used = redis.Redis().ttl(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # redis.Redis.from_url gives redis.Redis
    return torch.load(redis.Redis().from_url("x").x)  # expect: unsafe message


def case_046():  # redis.from_url gives redis.Redis
    return torch.load(redis.from_url("x").x)  # expect: unsafe message


def case_047():  # redis.asyncio.from_url gives redis.Redis
    return torch.load(redis.asyncio.from_url("x").x)  # expect: unsafe message


def case_048():  # aioredis.from_url gives redis.Redis
    return torch.load(aioredis.from_url("x").x)  # expect: unsafe message


def case_049():  # redis.sentinel.Sentinel.master_for gives redis.Redis
    return torch.load(redis.sentinel.Sentinel().master_for("x").x)  # expect: unsafe message


def case_050():  # redis.sentinel.Sentinel.slave_for gives redis.Redis
    return torch.load(redis.sentinel.Sentinel().slave_for("x").x)  # expect: unsafe message


def case_051():  # flask_redis.FlaskRedis gives redis.Redis
    return torch.load(flask_redis.FlaskRedis("x").x)  # expect: unsafe message


def case_052():  # fakeredis.FakeRedis gives redis.Redis
    return torch.load(fakeredis.FakeRedis("x").x)  # expect: unsafe message


def case_053():  # django_redis.get_redis_connection gives redis.Redis
    return torch.load(django_redis.get_redis_connection("x").x)  # expect: unsafe message


def case_054():  # redis.Redis.pubsub gives redis.client.PubSub
    return torch.load(redis.Redis().pubsub("x").x)  # expect: unsafe message


def case_055():  # redis.Redis.pipeline gives redis.client.Pipeline
    return torch.load(redis.Redis().pipeline("x").x)  # expect: unsafe message
