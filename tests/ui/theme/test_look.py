"""Icons, fonts, themes: what the application wears."""

import errno
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.theme.fonts import interface_font, load, tabular
from meetup_desk.ui.theme.icons import Icons
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import MARKS
from tests.project import ROOT

SYSTEM_FONTS = ("QMenu", "QTipLabel", "QHeaderView", "QAbstractItemView", "QStatusBar", "QMessageBox")
ICONS = ROOT / "resources" / "icons"


def test_icons_take_the_colour_of_their_role(look: Look) -> None:
    picture = look.icons.pixmap("square", "#B3261E", 32).toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#b3261e"}


def test_icons_are_drawn_at_the_pixels_of_the_screen(look: Look) -> None:
    picture = look.icons.pixmap("users", "#000000", 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)
    assert look.icons.pixmap("users", "#000000", 16, 2.0).cacheKey() == picture.cacheKey()


def test_an_icon_that_nobody_drew_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError):
        Icons(ICONS).svg("no-such-icon", "#000000")


def test_every_icon_that_the_window_names_exists() -> None:
    named = set(MARKS)
    for source in (ROOT / "meetup_desk" / "ui").rglob("*.py"):
        named |= set(re.findall(r'icon="([a-z0-9-]+)"', source.read_text("utf-8")))
    assert {name for name in named if not (ICONS / f"{name}.svg").exists()} == set()


def test_a_widget_is_dressed_as_often_however_deep_it_lies(look: Look, qtbot: QtBot) -> None:
    """Qt would dress it once more for each widget around it: seconds, in a window of many pages."""
    outermost = innermost = QWidget()
    for _ in range(8):
        innermost = QWidget(innermost)
    qtbot.addWidget(outermost)
    outermost.show()
    dressed = _Dressed(innermost)
    look.set_scale(1.25)
    assert dressed.times <= len(("bare", "dressed"))


def test_a_change_of_look_needs_nothing_of_what_was_written_before(look: Look, qtbot: QtBot) -> None:
    """Systems clean temporary folders while a program runs."""
    button, box = _primary(qtbot), _checked(qtbot)
    shutil.rmtree(look.folder)
    look.set_mode("dark")
    assert _pixel(button) == QColor(look.theme.accent)
    assert QColor(look.theme.on_accent).name() in _colours(box)


def test_what_is_shown_long_after_a_change_of_look_has_its_drawings(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    shutil.rmtree(look.folder)
    look.keep_files()
    assert QColor(look.theme.on_accent).name() in _colours(_checked(qtbot))


def test_a_full_disk_leaves_no_window_without_its_look(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = _primary(qtbot)
    with monkeypatch.context() as full:
        full.setattr(Path, "mkdir", _no_space)
        look.set_mode("dark")
        assert _pixel(button) == QColor(look.theme.accent)
    look.set_mode("light")
    assert _pixel(button) == QColor(look.theme.accent)


def _no_space(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _primary(qtbot: QtBot) -> QPushButton:
    button = QPushButton("Save")
    button.setProperty("kind", "primary")
    button.setMinimumWidth(200)
    qtbot.addWidget(button)
    button.show()
    return button


def _checked(qtbot: QtBot) -> QCheckBox:
    box = QCheckBox()
    box.setChecked(True)
    qtbot.addWidget(box)
    box.show()
    return box


def _pixel(button: QPushButton) -> QColor:
    return button.grab().toImage().pixelColor(20, button.height() // 2)


def _colours(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


class _Dressed(QObject):
    """Counts how often a widget was dressed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_text_is_set_in_pretendard(look: Look) -> None:
    assert QFontInfo(interface_font(13)).family() == "Pretendard"


def test_hanja_come_from_the_second_typeface(look: Look) -> None:
    assert QFontMetrics(interface_font(13)).horizontalAdvance("金") > 0
    assert interface_font(13).families() == ["Pretendard", "Noto Sans KR"]


def test_menus_lists_and_tooltips_wear_no_font_of_the_system(look: Look, qapp: QApplication) -> None:
    for name in SYSTEM_FONTS:
        qapp.setFont(QFont("Courier"), name)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    worn = {name: QApplication.font(name).family() for name in SYSTEM_FONTS}
    assert set(worn.values()) == {"Pretendard"}, worn


@pytest.mark.parametrize("name", SYSTEM_FONTS)
def test_nothing_wears_a_font_of_the_system_from_the_start(look: Look, name: str) -> None:
    assert QApplication.font(name).family() == "Pretendard"


def test_tabular_digits_have_one_width(look: Look) -> None:
    metrics = QFontMetrics(tabular(interface_font(40)))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    assert QFontMetrics(interface_font(40)).horizontalAdvance("1111") != metrics.horizontalAdvance("1111")


def test_a_missing_typeface_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path)


def test_dark_and_light_change_what_is_painted(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(120, 32)
    grounds = []
    for mode in ("light", "dark"):
        look.set_mode(mode)  # type: ignore[arg-type]
        field.ensurePolished()
        grounds.append(field.grab().toImage().pixelColor(100, 16).name().upper())
    assert grounds == ["#FFFFFF", "#1D2024"]


def test_system_mode_follows_the_system(look: Look, qapp: QApplication) -> None:
    look.set_mode("system")
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.theme.dark))
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.theme.dark is dark


def test_scale_makes_every_text_larger(look: Look, qtbot: QtBot) -> None:
    label = QLabel("가나다")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.sizeHint().height()
    look.set_scale(2)
    label.ensurePolished()
    assert label.sizeHint().height() >= 2 * before - 2


def test_the_keyboard_shows_where_it_is(look: Look, qtbot: QtBot) -> None:
    button = QPushButton("승인")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
    button.clearFocus()
    calm = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = button.grab().toImage()
    assert calm != ringed
    middle = ringed.height() // 2
    assert [ringed.pixelColor(x, middle).name().upper() for x in (0, 1)] == [look.theme.accent] * 2
