"""Reports: counted over events that took place, of one event, a series, a group or a year."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, SeriesId, SurveyId
from meetup_desk.domain.reports import (
    Counted,
    Report,
    ReportedEvent,
    ReportedPair,
    ReportFigure,
    count_of,
    counts_of,
    rate_of,
)
from meetup_desk.domain.surveys import Survey
from meetup_desk.domain.times import Instant
from meetup_desk.domain.voices import VoiceState
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.results import SurveyCounting
from meetup_desk.store import records, reports
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.followup import RETURN_WITHIN
from meetup_desk.store.reports import HeldEvent, HeldQuery, Visit

_HOUR = 3_600_000_000  # microseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuery:
    """What a report is about; several together narrow it."""

    event_id: EventId | None = None
    series_id: SeriesId | None = None
    group_id: GroupId | None = None
    year: int | None = None


class Reports:
    """Counts reports."""

    def __init__(self, desk: Desk, counting: SurveyCounting) -> None:
        self._desk, self._counting = desk, counting

    def count(self, query: ReportQuery, lang: str) -> Report:
        """Count a report; questions of surveys are in `lang`. RuleError `nothing_to_report`."""
        now = self._desk.now()
        with self._desk.reading() as db:
            wanted = HeldQuery(
                now,
                query.event_id,
                query.series_id,
                query.group_id,
                None if query.year is None else f"{query.year:04}",
            )
            held = reports.held(db, wanted)
            if not held:
                raise RuleError("nothing_to_report")
            surveys = [
                records.get(db, Survey, SurveyId(each)) for each in reports.paired_surveys(db, _ids(held))
            ]
            counted = _count(db, held, query, now)
        return Report(
            figures=counted.figures,
            events=counted.events,
            pairs=tuple(pair for survey in surveys for pair in self._pairs(survey, lang)),
            voices=counted.voices,
            overdue=counted.overdue,
            goal=counted.goal,
        )

    def title_of(self, query: ReportQuery, untitled: str) -> str:
        """Say what a report is about: the event, or the group."""
        with self._desk.reading() as db:
            if query.event_id is not None:
                return records.get(db, Event, query.event_id).title
            if query.series_id is not None:
                return records.find(db, Event, series_id=query.series_id)[0].title
            if query.group_id is not None:
                return records.get(db, Group, query.group_id).name
        return untitled

    def _pairs(self, survey: Survey, lang: str) -> list[ReportedPair]:
        return [
            ReportedPair(
                question=in_lang(one.question.text, lang),
                pairs=one.pairs,
                least=one.question.least,
                most=one.question.most,
                before=one.before,
                after=one.after,
            )
            for one in self._counting.results(survey).paired
        ]


def _ids(held: Sequence[HeldEvent]) -> list[EventId]:
    return [event.id for event in held]


def _count(db: ReadTransaction, held: Sequence[HeldEvent], query: ReportQuery, now: Instant) -> Report:
    ids, groups = _ids(held), sorted({event.group_id for event in held})
    crowd = _Crowd(reports.visits(db, groups), held, now)
    ties, helped = reports.new_ties(db, ids), reports.helped(db, ids)
    going, missed = reports.missed(db, ids)
    whole = query.event_id is None and query.series_id is None
    span = (held[0].start, held[-1].end) if whole else None
    found = {VoiceState(row.state): row for row in reports.voices(db, ids, span, now)}
    hours = sum(helped.get(e.id, 0) * (e.end - e.start) for e in held if not e.all_day) / _HOUR
    goals = [records.get(db, Group, group).return_goal for group in groups]
    figures = {
        ReportFigure.EVENTS: Counted(value=len(held)),
        ReportFigure.VISITS: count_of(crowd.people),
        ReportFigure.PEOPLE: count_of(len(crowd.persons)),
        ReportFigure.NEWCOMERS: crowd.part(sum(crowd.newcomers.values()), len(crowd.persons)),
        ReportFigure.RETURN_RATE: rate_of(*crowd.returns(held[-1].end)),
        ReportFigure.NO_SHOW_RATE: rate_of(missed, going),
        ReportFigure.NEW_TIES: count_of(sum(ties.values())),
        ReportFigure.VOICES: Counted(value=sum(row.number for row in found.values())),
        ReportFigure.HOURS: Counted(value=round(hours) if hours else None),
    }
    return Report(
        figures=figures,
        events=_events(held, crowd, ties),
        pairs=(),
        voices={state: found[state].number for state in VoiceState if state in found},
        overdue=sum(row.overdue for row in found.values()),
        goal=goals[0] if len(goals) == 1 else 0,
    )


def _events(
    held: Sequence[HeldEvent], crowd: "_Crowd", ties: Mapping[EventId, int]
) -> tuple[ReportedEvent, ...]:
    came = [crowd.came.get(event.id, 0) for event in held]
    fresh = counts_of([crowd.newcomers.get(event.id, 0) for event in held], came)
    met = counts_of([ties.get(event.id, 0) for event in held])
    return tuple(
        ReportedEvent(
            title=event.title,
            day=date.fromisoformat(event.day),
            came=visitors,
            newcomers=newcomers,
            new_ties=pairs,
            returns=rate_of(*crowd.returns(event.end)),
        )
        for event, visitors, newcomers, pairs in zip(held, counts_of(came), fresh, met, strict=True)
    )


class _Crowd:
    """Who came to events, and who of them for the first time, or again."""

    def __init__(self, visits: Sequence[Visit], held: Sequence[HeldEvent], now: Instant) -> None:
        wanted, self._now = {event.id for event in held}, now
        self.persons: set[int] = set()
        self.people = 0
        self.came, self.newcomers = Counter[EventId](), Counter[EventId]()
        of_person: dict[int, list[Visit]] = defaultdict(list)
        for visit in visits:
            of_person[visit.person_id].append(visit)
            if visit.event_id in wanted:
                self.persons.add(visit.person_id)
                self.people += visit.people
                self.came[visit.event_id] += 1
        self._firsts: list[tuple[Instant, bool]] = []
        for made in of_person.values():
            first = made[0]
            if first.event_id in wanted:
                self.newcomers[first.event_id] += 1
                again = any(first.at < v.at <= first.at + RETURN_WITHIN for v in made[1:])
                self._firsts.append((first.at, again))

    def returns(self, until: Instant) -> tuple[int, int]:
        """Count the first visits whose 90 days are over, after those that were followed by another."""
        ripe = [again for at, again in self._firsts if at <= until and at + RETURN_WITHIN <= self._now]
        return sum(ripe), len(ripe)

    def part(self, part: int, whole: int) -> Counted:
        """Count a part, unless it or what is left of the whole is too few."""
        return (
            count_of(part) if count_of(whole - part).value is not None else Counted(value=None, hidden=True)
        )
