"""Every row of models/sockets.toml once."""
import aioftp
import asyncio
import socket
import socketserver
import ssl
import sys
import telnetlib
import torch
import twisted.internet.protocol
import websocket
import websockets
import websockets.asyncio.client
import websockets.asyncio.server
import websockets.client
import websockets.server
import websockets.sync.client
import websockets.sync.server
import xmlrpc.server


def case_001():  # socket.socket.recv
    return torch.load(socket.create_connection("x").recv())  # expect: unsafe network


def case_002():  # socket.socket.recvfrom
    return torch.load(socket.create_connection("x").recvfrom())  # expect: unsafe network


def case_003():  # socket.socket.recvmsg
    return torch.load(socket.create_connection("x").recvmsg())  # expect: unsafe network


def case_004():  # socket.socket.makefile
    return torch.load(socket.create_connection("x").makefile())  # expect: unsafe network


def case_005():  # socket.socket.recv_into
    socket.create_connection("x").recv_into("m_005.pt")
    return torch.load("m_005.pt")  # expect: unsafe network


def case_006():  # socket.socket.recvfrom_into
    socket.create_connection("x").recvfrom_into("m_006.pt")
    return torch.load("m_006.pt")  # expect: unsafe network


def case_007():  # socket.socket.accept
    return torch.load(socket.create_connection("x").accept())  # expect: unsafe message


class Case008(socketserver.StreamRequestHandler):  # socketserver.StreamRequestHandler.rfile
    def case(self):
        return torch.load(self.rfile[0])  # expect: unsafe message


class Case009(socketserver.BaseRequestHandler):  # socketserver.BaseRequestHandler.request
    def case(self):
        return torch.load(self.request[0])  # expect: unsafe message


class Case010(socketserver.DatagramRequestHandler):  # socketserver.DatagramRequestHandler.rfile
    def case(self):
        return torch.load(self.rfile[0])  # expect: unsafe message


def case_011():  # asyncio.open_connection
    return torch.load(asyncio.open_connection("x"))  # expect: unsafe network


def case_012():  # asyncio.open_unix_connection
    return torch.load(asyncio.open_unix_connection("x"))  # expect: unsafe network


def case_013():  # websockets.connect
    return torch.load(websockets.connect("x"))  # expect: unsafe network


def case_014():  # websockets.client.connect
    return torch.load(websockets.client.connect("x"))  # expect: unsafe network


def case_015():  # websockets.sync.client.connect
    return torch.load(websockets.sync.client.connect("x"))  # expect: unsafe network


def case_016():  # websockets.asyncio.client.connect
    return torch.load(websockets.asyncio.client.connect("x"))  # expect: unsafe network


def case_017():  # websocket.create_connection
    return torch.load(websocket.create_connection("x"))  # expect: unsafe network


def case_018():  # websocket.WebSocket.recv
    return torch.load(websocket.WebSocket().recv("x"))  # expect: unsafe network


def case_019():  # aioftp.Client.download_stream
    return torch.load(aioftp.Client().download_stream("x"))  # expect: unsafe network


def case_020():  # telnetlib.Telnet
    return torch.load(telnetlib.Telnet("x"))  # expect: unsafe network


def case_021():  # socket.create_connection gives socket.socket
    return torch.load(socket.create_connection("x").recv("x"))  # expect: unsafe network


def case_022():  # ssl.SSLContext.wrap_socket gives socket.socket
    return torch.load(ssl.SSLContext().wrap_socket("x").recv("x"))  # expect: unsafe network


def case_023():  # ssl.wrap_socket gives socket.socket
    return torch.load(ssl.wrap_socket("x").recv("x"))  # expect: unsafe network


def case_024():  # ssl.create_default_context gives ssl.SSLContext
    return ssl.create_default_context("x")


def handler_025(reader):  # asyncio.start_server
    return torch.load(reader)  # expect: unsafe message


asyncio.start_server(handler_025)


def handler_026(reader):  # asyncio.start_unix_server
    return torch.load(reader)  # expect: unsafe message


asyncio.start_unix_server(handler_026)


class Handler027(asyncio.Protocol):
    def data_received(self, path):
        return torch.load(path)  # expect: unsafe message


class Handler028(asyncio.DatagramProtocol):
    def data_received(self, path):
        return torch.load(path)  # expect: unsafe message


class Handler029(asyncio.BufferedProtocol):
    def data_received(self, path):
        return torch.load(path)  # expect: unsafe message


class Handler030(twisted.internet.protocol.Protocol):
    def data_received(self, path):
        return torch.load(path)  # expect: unsafe message


def handler_031(path):  # websockets.serve
    return torch.load(path)  # expect: unsafe message


websockets.serve(handler_031)


def handler_032(path):  # websockets.server.serve
    return torch.load(path)  # expect: unsafe message


websockets.server.serve(handler_032)


def handler_033(path):  # websockets.asyncio.server.serve
    return torch.load(path)  # expect: unsafe message


websockets.asyncio.server.serve(handler_033)


def handler_034(path):  # websockets.sync.server.serve
    return torch.load(path)  # expect: unsafe message


websockets.sync.server.serve(handler_034)


def handler_035(path):  # websocket.WebSocketApp
    return torch.load(path)  # expect: unsafe network


websocket.WebSocketApp(on_message=handler_035)


def handler_036(path):  # xmlrpc.server.SimpleXMLRPCServer.register_function
    return torch.load(path)  # expect: unsafe message


xmlrpc.server.SimpleXMLRPCServer().register_function(handler_036)


def case_037():  # socket.create_server gives socket.socket
    peer, _address = socket.create_server(("", 9000)).accept()
    return torch.load(peer.recv(4096))  # expect: unsafe message
