"""What a screen reader, the keyboard and a scanner find on every page and in every dialog."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtPdfWidgets import QPdfView  # Qt gives its pages no role
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from meetup_desk.app.compose import Composition
from meetup_desk.app.settings import Settings
from meetup_desk.domain.code_text import code_at_end
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.ui.door.input.door_field import DoorField
from meetup_desk.ui.widgets.editable_fact import EditableFact
from meetup_desk.ui.widgets.field_row import FieldRow
from tests.journeys.conftest import NO_SOUND_NO_SCREEN
from tests.tour import Tour, open_window

TextField = QLineEdit | QPlainTextEdit | QTextEdit
pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
_NAMELESS = ("qt_", "_q_")  # parts of Qt's own widgets
_MOST_STOPS = 150  # of Tab, on one page
_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)  # that say nothing of what it is


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    return Composition().demo(folder / "demo", "en", lambda _: None).desk.parent


class Walk:
    """Collects what is wrong at each place, once for each thing."""

    def __init__(self, code: str = "") -> None:
        """`code` is that of a ticket, which no field may take for words; empty: none is typed."""
        self._code = code
        self.places: list[str] = []
        self.trouble: dict[str, str] = {}  # what is wrong: where it was seen first
        self._rings: set[tuple[str, str]] = set()  # kinds of widgets whose focus was seen

    def look(self, name: str, top: QWidget) -> None:
        self.places.append(name)
        for each in _tree(QAccessible.queryAccessibleInterface(top)):
            self._named(name, each)
        for table in top.findChildren(QTableView):
            if table.isVisible():
                self._headers(name, table)
        chain = _chain(top)
        self._order(name, chain)
        for widget in chain:
            self._ring(name, widget)
        for line in _lines(top) if self._code else ():
            if not _refuses(line, self._code):
                self._say(name, f"takes a ticket's code: {_who(line)} in {_who(line.parentWidget())}")
        if isinstance(top, QDialog) and not chain:
            self._say(name, f"Tab goes nowhere: {[_who(each) for each in chain]}")

    def _say(self, place: str, what: str) -> None:
        self.trouble.setdefault(what, place)

    def _named(self, place: str, each: QAccessibleInterface) -> None:
        widget = each.object()
        if not isinstance(widget, QWidget) or not widget.isVisible():
            return
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if not takes_keys and not isinstance(widget, QAbstractButton):
            return
        if widget.objectName().startswith(_NAMELESS) or widget.focusProxy() is not None:
            return
        told = f"{_who(widget)} in {_who(widget.parentWidget())}"
        if not each.text(QAccessible.Text.Name).strip():
            self._say(place, f"no name: {told}")
        if takes_keys and each.role() in _ROLES and not isinstance(widget, QPdfView):
            self._say(place, f"no role: {told}")

    def _headers(self, place: str, table: QTableView) -> None:
        model = table.model()
        for column in range(model.columnCount()):
            if not table.isColumnHidden(column):
                said = model.headerData(
                    column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
                ) or model.headerData(column, Qt.Orientation.Horizontal)
                if not said:
                    self._say(place, f"no heading: column {column} of {table.accessibleName()}")

    def _order(self, place: str, chain: list[QWidget]) -> None:
        """Tab never goes back up in the same column."""
        rooms = [(w, QRect(w.mapToGlobal(QPoint(0, 0)), w.size())) for w in chain]
        for (one, room), (other, next_room) in itertools.pairwise(rooms):
            above = next_room.bottom() <= room.top()
            beside = next_room.left() >= room.right() or next_room.right() <= room.left()
            if above and not beside and one.window() is other.window():
                self._say(place, f"order: {_who(one)} before {_who(other)}: {[_who(each) for each in chain]}")

    def _ring(self, place: str, widget: QWidget) -> None:
        kind = (type(widget).__name__, str(widget.property("kind")))
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if kind in self._rings or not (by_tab and widget.isEnabled()):
            return
        self._rings.add(kind)
        before = QApplication.focusWidget()
        shown = widget.parentWidget() or widget
        if before is widget:
            widget.clearFocus()
        calm = shown.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is widget and shown.grab().toImage() == calm:
            self._say(place, f"no visible focus: {kind}")
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def _tree(top: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Give everything that a screen reader can reach, without the cells of tables."""
    if top is None or top.state().invisible:
        return
    yield top
    if top.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
        return
    for place in range(top.childCount()):
        yield from _tree(top.child(place))


