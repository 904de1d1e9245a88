"""Follow-up of an event: what is still to do, what was done, and who came back."""

from collections.abc import Mapping
from dataclasses import dataclass

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event
from meetup_desk.domain.follow_up import FollowUpMark, FollowUpTask
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.minutes import MinutesEntry, MinutesKind
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.today import FOLLOW_UP_WITHIN
from meetup_desk.services.notices import event_values
from meetup_desk.services.notices.notice_queue import NoticeQueue, queue_of
from meetup_desk.store import followup, minutes, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.followup import EventTurnout, GroupReturns

NOTICE_OF = {
    FollowUpTask.THANKS: NoticeKind.THANKS,
    FollowUpTask.HELPERS: NoticeKind.HELPERS,
    FollowUpTask.MISSED: NoticeKind.MISSED,
    FollowUpTask.MATERIALS: NoticeKind.MATERIALS,
    FollowUpTask.NEXT_DATE: NoticeKind.NEXT_DATE,
}
"""By which notice people are told what a task is about."""

_LOOK_BACK = 366 * DAY  # for the return rate of a group


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """A task, and how far it is."""

    task: FollowUpTask
    waiting: int = 0  # people to tell, pairs, voices, decisions
    told: int = 0  # people
    wanted: bool = False  # something else is needed first: a next date
    done_at: Instant | None = None  # when somebody called it done

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self.done_at is None and (self.waiting > 0 or self.wanted)

    @property
    def is_shown(self) -> bool:
        """Whether there is, or was, anything to do."""
        return self.is_open or self.told > 0 or self.done_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpView:
    """All that follows an event."""

    event: Event
    is_over: bool
    due_at: Instant
    lines: tuple[FollowUpLine, ...]
    turnout: EventTurnout
    is_judged: bool  # who did not come is a no-show
    returns: GroupReturns  # of the group, in the last year
    goal: int  # percent that should come again; 0: none

    @property
    def open_lines(self) -> tuple[FollowUpLine, ...]:
        """What is left to do."""
        return tuple(line for line in self.lines if line.is_open)


class FollowUps:
    """What an organiser does after events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self, event_id: EventId) -> FollowUpView:
        """Say what is to do after an event, and who came; DeskError `not_found`."""
        now = self._desk.now()
        with self._desk.reading() as db:
            shown = event_values.load(db, event_id, now)
            event, fill = shown.event, shown.line.occupancy
            lines = _lines(db, shown.following, event, queue_of(db, shown)) if _is_over(event, now) else ()
            return FollowUpView(
                event=event,
                is_over=_is_over(event, now),
                due_at=Instant(event.plan.end_utc + FOLLOW_UP_WITHIN),
                lines=lines,
                turnout=followup.turnout(db, event_id),
                is_judged=is_judged(event, fill.arrived, now),
                returns=followup.returns(db, event.group_id, now, Instant(now - _LOOK_BACK)),
                goal=records.get(db, Group, event.group_id).return_goal,
            )

    def mark(self, event_id: EventId, task: FollowUpTask, actor: str, *, done: bool = True) -> Changes:
        """Call a task done whatever is counted for it, or take that back; DeskError `not_found`."""
        with self._desk.change("follow_up.task", actor) as db:
            event = records.get(db, Event, event_id)
            found = records.find(db, FollowUpMark, event_id=event_id, task=task)
            if done and not found:
                mark = FollowUpMark(event_id=event.id, task=task, done_at=db.now(), actor=db.actor)
                records.add(db, mark)
            elif found and not done:
                records.remove(db, found[0])
        return Changes(change=db.change_id, touched=touched(event=[event_id]))


def _is_over(event: Event, now: Instant) -> bool:
    return now >= event.plan.end_utc


def _lines(
    db: ReadTransaction, following: Event | None, event: Event, queue: NoticeQueue
) -> tuple[FollowUpLine, ...]:
    marks = {mark.task: mark.done_at for mark in records.find(db, FollowUpMark, event_id=event.id)}
    waiting: Mapping[FollowUpTask, int] = {
        **{task: len(queue.waiting_for(kind)) for task, kind in NOTICE_OF.items()},
        FollowUpTask.INTRODUCTIONS: followup.promised_introductions(db, event.id),
        FollowUpTask.VOICES: followup.open_voices(db, event.id),
        FollowUpTask.DECISIONS: minutes.open_decisions(db, event.id),
    }
    links = bool(records.find(db, MinutesEntry, event_id=event.id, kind=MinutesKind.LINK))
    lacking = {FollowUpTask.NEXT_DATE: following is None, FollowUpTask.MATERIALS: not links}
    return tuple(
        FollowUpLine(
            task=task,
            waiting=waiting.get(task, 0),
            told=len(queue.told_of(NOTICE_OF[task])) if task in NOTICE_OF else 0,
            wanted=lacking.get(task, False),
            done_at=marks.get(task),
        )
        for task in FollowUpTask
    )
