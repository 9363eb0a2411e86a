"""Every row of models/concurrency.toml once."""
import _thread
import anyio
import anyio.to_thread
import asyncio
import concurrent.futures
import dask.distributed
import modal
import multiprocessing
import multiprocessing.connection
import multiprocessing.pool
import os
import prefect
import queue
import ray
import ray.actor
import ray.remote_function
import starlette.concurrency
import sys
import threading
import torch
import torch.multiprocessing
import trio
import trio.to_thread


def case_001():  # multiprocessing.Queue.get
    return torch.load(multiprocessing.Queue().get())  # expect: unsafe message


def case_002():  # multiprocessing.Queue.get_nowait
    return torch.load(multiprocessing.Queue().get_nowait())  # expect: unsafe message


def case_003():  # multiprocessing.JoinableQueue.get
    return torch.load(multiprocessing.JoinableQueue().get())  # expect: unsafe message


def case_004():  # multiprocessing.SimpleQueue.get
    return torch.load(multiprocessing.SimpleQueue().get())  # expect: unsafe message


def case_005():  # multiprocessing.connection.Connection.recv
    return torch.load(multiprocessing.connection.Connection().recv())  # expect: unsafe message


def case_006():  # multiprocessing.connection.Connection.recv_bytes
    return torch.load(multiprocessing.connection.Connection().recv_bytes())  # expect: unsafe message


def case_007():  # multiprocessing.connection.Listener.accept
    return torch.load(multiprocessing.connection.Listener().accept())  # expect: unsafe message


def case_008():  # multiprocessing.Pipe
    return torch.load(multiprocessing.Pipe())  # expect: unsafe message


def case_009():  # multiprocessing.connection.Client
    return torch.load(multiprocessing.connection.Client())  # expect: unsafe message


