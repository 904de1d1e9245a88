"""Long work beside people who wait: without the pauses that Python makes of its own accord."""

import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

_TURN = 0.0005  # seconds


def take_turns() -> None:
    """Let threads that wait through soon, in this process.

    A scan passes between Python and SQLite dozens of times; beside a list that is being read each pass would
    wait for Python's usual five milliseconds.
    """
    sys.setswitchinterval(_TURN)


def leave_loaded_alone(*, wanted: bool) -> None:
    """Leave what is in memory now out of garbage collection, or have it looked at again.

    A full collection goes through all that the program has loaded: 50 ms in which no scan gets through.
    """
    if wanted:
        gc.freeze()
    else:
        gc.unfreeze()


@contextmanager
def without_pauses() -> Iterator[None]:
    """Leave garbage collection out for a while.

    With the values of 100,000 lines in memory a full collection stops every thread for up to a second, and
    a scan at the door among them; those values are in no cycles, so there is nothing to find.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def let_go(held: Iterable[dict[Any, Any] | list[Any]]) -> None:
    """Empty what is large one by one: Python frees 100,000 values at once without letting anybody through."""
    for large in held:
        if isinstance(large, dict):
            while large:
                large.popitem()
        else:
            while large:
                large.pop()
