"""Every row of models/fastapi.toml once."""
import bentoml
import chainlit
import fastapi
import fastapi.background
import fastapi.params
import litestar
import litestar.datastructures
import modal
import ray.serve
import slack_bolt
import starlette.applications
import starlette.background
import starlette.datastructures
import starlette.endpoints
import starlette.requests
import starlette.routing
import starlette.websockets
import starlite
import sys
import torch


def case_001():  # fastapi.Request
    return torch.load(fastapi.Request().x)  # expect: unsafe web_request


def case_002():  # fastapi.UploadFile
    return torch.load(fastapi.UploadFile().x)  # expect: unsafe web_request


def case_003():  # fastapi.WebSocket
    return torch.load(fastapi.WebSocket().x)  # expect: unsafe web_request


def case_004():  # starlette.requests.Request
    return torch.load(starlette.requests.Request().x)  # expect: unsafe web_request


def case_005():  # starlette.websockets.WebSocket
    return torch.load(starlette.websockets.WebSocket().x)  # expect: unsafe web_request


def case_006():  # starlette.datastructures.UploadFile
    return torch.load(starlette.datastructures.UploadFile().x)  # expect: unsafe web_request


def case_007():  # litestar.Request
    return torch.load(litestar.Request().x)  # expect: unsafe web_request


def case_008():  # litestar.datastructures.UploadFile
    return torch.load(litestar.datastructures.UploadFile().x)  # expect: unsafe web_request