def case_010():  # asyncio.run
    return torch.load(asyncio.run(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # asyncio.wait_for
    return torch.load(asyncio.wait_for(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # asyncio.shield
    return torch.load(asyncio.shield(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # asyncio.create_task
    return torch.load(asyncio.create_task(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # asyncio.ensure_future
    return torch.load(asyncio.ensure_future(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # asyncio.AbstractEventLoop.run_until_complete
    return torch.load(asyncio.AbstractEventLoop().run_until_complete(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # asyncio.AbstractEventLoop.create_task
    return torch.load(asyncio.AbstractEventLoop().create_task(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # concurrent.futures.Future.result
    return torch.load(concurrent.futures.Future(sys.argv[1]).result())  # expect: unsafe command_line


def case_018():  # asyncio.Future.result
    return torch.load(asyncio.Future(sys.argv[1]).result())  # expect: unsafe command_line


def case_019():  # asyncio.gather
    return torch.load(asyncio.gather(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # concurrent.futures.as_completed
    return torch.load(concurrent.futures.as_completed(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # concurrent.futures.wait
    return torch.load(concurrent.futures.wait(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # asyncio.wait
    return torch.load(asyncio.wait(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # asyncio.as_completed
    return torch.load(asyncio.as_completed(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # asyncio.sleep
    used = asyncio.sleep(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # threading.Lock
    used = threading.Lock(sys.argv[1])
    return torch.load("m_025.pt" if used else "n_025.pt")  # expect: unsafe file


def case_026():  # threading.RLock
    used = threading.RLock(sys.argv[1])
    return torch.load("m_026.pt" if used else "n_026.pt")  # expect: unsafe file


def case_027():  # threading.Event
    used = threading.Event(sys.argv[1])
    return torch.load("m_027.pt" if used else "n_027.pt")  # expect: unsafe file


def case_028():  # asyncio.Lock
    used = asyncio.Lock(sys.argv[1])
    return torch.load("m_028.pt" if used else "n_028.pt")  # expect: unsafe file


def case_029():  # asyncio.Event
    used = asyncio.Event(sys.argv[1])
    return torch.load("m_029.pt" if used else "n_029.pt")  # expect: unsafe file


def case_030():  # asyncio.Semaphore
    used = asyncio.Semaphore(sys.argv[1])
    return torch.load("m_030.pt" if used else "n_030.pt")  # expect: unsafe file


def case_031():  # threading.Semaphore
    used = threading.Semaphore(sys.argv[1])
    return torch.load("m_031.pt" if used else "n_031.pt")  # expect: unsafe file


def case_032():  # multiprocessing.set_start_method
    used = multiprocessing.set_start_method(sys.argv[1])
    return torch.load("m_032.pt" if used else "n_032.pt")  # expect: unsafe file


def case_033():  # torch.multiprocessing.set_start_method
    used = torch.multiprocessing.set_start_method(sys.argv[1])
    return torch.load("m_033.pt" if used else "n_033.pt")  # expect: unsafe file


def case_034():  # multiprocessing.current_process
    used = multiprocessing.current_process(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def case_035():  # threading.current_thread
    used = threading.current_thread(sys.argv[1])
    return torch.load("m_035.pt" if used else "n_035.pt")  # expect: unsafe file


def case_036():  # multiprocessing.freeze_support
    used = multiprocessing.freeze_support(sys.argv[1])
    return torch.load("m_036.pt" if used else "n_036.pt")  # expect: unsafe file


def case_037():  # queue.Queue.put
    target = queue.Queue("m_037.pt")
    target.put(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_038():  # queue.Queue.put_nowait
    target = queue.Queue("m_038.pt")
    target.put_nowait(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_039():  # queue.SimpleQueue.put
    target = queue.SimpleQueue("m_039.pt")
    target.put(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_040():  # queue.LifoQueue.put
    target = queue.LifoQueue("m_040.pt")
    target.put(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_041():  # queue.PriorityQueue.put
    target = queue.PriorityQueue("m_041.pt")
    target.put(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_042():  # asyncio.Queue.put
    target = asyncio.Queue("m_042.pt")
    target.put(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_043():  # asyncio.Queue.put_nowait
    target = asyncio.Queue("m_043.pt")
    target.put_nowait(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_044():  # queue.Queue.get
    return torch.load(queue.Queue(sys.argv[1]).get())  # expect: unsafe command_line


def case_045():  # queue.Queue.get_nowait
    return torch.load(queue.Queue(sys.argv[1]).get_nowait())  # expect: unsafe command_line


def case_046():  # queue.SimpleQueue.get
    return torch.load(queue.SimpleQueue(sys.argv[1]).get())  # expect: unsafe command_line


def case_047():  # queue.LifoQueue.get
    return torch.load(queue.LifoQueue(sys.argv[1]).get())  # expect: unsafe command_line


def case_048():  # queue.PriorityQueue.get
    return torch.load(queue.PriorityQueue(sys.argv[1]).get())  # expect: unsafe command_line


def case_049():  # asyncio.Queue.get
    return torch.load(asyncio.Queue(sys.argv[1]).get())  # expect: unsafe command_line


def case_050():  # asyncio.Queue.get_nowait
    return torch.load(asyncio.Queue(sys.argv[1]).get_nowait())  # expect: unsafe command_line


def case_051():  # asyncio.get_event_loop gives asyncio.AbstractEventLoop
    return asyncio.get_event_loop("x")


def case_052():  # asyncio.get_running_loop gives asyncio.AbstractEventLoop
    return asyncio.get_running_loop("x")


def case_053():  # asyncio.new_event_loop gives asyncio.AbstractEventLoop
    return asyncio.new_event_loop("x")


def case_054():  # multiprocessing.get_context gives multiprocessing.context.BaseContext
    return multiprocessing.get_context("x")


def case_055():  # multiprocessing.connection.Listener.accept gives multiprocessing.connection.Connection
    return torch.load(multiprocessing.connection.Listener().accept("x").recv("x"))  # expect: unsafe message


def case_056():  # multiprocessing.connection.Client gives multiprocessing.connection.Connection
    return torch.load(multiprocessing.connection.Client("x").recv("x"))  # expect: unsafe message


def case_057():  # concurrent.futures.ThreadPoolExecutor.submit
    return concurrent.futures.ThreadPoolExecutor().submit(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_058():  # concurrent.futures.ProcessPoolExecutor.submit
    return concurrent.futures.ProcessPoolExecutor().submit(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_059():  # concurrent.futures.Executor.submit
    return concurrent.futures.Executor().submit(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_060():  # concurrent.futures.ThreadPoolExecutor.map
    return concurrent.futures.ThreadPoolExecutor().map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_061():  # concurrent.futures.ProcessPoolExecutor.map
    return concurrent.futures.ProcessPoolExecutor().map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_062():  # concurrent.futures.Executor.map
    return concurrent.futures.Executor().map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_063():  # multiprocessing.Pool.map
    return multiprocessing.Pool().map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_064():  # multiprocessing.Pool.imap
    return multiprocessing.Pool().imap(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_065():  # multiprocessing.Pool.imap_unordered
    return multiprocessing.Pool().imap_unordered(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_066():  # multiprocessing.Pool.starmap
    return multiprocessing.Pool().starmap(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_067():  # multiprocessing.Pool.map_async
    return multiprocessing.Pool().map_async(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_068():  # multiprocessing.Pool.starmap_async
    return multiprocessing.Pool().starmap_async(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_069():  # multiprocessing.pool.ThreadPool.map
    return multiprocessing.pool.ThreadPool().map(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_070():  # multiprocessing.pool.ThreadPool.imap
    return multiprocessing.pool.ThreadPool().imap(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_071():  # multiprocessing.pool.ThreadPool.imap_unordered
    return multiprocessing.pool.ThreadPool().imap_unordered(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_072():  # multiprocessing.pool.ThreadPool.starmap
    return multiprocessing.pool.ThreadPool().starmap(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_073():  # multiprocessing.pool.ThreadPool.map_async
    return multiprocessing.pool.ThreadPool().map_async(torch.load, sys.argv[1:])  # expect: unsafe command_line


def case_074():  # multiprocessing.Pool.apply
    return multiprocessing.Pool().apply(func=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_075():  # multiprocessing.Pool.apply_async
    return multiprocessing.Pool().apply_async(func=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_076():  # multiprocessing.pool.ThreadPool.apply
    return multiprocessing.pool.ThreadPool().apply(func=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_077():  # multiprocessing.pool.ThreadPool.apply_async
    return multiprocessing.pool.ThreadPool().apply_async(func=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_078():  # threading.Thread
    return threading.Thread(target=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_079():  # multiprocessing.Process
    return multiprocessing.Process(target=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_080():  # threading.Timer
    return threading.Timer(target=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_081():  # torch.multiprocessing.spawn
    return torch.multiprocessing.spawn(fn=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_082():  # torch.multiprocessing.start_processes
    return torch.multiprocessing.start_processes(fn=torch.load, args=(sys.argv[1],))  # expect: unsafe command_line


def case_083():  # asyncio.to_thread
    return asyncio.to_thread(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_084():  # anyio.to_thread.run_sync
    return anyio.to_thread.run_sync(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_085():  # trio.to_thread.run_sync
    return trio.to_thread.run_sync(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_086():  # anyio.run
    return anyio.run(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_087():  # trio.run
    return trio.run(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_088():  # starlette.concurrency.run_in_threadpool
    return starlette.concurrency.run_in_threadpool(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_089():  # _thread.start_new_thread
    return _thread.start_new_thread(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_090():  # asyncio.AbstractEventLoop.run_in_executor
    return asyncio.AbstractEventLoop().run_in_executor(None, torch.load, sys.argv[1])  # expect: unsafe command_line


def case_091():  # asyncio.AbstractEventLoop.call_soon
    return asyncio.AbstractEventLoop().call_soon(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_092():  # asyncio.AbstractEventLoop.call_soon_threadsafe
    return asyncio.AbstractEventLoop().call_soon_threadsafe(torch.load, sys.argv[1])  # expect: unsafe command_line


def case_093():  # asyncio.AbstractEventLoop.call_later
    return asyncio.AbstractEventLoop().call_later(None, torch.load, sys.argv[1])  # expect: unsafe command_line


def case_094():  # asyncio.AbstractEventLoop.call_at
    return asyncio.AbstractEventLoop().call_at(None, torch.load, sys.argv[1])  # expect: unsafe command_line


def case_095():  # multiprocessing.Process: start_process
    return multiprocessing.Process("x")


def case_096():  # threading.Thread: start_process
    return threading.Thread("x")


def case_097():  # torch.multiprocessing.spawn: start_process
    return torch.multiprocessing.spawn("x")


def case_098():  # threading.Barrier.wait: barrier
    return threading.Barrier().wait("x")


def case_099():  # multiprocessing.Barrier.wait: barrier
    return multiprocessing.Barrier().wait("x")


def case_100():  # dask.distributed.Client.map
    return dask.distributed.Client().map(torch.load, sys.argv[1])  # expect: unsafe command_line


@ray.remote
def case_101(path):
    return torch.load(path)  # expect: unsafe command_line


case_101.remote(sys.argv[1])


@modal.App("x").function()
def case_102(path):
    return torch.load(path)  # expect: unsafe command_line,environment,standard_input


case_102.remote(sys.argv[1])
case_102.local(input())
case_102.spawn(os.environ["NET"])


@prefect.task
def case_103(path):
    return torch.load(path)  # expect: unsafe command_line


case_103.submit(sys.argv[1])


@ray.remote
class Case104:
    def __init__(self, path):
        self.net = torch.load(path)  # expect: unsafe standard_input


Case104.remote(input())
# What the decorators above make: ray.remote and its like give these attributes.
REMOTE = (ray.remote_function.RemoteFunction.remote, ray.actor.ActorClass.remote, modal.Function.remote, modal.Function.local,
          modal.Function.spawn, prefect.Task.submit)


def case_queues_of_another_process_001():  # torch.multiprocessing.get_context
    return torch.load(torch.multiprocessing.get_context("spawn").SimpleQueue().get())  # expect: unsafe message


def case_queues_of_another_process_002():  # multiprocessing.Manager
    return torch.load(multiprocessing.Manager().Queue().get())  # expect: unsafe message


def case_queues_of_another_process_003():  # torch.multiprocessing.Manager
    return torch.load(torch.multiprocessing.Manager().JoinableQueue().get())  # expect: unsafe message


def case_queues_of_another_process_004():  # multiprocessing.context.BaseContext.Manager
    return torch.load(multiprocessing.get_context("spawn").Manager().Queue().get())  # expect: unsafe message


def case_queues_of_another_process_005():  # multiprocessing.context.BaseContext.Queue
    return torch.load(multiprocessing.get_context("spawn").Queue().get())  # expect: unsafe message


def case_queues_of_another_process_006():  # multiprocessing.context.BaseContext.JoinableQueue
    return torch.load(multiprocessing.get_context("spawn").JoinableQueue().get())  # expect: unsafe message
