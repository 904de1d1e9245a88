"""What goes out comes back in equal."""

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpRequest, RsvpStatus
from meetup_desk.domain.times import instant_of_wall
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.cells.needs import is_nothing, read_affiliation, read_need
from meetup_desk.exchange.cells.texts import read_text
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.open_list import open_list
from meetup_desk.exchange.write_tables import write_csv, write_xlsx
from meetup_desk.services.desk.list_columns import Cell, ReadAs
from meetup_desk.services.papers import sheet_columns
from meetup_desk.services.papers.sheet_columns import CALCULATED

QUESTIONS = ("어떤 도움을 받고 싶으신가요?", "=What else?", "'1+1'?")
STATUSES = {
    RsvpRequest.GO: RsvpStatus.GOING,
    RsvpRequest.WAIT: RsvpStatus.WAITLISTED,
    RsvpRequest.ASK: RsvpStatus.REQUESTED,
    RsvpRequest.MAYBE: RsvpStatus.TENTATIVE,
    RsvpRequest.DECLINE: RsvpStatus.DECLINED,
    RsvpRequest.CANCEL: RsvpStatus.CANCELLED,
    RsvpRequest.INVITE: RsvpStatus.INVITED,
    RsvpRequest.REFUSE: RsvpStatus.REFUSED,
}

# Texts as the desk holds them: clean, and no word that means nothing.
CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cn", "Co"])
LOADED = st.text(alphabet="'=+-@|%\t ＝가a_xn000D\\;,\"", max_size=8)
TEXT = (st.text(CHARACTERS, max_size=12) | LOADED).map(clean).filter(lambda t: not t or not is_nothing(t))
LINES = st.lists(TEXT.filter(bool), max_size=3).map("\n".join)
NAMES = TEXT.filter(
    lambda t: t.strip("-=_~*.") and t not in {"합계", "총계", "계", "소계", "총원", "total", "Total"}
)
EMAILS = st.from_regex(r"[a-z][a-z0-9.+_-]{0,10}[a-z0-9]@[a-z][a-z0-9]{1,8}\.(com|co\.kr)", fullmatch=True)
PHONES = st.from_regex(r"\+8210[0-9]{8}|\+822[2-9][0-9]{7}|\+1[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True)
GUESTS = st.lists(
    st.from_regex(r"[가-힣]{3}|[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", fullmatch=True), max_size=3, unique=True
)
CAME = instant_of_wall(datetime(2026, 12, 3, 18, 44), "Asia/Seoul")
PEOPLE = st.fixed_dictionaries(
    {
        "name": NAMES,
        "affiliation": TEXT.filter(lambda t: read_affiliation(t) == t),
        "title": TEXT,
        "phone": PHONES | st.just(""),
        "email": EMAILS.filter(lambda e: ".." not in e) | st.just(""),
        "party": st.integers(1, 500),
        "request": st.sampled_from(list(STATUSES)),
        "needs": st.builds(
            Needs,
            **dict.fromkeys(("diet", "access", "language"), TEXT.filter(lambda t: read_need(t, "?") == t)),
        ),
        "note": LINES.filter(lambda t: not is_nothing(t) or not t),
        "guests": GUESTS.map("\n".join),
        "attended": st.booleans(),
        "answers": st.dictionaries(st.sampled_from(QUESTIONS), LINES.filter(bool)),
    }
).map(lambda facts: candidate(**facts))


def candidate(*, party: int, guests: str, attended: bool, **facts: Any) -> Candidate:
    return Candidate(
        line=0,
        party=max(party, len(guests.splitlines()) + 1),
        guests=guests,
        attended=attended,
        attended_at=CAME if attended else None,
        **facts,
    )


def line_of(person: Candidate) -> RsvpLine:
    """The RSVP of which a sheet says what a list says of this person."""
    return RsvpLine(
        id=RsvpId(1),
        uid=UUID(int=1),
        person_id=PersonId(1),
        name=person.name,
        affiliation=person.affiliation,
        title=person.title,
        email=person.email,
        phone=person.phone,
        status=STATUSES[person.request],
        party=person.party,
        guests=person.guests,
        arrived_at=person.attended_at,
        answered_at=CAME,
        needs=person.needs,
        note=person.note,
        answers=person.answers,
        short="AB12CD34",
    )


def row(person: Candidate, lang: str) -> list[Cell]:
    line = line_of(person)
    cells = [sheet_columns.cell(key, line, ReadAs(lang, "Asia/Seoul")) for key in CALCULATED]
    return [*cells, *(line.answers.get(question, "") for question in QUESTIONS)]


@pytest.mark.parametrize("fmt", ["csv", "xlsx"])
@pytest.mark.parametrize("lang", ["en", "ko"])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(PEOPLE, min_size=1, max_size=4))
def test_sheet_of_attendees(tmp_path: Path, fmt: str, lang: str, people: list[Candidate]):
    path = tmp_path / f"sheet.{fmt}"
    headings = [*(sheet_columns.heading(key, lang) for key in CALCULATED), *QUESTIONS]
    rows = [row(person, lang) for person in people]
    if fmt == "csv":
        write_csv(path, headings, rows)
    else:
        write_xlsx(path, "송년 모임", headings, rows)
    back = list(open_list(path, tz="Asia/Seoul").candidates())
    assert [layout(person) for person in back] == [layout(person) for person in people]


def layout(person: Candidate) -> Candidate:
    """Leave out what a sheet does not hold."""
    assert isinstance(person, Candidate), person
    return person._replace(line=0, email_shown="", phone_shown="")


def test_questions_of_the_test_are_questions():
    assert set(map_columns(QUESTIONS)) == {"question"}


@given(st.text(CHARACTERS, max_size=30))
def test_texts_that_were_read_stay_as_they_are(text: str):
    once = read_text(text)
    assert read_text(once) == once or once.startswith("'")
