"""The sidebar: the desk's name, the pages, and below them language and appearance."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.read_only_row import ReadOnlyRow
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.actions import key_text
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.row_button import RowButton

WIDTH = 200  # px at 100 %


class NavButton(QPushButton):
    """One page: icon, title and perhaps how much waits there."""

    def __init__(self, look: Look, icon: str, title: Callable[[], str], shortcut: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._title = title
        self._shortcut = shortcut
        self._count = 0
        self._folded = False
        self._count_label = Label(size="caption", ink="soft", parent=self)
        self._count_label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self.apply_theme)
        self.apply_theme()
        self.retranslate()

    def set_count(self, count: int) -> None:
        """Show how much waits there; nothing for 0."""
        self._count = count
        self.retranslate()

    def fold(self, *, folded: bool) -> None:
        """Show only the icon."""
        if folded != self._folded:
            self._folded = folded
            mark(self, folded=folded)
            self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the window."""
        title = self._title()
        self.setText("" if self._folded else "  " + title.replace("&", "&&"))
        self.setToolTip(f"{title}  {key_text(self._shortcut)}" if self._folded else key_text(self._shortcut))
        self.setAccessibleName(f"{title}, {self._count}" if self._count else title)
        self._count_label.setText(f"{self._count:,}" if self._count and not self._folded else "")
        self._place_count()

    def apply_theme(self) -> None:
        """Take the colours and sizes of the theme."""
        size = self._look.theme.px(16)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._look.icon(self._icon, "accent" if self.isChecked() else "ink_soft"))
        self._place_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right."""
        super().resizeEvent(event)
        self._place_count()

    def _place_count(self) -> None:
        self._count_label.adjustSize()
        top = (self.height() - self._count_label.height()) // 2
        self._count_label.move(self.width() - self._count_label.width() - 12, top)


class Sidebar(QFrame):
    """`chosen(key)` comes when somebody goes to a page."""

    chosen = Signal(str)
    desk_asked = Signal()
    operator_asked = Signal()
    language_asked = Signal()
    appearance_asked = Signal()

    def __init__(self, look: Look, desk_name: str, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._look = look
        self._folded = False
        self._name = ElidedLabel(desk_name, size="emphasis")
        self._chevron = QLabel()
        self._desk_menu = RowButton(look)
        self._desk_menu.clicked.connect(self.desk_asked)
        self.read_only = ReadOnlyRow(look)
        self.read_only.clicked.connect(self.operator_asked)
        self.language = IconButton(look, "globe", size=16)
        self.language.clicked.connect(self.language_asked)
        self.appearance = IconButton(look, "sun", size=16)
        self.appearance.clicked.connect(self.appearance_asked)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(2)
        column.addLayout(self._make_header())
        column.addWidget(self.read_only)
        column.addSpacing(8)
        for position, page in enumerate(pages, start=1):
            button = NavButton(look, page.icon, page.title, f"Ctrl+{position}" if position < 10 else "")
            button.clicked.connect(partial(self._choose, page.key))
            self._group.addButton(button)
            self._buttons[page.key] = button
            column.addWidget(button)
        column.addStretch(1)
        self._footer = QHBoxLayout()
        self._footer.setSpacing(4)
        self._footer.addWidget(self.language)
        self._footer.addWidget(self.appearance)
        self._footer.addStretch(1)
        column.addLayout(self._footer)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _make_header(self) -> QHBoxLayout:
        """The whole name opens the menu of the desk; folded, the chevron is left of it."""
        self._header = QHBoxLayout(self._desk_menu)
        self._header.setSpacing(4)
        self._header.addWidget(self._name, 1)
        self._header.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignCenter)
        self._desk_menu.pass_clicks()
        row = QHBoxLayout()
        row.addWidget(self._desk_menu)
        return row

    def _choose(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.chosen.emit(key)

    def set_desk_name(self, name: str) -> None:
        """Show the desk's name."""
        self._name.setText(name)
        self._name_desk_menu()

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show how much waits on a page."""
        self._buttons[key].set_count(count)

    def fold(self, *, folded: bool) -> None:
        """Show icons alone, or icons and titles."""
        self._folded = folded
        self._name.setVisible(not folded)
        self._header.setContentsMargins(*((4, 4, 4, 4) if folded else (12, 4, 8, 4)))
        self._footer.setDirection(
            QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        )
        self.read_only.fold(folded=folded)
        middle = Qt.AlignmentFlag.AlignHCenter if folded else Qt.AlignmentFlag(0)
        for footed in (self.language, self.appearance):
            self._footer.setAlignment(footed, middle)  # under the icons of the pages
        for button in self._buttons.values():
            button.fold(folded=folded)
        self._apply_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name_desk_menu()
        self.language.set_name(self.tr("Language"))
        self.appearance.set_name(self.tr("Appearance"))
        self.setAccessibleName(self.tr("Pages"))
        for button in self._buttons.values():
            button.retranslate()

    def _name_desk_menu(self) -> None:
        self._desk_menu.setToolTip(self.tr("Desk menu"))
        self._desk_menu.setAccessibleName(f"{self.tr('Desk menu')}: {self._name.text()}")

    def _apply_theme(self) -> None:
        self._chevron.setPixmap(self._look.pixmap("chevron-down", "ink_soft", 16))
        self._desk_menu.setMinimumHeight(self._look.theme.px(32))
        width_factor = 1 + (self._look.theme.scale - 1) * 0.6
        self.setFixedWidth(self._look.theme.px(40) + 16 if self._folded else round(WIDTH * width_factor))
        self.appearance.set_icon("moon" if self._look.theme.dark else "sun")
        for button in self._buttons.values():
            button.apply_theme()
