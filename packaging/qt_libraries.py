"""Whether Qt can load what it needs from the system, and what brings it on Debian and Ubuntu."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from messages import SetupError

# Packages of Debian and Ubuntu, and the library for which each is installed.
PAGES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
SOUND_AND_CAMERA = {
    "libpulse0": "libpulse.so.0",
    "libxrandr2": "libXrandr.so.2",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
}
WINDOW = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
}

# Run by the environment's Python: a plugin that Qt would load later is loaded now, to hear the reason.
_PROBE = """
import ctypes, importlib, pathlib, sys
try:
    for module in ("QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtMultimedia", "QtPdf"):
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


def lacking(*, window: bool) -> dict[str, str]:
    """Packages whose library does not load here, and that library; none where Qt's wheels bring all."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = PAGES | SOUND_AND_CAMERA | (WINDOW if window else {})
    return {package: library for package, library in wanted.items() if not _loads(library)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def check(python: Path, *, window: bool) -> None:
    """Have Qt load all that it uses: its pages, sound and camera, and with `window` its window.

    Raises SetupError with what does not load.
    """
    missing = _missing(python, ["platforms/libqxcb.so" if window else "platforms/libqoffscreen.so"])
    if missing is not None:
        raise SetupError("needs_library", missing=missing)


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
