"""Typefaces of pages: Pretendard, Noto for Hanja, Arabic, Thai and emoji, the system's for the rest."""

from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

# Emoji as letters of one colour: a label printer has no other, and they stay shapes in a PDF.
_FAMILIES = ("Pretendard", "Noto Sans KR", "Noto Sans Arabic", "Noto Sans Thai", "Noto Emoji")
_FILES = (
    "Pretendard-Regular.otf",
    "Pretendard-Medium.otf",
    "Pretendard-SemiBold.otf",
    "Pretendard-Bold.otf",
    "NotoSansKR-Regular.ttf",
    "NotoSansKR-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansThai-Bold.ttf",
    "NotoEmoji-Bold.ttf",
)
# Contextual forms (a raised colon between digits, × for x) have no character of their own: text copied
# out of a PDF would lose them. Pretendard reaches the same forms through both features.
_PLAIN = (("calt", 0), ("clig", 0), ("liga", 0))


class TextStyle(Enum):
    """What a text is on a page: its weight, and whether its digits line up."""

    TITLE = (QFont.Weight.Bold, False)
    STRONG = (QFont.Weight.DemiBold, False)
    BODY = (QFont.Weight.Normal, False)
    CAPTION = (QFont.Weight.Medium, False)
    NUMBERS = (QFont.Weight.Normal, True)
    STRONG_NUMBERS = (QFont.Weight.DemiBold, True)


class PageFonts:
    """The bundled typefaces, loaded once; build one and pass it to every page."""

    def __init__(self, folder: Path) -> None:
        """Load the typefaces in a folder; raises FileNotFoundError for one that is missing.

        A QGuiApplication has to exist.
        """
        for name in _FILES:
            if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
                raise FileNotFoundError(folder / name)

    def font(self, role: TextStyle, size: int) -> QFont:
        """Give the font of a role; `size` is in units of the page, as its painter counts them."""
        weight, tabular = role.value
        font = QFont()
        font.setFamilies(list(_FAMILIES))
        font.setPixelSize(size)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for feature, value in (*_PLAIN, ("tnum", int(tabular))):
            font.setFeature(QFont.Tag(feature), value)
        return font
