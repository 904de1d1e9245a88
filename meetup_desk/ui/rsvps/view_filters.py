"""Filters of the list by facts, and views that are kept under a name."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.parts import Part
from meetup_desk.domain.saved_views import SavedView
from meetup_desk.services.rsvps.rsvp_views import NOUN, RsvpView, view_of
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

_WEEK = "7"  # days


class ViewFilters(QWidget):
    """The facts chosen, each a button that takes it away again; `chosen` comes with a whole view."""

    facts_changed = Signal()
    chosen = Signal(object)

    def __init__(
        self, context: Context, services: Services, writes: Writes, present: Callable[[], RsvpView]
    ) -> None:
        super().__init__()
        self._context, self._services, self._writes, self._present = context, services, writes, present
        self.facts: dict[str, str] = {}
        self.parts: list[Part] = []
        self._views: list[SavedView] = []
        self._tags: Sequence[str] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.add = Button(context.look, icon="list-filter")
        self.add.clicked.connect(self._pop_up)
        self._row.addWidget(self.add)
        self._chips: list[Button] = []
        self._rebuild()

    def read(self, parts: list[Part]) -> None:
        """Offer the parts of an event, and read again which views and tags there are."""
        self.parts, services = parts, self._services
        self._context.jobs.run(
            lambda: (services.saved_views.list(NOUN), list(services.tags.counts())),
            self._take,
            key=(self, "views"),
        )

    def _take(self, read: tuple[list[SavedView], list[str]]) -> None:
        self._views, self._tags = read

    def set_facts(self, facts: dict[str, str]) -> None:
        """Choose other facts, without a signal."""
        self.facts = dict(facts)
        self._rebuild()

    def name_of(self, key: str, value: str) -> str:
        """Say what a fact asks for."""
        names = {
            ("need", "any"): self.tr("Has needs"),
            ("need", "diet"): self.tr("Diet"),
            ("need", "access"): self.tr("Access"),
            ("need", "language"): self.tr("Language"),
            ("guests", "1"): self.tr("Brings guests"),
            ("newcomer", "1"): self.tr("First time"),
            ("days", _WEEK): self.tr("Answered this week"),
            ("silent", "1"): self.tr("Not reconfirmed"),
        }
        return names.get((key, value), value)

    def _choices(self) -> list[tuple[str, str]]:
        fixed = [("need", "any"), ("need", "diet"), ("need", "access"), ("need", "language")]
        fixed += [("guests", "1"), ("newcomer", "1"), ("days", _WEEK), ("silent", "1")]
        return [
            *fixed,
            *(("part", part.name) for part in self.parts),
            *(("tag", name) for name in self._tags),
        ]

    def _pop_up(self) -> None:
        icons = {"part": "layers", "tag": "tag"}
        lines: list[Action | None] = [
            Action(key=view.name, text=partial(str, view.name), icon="star", run=partial(self._open, view))
            for view in self._views
        ]
        if lines:
            lines.append(None)
        lines += [
            Action(
                key=f"{key}.{value}",
                text=partial(self.name_of, key, value),
                icon="check" if self.facts.get(key) == value else icons.get(key, ""),
                run=partial(self._toggle, key, value),
            )
            for key, value in self._choices()
        ]
        lines += [
            None,
            Action(key="save", text=lambda: self.tr("Save view…"), icon="star", run=self.save_view),
        ]
        lines += [
            Action(
                key=f"remove {view.name}",
                text=partial(self._removal, view.name),
                icon="trash-2",
                run=partial(self._remove, view),
            )
            for view in self._views
        ]
        menu = menu_of(lines, self._context.look, self)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _removal(self, name: str) -> str:
        return self.tr("Delete view “{name}”").format(name=name)

    def _open(self, view: SavedView) -> None:
        self.chosen.emit(view_of(view.filters))

    def _toggle(self, key: str, value: str) -> None:
        if self.facts.get(key) == value:
            del self.facts[key]
        else:
            self.facts[key] = value
        self._rebuild()
        self.facts_changed.emit()

    def save_view(self) -> None:
        """Ask for a name, and keep what is shown under it."""
        field = Field(key="name", label=lambda: self.tr("Name"), required=True)
        answered = FormDialog(
            self._context.look,
            self.window(),
            self.tr("Save view"),
            [field],
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            text=self.tr("Filters, status and search text are kept, for every event."),
        ).draft()
        if answered is None:
            return
        name, filters, views = str(answered["name"]), self._present().filters(), self._services.saved_views
        self._writes.run(
            lambda: views.save(NOUN, name, filters, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("View “{name}” saved").format(name=name),
            done=lambda _: self.read(self.parts),
        )

    def _remove(self, view: SavedView) -> None:
        self._writes.run(
            lambda: self._services.saved_views.remove(view.id, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("View “{name}” removed").format(name=view.name),
            done=lambda _: self.read(self.parts),
        )

    def _rebuild(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for key, value in self.facts.items():
            chip = Button(self._context.look, self.name_of(key, value), icon="x")
            chip.setToolTip(self.tr("Remove this filter"))
            chip.clicked.connect(lambda _=False, key=key, value=value: self._toggle(key, value))
            self._row.addWidget(chip)
            self._chips.append(chip)
        self.add.set_text("" if self.facts else self.tr("Filter"))
        self.add.setAccessibleName(self.tr("Filter"))
        self.add.setToolTip(self.tr("Filters and saved views"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)
