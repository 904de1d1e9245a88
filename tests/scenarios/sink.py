"""A mail server that keeps what it is sent, and sends nothing on."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_ANSWERS = {"EHLO": "250 sink", "HELO": "250 sink", "DATA": "354 go on", "QUIT": "221 bye"}


class _Session(socketserver.StreamRequestHandler):
    server: "Sink"

    def handle(self) -> None:
        self._say("220 sink ESMTP")
        while line := self.rfile.readline():
            verb = line[:4].decode("ascii", "replace").upper()
            full = verb == "DATA" and len(self.server.letters) >= self.server.most
            self._say("452 no more today" if full else _ANSWERS.get(verb, "250 fine"))
            if verb == "DATA" and not full:
                self.server.letters.append(b"".join(self._body()))
                self._say("250 kept")
            if verb == "QUIT":
                return

    def _body(self) -> Iterator[bytes]:
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            yield line.removeprefix(b".") if line.startswith(b"..") else line

    def _say(self, answer: str) -> None:
        self.wfile.write(f"{answer}\r\n".encode())


class Sink(socketserver.ThreadingTCPServer):
    """Takes up to `most` letters, and holds them."""

    daemon_threads = True

    def __init__(self, most: int) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.letters: list[bytes] = []
        self.most = most

    @property
    def port(self) -> int:
        return int(self.server_address[1])


@contextmanager
def sink(most: int = 1_000_000) -> Iterator[Sink]:
    """Serve while the block runs."""
    with Sink(most) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
