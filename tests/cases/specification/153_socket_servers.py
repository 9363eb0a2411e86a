"""Socket servers and streams on both ends."""
import asyncio
import pickle
import socket
import socketserver


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request.recv(65536)
        print(pickle.loads(data))  # expect: unsafe message


class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        print(pickle.load(self.rfile))  # expect: unsafe message


def receive_all(connection):
    parts = []
    while True:
        part = connection.recv(4096)
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


def serve(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.bind(("", port))
        listener.listen(1)
        connection, address = listener.accept()
        with connection:
            return pickle.loads(receive_all(connection))  # expect: unsafe message


async def ask(host):
    reader, writer = await asyncio.open_connection("models.example.org", 7000)
    writer.write(b"get\n")
    return pickle.loads(await reader.read())  # expect: unsafe network


async def answer(reader, writer):
    obj = pickle.loads(await reader.read())  # expect: unsafe message
    writer.write(repr(obj).encode())


async def run():
    server = await asyncio.start_server(answer, "0.0.0.0", 7000)
    await server.serve_forever()


if __name__ == "__main__":
    serve(9000)
    asyncio.run(run())
