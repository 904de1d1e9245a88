"""What people gave to a group: counted from what happened, said on a page, thanked with a reward."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from meetup_desk.documents.certificate import Certificate, YearPaper
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId, PersonId, SeriesId
from meetup_desk.domain.memberships import Reward
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Person
from meetup_desk.domain.times import Instant, instant_of_wall, moment_of
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import groups, recognition, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.recognition import RecognitionCounts
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say

__all__ = ["CertificateQuery", "GroupYear", "Recognition", "RecognitionCounts", "say_given"]

_FIRST_YEAR, _LAST_YEAR = 1900, 9998
_SHOWN = ("hosted", "deputised", "taught", "helped", "brought", "welcomed", "answered", "attended")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupYear:
    """A year of a group in figures."""

    group: Group
    year: int
    meetings: int
    visits: int  # people at events, each time
    people: int  # who came at least once
    joined: int
    given: Sequence[RecognitionCounts]  # the most first
    rewards: Sequence[Reward]
    rewarded: Mapping[PersonId, Person]  # to whom they were given, whether or not they came


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateQuery:
    """Who gets a certificate: those who came to at least so many events of a group, or of one series."""

    group_id: GroupId
    year: int
    least: int = 1
    series_id: SeriesId | None = None
    title: str = ""  # of the series


class Recognition:
    """The years of the desk's groups."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def year(self, group_id: GroupId, year: int) -> GroupYear:
        """Give a year of a group, which may not be over yet; DeskError `not_found`."""
        since, until = self._span(year)
        with self._desk.reading() as db:
            given = recognition.given(db, group_id, since, until)
            rewards = records.find(db, Reward, group_id=group_id, year=year)
            return GroupYear(
                group=records.get(db, Group, group_id),
                year=year,
                meetings=recognition.meetings(db, group_id, since, until),
                visits=sum(each.attended for each in given),
                people=sum(each.attended > 0 for each in given),
                joined=recognition.joined(db, group_id, since, until),
                given=given,
                rewards=rewards,
                rewarded={each.person_id: records.get(db, Person, each.person_id) for each in rewards},
            )

    def reward(
        self, group_id: GroupId, person_id: PersonId, year: int, what: str, actor: str, *, cost: int = 0
    ) -> tuple[Reward, Changes]:
        """Write down what the group gave somebody, and what it cost.

        RuleError `reward_empty`, `group_number`; DeskError `not_found`.
        """
        if not clean(what):
            raise RuleError("reward_empty")
        if cost < 0:
            raise RuleError("group_number")
        with self._desk.change("group.reward", actor) as db:
            records.get(db, Group, group_id)
            records.get(db, Person, person_id)
            reward = Reward(
                uid=db.uid(),
                group_id=group_id,
                person_id=person_id,
                year=year,
                what=clean(what),
                cost=cost,
                at=db.now(),
                by=db.actor,
            )
            reward = records.add(db, reward)
        return reward, Changes(change=db.change_id, touched=touched(group=[group_id], person=[person_id]))

    def paper(self, group_id: GroupId, year: int, lang: str) -> YearPaper:
        """Give the page of a year; nothing of incidents, blocks or strikes is on it."""
        found = self.year(group_id, year)
        counted = ("meetings", "visits", "people", "joined")
        return YearPaper(
            title=say("group.year.title", lang, group=found.group.name, year=year),
            subtitle=found.group.purpose,
            figures=tuple((f"{getattr(found, key):,}", say(f"group.year.{key}", lang)) for key in counted),
            heading=say("group.year.thanks", lang),
            lines=tuple((each.name, say_given(each, lang)) for each in found.given if each.total),
            foot=self._settings.name,
        )

    def certificates(self, query: CertificateQuery, lang: str) -> list[Certificate]:
        """Give a certificate for each who came often enough, the most often first.

        RuleError `group_number`; DeskError `not_found`.
        """
        if query.least < 1:
            raise RuleError("group_number")
        since, until = self._span(query.year)
        with self._desk.reading() as db:
            group = records.get(db, Group, query.group_id)
            given = recognition.given(db, group.id, since, until, query.series_id)
            all_ = recognition.meetings(db, group.id, since, until, query.series_id)
            host = ", ".join(groups.hosts(db).get(group.id, ()))
        day = say_day(moment_of(self._desk.now(), self._settings.tz), lang)
        often = sorted((each for each in given if each.attended >= query.least), key=lambda e: -e.attended)
        return [
            Certificate(
                title=say("group.certificate.title", lang),
                name=each.name,
                text=say(
                    "group.certificate.text",
                    lang,
                    what=query.title or group.name,
                    year=query.year,
                    came=each.attended,
                    all=all_,
                ),
                day=day,
                group=group.name,
                host=host,
            )
            for each in often
        ]

    def _span(self, year: int) -> tuple[Instant, Instant]:
        known = min(max(year, _FIRST_YEAR), _LAST_YEAR)  # nobody gave anything in others
        first, next_ = (datetime.combine(date(each, 1, 1), time()) for each in (known, known + 1))
        return instant_of_wall(first, self._settings.tz), instant_of_wall(next_, self._settings.tz)


def say_given(each: RecognitionCounts, lang: str) -> str:
    """Say what somebody gave: `hosted 12, looked after 5 newcomers`."""
    counts = [(key, getattr(each, key)) for key in _SHOWN]
    return ", ".join(say(f"group.given.{key}", lang, count=count) for key, count in counts if count)
