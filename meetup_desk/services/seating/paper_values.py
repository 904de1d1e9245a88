"""What the papers of a seating say, read from the seating."""

import random
from collections import Counter
from collections.abc import Callable, Sequence

from meetup_desk.documents.seating_paper import PaperPerson, PaperRound, PaperSeat, PaperTable, SeatingPaper
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.seatings import SeatingRound, SeatingRuleKind
from meetup_desk.domain.times import moment_of
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.services.seating.stored_seatings import NEWCOMER, StoredSeating
from meetup_desk.words.text import LANGUAGES

Prompts = Callable[[str], Sequence[str]]
"""Gives questions for people at one table, in a language; the same places in each."""


def paper_of(stored: StoredSeating, title: str, tz: str, lang: str, prompts: Prompts) -> SeatingPaper:
    """Lay a seating out for its papers; rounds that are left out are not on them."""
    other = next((each for each in LANGUAGES if each != lang), lang)
    shown = [place for place, each in enumerate(stored.rounds) if not each.skipped]
    return SeatingPaper(
        lang=lang,
        other=other,
        title=title,
        rounds=[_round(stored.rounds[place], tz) for place in shown],
        people=_people(stored, shown),
        tables=_tables(stored, shown),
        prompts=prompts_of(stored, prompts(lang), prompts(other)),
        shows_newcomers=NEWCOMER in stored.seating.mix,
    )


def table_name(stored: StoredSeating, place: int) -> str:
    """Give what a table is called on papers; "" for no table."""
    if place == ABSENT:
        return ""
    return stored.tables[place].name or str(stored.tables[place].number)


def _round(each: SeatingRound, tz: str) -> PaperRound:
    starts = "" if each.starts_at is None else f"{moment_of(each.starts_at, tz):%H:%M}"
    return PaperRound(number=each.number, minutes=each.minutes, starts=starts)


def _people(stored: StoredSeating, shown: Sequence[int]) -> list[PaperPerson]:
    shared = Counter(person.name for person in stored.people)
    people = [
        PaperPerson(
            name=_told_apart(person.name, person.affiliation if shared[person.name] > 1 else ""),
            tables=[table_name(stored, int(stored.plan[number, place])) for number in shown],
        )
        for place, person in enumerate(stored.people)
    ]
    return sorted(people, key=lambda person: sort_key(person.name))


def _told_apart(name: str, affiliation: str) -> str:
    return f"{name} · {affiliation}" if affiliation else name


def _tables(stored: StoredSeating, shown: Sequence[int]) -> list[PaperTable]:
    hosts = {rule.person_id for rule in stored.rules if rule.kind is SeatingRuleKind.HOST}
    newcomers = NEWCOMER in stored.seating.mix
    seats = [
        PaperSeat(name=person.name, host=person.id in hosts, newcomer=newcomers and person.visits == 0)
        for person in stored.people
    ]
    order = sorted(range(len(seats)), key=lambda place: (not seats[place].host, sort_key(seats[place].name)))
    return [
        PaperTable(
            name=table_name(stored, at),
            number=not table.name,
            accessible=table.accessible,
            rounds=[[seats[p] for p in order if stored.plan[number, p] == at] for number in shown],
        )
        for at, table in enumerate(stored.tables)
    ]


def prompts_of(stored: StoredSeating, mine: Sequence[str], other: Sequence[str]) -> list[tuple[str, str]]:
    """Choose a question for each round; the same seating has the same ones."""
    both = list(zip(mine, other, strict=True))
    order = random.Random(stored.seating.uid.int)  # noqa: S311 - which question comes is no secret
    return order.sample(both, min(len(stored.rounds), len(both)))
