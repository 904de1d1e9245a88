"""Standard input where a command reads a file, and standard output where it writes one: `-` for either."""

import shutil
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from meetup_desk.domain.errors import RuleError

STANDARD = Path("-")
_INPUT = frozenset(map(Path, ("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")))
_OUTPUT = frozenset(map(Path, ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")))


class Streams:
    """What a command reads or writes whole, and hands on once it is done."""

    def __init__(self) -> None:
        self._room: TemporaryDirectory[str] | None = None
        self._written: Path | None = None
        self._read = False

    @property
    def output_is_a_file(self) -> bool:
        """Tell whether standard output is for the file alone."""
        return self._written is not None

    def source(self, file: Path) -> Path:
        """Give a file to read: a stream is read to its end first; RuleError `stdin_twice`."""
        if file in _INPUT:
            self.take_input()
            return self._kept(sys.stdin.buffer, "stdin")
        with suppress(OSError):  # a name that is too long: who reads it says so
            if file.is_fifo():  # `<(command)` of a shell
                with file.open("rb") as pipe:
                    return self._kept(pipe, file.name)
        return file

    def take_input(self) -> None:
        """Take standard input for one thing alone; RuleError `stdin_twice`."""
        if self._read:
            raise RuleError("stdin_twice")
        self._read = True

    def target(self, file: Path) -> Path | None:
        """Give a file to write in place of standard output; None where another is meant."""
        if file not in _OUTPUT:
            return None
        self._written = self._folder() / "stdout"
        return self._written

    def deliver(self) -> None:
        """Write to standard output what was written for it."""
        if self._written is None or not self._written.exists():
            return
        with self._written.open("rb") as content:
            shutil.copyfileobj(content, sys.stdout.buffer)
        sys.stdout.flush()

    def close(self) -> None:
        """Forget what was kept on the way."""
        if self._room is not None:
            self._room.cleanup()

    def _kept(self, stream: IO[bytes], name: str) -> Path:
        path = self._folder() / name
        with path.open("wb") as file:
            shutil.copyfileobj(stream, file)
        return path

    def _folder(self) -> Path:
        if self._room is None:
            self._room = TemporaryDirectory()
        return Path(self._room.name)
