"""How far each kind of notice of an event is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.notice_queue import eve_of
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.notices.notice_queue import NoticeQueue
from meetup_desk.ui.notices.kinds_card import KindState
from meetup_desk.words.dates import say_month_day


def states_of(queue: NoticeQueue, event: Event, now: Instant, lang: str) -> Mapping[NoticeKind, KindState]:
    """Say of each kind who waits, that all were told, when it begins, or that there is nothing to tell."""
    return {kind: _state(kind, queue, event, now, lang) for kind in NoticeKind}


def _state(kind: NoticeKind, queue: NoticeQueue, event: Event, now: Instant, lang: str) -> KindState:
    waiting, told = len(queue.waiting_for(kind)), len(queue.told_of(kind))
    if kind is NoticeKind.CALL:
        if not queue.posted:
            return KindState(
                "circle-dashed", "ink_soft", QCoreApplication.translate("NoticeStates", "Not copied yet")
            )
        day = say_month_day(moment_of(queue.posted[-1].told_at, event.plan.tz), lang)
        return KindState(
            "circle-check",
            "good",
            QCoreApplication.translate("NoticeStates", "Copied on {day}").format(day=day),
        )
    if waiting:
        left = QCoreApplication.translate("NoticeStates", "%n people left", "", waiting)
        return KindState("circle-dot", "accent", left)
    if told:
        all_told = QCoreApplication.translate("NoticeStates", "All %n people told", "", told)
        return KindState("circle-check", "good", all_told)
    return KindState(*_not_yet(kind, event, now, lang))


def _not_yet(kind: NoticeKind, event: Event, now: Instant, lang: str) -> tuple[str, str, str]:
    over = dict.fromkeys((NoticeKind.THANKS, NoticeKind.HELPERS, NoticeKind.MISSED), event.plan.end_utc)
    starts = {NoticeKind.TOMORROW: eve_of(event), **over}.get(kind)
    if starts is None or starts <= now or event.status is not EventStatus.SCHEDULED:
        return "circle-dashed", "ink_soft", QCoreApplication.translate("NoticeStates", "Nothing to tell")
    day = say_month_day(moment_of(starts, event.plan.tz), lang)
    return "clock", "ink_soft", QCoreApplication.translate("NoticeStates", "From {day}").format(day=day)
