"""The lists of an event: what is counted, who is on it, how often and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.parts import Part as EventPart
from meetup_desk.domain.scans import ENTRY, DoorList, ListRule
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.door.lists import ListLine
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.list_dialog import ListDialog
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class _ListsContent:
    line: EventLine
    lists: Sequence[ListLine]


class ListsSection(Section):
    """Shows lists, and edits them."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context.look)
        self._context, self._services, self._writes = context, services, writes
        self._known: _ListsContent | None = None
        self.add = Button(context.look, icon="plus")
        self.add.clicked.connect(partial(self.edit, None))
        self.add_button(self.add)
        self.retranslate()

    def show_lists(self, line: EventLine, lists: Sequence[ListLine]) -> None:
        """Show the lists of an event."""
        self._known = _ListsContent(line=line, lists=lists)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.set_texts(
            self.tr("Lists"),
            self.tr("Each list is counted separately at a door, such as entry, lunch or a workshop."),
        )
        self.add.set_text(self.tr("Add list"))
        if self._known is not None:
            self.set_rows([self._row(list_line) for list_line in self._known.lists])

    def _row(self, list_line: ListLine) -> SectionRow:
        edit = Button(self.look, self.tr("Edit"), kind="quiet")
        edit.clicked.connect(partial(self.edit, list_line))
        buttons = [edit]
        if list_line.list.name != ENTRY and not list_line.used:
            remove = Button(self.look, self.tr("Delete"), kind="quiet")
            remove.clicked.connect(partial(self._remove, list_line.list))
            buttons.insert(0, remove)
        return SectionRow(self._title(list_line.list.name), (self._facts(list_line),), buttons)

    def _title(self, name: str) -> str:
        """Call the list that every event has in the language of the window."""
        return self.tr("Entry") if name == ENTRY else name

    def _facts(self, list_line: ListLine) -> str:
        lang = self._context.languages.current
        parts = ", ".join(part.name for part in list_line.parts)
        statuses = ", ".join(say(f"rsvp.{status}", lang) for status in sorted(list_line.list.statuses))
        again = self.tr("re-entry allowed") if list_line.list.reentry else self.tr("no re-entry")
        facts = (
            self._who(parts),
            statuses,
            self._rule(list_line.list.rule),
            again,
            self._times(list_line.list),
        )
        return " · ".join(filter(None, facts))

    def _who(self, parts: str) -> str:
        return parts or self.tr("Everyone")

    def _rule(self, rule: ListRule) -> str:
        return {
            ListRule.ONCE: self.tr("one entry"),
            ListRule.DAILY: self.tr("one entry a day"),
            ListRule.UNLIMITED: self.tr("unlimited entries"),
        }[rule]

    def _times(self, door_list: DoorList) -> str:
        opens, closes = self._time(door_list.opens_at), self._time(door_list.closes_at)
        if opens and closes:
            return f"{opens} – {closes}"
        if opens:
            return self.tr("from {time}").format(time=opens)
        return self.tr("until {time}").format(time=closes) if closes else ""

    def _time(self, at: Instant | None) -> str:
        """Write a time where the event is, with its day unless that is the event's first."""
        assert self._known is not None  # noqa: S101 - rows are of an event
        plan = self._known.line.event.plan
        if at is None:
            return ""
        moment = moment_of(at, plan.tz)
        return f"{moment:%H:%M}" if moment.date() == plan.first_day else f"{moment:%m-%d %H:%M}"

    def edit(self, list_line: ListLine | None, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Describe a list anew, or a new one."""
        known = self._known
        if known is None:
            return
        event_id = known.line.event.id
        self._context.jobs.run(
            lambda: self._services.parts.of_event(event_id),
            lambda parts: self._ask(known.line, list_line, parts),
        )

    def _ask(self, line: EventLine, list_line: ListLine | None, parts: Sequence[EventPart]) -> None:
        dialog = ListDialog(
            self.look,
            self,
            self._context.languages.current,
            plan=line.event.plan,
            parts=parts,
            line=list_line,
            taken=self._others(list_line),
        )
        draft = dialog.wish()
        if draft is None:
            return
        lists, event_id = self._services.door_lists, line.event.id

        def work() -> None:
            if list_line is None:
                lists.add(event_id, draft)
            else:
                lists.change(list_line.list, draft)

        self._context.jobs.run(work, lambda _: self._saved(self._title(draft.name)))

    def _others(self, list_line: ListLine | None) -> list[str]:
        lines = self._known.lists if self._known is not None else ()
        names = {line.list.name for line in lines} | {ENTRY}
        return sorted(names - {list_line.list.name if list_line is not None else ""})

    def _saved(self, name: str) -> None:
        self._context.toast.say(
            self.tr(
                "List “{name}” saved. Doors of this desk use it now. Packs use it when created from now on."
            ).format(name=name)
        )
        self._tell()

    def _remove(self, door_list: DoorList, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        lists = self._services.door_lists
        message = self.tr("List “{name}” deleted.").format(name=door_list.name)
        self._writes.run(
            lambda: lists.remove(door_list.id), lambda changes: changes, lambda _: message, undoable=False
        )

    def _tell(self) -> None:
        if self._known is not None:
            self._context.news.changed.emit(Changes(touched=touched(event=[self._known.line.event.id])))
