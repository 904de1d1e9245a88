"""Long work beside people who wait: without the pauses that Python makes of its own accord."""

import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

_TURN = 0.0005  # seconds
_USUAL = sys.getswitchinterval()


def prefer_scans(*, wanted: bool) -> None:
    """Let a scan get through at once beside whatever else this process does, or work as usual again.

    A scan passes between Python and SQLite dozens of times, and beside a list that is being read each pass
    would wait for Python's usual five milliseconds. A full garbage collection goes through all that the
    program has loaded: 50 ms in which no scan gets through, so that what is there now is left out of it.
    """
    sys.setswitchinterval(_TURN if wanted else _USUAL)
    if wanted:
        gc.freeze()
    else:
        gc.unfreeze()


@contextmanager
def without_gc() -> Iterator[None]:
    """Work without garbage collection.

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


def empty_gradually(collections: Iterable[dict[Any, Any] | list[Any]]) -> None:
    """Empty large collections item by item: freeing 100,000 values at once would let nobody through."""
    for large in collections:
        if isinstance(large, dict):
            while large:
                large.popitem()
        else:
            while large:
                large.pop()
