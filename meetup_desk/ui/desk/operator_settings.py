"""Who sits at the desk, and what each of those who do may do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.authority import DeskRole, Operator
from meetup_desk.domain.groups import Group
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.operator_questions import ask_role
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True)
class _Seats:
    known: Sequence[Operator]
    groups: Sequence[Group]


class OperatorSettings(SettingsSection):
    """Shows the name and the roles, asks for another name, and gives roles."""

    def __init__(self, context: Context, services: Services, ask: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._seats = _Seats((), ())
        self.change = Button(context.look, icon="user")
        self.change.clicked.connect(lambda _: ask())
        self.add = Button(context.look, icon="plus")
        self.add.clicked.connect(lambda _: self.ask_role(None))
        context.news.changed.connect(lambda _: self._ask())
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lay_out()
        self.retranslate()
        self._ask()

    def _lay_out(self) -> None:
        row = FlowLayout(gap=8)
        row.addWidget(self.change)
        row.addWidget(self.add)
        self.column.addLayout(row)
        self.column.addLayout(self._list)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Who is at the desk"))
        self.about.setText(
            self.tr(
                "Everything done on this computer is recorded under this name. Once names have roles, each "
                "person can do what their role allows. Roles guard this program; to guard the file itself, "
                "encrypt the desk."
            )
        )
        self.change.set_text(self.tr("Change name…"))
        self.add.set_text(self.tr("Add name…"))
        self._show()

    def _ask(self) -> None:
        self._context.jobs.run(self._read, self._take, key=(self, "operators"))

    def _read(self) -> _Seats:
        groups = [card.group for card in self._services.groups.list()]
        return _Seats(self._services.operators.list(), groups)

    def _take(self, seats: _Seats) -> None:
        self._seats = seats
        self._show()

    def _show(self) -> None:
        self.state.setText(self._services.desk.operator or self.tr("No name: recorded as organiser."))
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for operator in self._seats.known:
            self._list.addWidget(self._row(operator))

    def _row(self, operator: Operator) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.describe(operator), wrap=True), 1)
        change = Button(self._context.look, self.tr("Change…"), kind="link")
        change.setAccessibleName(self.tr("Change the role of {name}").format(name=operator.name))
        change.clicked.connect(lambda _: self.ask_role(operator))
        remove = Button(self._context.look, self.tr("Remove"), kind="link")
        remove.setAccessibleName(self.tr("Remove the role of {name}").format(name=operator.name))
        remove.clicked.connect(
            lambda _: self._write(partial(self._services.operators.remove, operator.name, ACTOR))
        )
        line.addWidget(change)
        line.addWidget(remove)
        return row

    def describe(self, operator: Operator) -> str:
        """Say a name with its role, its group, and whether a PIN is asked."""
        group = next((each.name for each in self._seats.groups if each.uid == operator.group), "")
        pin = self.tr("with PIN") if operator.pin_hash else ""
        role = say(f"role.{operator.role}", self._context.languages.current)
        return " · ".join(filter(None, (operator.name, role, group, pin)))

    def ask_role(self, operator: Operator | None) -> None:
        """Ask for a role, and give it; the first of a desk is that of its host."""
        first = None if self._seats.known else Operator(name="", role=DeskRole.HOST)
        lang = self._context.languages.current
        draft = ask_role(self._context.look, self.window(), lang, self._seats.groups, operator or first)
        if draft is not None:
            put = self._services.operators.put
            self._write(partial(put, draft.name, draft.role, ACTOR, pin=draft.pin, group=draft.group))

    def _write(self, work: Callable[[], object]) -> None:
        self._context.jobs.run(work, self._context.news.changed.emit)
