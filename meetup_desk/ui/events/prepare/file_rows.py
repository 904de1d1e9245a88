"""The files of an event as rows: what each is, whether it is right, and what to do about it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.papers import PaperKind
from meetup_desk.domain.steps import Step, StepState
from meetup_desk.domain.times import moment_of
from meetup_desk.services.papers.saved_files import FileState
from meetup_desk.ui.events.event_content import EventContent
from meetup_desk.ui.events.prepare.files_card import FileRow
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_month_day


class FileWays(NamedTuple):
    """How each kind of file is made."""

    sheet: Callable[[EventLine], object]
    tickets: Callable[[EventLine], object]
    badges: Callable[[EventLine], object]
    invites: Callable[[EventLine], object]


class FileRows(QObject):
    """Makes the rows; an object, for Qt counts in no other place."""

    def __init__(self, context: Context, ways: FileWays) -> None:
        super().__init__()
        self._context, self._ways = context, ways

    def rows(self, content: EventContent) -> list[FileRow]:
        """Give a row for each kind of file."""
        line, ways = content.line, self._ways
        people = self.tr("for %Ln people", "", line.occupancy.going)
        tickets = next(each.count for each in content.steps if each.step is Step.TICKETS)
        to_save = self.tr("%Ln to save", "", tickets)
        kinds = (
            (PaperKind.SHEET, "file-text", self.tr("Attendee sheet"), ways.sheet, people),
            (PaperKind.TICKETS, "ticket", self.tr("Tickets"), ways.tickets, to_save),
            (PaperKind.BADGES, "id-card", self.tr("Badges"), ways.badges, people),
        )
        return [
            *(
                FileRow(icon=icon, name=name, **self._rest(content, kind, partial(make, line), can))
                for kind, icon, name, make, can in kinds
            ),
            self._invites(content, partial(self._ways.invites, line)),
        ]

    def _rest(
        self, content: EventContent, kind: PaperKind, make: Callable[[], object], can: str
    ) -> dict[str, Any]:
        """Give what a row says of a kind of file, and does about it."""
        found = content.files.get(kind)
        if found is None or not found.is_there:
            return {"detail": can, "state": self._pill(None), "verb": self.tr("Save"), "run": make}
        rest = {"detail": self._saved(content, found), "state": self._pill(found.is_current)}
        if not found.is_current:
            return rest | {"verb": self.tr("Save again"), "run": make}
        show = partial(self._context.files.show, Path(found.file.path))
        return rest | {"verb": self.tr("Show"), "run": show}

    def _saved(self, content: EventContent, state: FileState) -> str:
        moment = moment_of(state.file.saved_at, content.tz)
        when = f"{say_month_day(moment.date(), self._context.languages.current)} {moment:%H:%M}"
        return self.tr("%Ln items", "", state.file.items) + f" · {when}"

    def _invites(self, content: EventContent, show: Callable[[], object]) -> FileRow:
        step = next(each for each in content.steps if each.step is Step.INVITES)
        stale, done = step.state is StepState.STALE, step.state is StepState.DONE
        detail = {
            StepState.STALE: self.tr("%Ln hold an old time or place", "", step.count),
            StepState.OPEN: self.tr("%Ln to save", "", step.count),
            StepState.DONE: self.tr("%Ln saved", "", step.count),
            StepState.NOT_NEEDED: self.tr("no email addresses"),
            StepState.LATER: self.tr("no one going yet"),
        }[step.state]
        return FileRow(
            icon="mail",
            name=self.tr("Invites"),
            detail=detail,
            state=self._pill(
                done if stale or done else None,
                needed=step.state not in (StepState.NOT_NEEDED, StepState.LATER),
            ),
            verb=self.tr("Save again") if stale else self.tr("Show"),
            run=show,
        )

    def _pill(self, current: bool | None, *, needed: bool = True) -> PillState:  # noqa: FBT001 - None: none yet
        if not needed:
            return PillState(self.tr("not needed"), "neutral", "circle-minus")
        if current is None:
            return PillState(self.tr("not yet"), "neutral", "circle-dashed")
        if current:
            return PillState(self.tr("current"), "good", "circle-check")
        return PillState(self.tr("out of date"), "warn", "triangle-alert")
