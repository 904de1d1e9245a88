"""Modules of Qt that are loaded late: always by the window's own thread.

One that another thread loads while the window uses Qt may wait for the window, and the window for it, for
ever: loading runs Python while it holds what the first use of any class of Qt wants as well.
"""

from contextlib import suppress
from importlib import import_module


def load(name: str) -> None:
    """Load a module such as `QtPrintSupport` before another thread asks for it; not every system has all."""
    with suppress(ImportError):
        import_module(f"PySide6.{name}")
