"""Both languages, whole and fresh."""

import re
import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from meetup_desk.ui.theme.language import Languages
from tests.project import ROOT


def test_every_text_of_the_window_is_translated_and_compiled() -> None:
    script = ROOT / "packaging" / "translations.py"
    checked = subprocess.run(
        [sys.executable, str(script), "check"], capture_output=True, text=True, check=False
    )
    assert checked.stdout == ""
    assert checked.returncode == 0, checked.stderr


def test_language_switches_texts_numbers_and_back(languages: Languages) -> None:
    languages.use("ko")
    assert QCoreApplication.translate("SearchField", "Search") == "찾기"
    assert QLocale().language() == QLocale.Language.Korean
    languages.use("en")
    assert QCoreApplication.translate("SearchField", "Search") == "Search"
    assert QLocale().language() == QLocale.Language.English


def test_the_file_dialog_of_qt_speaks_korean_throughout(languages: Languages, qtbot: QtBot) -> None:
    languages.use("ko")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert labels
    assert not [text for text in labels if not re.search("[가-힣]", text)]


def test_plurals_follow_the_language(languages: Languages) -> None:
    def places(count: int) -> str:
        return QCoreApplication.translate("CapacityBar", "of %Ln places", "", count)

    assert [places(1), places(1200)] == ["of 1 place", "of 1,200 places"]
    languages.use("ko")
    assert places(40) == "정원 40명"


def test_qt_speaks_korean_too(languages: Languages, qapp: QApplication) -> None:
    languages.use("ko")
    assert QCoreApplication.translate("QLineEdit", "&Copy") != "&Copy"