def _chain(top: QWidget) -> list[QWidget]:
    """Press Tab until it comes back to where it began; gives where it stopped on the way."""
    top.activateWindow()
    began = QApplication.focusWidget() or top
    stops, at = [began], began
    for _ in range(_MOST_STOPS):
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget() or top
        if at is stops[-1]:  # a date has parts
            continue
        if at is began or at in stops[1:]:
            break
        stops.append(at)
    began.setFocus(Qt.FocusReason.OtherFocusReason)
    return [stop for stop in stops if stop is not top and not isinstance(stop, QPdfView)]


def _lines(top: QWidget) -> Iterator[TextField]:
    """Give what words are typed into: in pages, dialogs, and facts that are opened for it."""
    for fact in top.findChildren(EditableFact):
        if fact.isVisible() and fact.read.isEnabled():
            fact.edit()
    kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
    for line in [each for kind in kinds for each in top.findChildren(kind)]:
        part = isinstance(line, DoorField) or isinstance(line.parentWidget(), QAbstractSpinBox)
        if line.isVisible() and line.isEnabled() and not line.isReadOnly() and not part:
            yield line
    for fact in top.findChildren(EditableFact):
        fact.close_editor()


def _refuses(line: TextField, code: str) -> bool:
    """Type a code, tell whether the field kept it for good, and take it back."""
    (line.insert if isinstance(line, QLineEdit) else line.insertPlainText)(code)
    text = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
    if not code_at_end(text):
        return True
    facts = [above for above in _above(line) if isinstance(above, EditableFact)]
    for fact in facts:
        fact.save()
    refused = (
        facts[0].is_open()
        if facts
        else any(above.mistake() for above in _above(line) if isinstance(above, FieldRow))
    )
    line.undo()
    return refused


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _code_of(desk: Path) -> str:
    """Give the code of a ticket of a desk."""
    services = Composition().open(desk)
    try:
        event = services.events.list(EventFilter.UPCOMING, limit=1)[0].event
        (rsvp,) = services.rsvps.ids(RsvpQuery(event_id=event.id))[:1]
        return services.tickets.codes(event.id, [rsvp])[rsvp].code
    finally:
        services.desk.close()


def _who(widget: QWidget | None) -> str:
    name = "" if widget is None else widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name!r}"


def test_every_page_and_dialog_can_be_heard_and_walked_through_by_keys(qapp, demo: Path, tmp_path: Path):
    walk = Walk(_code_of(Path(copy(demo / "meetup.desk", tmp_path))))
    desktop = open_window(qapp, tmp_path / "meetup.desk", Settings(language="en", mode="light"))
    desktop.window.resize(1280, 800)
    given = {"list.import": demo / "lists" / "google-forms-ko.csv", "calendar.import": demo / "calendar.ics"}
    try:
        Tour(desktop, walk.look, given).run()
    finally:
        desktop.window.close()
        desktop.window.deleteLater()
    assert len(walk.places) > 40
    assert not walk.trouble, "\n".join(f"{place}: {what}" for what, place in walk.trouble.items())


def test_the_first_page_of_all_can_be_heard_and_walked_through_by_keys(qapp, tmp_path: Path):
    desktop = open_window(qapp, tmp_path / "meetup.desk", Settings(language="en", mode="light"))
    walk = Walk()
    try:
        Tour(desktop, walk.look).run()
    finally:
        desktop.window.close()
        desktop.window.deleteLater()
    assert walk.places == ["welcome"]
    assert not walk.trouble, walk.trouble
