"""Every row of models/web_servers.toml once."""
import aws_lambda_powertools.event_handler
import azure.functions
import blacksheep
import bottle
import cgi
import chalice
import cherrypy
import cherrypy.lib.cpreqbody
import emmett
import falcon
import falcon.asgi
import firebase_functions.https_fn
import functions_framework
import hashlib
import http.server
import hug
import microdot
import pathlib
import pickle
import pyramid.request
import pyramid.view
import responder
import sanic
import sanic.exceptions
import sanic.request
import sanic.views
import sys
import torch
import tornado.web
import tornado.websocket
import web
import webob


class Case001(tornado.web.RequestHandler):  # tornado.web.RequestHandler.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


class Case002(tornado.web.RequestHandler):  # tornado.web.RequestHandler.path_args
    def case(self):
        return torch.load(self.path_args[0])  # expect: unsafe web_request


class Case003(tornado.web.RequestHandler):  # tornado.web.RequestHandler.path_kwargs
    def case(self):
        return torch.load(self.path_kwargs[0])  # expect: unsafe web_request


def case_004():  # tornado.web.RequestHandler.get_argument
    return torch.load(tornado.web.RequestHandler().get_argument())  # expect: unsafe web_request


def case_005():  # tornado.web.RequestHandler.get_body_argument
    return torch.load(tornado.web.RequestHandler().get_body_argument())  # expect: unsafe web_request


def case_006():  # tornado.web.RequestHandler.get_query_argument
    return torch.load(tornado.web.RequestHandler().get_query_argument())  # expect: unsafe web_request


def case_007():  # tornado.web.RequestHandler.get_cookie
    return torch.load(tornado.web.RequestHandler().get_cookie())  # expect: unsafe web_request


def case_008():  # tornado.web.RequestHandler.get_arguments
    return torch.load(tornado.web.RequestHandler().get_arguments())  # expect: unsafe web_request


def case_009():  # tornado.web.RequestHandler.get_body_arguments
    return torch.load(tornado.web.RequestHandler().get_body_arguments())  # expect: unsafe web_request


def case_010():  # tornado.web.RequestHandler.get_query_arguments
    return torch.load(tornado.web.RequestHandler().get_query_arguments())  # expect: unsafe web_request


def case_011():  # sanic.Request
    return torch.load(sanic.Request().x)  # expect: unsafe web_request


def case_012():  # sanic.request.Request
    return torch.load(sanic.request.Request().x)  # expect: unsafe web_request


def case_013():  # sanic.request.File
    return torch.load(sanic.request.File().x)  # expect: unsafe web_request


def case_014():  # falcon.Request
    return torch.load(falcon.Request().x)  # expect: unsafe web_request


def case_015():  # falcon.asgi.Request
    return torch.load(falcon.asgi.Request().x)  # expect: unsafe web_request


def case_016():  # pyramid.request.Request
    return torch.load(pyramid.request.Request().x)  # expect: unsafe web_request


def case_017():  # cherrypy.lib.cpreqbody.Part
    return torch.load(cherrypy.lib.cpreqbody.Part().x)  # expect: unsafe web_request


def case_018():  # webob.Request
    return torch.load(webob.Request().x)  # expect: unsafe web_request


def case_019():  # bottle.request
    return torch.load(bottle.request[0])  # expect: unsafe web_request


def case_020():  # cherrypy.request
    return torch.load(cherrypy.request[0])  # expect: unsafe web_request


def case_021():  # web.input
    return torch.load(web.input())  # expect: unsafe web_request


def case_022():  # web.data
    return torch.load(web.data())  # expect: unsafe web_request


def case_023():  # cgi.FieldStorage
    return torch.load(cgi.FieldStorage())  # expect: unsafe web_request


def case_024():  # web.cookies
    return torch.load(web.cookies())  # expect: unsafe web_request


class Case025(chalice.Chalice):  # chalice.Chalice.current_request
    def case(self):
        return torch.load(self.current_request[0])  # expect: unsafe web_request


class Case026(aws_lambda_powertools.event_handler.APIGatewayRestResolver):  # aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event
    def case(self):
        return torch.load(self.current_event[0])  # expect: unsafe web_request


