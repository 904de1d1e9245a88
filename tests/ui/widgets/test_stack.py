"""Pages of which one is shown: what a change of look or language costs those that are not."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.stack import Stack

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stack(look: Look, qtbot: QtBot) -> Stack:
    stack = Stack(look)
    for _ in range(2):
        page = QWidget()
        QVBoxLayout(page).addWidget(_primary())
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.show()
    for index in (1, 0):  # both were shown once
        stack.setCurrentIndex(index)
    return stack


def _primary() -> QPushButton:
    button = QPushButton("Save")
    button.setProperty("kind", "primary")
    button.setMinimumWidth(200)
    return button


def _accent(button: QPushButton) -> QColor:
    return button.grab().toImage().pixelColor(20, button.height() // 2)


def _buttons(stack: Stack) -> list[QPushButton]:
    return [button for page in _pages(stack) for button in page.findChildren(QPushButton)]


def _pages(stack: Stack) -> list[QWidget]:
    return [page for page in map(stack.widget, range(stack.count())) if page is not None]


class _Told(QObject):
    """Counts what a widget is told."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self.kind, self.times = kind, 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == self.kind
        return False


def test_a_page_that_is_not_shown_is_dressed_when_it_is(stack: Stack, look: Look) -> None:
    shown, hidden = (_Told(button, QEvent.Type.StyleChange) for button in _buttons(stack))
    look.set_mode("dark")
    look.set_scale(1.5)
    assert (shown.times, hidden.times) == (2, 0)
    stack.setCurrentIndex(1)
    assert hidden.times == 1


def test_a_page_that_was_hidden_during_a_change_looks_like_the_others(stack: Stack, look: Look) -> None:
    look.set_mode("dark")
    look.set_scale(2.0)
    stack.setCurrentIndex(1)
    QApplication.processEvents()
    late, early = _buttons(stack)[1], _primary()
    early.show()
    assert late.sizeHint() == early.sizeHint()
    assert late.font() == early.font()
    assert late.palette() == early.palette()
    assert _accent(late) == QColor(look.theme.accent)


def test_a_stack_within_a_hidden_page_is_dressed_as_far_as_it_is_shown(
    stack: Stack, look: Look, qtbot: QtBot
) -> None:
    inner = Stack(look)
    qtbot.addWidget(inner)
    labels = [QLabel("one"), QLabel("two")]
    for label in labels:
        inner.addWidget(label)
    layout = _pages(stack)[1].layout()
    assert layout is not None
    layout.addWidget(inner)
    for outer, within in ((1, 1), (1, 0), (0, 0)):
        stack.setCurrentIndex(outer)
        inner.setCurrentIndex(within)
    told = [_Told(label, QEvent.Type.StyleChange) for label in labels]
    look.set_mode("dark")
    inner.setCurrentIndex(1)  # while the outer page is hidden
    stack.setCurrentIndex(1)
    assert [each.times for each in told] == [0, 1]
    inner.setCurrentIndex(0)
    assert [each.times for each in told] == [1, 1]


def test_a_page_speaks_the_other_language_when_it_is_shown(stack: Stack) -> None:
    shown, hidden = (_Told(button, QEvent.Type.LanguageChange) for button in _buttons(stack))
    QCoreApplication.sendEvent(stack, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendEvent(stack, QEvent(QEvent.Type.LanguageChange))
    assert (shown.times, hidden.times) == (2, 0)
    for index in (1, 0, 1):
        stack.setCurrentIndex(index)
    assert (shown.times, hidden.times) == (2, 1)


def test_a_page_that_qt_shows_as_another_goes_is_dressed(stack: Stack, look: Look) -> None:
    told = _Told(_buttons(stack)[1], QEvent.Type.StyleChange)
    look.set_mode("dark")
    stack.removeWidget(_pages(stack)[0])
    assert told.times == 1


def test_a_page_that_goes_elsewhere_takes_the_look_and_the_language_along(stack: Stack, look: Look) -> None:
    page, button = _pages(stack)[1], _buttons(stack)[1]
    told = _Told(button, QEvent.Type.LanguageChange)
    look.set_mode("dark")
    QCoreApplication.sendEvent(stack, QEvent(QEvent.Type.LanguageChange))
    stack.removeWidget(page)
    assert told.times == 1
    dressed = _Told(button, QEvent.Type.StyleChange)
    page.show()  # on its own, as another stack or a window would
    assert _accent(button) == QColor(look.theme.accent)
    look.set_mode("light")
    assert dressed.times == 1
    assert _accent(button) == QColor(look.theme.accent)


def test_a_page_that_is_added_after_a_change_looks_like_the_others(stack: Stack, look: Look) -> None:
    look.set_mode("dark")
    page = QWidget()
    QVBoxLayout(page).addWidget(_primary())
    stack.addWidget(page)
    look.set_scale(1.5)
    stack.setCurrentWidget(page)
    QApplication.processEvents()
    assert _accent(_buttons(stack)[2]) == QColor(look.theme.accent)


def test_a_hidden_part_with_rules_of_its_own_keeps_them(stack: Stack, look: Look) -> None:
    label = QLabel("3")
    label.setStyleSheet("color: #b3261e")
    layout = _pages(stack)[1].layout()
    assert layout is not None
    layout.addWidget(label)
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    look.set_mode("dark")
    look.set_scale(2.0)
    stack.setCurrentIndex(1)
    QApplication.processEvents()
    assert label.palette().windowText().color() == QColor("#b3261e")
    assert label.font().pixelSize() == look.font().pixelSize()


def test_a_dialog_over_a_hidden_page_changes_with_the_others(stack: Stack, look: Look, qtbot: QtBot) -> None:
    dialog = QDialog(_pages(stack)[1])
    qtbot.addWidget(dialog)
    button = _primary()
    QVBoxLayout(dialog).addWidget(button)
    dialog.show()
    look.set_mode("dark")
    assert _accent(button) == QColor(look.theme.accent)
