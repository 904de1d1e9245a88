"""What Qt finds on this machine: fonts, printers, cameras and sound. Qt is imported when it is looked at."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.examination import Examination, Finding


def look(examination: Examination, offscreen: Offscreen) -> None:
    """Add what Qt finds; where it cannot be loaded, only that."""
    try:
        with offscreen.ready(), _quiet():
            offscreen.fonts()
            _look_at_printers(examination)
            _look_at_media(examination)
    except FileNotFoundError as error:
        examination.find(Finding.FONTS_MISSING, file=error.args[0])
    except DeskError as error:
        examination.find(Finding.PAGES_UNAVAILABLE, detail=error.facts["detail"])
    except ImportError as error:
        examination.find(Finding.PAGES_UNAVAILABLE, detail=str(error))


@contextmanager
def _quiet() -> Iterator[None]:
    """Have Qt say nothing of what it tries in vain: what is missing is found here."""
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415 - see above

    before = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _look_at_printers(examination: Examination) -> None:
    from meetup_desk.documents.printer import Printers  # noqa: PLC0415 - see above

    names = Printers().names()
    examination.machine["printers"] = names
    if not names:
        examination.find(Finding.NO_PRINTER)


def _look_at_media(examination: Examination) -> None:
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - see above
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "multimedia"
    backends = sorted(path.stem.removeprefix("lib") for path in plugins.glob("*mediaplugin*"))
    cameras = [camera.description() for camera in QMediaDevices.videoInputs()]
    sound = [output.description() for output in QMediaDevices.audioOutputs()]
    examination.machine |= {
        "camera_backend": os.environ.get("QT_MEDIA_BACKEND") or ", ".join(backends),
        "cameras": cameras,
        "sound": sound,
    }
    if not cameras:
        examination.find(Finding.NO_CAMERA)
    if not sound:
        examination.find(Finding.NO_SOUND)
