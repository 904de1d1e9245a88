"""Long work beside people who wait: without the pauses that Python makes of its own accord."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
