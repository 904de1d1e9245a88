"""How far long work is, on one line of a terminal that is gone afterwards."""

from typing import TextIO


class Progress:
    """Is told how many of how many are done; writes only when the percentage changes."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal
        self._shown = ""

    def __call__(self, done: int, total: int) -> None:
        text = "" if done >= total else f"{100 * done // total} % ({done:,} / {total:,})"
        if text.partition("(")[0] == self._shown.partition("(")[0]:
            return
        self._terminal.write("\r" + text.ljust(len(self._shown)) + ("" if text else "\r"))
        self._terminal.flush()
        self._shown = text
