"""What the page shown offers, and the fields of the settings: read from the widgets that are there."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from meetup_desk.ui.widgets.actions import Action, Offering
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.choosers import Chooser
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.table import RecordTable

_ORDER = (PageHeader, RecordTable, Button, IconButton, Chooser)  # what one comes for is first


def actions_of(page: QWidget) -> list[Action]:
    """Give what can be done on a page now: by its head, menus, buttons and choices, each once."""
    offering = [w for w in page.findChildren(QWidget) if isinstance(w, _ORDER) and _usable(w, page)]
    offering.sort(key=lambda widget: next(i for i, kind in enumerate(_ORDER) if isinstance(widget, kind)))
    actions: dict[str, Action] = {}
    for widget in offering:
        for action in _offered(widget):
            if action.enabled:
                actions.setdefault(action.text(), action)
    return list(actions.values())


def _offered(widget: Offering) -> list[Action]:
    return widget.offered()


def _usable(widget: QWidget, page: QWidget) -> bool:
    beside_title = isinstance(widget, (Button, IconButton)) and isinstance(widget.parent(), PageHeader)
    return widget.isVisibleTo(page) and widget.isEnabled() and not beside_title


def fields_of(page: QWidget) -> Iterator[tuple[str, str, QWidget]]:
    """Give name, section and widget of everything on a page that takes the keyboard."""
    section, last = "", None
    for widget in page.findChildren(QWidget):
        if isinstance(widget, Label) and widget.property("level") == "section":
            section = widget.text()
        elif widget.isVisibleTo(page) and not (last is not None and last.isAncestorOf(widget)):
            name = _name_of(widget)
            if name and _focusable(widget) is not None:
                last = widget
                yield name, section, widget


def show_field(widget: QWidget) -> None:
    """Bring a field into view, with the keyboard on it."""
    target = _focusable(widget) or widget
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        parent.ensureWidgetVisible(widget)
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _name_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return ""
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or own


def _focusable(widget: QWidget) -> QWidget | None:
    """Give what takes the keyboard: the widget itself, or what is inside it."""
    inside = (widget, *widget.findChildren(QWidget))
    return next((w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
