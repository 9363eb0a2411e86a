"""Every row of models/aiohttp.toml once."""
import aiohttp
import aiohttp.web
import curl_cffi.requests
import grequests
import httplib2
import httpx
import mechanize
import pycurl
import requests_futures.sessions
import scrapy.http
import sys
import torch
import tornado.httpclient
import treq


def case_001():  # aiohttp.ClientSession.get
    return torch.load(aiohttp.ClientSession().get("x"))  # expect: unsafe network


def case_002():  # aiohttp.ClientSession.post
    return torch.load(aiohttp.ClientSession().post("x"))  # expect: unsafe network


def case_003():  # aiohttp.ClientSession.put
    return torch.load(aiohttp.ClientSession().put("x"))  # expect: unsafe network


def case_004():  # aiohttp.ClientSession.patch
    return torch.load(aiohttp.ClientSession().patch("x"))  # expect: unsafe network


def case_005():  # aiohttp.ClientSession.head
    return torch.load(aiohttp.ClientSession().head("x"))  # expect: unsafe network


def case_006():  # aiohttp.ClientSession.delete
    return torch.load(aiohttp.ClientSession().delete("x"))  # expect: unsafe network


def case_007():  # aiohttp.ClientSession.ws_connect
    return torch.load(aiohttp.ClientSession().ws_connect("x"))  # expect: unsafe network


def case_008():  # aiohttp.request
    return torch.load(aiohttp.request(None, "x"))  # expect: unsafe network


def case_009():  # aiohttp.ClientSession.request
    return torch.load(aiohttp.ClientSession().request(None, "x"))  # expect: unsafe network


def case_010():  # httpx.get
    return torch.load(httpx.get("x"))  # expect: unsafe network


def case_011():  # httpx.post
    return torch.load(httpx.post("x"))  # expect: unsafe network


def case_012():  # httpx.put
    return torch.load(httpx.put("x"))  # expect: unsafe network


def case_013():  # httpx.patch
    return torch.load(httpx.patch("x"))  # expect: unsafe network


def case_014():  # httpx.delete
    return torch.load(httpx.delete("x"))  # expect: unsafe network


def case_015():  # httpx.head
    return torch.load(httpx.head("x"))  # expect: unsafe network


def case_016():  # httpx.options
    return torch.load(httpx.options("x"))  # expect: unsafe network


def case_017():  # httpx.Client.get
    return torch.load(httpx.Client().get("x"))  # expect: unsafe network


def case_018():  # httpx.Client.post
    return torch.load(httpx.Client().post("x"))  # expect: unsafe network


def case_019():  # httpx.Client.put
    return torch.load(httpx.Client().put("x"))  # expect: unsafe network


def case_020():  # httpx.Client.patch
    return torch.load(httpx.Client().patch("x"))  # expect: unsafe network


def case_021():  # httpx.Client.delete
    return torch.load(httpx.Client().delete("x"))  # expect: unsafe network


def case_022():  # httpx.Client.head
    return torch.load(httpx.Client().head("x"))  # expect: unsafe network


def case_023():  # httpx.request
    return torch.load(httpx.request(None, "x"))  # expect: unsafe network


def case_024():  # httpx.stream
    return torch.load(httpx.stream(None, "x"))  # expect: unsafe network


def case_025():  # httpx.Client.request
    return torch.load(httpx.Client().request(None, "x"))  # expect: unsafe network


def case_026():  # httpx.Client.stream
    return torch.load(httpx.Client().stream(None, "x"))  # expect: unsafe network


def case_027():  # httpx.Client.build_request
    return torch.load(httpx.Client().build_request(None, "x"))  # expect: unsafe network


def case_028():  # httpx.Client.send
    return torch.load(httpx.Client().send("x"))  # expect: unsafe network


def case_029():  # treq.get
    return torch.load(treq.get("x"))  # expect: unsafe network


def case_030():  # treq.post
    return torch.load(treq.post("x"))  # expect: unsafe network


def case_031():  # treq.content
    return torch.load(treq.content("x"))  # expect: unsafe network


def case_032():  # curl_cffi.requests.get
    return torch.load(curl_cffi.requests.get("x"))  # expect: unsafe network


def case_033():  # curl_cffi.requests.post
    return torch.load(curl_cffi.requests.post("x"))  # expect: unsafe network


def case_034():  # httplib2.Http.request
    return torch.load(httplib2.Http().request("x"))  # expect: unsafe network


def case_035():  # grequests.get
    return torch.load(grequests.get("x"))  # expect: unsafe network


def case_036():  # pycurl.Curl.perform_rb
    return torch.load(pycurl.Curl().perform_rb("x"))  # expect: unsafe network


def case_037():  # tornado.httpclient.AsyncHTTPClient.fetch
    return torch.load(tornado.httpclient.AsyncHTTPClient().fetch("x"))  # expect: unsafe network


def case_038():  # tornado.httpclient.HTTPClient.fetch
    return torch.load(tornado.httpclient.HTTPClient().fetch("x"))  # expect: unsafe network


def case_039():  # mechanize.urlopen
    return torch.load(mechanize.urlopen("x"))  # expect: unsafe network


def case_040():  # requests_futures.sessions.FuturesSession.get
    return torch.load(requests_futures.sessions.FuturesSession().get("x"))  # expect: unsafe network


