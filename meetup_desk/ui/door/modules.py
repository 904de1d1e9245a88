"""Loading modules of Qt away from the window, one at a time.

Two that are loaded by two threads at once may wait for one another for ever, and the window with them: each
runs Python while it holds what the other wants.
"""

from importlib import import_module
from threading import Lock
from typing import Any

_one_at_a_time = Lock()


def load(name: str) -> Any:
    """Give a module; ImportError where this system does not have it."""
    with _one_at_a_time:
        return import_module(name)
