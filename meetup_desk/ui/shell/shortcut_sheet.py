"""The sheet of shortcuts: what every key does, read from the menus themselves."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, Menu, key_text
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll

_COLUMN = 300  # px at 100 %
_HIGHEST = 560  # px at 100 %
Section = tuple[str, list[tuple[str, str]]]  # a title, and keys with what they do


class ShortcutSheet(Dialog):
    """Two columns of keys under the titles of their menus; Esc or Enter closes it."""

    def __init__(self, look: Look, parent: QWidget, menus: Sequence[Menu]) -> None:
        title, close = self.tr("Keyboard shortcuts"), self.tr("Close")
        super().__init__(look, parent, title, [DialogVerb("close", close, "primary")])
        self.sections = [*_sections(menus), (self.tr("In lists"), self._in_lists())]
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(32)
        narrow = parent.width() < look.theme.px(2 * _COLUMN + 120)
        for sections in [self.sections] if narrow else _halves(self.sections):
            row.addLayout(self._column(sections), 1)
        scroll = Scroll(inside)
        width = look.theme.px(_COLUMN if narrow else 2 * _COLUMN)
        room = self.screen().availableGeometry()
        scroll.setMinimumWidth(min(width, room.width() - 96))
        highest = min(look.theme.px(_HIGHEST), room.height() - look.theme.px(160) - 48)
        scroll.setMinimumHeight(min(inside.sizeHint().height(), highest))
        self.body.addWidget(scroll)

    def _column(self, sections: Iterable[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for title, lines in sections:
            column.addWidget(Label(title, size="emphasis"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, self.look.theme.px(104))
            for place, (keys, text) in enumerate(lines):
                grid.addWidget(Label(keys, ink="soft"), place, 0)
                grid.addWidget(Label(text, wrap=True), place, 1)
            column.addLayout(grid)
            column.addSpacing(12)
        column.addStretch(1)
        return column

    def _in_lists(self) -> list[tuple[str, str]]:
        """Give the keys that tables have by themselves."""
        return [
            ("↑ ↓", self.tr("Move from row to row")),
            (key_text("Return"), self.tr("Open the row")),
            (key_text("Shift+Down"), self.tr("Select more rows")),
            (key_text("Ctrl+A"), self.tr("Select all rows")),
            (key_text("Ctrl+C"), self.tr("Copy the selected rows")),
            (key_text("Del"), self.tr("Delete or cancel what is selected")),
            (key_text("Shift+F10"), self.tr("Everything that can be done with the row")),
            (key_text("Esc"), self.tr("Clear the selection, then close the panel")),
        ]


def _sections(menus: Sequence[Menu]) -> list[Section]:
    """Give the menus that have keys, each key once."""
    seen: set[str] = set()
    sections: list[Section] = []
    for menu in menus:
        lines = []
        for action in menu.actions():
            if isinstance(action, Action) and action.shortcut and action.shortcut not in seen:
                seen.add(action.shortcut)
                lines.append((key_text(action.shortcut), action.text().rstrip("…")))
        if lines:
            sections.append((menu.title(), lines))
    return sections


def _halves(sections: Sequence[Section]) -> list[list[Section]]:
    """Share sections out to two columns of about the same height, in their order."""
    heights = [len(lines) + 2 for _, lines in sections]
    half, height, cut = sum(heights) / 2, 0.0, len(sections)
    for place, each in enumerate(heights):
        height += each
        if height >= half:
            cut = place + 1
            break
    return [list(sections[:cut]), list(sections[cut:])]