def case_041():  # scrapy.http.Request
    return torch.load(scrapy.http.Request("x"))  # expect: unsafe network


def case_042():  # aiohttp.web.Request
    return torch.load(aiohttp.web.Request().x)  # expect: unsafe web_request


def case_043():  # aiohttp.web.BaseRequest
    return torch.load(aiohttp.web.BaseRequest().x)  # expect: unsafe web_request


def case_044():  # aiohttp.web.FileField
    return torch.load(aiohttp.web.FileField().x)  # expect: unsafe web_request


def case_045():  # aiohttp.BodyPartReader
    return torch.load(aiohttp.BodyPartReader().x)  # expect: unsafe web_request


def case_046():  # aiohttp.MultipartReader
    return torch.load(aiohttp.MultipartReader().x)  # expect: unsafe web_request


class Case047(aiohttp.web.View):  # aiohttp.web.View.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe web_request


def case_048():  # aiohttp.ClientSession.get gives aiohttp.ClientResponse
    return aiohttp.ClientSession().get("x")


def case_049():  # aiohttp.ClientSession.post gives aiohttp.ClientResponse
    return aiohttp.ClientSession().post("x")


def case_050():  # aiohttp.ClientSession.request gives aiohttp.ClientResponse
    return aiohttp.ClientSession().request("x")


def case_051():  # aiohttp.request gives aiohttp.ClientResponse
    return aiohttp.request("x")


def case_052():  # httpx.get gives httpx.Response
    return httpx.get("x")


def case_053():  # httpx.post gives httpx.Response
    return httpx.post("x")


def case_054():  # httpx.request gives httpx.Response
    return httpx.request("x")


def case_055():  # httpx.stream gives httpx.Response
    return httpx.stream("x")


def case_056():  # httpx.Client.get gives httpx.Response
    return httpx.Client().get("x")


def case_057():  # httpx.Client.post gives httpx.Response
    return httpx.Client().post("x")


def case_058():  # httpx.Client.request gives httpx.Response
    return httpx.Client().request("x")


def case_059():  # httpx.Client.stream gives httpx.Response
    return httpx.Client().stream("x")


def case_060():  # httpx.Client.send gives httpx.Response
    return httpx.Client().send("x")


def case_061():  # aiohttp.web.Application.router holds aiohttp.web.UrlDispatcher
    return aiohttp.web.Application().router


app_062 = aiohttp.web.RouteTableDef()


@app_062.get("x")  # aiohttp.web.RouteTableDef.get
def handler_062(path):
    return torch.load(path)  # expect: unsafe web_request


app_063 = aiohttp.web.RouteTableDef()


@app_063.post("x")  # aiohttp.web.RouteTableDef.post
def handler_063(path):
    return torch.load(path)  # expect: unsafe web_request


app_064 = aiohttp.web.RouteTableDef()


@app_064.put("x")  # aiohttp.web.RouteTableDef.put
def handler_064(path):
    return torch.load(path)  # expect: unsafe web_request


app_065 = aiohttp.web.RouteTableDef()


@app_065.patch("x")  # aiohttp.web.RouteTableDef.patch
def handler_065(path):
    return torch.load(path)  # expect: unsafe web_request


app_066 = aiohttp.web.RouteTableDef()


@app_066.delete("x")  # aiohttp.web.RouteTableDef.delete
def handler_066(path):
    return torch.load(path)  # expect: unsafe web_request


app_067 = aiohttp.web.RouteTableDef()


@app_067.route("x")  # aiohttp.web.RouteTableDef.route
def handler_067(path):
    return torch.load(path)  # expect: unsafe web_request


app_068 = aiohttp.web.RouteTableDef()


@app_068.view("x")  # aiohttp.web.RouteTableDef.view
def handler_068(path):
    return torch.load(path)  # expect: unsafe web_request


def handler_069(path):  # aiohttp.web.UrlDispatcher.add_get
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_get(None, handler_069)


def handler_070(path):  # aiohttp.web.UrlDispatcher.add_post
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_post(None, handler_070)


def handler_071(path):  # aiohttp.web.UrlDispatcher.add_put
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_put(None, handler_071)


def handler_072(path):  # aiohttp.web.UrlDispatcher.add_patch
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_patch(None, handler_072)


def handler_073(path):  # aiohttp.web.UrlDispatcher.add_delete
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_delete(None, handler_073)


def handler_074(path):  # aiohttp.web.get
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.get(None, handler_074)


def handler_075(path):  # aiohttp.web.post
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.post(None, handler_075)


def handler_076(path):  # aiohttp.web.put
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.put(None, handler_076)


def handler_077(path):  # aiohttp.web.patch
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.patch(None, handler_077)


def handler_078(path):  # aiohttp.web.delete
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.delete(None, handler_078)


def handler_079(path):  # aiohttp.web.view
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.view(None, handler_079)


def handler_080(path):  # aiohttp.web.UrlDispatcher.add_route
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.UrlDispatcher().add_route(None, None, handler_080)


def handler_081(path):  # aiohttp.web.route
    return torch.load(path)  # expect: unsafe web_request


aiohttp.web.route(None, None, handler_081)


class Handler082(aiohttp.web.View):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request
