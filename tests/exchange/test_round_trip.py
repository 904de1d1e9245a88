"""What goes out comes back in equal."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.domain.names import clean
from meetup_desk.domain.rsvps import Needs, RsvpRequest
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.cells.needs import is_nothing, read_affiliation, read_need
from meetup_desk.exchange.cells.phones import format_phone
from meetup_desk.exchange.columns.headings import recognise
from meetup_desk.exchange.columns.row_reader import read_text
from meetup_desk.exchange.open_list import open_list
from meetup_desk.exchange.write_tables import write_csv, write_xlsx
from meetup_desk.words.say import say

KEYS = (
    *("name", "affiliation", "title", "phone", "email", "party", "status"),
    *("diet", "access", "language", "note", "arrived", "code"),
)
QUESTIONS = ("어떤 도움을 받고 싶으신가요?", "=What else?", "'1+1'?")
STATUSES = {
    RsvpRequest.GO: "going",
    RsvpRequest.WAIT: "waitlisted",
    RsvpRequest.ASK: "requested",
    RsvpRequest.MAYBE: "tentative",
    RsvpRequest.DECLINE: "declined",
    RsvpRequest.CANCEL: "cancelled",
    RsvpRequest.INVITE: "invited",
    RsvpRequest.REFUSE: "refused",
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
CAME = timedelta(hours=18, minutes=44)
PEOPLE = st.fixed_dictionaries(
    {
        "name": NAMES,
        "affiliation": TEXT.filter(lambda t: read_affiliation(t) == t),
        "title": TEXT,
        "phone": PHONES | st.just(""),
        "email": EMAILS.filter(lambda e: ".." not in e) | st.just(""),
        "party": st.integers(1, 500),
        "expected": st.sampled_from(list(STATUSES)),
        "needs": st.builds(
            Needs,
            **dict.fromkeys(("diet", "access", "language"), TEXT.filter(lambda t: read_need(t, "?") == t)),
        ),
        "note": LINES.filter(lambda t: not is_nothing(t) or not t),
        "attended": st.booleans(),
        "answers": st.dictionaries(st.sampled_from(QUESTIONS), LINES.filter(bool)),
    }
).map(lambda facts: Candidate(line=0, attended_clock=CAME if facts["attended"] else None, **facts))


def row(person: Candidate, lang: str) -> list[str | int]:
    needs = person.needs
    return [
        *(person.name, person.affiliation, person.title, format_phone(person.phone) if person.phone else ""),
        *(person.email, person.party, say(f"rsvp.{STATUSES[person.request]}", lang)),
        *(
            needs.diet,
            needs.access,
            needs.language,
            person.note,
            "18:44" if person.attended else "",
            "AB12-CD34",
        ),
        *(person.answers.get(question, "") for question in QUESTIONS),
    ]


@pytest.mark.parametrize("fmt", ["csv", "xlsx"])
@pytest.mark.parametrize("lang", ["en", "ko"])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(PEOPLE, min_size=1, max_size=4))
def test_sheet_of_attendees(tmp_path: Path, fmt: str, lang: str, people: list[Candidate]):
    path = tmp_path / f"sheet.{fmt}"
    headings = [*(say(f"sheet.column.{key}", lang) for key in KEYS), *QUESTIONS]
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
    assert set(recognise(QUESTIONS)) == {"question"}


@given(st.text(CHARACTERS, max_size=30))
def test_texts_that_were_read_stay_as_they_are(text: str):
    once = read_text(text)
    assert read_text(once) == once or once.startswith("'")
