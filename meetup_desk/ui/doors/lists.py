"""The lists of an event: what is counted, who is on it, how often and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Part as EventPart
from meetup_desk.domain.rows import EventLine
from meetup_desk.domain.rsvps import CLOSED, GOING_ONLY, RsvpStatus
from meetup_desk.domain.scans import DoorList, ListRule
from meetup_desk.domain.times import Instant, instant_of_wall, moment_of
from meetup_desk.services.bundle import Services
from meetup_desk.services.door_lists import ListDraft, ListLine
from meetup_desk.services.judging import ENTRY
from meetup_desk.ui.doors.rows import BoxGrid, Part, Row
from meetup_desk.ui.parts.buttons import Button
from meetup_desk.ui.parts.choosers import Option
from meetup_desk.ui.parts.dialogs import Dialog, Verb
from meetup_desk.ui.parts.fields import Field
from meetup_desk.ui.parts.form import Form
from meetup_desk.ui.parts.label import Label
from meetup_desk.ui.parts.writes import Writes
from meetup_desk.ui.shell.kit import Kit
from meetup_desk.ui.shell.look import Look
from meetup_desk.words.say import say

_WHEN = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    line: EventLine
    lists: Sequence[ListLine]


class Lists(Part):
    """Shows lists, and edits them."""

    def __init__(self, kit: Kit, services: Services, writes: Writes) -> None:
        super().__init__(kit.look)
        self._kit, self._services, self._writes = kit, services, writes
        self._known: _Known | None = None
        self.add = Button(kit.look, icon="plus")
        self.add.clicked.connect(partial(self.edit, None))
        self.add_button(self.add)
        self.retranslate()

    def show_lists(self, line: EventLine, lists: Sequence[ListLine]) -> None:
        """Show the lists of an event."""
        self._known = _Known(line=line, lists=lists)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.set_texts(
            self.tr("Lists"), self.tr("What is counted at a door: the entry, a lunch, a workshop.")
        )
        self.add.set_text(self.tr("Add a list"))
        if self._known is not None:
            self.set_rows([self._row(one) for one in self._known.lists])

    def _row(self, one: ListLine) -> Row:
        name = self.tr("Entry") if one.list.name == ENTRY else one.list.name
        edit = Button(self.look, self.tr("Edit"), kind="quiet")
        edit.clicked.connect(partial(self.edit, one))
        buttons = [edit]
        if one.list.name != ENTRY and not one.used:
            remove = Button(self.look, self.tr("Remove"), kind="quiet")
            remove.clicked.connect(partial(self._remove, one.list))
            buttons.insert(0, remove)
        return Row(name, (self._facts(one),), buttons if one.list.name != ENTRY else [])

    def _facts(self, one: ListLine) -> str:
        lang = self._kit.languages.current
        parts = ", ".join(part.name for part in one.parts)
        statuses = ", ".join(say(f"rsvp.{status}", lang) for status in sorted(one.list.statuses))
        again = self.tr("may come in again") if one.list.reentry else self.tr("no way back in")
        facts = (self._who(parts), statuses, self._rule(one.list.rule), again, self._times(one.list))
        return " · ".join(filter(None, facts))

    def _who(self, parts: str) -> str:
        return parts or self.tr("Everybody")

    def _rule(self, rule: ListRule) -> str:
        return {
            ListRule.ONCE: self.tr("once"),
            ListRule.DAILY: self.tr("once a day"),
            ListRule.UNLIMITED: self.tr("as often as they like"),
        }[rule]

    def _times(self, one: DoorList) -> str:
        assert self._known is not None  # noqa: S101 - rows are of an event
        tz = self._known.line.event.plan.tz
        texts = [
            "" if at is None else f"{moment_of(at, tz):%m-%d %H:%M}" for at in (one.opens_at, one.closes_at)
        ]
        return " – ".join(texts) if any(texts) else ""

    def edit(self, one: ListLine | None, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Describe a list anew, or a new one."""
        known = self._known
        if known is None:
            return
        event_id = known.line.event.id
        self._kit.jobs.run(
            lambda: self._services.parts.of_event(event_id), lambda parts: self._ask(known.line, one, parts)
        )

    def _ask(self, line: EventLine, one: ListLine | None, parts: Sequence[EventPart]) -> None:
        tz, lang = line.event.plan.tz, self._kit.languages.current
        draft = ListDialog(self.look, self, lang, tz=tz, parts=parts, line=one).draft()
        if draft is None:
            return
        lists, event_id = self._services.door_lists, line.event.id

        def work() -> None:
            if one is None:
                lists.add(event_id, draft)
            else:
                lists.change(one.list.id, draft)

        self._kit.jobs.run(work, lambda _: self._saved(draft.name))

    def _saved(self, name: str) -> None:
        self._kit.toast.say(
            self.tr("The list {name} is saved. Doors opened from now on know it.").format(name=name)
        )
        self._tell()

    def _remove(self, one: DoorList, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        lists = self._services.door_lists
        said = self.tr("The list {name} is removed.").format(name=one.name)
        self._writes.run(
            lambda: lists.remove(one.id), lambda changes: changes, lambda _: said, undoable=False
        )

    def _tell(self) -> None:
        if self._known is not None:
            self._kit.news.came.emit(Changes(touched=touched(event=[self._known.line.event.id])))


class ListDialog(Dialog):
    """Asks for everything about one list."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        lang: str,
        *,
        tz: str,
        parts: Sequence[EventPart],
        line: ListLine | None,
    ) -> None:
        title = self.tr("New list") if line is None else self.tr("List {name}").format(name=line.list.name)
        verbs = (Verb("leave", self.tr("Leave")), Verb("save", self.tr("Save"), "primary"))
        super().__init__(look, parent.window(), title, verbs)
        self._tz = tz
        self.form = Form(look, self._fields())
        self.form.saved.connect(lambda: super(ListDialog, self).press("save"))
        self.form.left.connect(self.reject)
        self.body.addWidget(self.form)
        self.part_boxes = {part.id: QCheckBox(part.name) for part in parts}
        if parts:
            self._add_boxes(self.tr("Who chose (none ticked: everybody)"), list(self.part_boxes.values()))
        open_ones = [status for status in RsvpStatus if status not in CLOSED]
        self.status_boxes = {status: QCheckBox(say(f"rsvp.{status}", lang)) for status in open_ones}
        self._add_boxes(self.tr("With which answer"), list(self.status_boxes.values()))
        self._fill(line)

    def _add_boxes(self, label: str, boxes: Sequence[QCheckBox]) -> None:
        self.body.addWidget(Label(label))
        self.body.addWidget(BoxGrid(boxes))
        for box in boxes:
            box.clicked.connect(self._follow)

    def _follow(self) -> None:
        """A list on which nobody can be is no list."""
        self.buttons["save"].setEnabled(any(box.isChecked() for box in self.status_boxes.values()))

    def _fields(self) -> list[Field]:
        def check(text: str) -> str:
            return (
                "" if _read(text, self._tz) is not None else self.tr("Please write it as 2026-12-03 19:00.")
            )

        return [
            Field(key="name", label=lambda: self.tr("Name"), required=True, hint=lambda: self.tr("Lunch")),
            Field(
                key="rule",
                label=lambda: self.tr("How often"),
                kind="choice",
                options=[
                    Option(ListRule.ONCE, lambda: self.tr("Once")),
                    Option(ListRule.DAILY, lambda: self.tr("Once a day")),
                    Option(ListRule.UNLIMITED, lambda: self.tr("As often as they like")),
                ],
            ),
            Field(key="reentry", label=lambda: self.tr("Who went out may come in again"), kind="switch"),
            Field(key="opens", label=lambda: self.tr("Opens"), width=160, check=check),
            Field(key="closes", label=lambda: self.tr("Closes"), width=160, check=check, beside=True),
        ]

    def _fill(self, line: ListLine | None) -> None:
        one = None if line is None else line.list
        if one is not None and line is not None:
            self.form.set_values(
                {
                    "name": one.name,
                    "rule": one.rule,
                    "reentry": one.reentry,
                    "opens": _written(one.opens_at, self._tz),
                    "closes": _written(one.closes_at, self._tz),
                }
            )
            for part in line.parts:
                self.part_boxes[part.id].setChecked(True)
        else:
            self.form.set_values({"reentry": True})
        for status, box in self.status_boxes.items():
            box.setChecked(status in (GOING_ONLY if one is None else one.statuses))

    def press(self, key: str) -> None:
        """Close only for a form without mistakes, or to leave."""
        if key == "save":
            self.form.try_to_save()
        else:
            self.reject()

    def draft(self) -> ListDraft | None:
        """Show the dialog; None when it was left."""
        self.form.setFocus()
        if self.ask() != "save":
            return None
        values = self.form.values()
        return ListDraft(
            name=values["name"],
            rule=ListRule(values["rule"]),
            parts=tuple(part for part, box in self.part_boxes.items() if box.isChecked()),
            statuses=frozenset(status for status, box in self.status_boxes.items() if box.isChecked()),
            opens_at=_read(values["opens"], self._tz),
            closes_at=_read(values["closes"], self._tz),
            reentry=values["reentry"],
        )


def _read(text: str, tz: str) -> Instant | None:
    """Read a wall time; None for what is none."""
    try:
        return instant_of_wall(datetime.strptime(text, _WHEN), tz)  # noqa: DTZ007 - wall time of the event
    except ValueError:
        return None


def _written(at: Instant | None, tz: str) -> str:
    return "" if at is None else f"{moment_of(at, tz):{_WHEN}}"