def case_027():  # bottle.FileUpload.save
    bottle.FileUpload().save("m_027.pt")
    return torch.load("m_027.pt")  # expect: unsafe web_request


class Case028(http.server.BaseHTTPRequestHandler):  # http.server.BaseHTTPRequestHandler.rfile
    def case(self):
        return torch.load(self.rfile[0])  # expect: unsafe web_request


class Case029(http.server.BaseHTTPRequestHandler):  # http.server.BaseHTTPRequestHandler.path
    def case(self):
        return torch.load(self.path[0])  # expect: unsafe web_request


class Case030(http.server.BaseHTTPRequestHandler):  # http.server.BaseHTTPRequestHandler.headers
    def case(self):
        return torch.load(self.headers[0])  # expect: unsafe web_request


class Case031(http.server.BaseHTTPRequestHandler):  # http.server.BaseHTTPRequestHandler.requestline
    def case(self):
        return torch.load(self.requestline[0])  # expect: unsafe web_request


class Case032(http.server.BaseHTTPRequestHandler):  # http.server.BaseHTTPRequestHandler.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


def case_033():  # azure.functions.HttpRequest
    return torch.load(azure.functions.HttpRequest().x)  # expect: unsafe web_request


def case_034():  # azure.functions.InputStream
    return torch.load(azure.functions.InputStream().x)  # expect: unsafe web_request


class Handler035(tornado.web.RequestHandler):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler036(tornado.websocket.WebSocketHandler):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


app_037 = sanic.Sanic()


@app_037.get("x")  # sanic.Sanic.get
def handler_037(path):
    return torch.load(path)  # expect: unsafe web_request


app_038 = sanic.Sanic()


@app_038.post("x")  # sanic.Sanic.post
def handler_038(path):
    return torch.load(path)  # expect: unsafe web_request


app_039 = sanic.Sanic()


@app_039.put("x")  # sanic.Sanic.put
def handler_039(path):
    return torch.load(path)  # expect: unsafe web_request


app_040 = sanic.Sanic()


@app_040.patch("x")  # sanic.Sanic.patch
def handler_040(path):
    return torch.load(path)  # expect: unsafe web_request


app_041 = sanic.Sanic()


@app_041.delete("x")  # sanic.Sanic.delete
def handler_041(path):
    return torch.load(path)  # expect: unsafe web_request


app_042 = sanic.Sanic()


@app_042.route("x")  # sanic.Sanic.route
def handler_042(path):
    return torch.load(path)  # expect: unsafe web_request


app_043 = sanic.Sanic()


@app_043.websocket("x")  # sanic.Sanic.websocket
def handler_043(path):
    return torch.load(path)  # expect: unsafe web_request


def handler_044(path):  # sanic.Sanic.add_route
    return torch.load(path)  # expect: unsafe web_request


sanic.Sanic().add_route(handler_044)


