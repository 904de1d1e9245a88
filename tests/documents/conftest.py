"""Pages painted without a screen, in the bundled typefaces."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts


import pytest
from PySide6.QtGui import QGuiApplication

from meetup_desk.documents.fonts import PageFonts
from tests.project import RESOURCES

FONTS = RESOURCES / "fonts"


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> PageFonts:
    return PageFonts(FONTS)
