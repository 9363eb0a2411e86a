"""A connection this program opens, and one that it accepts."""
import pickle
import socket
import socketserver


def ask(host):
    with socket.create_connection((host, 9009)) as connection:
        connection.sendall(b"model?")
        return pickle.loads(connection.recv(1 << 16))  # expect: unsafe network


def serve():
    server = socket.socket()
    server.bind(("0.0.0.0", 9009))
    server.listen()
    peer, _address = server.accept()
    data = b""
    while block := peer.recv(4096):
        data += block
    return pickle.loads(data)  # expect: unsafe message


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        update = pickle.load(self.rfile)  # expect: unsafe message
        print(update)


ask("parameter-server")
serve()
