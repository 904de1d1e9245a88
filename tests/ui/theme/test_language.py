"""Both languages, whole and fresh."""

import re
import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
)
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
    def people(count: int) -> str:
        return QCoreApplication.translate("PartsCard", "%Ln people", "", count)

    assert [people(1), people(1200)] == ["1 person", "1,200 people"]
    languages.use("ko")
    assert people(40) == "40명"


def test_qt_speaks_korean_too(languages: Languages, qapp: QApplication) -> None:
    languages.use("ko")
    assert QCoreApplication.translate("QLineEdit", "&Copy") != "&Copy"


def _lines_of_menus() -> list[str]:
    fields: list[QLineEdit | QTextEdit | QPlainTextEdit] = [QLineEdit(), QTextEdit(), QPlainTextEdit()]
    return [line.text() for field in fields for line in field.createStandardContextMenu().actions()]


def test_menus_buttons_and_calendars_of_qt_follow_the_language_at_once(
    languages: Languages, qtbot: QtBot
) -> None:
    languages.use("ko")
    box, calendar = QMessageBox(), QCalendarWidget()
    for widget in (box, calendar):
        qtbot.addWidget(widget)
    standard = QMessageBox.StandardButton
    for button in (standard.Ok, standard.Cancel, standard.Yes, standard.No, standard.Save, standard.Close):
        box.addButton(button)
    texts = [*_lines_of_menus(), *(button.text() for button in box.buttons())]
    texts += [calendar.locale().monthName(3), calendar.locale().dayName(1)]
    spoken = [text.split("\t")[0] for text in texts if text]
    assert len(spoken) > 20
    assert not [text for text in spoken if not re.search("[가-힣]", text)]
    languages.use("en")
    assert not [text for text in _lines_of_menus() if re.search("[가-힣]", text)]