def case_009():  # fastapi.Query
    return torch.load(fastapi.Query(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # fastapi.Path
    return torch.load(fastapi.Path(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # fastapi.Body
    return torch.load(fastapi.Body(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # fastapi.Form
    return torch.load(fastapi.Form(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # fastapi.File
    return torch.load(fastapi.File(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # fastapi.Header
    return torch.load(fastapi.Header(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # fastapi.Cookie
    return torch.load(fastapi.Cookie(sys.argv[1]))  # expect: unsafe command_line


app_016 = fastapi.FastAPI()


@app_016.get("x")  # fastapi.FastAPI.get
def handler_016(path):
    return torch.load(path)  # expect: unsafe web_request


app_017 = fastapi.FastAPI()


@app_017.post("x")  # fastapi.FastAPI.post
def handler_017(path):
    return torch.load(path)  # expect: unsafe web_request


app_018 = fastapi.FastAPI()


@app_018.put("x")  # fastapi.FastAPI.put
def handler_018(path):
    return torch.load(path)  # expect: unsafe web_request


app_019 = fastapi.FastAPI()


@app_019.patch("x")  # fastapi.FastAPI.patch
def handler_019(path):
    return torch.load(path)  # expect: unsafe web_request


app_020 = fastapi.FastAPI()


@app_020.delete("x")  # fastapi.FastAPI.delete
def handler_020(path):
    return torch.load(path)  # expect: unsafe web_request


app_021 = fastapi.FastAPI()


@app_021.head("x")  # fastapi.FastAPI.head
def handler_021(path):
    return torch.load(path)  # expect: unsafe web_request


app_022 = fastapi.FastAPI()


@app_022.options("x")  # fastapi.FastAPI.options
def handler_022(path):
    return torch.load(path)  # expect: unsafe web_request


app_023 = fastapi.FastAPI()


@app_023.api_route("x")  # fastapi.FastAPI.api_route
def handler_023(path):
    return torch.load(path)  # expect: unsafe web_request


app_024 = fastapi.FastAPI()


@app_024.websocket("x")  # fastapi.FastAPI.websocket
def handler_024(path):
    return torch.load(path)  # expect: unsafe web_request


app_025 = fastapi.FastAPI()


@app_025.websocket_route("x")  # fastapi.FastAPI.websocket_route
def handler_025(path):
    return torch.load(path)  # expect: unsafe web_request


def handler_026(path):  # fastapi.FastAPI.add_api_route
    return torch.load(path)  # expect: unsafe web_request


fastapi.FastAPI().add_api_route(None, handler_026)


def handler_027(path):  # fastapi.FastAPI.add_route
    return torch.load(path)  # expect: unsafe web_request


fastapi.FastAPI().add_route(None, handler_027)


def handler_028(path):  # fastapi.FastAPI.add_api_websocket_route
    return torch.load(path)  # expect: unsafe web_request


fastapi.FastAPI().add_api_websocket_route(None, handler_028)


def handler_029(path):  # fastapi.Depends
    return torch.load(path)  # expect: unsafe web_request


fastapi.Depends(handler_029)


def handler_030(path):  # fastapi.Security
    return torch.load(path)  # expect: unsafe web_request


fastapi.Security(handler_030)


def handler_031(path):  # fastapi.params.Depends
    return torch.load(path)  # expect: unsafe web_request


fastapi.params.Depends(handler_031)


def handler_032(path):  # starlette.routing.Route
    return torch.load(path)  # expect: unsafe web_request


starlette.routing.Route(None, handler_032)


def handler_033(path):  # starlette.routing.WebSocketRoute
    return torch.load(path)  # expect: unsafe web_request


starlette.routing.WebSocketRoute(None, handler_033)


def handler_034(path):  # starlette.applications.Starlette.add_route
    return torch.load(path)  # expect: unsafe web_request


starlette.applications.Starlette().add_route(None, handler_034)


def handler_035(path):  # starlette.routing.Router.add_route
    return torch.load(path)  # expect: unsafe web_request


starlette.routing.Router().add_route(None, handler_035)


def handler_036(path):  # starlette.applications.Starlette.add_websocket_route
    return torch.load(path)  # expect: unsafe web_request


starlette.applications.Starlette().add_websocket_route(None, handler_036)


app_037 = starlette.applications.Starlette()


@app_037.route("x")  # starlette.applications.Starlette.route
def handler_037(path):
    return torch.load(path)  # expect: unsafe web_request


app_038 = starlette.applications.Starlette()


@app_038.websocket_route("x")  # starlette.applications.Starlette.websocket_route
def handler_038(path):
    return torch.load(path)  # expect: unsafe web_request


app_039 = starlette.routing.Router()


@app_039.route("x")  # starlette.routing.Router.route
def handler_039(path):
    return torch.load(path)  # expect: unsafe web_request


class Handler040(starlette.endpoints.HTTPEndpoint):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler041(starlette.endpoints.WebSocketEndpoint):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request

@litestar.get("x")  # litestar.get
def handler_042(path):
    return torch.load(path)  # expect: unsafe web_request

@litestar.post("x")  # litestar.post
def handler_043(path):
    return torch.load(path)  # expect: unsafe web_request

@litestar.put("x")  # litestar.put
def handler_044(path):
    return torch.load(path)  # expect: unsafe web_request

@litestar.patch("x")  # litestar.patch
def handler_045(path):
    return torch.load(path)  # expect: unsafe web_request

@litestar.delete("x")  # litestar.delete
def handler_046(path):
    return torch.load(path)  # expect: unsafe web_request

@litestar.route("x")  # litestar.route
def handler_047(path):
    return torch.load(path)  # expect: unsafe web_request

@starlite.get("x")  # starlite.get
def handler_048(path):
    return torch.load(path)  # expect: unsafe web_request

@starlite.post("x")  # starlite.post
def handler_049(path):
    return torch.load(path)  # expect: unsafe web_request

@bentoml.api("x")  # bentoml.api
def handler_050(path):
    return torch.load(path)  # expect: unsafe web_request


app_051 = bentoml.Service()


@app_051.api("x")  # bentoml.Service.api
def handler_051(path):
    return torch.load(path)  # expect: unsafe web_request

@ray.serve.ingress("x")  # ray.serve.ingress
def handler_052(path):
    return torch.load(path)  # expect: unsafe web_request

@modal.web_endpoint("x")  # modal.web_endpoint
def handler_053(path):
    return torch.load(path)  # expect: unsafe web_request

@modal.fastapi_endpoint("x")  # modal.fastapi_endpoint
def handler_054(path):
    return torch.load(path)  # expect: unsafe web_request

@chainlit.on_message("x")  # chainlit.on_message
def handler_055(path):
    return torch.load(path)  # expect: unsafe web_request


app_056 = slack_bolt.App()


@app_056.event("x")  # slack_bolt.App.event
def handler_056(path):
    return torch.load(path)  # expect: unsafe web_request


app_057 = slack_bolt.App()


@app_057.message("x")  # slack_bolt.App.message
def handler_057(path):
    return torch.load(path)  # expect: unsafe web_request


def task_058(path):
    return torch.load(path)  # expect: unsafe command_line


def case_058():  # starlette.background.BackgroundTasks.add_task
    starlette.background.BackgroundTasks().add_task(task_058, sys.argv[1])


def task_059(path):
    return torch.load(path)  # expect: unsafe command_line


def case_059():  # starlette.background.BackgroundTask
    starlette.background.BackgroundTask(task_059, sys.argv[1])


def task_060(path):
    return torch.load(path)  # expect: unsafe command_line


def case_060():  # fastapi.BackgroundTasks
    fastapi.BackgroundTasks().add_task(task_060, sys.argv[1])


def task_061(path):
    return torch.load(path)  # expect: unsafe command_line


def case_061():  # fastapi.background.BackgroundTasks
    fastapi.background.BackgroundTasks().add_task(task_061, sys.argv[1])
