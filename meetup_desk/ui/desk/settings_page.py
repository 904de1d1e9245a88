"""The settings: sections at the left, of this computer and of this desk; one of them at a time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from meetup_desk.services.services import Services
from meetup_desk.ui.desk.appearance_settings import AppearanceSettings, Choices
from meetup_desk.ui.desk.encryption_actions import NO_ACTIONS, EncryptionActions
from meetup_desk.ui.desk.encryption_settings import EncryptionSettings
from meetup_desk.ui.desk.setting_names import SECTIONS
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.page_actions import fields_of, show_field
from meetup_desk.ui.shell.page_entry import SettingName
from meetup_desk.ui.shell.palette_entry import matches
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.stack import Stack

_NAV, _CONTENT = 176, 640  # px at 100 %
_BESIDE_FROM = 620  # px at 100 %: narrower than this, the sections stand above what they hold


class SettingsPage(Page):
    """Sections are made when they are first shown; `go_to` takes a `SettingName`, or the key of a section."""

    guide = "backups"

    def __init__(
        self,
        context: Context,
        services: Services,
        choices: Choices,
        restore: Callable[[Path], object] = lambda _: None,
        encryption: EncryptionActions = NO_ACTIONS,
    ) -> None:
        super().__init__()
        self._encryption = encryption
        self._context, self._services, self._choices, self._restore = context, services, choices, restore
        self._made: dict[str, QWidget] = {}
        self.search = SearchField(context.look)
        privacy = Action(
            key="privacy",
            text=page_titles.privacy,
            icon="shield-check",
            run=lambda: context.go("privacy"),
        )
        self.header = PageHeader(
            context.look, page_titles.settings, actions=[privacy], beside=self.search, more=self._more()
        )
        self.navigation: dict[str, QPushButton] = {}
        self._groups = (Label(size="caption", ink="soft"), Label(size="caption", ink="soft"))
        self._nav = QWidget()
        self._stack = Stack(context.look)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(24)
        self._fill_navigation()
        self._body.addWidget(self._nav, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(self._stack, 1)
        self.column.addWidget(self.header)
        self.column.addLayout(self._body, 1)
        self.search.typed.connect(self._narrow)
        self.search.asked.connect(lambda _: self._open_first())
        context.look.changed.connect(self._apply_theme)
        self.retranslate()
        self._apply_theme()
        self.show_section(SECTIONS[0].key)

    def _more(self) -> list[Action | None]:
        return [
            Action(
                key="history",
                text=page_titles.history,
                icon="history",
                run=lambda: self._context.go("history"),
            ),
            Action(key="about", text=page_titles.about, icon="info", run=lambda: self._context.go("about")),
        ]

    def _fill_navigation(self) -> None:
        flow, group = FlowLayout(self._nav, gap=4), QButtonGroup(self)
        for of_desk, label in zip((False, True), self._groups, strict=True):
            flow.addWidget(label)
            for entry in SECTIONS:
                if entry.of_desk is of_desk:
                    button = QPushButton()
                    button.setProperty("kind", "nav")
                    button.setCheckable(True)
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                    button.clicked.connect(lambda _=False, key=entry.key: self.show_section(key))
                    group.addButton(button)
                    flow.addWidget(button)
                    self.navigation[entry.key] = button

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for label, text in zip(self._groups, (self.tr("This computer"), self.tr("This desk")), strict=True):
            label.setText(text)
        for entry in SECTIONS:
            self.navigation[entry.key].setText("  " + entry.title().replace("&", "&&"))
            self.navigation[entry.key].setAccessibleName(entry.title())
        self._nav.setAccessibleName(self.tr("Sections"))

    def go_to(self, target: object) -> None:
        """Show a section, or a setting with the keyboard on it."""
        if isinstance(target, SettingName):
            self.show_section(target.section)
            for name, _, widget in fields_of(self._made[target.section]):
                if name == target.name:
                    show_field(widget)
                    return
        elif isinstance(target, str) and target in self.navigation:
            self.show_section(target)

    def show_section(self, key: str) -> None:
        """Show one section; it is made when it is first shown."""
        if key not in self._made:
            self._made[key] = self._make(key)
            self._stack.addWidget(Scroll(_top(self._made[key], self._context.look.theme.px(_CONTENT))))
        self._stack.setCurrentIndex(list(self._made).index(key))
        self.navigation[key].setChecked(True)
        self._context.panel.close_panel()
        self._apply_theme()

    def section(self, key: str) -> QWidget:
        """Give what is in a section, making it where it was not shown yet."""
        self.show_section(key)
        return self._made[key]

    def _make(self, key: str) -> QWidget:
        context, services = self._context, self._services
        if key == "appearance":
            return AppearanceSettings(context, self._choices)
        if key == "operator":
            from meetup_desk.ui.desk.operator_settings import OperatorSettings  # noqa: PLC0415 - as below

            return OperatorSettings(context, services, self._choices.operator)
        if key == "badges":
            from meetup_desk.ui.desk.badge_settings import BadgeSettings  # noqa: PLC0415 - made when it is shown

            return BadgeSettings(context, services, self._choices.badges)
        if key == "contact":
            from meetup_desk.ui.desk.contact_settings import ContactSettings  # noqa: PLC0415 - as above

            return ContactSettings(context, services)
        if key == "calendars":
            from meetup_desk.ui.desk.calendar_settings import CalendarSettings  # noqa: PLC0415 - as above

            return CalendarSettings(context, services)
        if key == "encryption":
            return EncryptionSettings(context, self._encryption)
        from meetup_desk.ui.desk.backup_settings import BackupSettings  # noqa: PLC0415 - as above

        return BackupSettings(context, services, self._restore)

    # -- finding

    def _narrow(self, text: str) -> None:
        """Show the sections that hold what is typed, by their own names and those of their settings."""
        for entry in SECTIONS:
            found = any(matches(name, text) for name in (entry.title(), *entry.names()))
            self.navigation[entry.key].setVisible(found or not text.strip())

    def _open_first(self) -> None:
        text = self.search.live_text().strip()
        if not text:
            return
        for entry in SECTIONS:
            named = next((name for name in entry.names() if matches(name, text)), None)
            if named is not None or matches(entry.title(), text):
                self.show_section(entry.key)
                return

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections above what they hold where room is short."""
        super().resizeEvent(event)
        self._apply_theme()

    def _apply_theme(self) -> None:
        px = self._context.look.theme.px
        beside = self.width() >= px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(way)
        widest = max(px(_NAV), *(button.sizeHint().width() + 12 for button in self.navigation.values()))
        self._nav.setMaximumWidth(widest if beside else 16_777_215)
        self._nav.setMinimumWidth(widest if beside else 0)
        for widget in (*self._groups, *self.navigation.values()):
            widget.setMinimumWidth(widest - 8 if beside else 0)
        for label in self._groups:
            label.setVisible(beside)
        icon = QSize(px(16), px(16))
        for entry in SECTIONS:
            self.navigation[entry.key].setIconSize(icon)
            role = "accent" if self.navigation[entry.key].isChecked() else "ink_soft"
            self.navigation[entry.key].setIcon(self._context.look.icon(entry.icon, role))


def _top(section: QWidget, widest: int) -> QWidget:
    """Hold a section at the top left, no wider than the eye follows."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 8, 0)
    section.setMaximumWidth(widest)
    column.addWidget(section)
    column.addStretch(1)
    return holder
