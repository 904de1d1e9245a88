"""Whether Qt can load what it needs from the system, and what brings it on Debian and Ubuntu."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import debian
from messages import SetupError

PAGES = ["libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"]
SOUND_AND_CAMERA = ["libpulse0", "libxrandr2", "libgssapi-krb5-2"]
WINDOW = ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0", "libxcb-shape0"]

# Run by the environment's Python: a plugin that Qt would load later is loaded now, to hear the reason.
_PROBE = """
import ctypes, importlib, pathlib, sys
try:
    for module in ("QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtMultimedia"):
        importlib.import_module("PySide6." + module)
    import PySide6
    plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins"
    for plugin in sys.argv[1:]:
        ctypes.CDLL(str(plugins / plugin))
except (ImportError, OSError) as trouble:
    print(str(trouble).split(":")[0])
    sys.exit(3)
"""


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be seen: always on Windows and macOS, elsewhere where a display answers."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return False
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("WAYLAND_DISPLAY")) or _answers(environment.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server is there; believed where the library to ask it with is not installed yet."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def ensure(python: Path, *, window: bool) -> None:
    """Have everything that Qt loads: its pages, sound and camera, and with `window` its window.

    Raises SetupError where something is missing and could not be installed.
    """
    plugins = ["platforms/libqxcb.so" if window else "platforms/libqoffscreen.so"]
    missing = _missing(python, plugins)
    if missing is None:
        return
    if not sys.platform.startswith("linux"):
        raise SetupError("needs_library", missing=missing)
    debian.provide([*PAGES, *SOUND_AND_CAMERA, *(WINDOW if window else [])], missing)
    still_missing = _missing(python, plugins)
    if still_missing is not None:
        raise SetupError("needs_library", missing=still_missing)


def _missing(python: Path, plugins: list[str]) -> str | None:
    """The first library that does not load, None where all do."""
    if not sys.platform.startswith("linux"):
        plugins = []  # elsewhere the wheels bring all that the plugins need
    probe = subprocess.run(
        [python, "-I", "-c", _PROBE, *plugins],
        env={**os.environ, "QT_LOGGING_RULES": "*=false"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if probe.returncode == 0:
        return None
    return probe.stdout.strip() or probe.stderr.strip().splitlines()[-1]
