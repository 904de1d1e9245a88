"""Rules of a draft: one a row, each removed by a click, and what asks for a new one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.seatings import SeatingRuleKind
from meetup_desk.services.seating.drafts import SeatingDraft
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import ElidedLabel, Label

_ICONS = {
    SeatingRuleKind.APART: "ban",
    SeatingRuleKind.TOGETHER: "link",
    SeatingRuleKind.WISH: "heart",
    SeatingRuleKind.HOST: "star",
    SeatingRuleKind.FRONT: "eye",
    SeatingRuleKind.ACCESSIBLE: "accessibility",
}
_PAIRS = (SeatingRuleKind.APART, SeatingRuleKind.TOGETHER, SeatingRuleKind.WISH)


@dataclass(frozen=True, slots=True)
class DraftRule:
    """A rule of a draft: two people, or one person and the number of a table."""

    kind: SeatingRuleKind
    person: PersonId
    other: PersonId | None = None
    table: int | None = None


def rules_of(draft: SeatingDraft) -> list[DraftRule]:
    """Give the rules of a draft."""
    pairs = zip(_PAIRS, (draft.apart, draft.together, draft.wishes), strict=True)
    rules = [DraftRule(kind, one, other) for kind, couples in pairs for one, other in couples]
    rules += [DraftRule(SeatingRuleKind.HOST, person, table=at) for person, at in draft.hosts.items()]
    rules += [DraftRule(SeatingRuleKind.FRONT, person) for person in draft.front]
    return rules + [DraftRule(SeatingRuleKind.ACCESSIBLE, person) for person in draft.accessible]


def with_rules(draft: SeatingDraft, rules: Sequence[DraftRule]) -> SeatingDraft:
    """Give a draft with these rules in place of its own; a table that is named becomes what it is for."""

    def pairs(kind: SeatingRuleKind) -> list[tuple[PersonId, PersonId]]:
        return [(rule.person, rule.other) for rule in rules if rule.kind is kind and rule.other is not None]

    def people(kind: SeatingRuleKind) -> list[PersonId]:
        return [rule.person for rule in rules if rule.kind is kind]

    def named(kind: SeatingRuleKind) -> set[int | None]:
        return {rule.table for rule in rules if rule.kind is kind}

    front, wheel = named(SeatingRuleKind.FRONT), named(SeatingRuleKind.ACCESSIBLE)
    return replace(
        draft,
        tables=[
            replace(table, front=table.front or at in front, accessible=table.accessible or at in wheel)
            for at, table in enumerate(draft.tables, 1)
        ],
        apart=pairs(SeatingRuleKind.APART),
        together=pairs(SeatingRuleKind.TOGETHER),
        wishes=pairs(SeatingRuleKind.WISH),
        hosts={
            rule.person: rule.table
            for rule in rules
            if rule.kind is SeatingRuleKind.HOST and rule.table is not None
        },
        front=people(SeatingRuleKind.FRONT),
        accessible=people(SeatingRuleKind.ACCESSIBLE),
    )


class RulesCard(Card):
    """Rules with a way to add and remove them; who takes no part has no row."""

    changed = Signal()

    def __init__(self, look: Look, tables: Callable[[], int]) -> None:
        super().__init__(look)
        self._tables = tables
        self._names: Mapping[PersonId, str] = {}
        self.rules: list[DraftRule] = []
        self.add_button = Button(look, kind="link", icon="plus")
        self.add_button.clicked.connect(self._pop_up)
        self.retranslate()

    def show_rules(self, rules: Sequence[DraftRule], names: Mapping[PersonId, str]) -> None:
        """Show rules of people with these names."""
        self._names = names
        self.rules = [r for r in rules if r.person in names and (r.other is None or r.other in names)]
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.set_title(self.tr("Rules"), f"{len(self.rules)}" if self.rules else "")
        self.add_button.set_text(self.tr("Add rule…"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.add_button.setParent(foot)
        hint = Label(
            self.tr("Who never shares a table, who always does, who stays at one."), ink="soft", wrap=True
        )
        hint.setContentsMargins(16, 8, 16, 8)
        self.set_rows([*(self._row(rule) for rule in self.rules), *([] if self.rules else [hint]), foot])

    def kinds(self) -> dict[SeatingRuleKind, str]:
        """Say what the kinds are called."""
        return {
            SeatingRuleKind.APART: self.tr("Never together"),
            SeatingRuleKind.TOGETHER: self.tr("Always together"),
            SeatingRuleKind.WISH: self.tr("Wish to meet"),
            SeatingRuleKind.HOST: self.tr("Host of a table"),
            SeatingRuleKind.FRONT: self.tr("Sits in front"),
            SeatingRuleKind.ACCESSIBLE: self.tr("Wheelchair seat"),
        }

    def ask(self, kind: SeatingRuleKind) -> None:
        """Ask whom a new rule is about."""
        people = sorted(self._names.items(), key=lambda item: item[1])
        options = [Option(str(person), lambda name=name: name) for person, name in people]  # type: ignore[misc]
        fields = [
            Field(key="one", label=lambda: self.tr("Person"), kind="choice", options=options, required=True)
        ]
        if kind in _PAIRS:
            fields.append(
                Field(
                    key="other", label=lambda: self.tr("And"), kind="choice", options=options, required=True
                )
            )
        else:
            most = max(self._tables(), 1)
            fields.append(
                Field(
                    key="table", label=lambda: self.tr("Table"), kind="number", least=1, most=most, width=120
                )
            )
        values = {"table": 1} if kind not in _PAIRS else {"other": str(people[-1][0])}
        draft = FormDialog(
            self._look,
            self.window(),
            self.kinds()[kind],
            fields,
            verb=self.tr("Add rule"),
            leave=self.tr("Cancel"),
            values=values,
        ).draft()
        if draft is not None:
            self.add(self._rule(kind, draft))

    def add(self, rule: DraftRule) -> None:
        """Take one more rule; one that stands already, or that pairs somebody with themselves, is left."""
        if rule.person != rule.other and rule not in self.rules:
            self.rules = [*self.rules, rule]
            self.retranslate()
            self.changed.emit()

    @staticmethod
    def _rule(kind: SeatingRuleKind, values: Mapping[str, Any]) -> DraftRule:
        other = PersonId(int(values["other"])) if "other" in values else None
        return DraftRule(kind, PersonId(int(values["one"])), other, values.get("table"))

    def _remove(self, rule: DraftRule) -> None:
        self.rules = [other for other in self.rules if other != rule]
        self.retranslate()
        self.changed.emit()

    def _row(self, rule: DraftRule) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 2, 8, 2)
        line.setSpacing(8)
        picture = Label()
        picture.setPixmap(self._look.pixmap(_ICONS[rule.kind], "ink_soft", 16))
        who = self._names[rule.person]
        if rule.other is not None:
            who = f"{who}, {self._names[rule.other]}"
        elif rule.table is not None:
            who = self.tr("{name}, table {table}").format(name=who, table=rule.table)
        remove = IconButton(
            self._look, "x", self.tr("Remove: {rule}").format(rule=f"{self.kinds()[rule.kind]}, {who}")
        )
        remove.clicked.connect(lambda _=False: self._remove(rule))
        line.addWidget(picture)
        line.addWidget(ElidedLabel(f"{self.kinds()[rule.kind]}: {who}"), 1)
        line.addWidget(remove)
        return row

    def _pop_up(self) -> None:
        if len(self._names) < 2:
            return
        menu = menu_of(self.actions_of_rules(), self._look, self)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def actions_of_rules(self) -> list[Action]:
        """Give a way to ask for each kind of rule."""
        return [
            Action(
                key=f"rule.{kind}",
                text=lambda name=name: f"{name}…",  # type: ignore[misc]
                icon=_ICONS[kind],
                run=partial(self.ask, kind),
            )
            for kind, name in self.kinds().items()
        ]
