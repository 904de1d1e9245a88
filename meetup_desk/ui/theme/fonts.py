"""Typefaces: Pretendard for everything, Noto Sans KR for the Hanja that it lacks."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Pretendard", "Noto Sans KR")
_FILES = (
    "Pretendard-Regular.otf",
    "Pretendard-Medium.otf",
    "Pretendard-SemiBold.otf",
    "Pretendard-Bold.otf",
    "NotoSansKR-Regular.ttf",
    "NotoSansKR-Bold.ttf",
)


def load(folder: Path) -> None:
    """Make the typefaces of that folder known to Qt; raises FileNotFoundError for one that is missing."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FileNotFoundError(folder / name)


def interface_font(pixels: int) -> QFont:
    """Give the font that widgets inherit."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    return font


def tabular(font: QFont) -> QFont:
    """Give the font with digits of one width, so that numbers line up in columns (on screen only)."""
    lined = QFont(font)
    lined.setFeature(QFont.Tag("tnum"), 1)
    return lined


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the same typeface in another size and weight."""
    other = QFont(font)
    other.setPixelSize(pixels)
    other.setWeight(weight)
    return other