class Handler045(sanic.views.HTTPMethodView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request

@bottle.route("x")  # bottle.route
def handler_046(path):
    return torch.load(path)  # expect: unsafe web_request

@bottle.get("x")  # bottle.get
def handler_047(path):
    return torch.load(path)  # expect: unsafe web_request

@bottle.post("x")  # bottle.post
def handler_048(path):
    return torch.load(path)  # expect: unsafe web_request

@bottle.put("x")  # bottle.put
def handler_049(path):
    return torch.load(path)  # expect: unsafe web_request

@bottle.delete("x")  # bottle.delete
def handler_050(path):
    return torch.load(path)  # expect: unsafe web_request

@bottle.patch("x")  # bottle.patch
def handler_051(path):
    return torch.load(path)  # expect: unsafe web_request


app_052 = bottle.Bottle()


@app_052.route("x")  # bottle.Bottle.route
def handler_052(path):
    return torch.load(path)  # expect: unsafe web_request


app_053 = bottle.Bottle()


@app_053.get("x")  # bottle.Bottle.get
def handler_053(path):
    return torch.load(path)  # expect: unsafe web_request


app_054 = bottle.Bottle()


@app_054.post("x")  # bottle.Bottle.post
def handler_054(path):
    return torch.load(path)  # expect: unsafe web_request


app_055 = bottle.Bottle()


@app_055.put("x")  # bottle.Bottle.put
def handler_055(path):
    return torch.load(path)  # expect: unsafe web_request


app_056 = bottle.Bottle()


@app_056.delete("x")  # bottle.Bottle.delete
def handler_056(path):
    return torch.load(path)  # expect: unsafe web_request

@cherrypy.expose("x")  # cherrypy.expose
def handler_057(path):
    return torch.load(path)  # expect: unsafe web_request

@pyramid.view.view_config("x")  # pyramid.view.view_config
def handler_058(path):
    return torch.load(path)  # expect: unsafe web_request

@hug.get("x")  # hug.get
def handler_059(path):
    return torch.load(path)  # expect: unsafe web_request

@hug.post("x")  # hug.post
def handler_060(path):
    return torch.load(path)  # expect: unsafe web_request


app_061 = responder.API()


@app_061.route("x")  # responder.API.route
def handler_061(path):
    return torch.load(path)  # expect: unsafe web_request


app_062 = microdot.Microdot()


@app_062.route("x")  # microdot.Microdot.route
def handler_062(path):
    return torch.load(path)  # expect: unsafe web_request


app_063 = microdot.Microdot()


@app_063.post("x")  # microdot.Microdot.post
def handler_063(path):
    return torch.load(path)  # expect: unsafe web_request

@blacksheep.post("x")  # blacksheep.post
def handler_064(path):
    return torch.load(path)  # expect: unsafe web_request

@blacksheep.get("x")  # blacksheep.get
def handler_065(path):
    return torch.load(path)  # expect: unsafe web_request


app_066 = emmett.App()


@app_066.route("x")  # emmett.App.route
def handler_066(path):
    return torch.load(path)  # expect: unsafe web_request


app_067 = chalice.Chalice()


@app_067.route("x")  # chalice.Chalice.route
def handler_067(path):
    return torch.load(path)  # expect: unsafe web_request


app_068 = aws_lambda_powertools.event_handler.APIGatewayRestResolver()


@app_068.post("x")  # aws_lambda_powertools.event_handler.APIGatewayRestResolver.post
def handler_068(path):
    return torch.load(path)  # expect: unsafe web_request


app_069 = aws_lambda_powertools.event_handler.APIGatewayRestResolver()


@app_069.get("x")  # aws_lambda_powertools.event_handler.APIGatewayRestResolver.get
def handler_069(path):
    return torch.load(path)  # expect: unsafe web_request


def lambda_handler(event, context):
    return torch.load(event)  # expect: unsafe web_request


def handler(event, context):
    return torch.load(event)  # expect: unsafe web_request

@functions_framework.http("x")  # functions_framework.http
def handler_072(path):
    return torch.load(path)  # expect: unsafe web_request

@functions_framework.cloud_event("x")  # functions_framework.cloud_event
def handler_073(path):
    return torch.load(path)  # expect: unsafe web_request

@functions_framework.typed("x")  # functions_framework.typed
def handler_074(path):
    return torch.load(path)  # expect: unsafe web_request


app_075 = azure.functions.FunctionApp()


@app_075.route("x")  # azure.functions.FunctionApp.route
def handler_075(path):
    return torch.load(path)  # expect: unsafe web_request


app_076 = azure.functions.FunctionApp()


@app_076.function_name("x")  # azure.functions.FunctionApp.function_name
def handler_076(path):
    return torch.load(path)  # expect: unsafe web_request

@firebase_functions.https_fn.on_request("x")  # firebase_functions.https_fn.on_request
def handler_077(path):
    return torch.load(path)  # expect: unsafe web_request

@firebase_functions.https_fn.on_call("x")  # firebase_functions.https_fn.on_call
def handler_078(path):
    return torch.load(path)  # expect: unsafe web_request


def input_fn(request_body, context):
    return torch.load(request_body)  # expect: unsafe web_request


def case_080():  # tornado.web.RequestHandler.get_secure_cookie
    return pickle.loads(tornado.web.RequestHandler().get_secure_cookie(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_081():  # tornado.web.RequestHandler.get_signed_cookie
    return pickle.loads(tornado.web.RequestHandler().get_signed_cookie(None, pathlib.Path(sys.argv[1]).read_bytes()))  # expect: safe signature_check


def case_082():  # bottle.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        bottle.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_083():  # sanic.exceptions.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        sanic.exceptions.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check
