"""The window that has a desk: a second start finds it, brings it to the front and hands it what to open."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 1500  # ms that another window may take to answer
_LONGEST: Final = 1 << 16  # bytes of a message
_SEEN: Final = b"seen\n"


def link_name(desk: Path) -> str:
    """Name the link of a desk: one of its own for each file, whatever way leads to it."""
    return "meetup-desk-" + hashlib.sha256(str(desk.resolve()).encode()).hexdigest()[:24]


def hand_over(desk: Path, file: Path | None) -> bool:
    """Ask the window that has a desk to come to the front and open a file; False where no window answers."""
    socket = QLocalSocket()
    socket.connectToServer(link_name(desk))
    if not socket.waitForConnected(_PATIENCE):
        return False
    message = {"open": None if file is None else str(file.absolute())}
    socket.write(json.dumps(message).encode() + b"\n")
    answered = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    return bool(answered) and bytes(socket.readAll().data()) == _SEEN


class WindowLink(QObject):
    """Listens for other starts on a desk; `asked` is called with the file to open, None for none."""

    def __init__(self, desk: Path, asked: Callable[[Path | None], object], parent: QObject) -> None:
        super().__init__(parent)
        self._asked = asked
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = link_name(desk)
        if not self._server.listen(name):  # what a crash left behind: the desk's lock says that it is ours
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        while socket is not None:
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)
            socket = self._server.nextPendingConnection()

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() or socket.bytesAvailable() > _LONGEST:
            return
        try:
            file = json.loads(bytes(socket.readLine().data()))["open"]
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(_SEEN)
        socket.flush()
        self._asked(None if file is None else Path(file))
