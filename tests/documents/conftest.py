"""Pages painted without a screen, in the bundled typefaces."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from meetup_desk.documents.fonts import PageFonts

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> PageFonts:
    return PageFonts(FONTS)
