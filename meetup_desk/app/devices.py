"""What Qt finds on this machine: fonts, printers, cameras and sound. Qt is imported by the checks alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.examination import Examination, Finding


def check(examination: Examination, offscreen: Offscreen) -> None:
    """Check what Qt finds; where it cannot be loaded, report only that."""
    try:
        with offscreen.ready(), _quiet():
            offscreen.fonts()
            _check_printers(examination)
            _check_media(examination)
    except FileNotFoundError as error:
        examination.add(Finding.FONTS_MISSING, file=error.args[0])
    except DeskError as error:
        examination.add(Finding.PAGES_UNAVAILABLE, detail=error.facts["detail"])
    except ImportError as error:
        examination.add(Finding.PAGES_UNAVAILABLE, detail=str(error))


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Qt from printing what it could not load: it is reported here."""
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415 - see above

    before = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _check_printers(examination: Examination) -> None:
    from meetup_desk.documents.printer import Printers  # noqa: PLC0415 - see above

    names = Printers().names()
    examination.machine["printers"] = names
    if not names:
        examination.add(Finding.NO_PRINTER)


def _check_media(examination: Examination) -> None:
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
        examination.add(Finding.NO_CAMERA)
    if not sound:
        examination.add(Finding.NO_SOUND)
