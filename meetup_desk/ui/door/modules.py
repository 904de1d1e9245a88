"""Loading modules of Qt away from the window, one at a time.

A module that one thread loads, and one that another thread loads or uses for the first time, may wait for one
another for ever, and the window with them: each runs Python while it holds what the other wants.
"""

from importlib import import_module
from threading import Lock
from typing import Any

one_at_a_time = Lock()
"""Hold it while a module of Qt is loaded, and until it has been used."""


def load(name: str) -> Any:
    """Give a module; ImportError where this system does not have it."""
    with one_at_a_time:
        return import_module(name)
