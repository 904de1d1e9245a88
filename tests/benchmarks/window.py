"""The window from the start of its process to its first picture and its first rows, against an empty one."""

import contextlib
import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import PySide6

from tests.benchmarks.children import told_by
from tests.benchmarks.measuring import Line, Took, compared, middle
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, new_desk, opened, plan_event

WHAT = "the window"
LIMIT_OF_PAINT, LIMIT_OF_ROWS = 1.3, 3.5
_EVENTS = 20


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Start an empty window and ours in turns."""
    path = new_desk(worlds.folder / "window.desk")
    with opened(path) as services:
        for number in range(_EVENTS):
            plan_event(services, f"모임 {number}")
    empty, paint, rows = [], [], []
    with _screen() as screen:
        env = {**screen, "HOME": str(worlds.folder), "XDG_CONFIG_HOME": str(worlds.folder / "config")}
        for number in range(sizes.starts + 1):
            bare, ours = _started("empty", env), _started("desk", env, path)
            if number:  # the first start reads the libraries from the disk
                empty.append(Took(bare["paint"], bare["paint_cpu"]))
                paint.append(Took(ours["paint"], ours["paint_cpu"]))
                rows.append(Took(ours["rows"], ours["rows_cpu"]))
    where = "under Xvfb" if "DISPLAY" in screen else "offscreen"
    yield compared(f"{WHAT}, first picture ({where})", middle(paint), middle(empty), LIMIT_OF_PAINT)
    yield compared(f"{WHAT}, first rows", middle(rows), middle(empty), LIMIT_OF_ROWS)


def _started(kind: str, env: Mapping[str, str], *arguments: object) -> dict[str, float]:
    """Start a process; its instants become seconds since now."""
    began = time.monotonic()
    told = told_by("window_child", kind, *arguments, env=env)
    return {key: value if key.endswith("_cpu") else value - began for key, value in told.items()}


@contextlib.contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Give the environment of a virtual screen, or of none where there is none or Qt cannot use it."""
    if shutil.which("Xvfb") is None or not _loads_xcb():
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def _loads_xcb() -> bool:
    """Whether this machine has the libraries of a window under X; Qt aborts where one is missing."""
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError:
        return False
    return True
