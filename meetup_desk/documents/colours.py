"""Colours on paper: ink and one accent, with lines that survive a printer."""

from PySide6.QtGui import QColor

INK = QColor("#1C2024")
INK_SOFT = QColor("#5A626B")
LINE = QColor("#CFCBC1")
LINE_STRONG = QColor("#8B8F92")
ACCENT = QColor("#0F766E")
ACCENT_SOFT = QColor("#E3F2EF")
CANVAS = QColor("#F7F6F2")
SURFACE = QColor("#FFFFFF")
