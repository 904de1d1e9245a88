"""Importing this loads QtMultimedia, and has its FFmpeg say nothing of a library that it can do without.

FFmpeg looks for VA-API when it is first used, and warns where a machine does not have it, although video is
then decoded all the same. QT_LOGGING_RULES is read after these rules: it can still turn the warning on.
"""

from PySide6 import QtMultimedia
from PySide6.QtCore import QLoggingCategory

__all__ = ["QtMultimedia"]

QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
