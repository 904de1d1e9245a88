"""The dialog about one list: its name, how often, when, and who is on it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from meetup_desk.domain.parts import Part
from meetup_desk.domain.rsvps import CLOSED, GOING_ONLY, RsvpStatus
from meetup_desk.domain.scans import ENTRY, ListRule
from meetup_desk.domain.times import Instant, Plan, instant_of_wall, moment_of
from meetup_desk.services.door.lists import ListDraft, ListLine
from meetup_desk.ui.door.preparation.sections import BoxGrid
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say

_ROOM = 516  # px at 100 %: as wide as boxes may make the dialog
_WHEN, _CLOCK = "%Y-%m-%d %H:%M", "%H:%M"


class ListDialog(FormDialog):
    """Asks for everything about one list; `line` is the list as it is, `taken` the names of the others."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        lang: str,
        *,
        plan: Plan,
        parts: Sequence[Part],
        line: ListLine | None,
        taken: Sequence[str] = (),
    ) -> None:
        self._plan, self._taken = plan, set(taken)
        self._is_entry = line is not None and line.list.name == ENTRY
        super().__init__(
            look,
            parent.window(),
            self._title(line),
            self._fields(),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            text=self._what_stays() if self._is_entry else "",
        )
        self.form.changed.connect(self._compare)
        self.part_boxes = {part.id: QCheckBox(part.name) for part in parts}
        if parts:
            self._add_boxes(self.tr("Parts chosen (none selected: everyone)"), list(self.part_boxes.values()))
        open_ones = [status for status in RsvpStatus if status not in CLOSED]
        self.status_boxes = {status: QCheckBox(say(f"rsvp.{status}", lang)) for status in open_ones}
        self._add_boxes(self.tr("RSVP status"), list(self.status_boxes.values()))
        self._fill(line)

    def _title(self, line: ListLine | None) -> str:
        if self._is_entry:
            return self.tr("Entry list")
        return (
            self.tr("Add list") if line is None else self.tr("Edit list “{name}”").format(name=line.list.name)
        )

    def _what_stays(self) -> str:
        return self.tr(
            "Every event has an entry list. It can’t be renamed or deleted, and always includes everyone "
            "who is going."
        )

    def _add_boxes(self, label: str, boxes: Sequence[QCheckBox]) -> None:
        self.body.addWidget(BoxGrid(label, boxes, width=self.look.theme.px(_ROOM)))
        for box in boxes:
            box.clicked.connect(self._follow)

    def _follow(self) -> None:
        """A list on which nobody can be is no list."""
        self.buttons["save"].setEnabled(any(box.isChecked() for box in self.status_boxes.values()))

    def _fields(self) -> list[Field]:
        name = Field(
            key="name",
            label=lambda: self.tr("Name"),
            required=True,
            hint=lambda: self.tr("Lunch"),
            check=self._check_name,
        )
        example = f"{self._plan.start:{_CLOCK}}"
        return [
            *([] if self._is_entry else [name]),
            Field(
                key="rule",
                label=lambda: self.tr("Entries per ticket"),
                kind="choice",
                options=[
                    Option(ListRule.ONCE, lambda: self.tr("Once")),
                    Option(ListRule.DAILY, lambda: self.tr("Once a day")),
                    Option(ListRule.UNLIMITED, lambda: self.tr("Unlimited")),
                ],
            ),
            Field(key="reentry", label=lambda: self.tr("Allow re-entry"), kind="switch"),
            Field(
                key="opens",
                label=lambda: self.tr("Opens"),
                width=160,
                hint=partial(str, example),
                check=self._check_time,
            ),
            Field(
                key="closes",
                label=lambda: self.tr("Closes"),
                width=160,
                hint=lambda: self.tr("Stays open"),
                check=self._check_time,
                beside=True,
            ),
        ]

    def _check_name(self, name: str) -> str:
        return self.tr("A list with this name already exists.") if name in self._taken else ""

    def _check_time(self, text: str) -> str:
        if self._read(text) is not None:
            return ""
        return self.tr("Enter a time such as 19:00, or a date and time such as 2026-12-03 19:00.")

    def _compare(self) -> None:
        """Say at once that a list which closes before it opens never opens."""
        values = self.form.values()
        opens, closes = self._read(values["opens"]), self._read(values["closes"])
        if opens is not None and closes is not None and closes <= opens:
            self.form.set_problem("closes", self.tr("The closing time is before the opening time."))

    def _fill(self, line: ListLine | None) -> None:
        one = None if line is None else line.list
        if one is not None and line is not None:
            self.form.set_values(
                ({} if self._is_entry else {"name": one.name})
                | {
                    "rule": one.rule,
                    "reentry": one.reentry,
                    "opens": self._written(one.opens_at),
                    "closes": self._written(one.closes_at),
                }
            )
            for part in line.parts:
                self.part_boxes[part.id].setChecked(True)
        else:
            self.form.set_values({"reentry": True})
        for status, box in self.status_boxes.items():
            box.setChecked(status in (GOING_ONLY if one is None else one.statuses))
        self.status_boxes[RsvpStatus.GOING].setEnabled(not self._is_entry)

    def wish(self) -> ListDraft | None:
        """Show the dialog; None when it was left."""
        values = self.draft()
        if values is None:
            return None
        return ListDraft(
            name=ENTRY if self._is_entry else values["name"],
            rule=ListRule(values["rule"]),
            parts=tuple(part for part, box in self.part_boxes.items() if box.isChecked()),
            statuses=frozenset(status for status, box in self.status_boxes.items() if box.isChecked()),
            opens_at=self._read(values["opens"]),
            closes_at=self._read(values["closes"]),
            reentry=values["reentry"],
        )

    def _read(self, text: str) -> Instant | None:
        """Read a wall time of the event, on its first day unless it names one; None for what is none."""
        for written in (text, f"{self._plan.first_day} {text}"):
            try:
                wall = datetime.strptime(written, _WHEN)  # noqa: DTZ007 - wall time of the event
            except ValueError:
                continue
            return instant_of_wall(wall, self._plan.tz)
        return None

    def _written(self, at: Instant | None) -> str:
        if at is None:
            return ""
        moment = moment_of(at, self._plan.tz)
        return f"{moment:{_CLOCK if moment.date() == self._plan.first_day else _WHEN}}"
