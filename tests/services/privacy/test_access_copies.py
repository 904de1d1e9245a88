"""The copy that a person asks for: all that is kept of them, nothing of others, and no table forgotten."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.services.services import Services
from meetup_desk.store.access_copies import COPIED, EXCEPTIONS, UNSAID
from meetup_desk.store.tables.metadata import METADATA
from meetup_desk.words.say import has
from tests.conftest import Organiser

_SOFT = {"rsvp_id", "rsvp_uid"}  # lead to an RSVP without a foreign key


def tables_of_people() -> set[str]:
    """Give the tables that lead to a person, directly or through others."""
    found = {"person"}
    while True:
        more = {
            table.name
            for table in METADATA.sorted_tables
            for column in table.columns
            if column.name in _SOFT or any(key.column.table.name in found for key in column.foreign_keys)
        }
        if more <= found:
            return found
        found |= more


@pytest.fixture
def person(services: Services, organiser: Organiser, write_list: Callable[..., Path]) -> PersonId:
    event = organiser.event()
    path = write_list(
        "이름,이메일,연락처,식단,비고,사진 동의",
        "김서준,kim@b.kr,010-1234-5678,채식,박도윤이랑 같이 앉고 싶어요,네",
        "박도윤,park@b.kr,010-9999-8888,할랄,,",
    )
    services.imports.run(path, event.id, "organiser")
    [found] = services.people.find("김서준", 1)
    services.notes.add(found.id, "조용한 자리를 좋아해요", "organiser")
    paper = ConsentSource.PAPER
    services.consents.say(found.id, ConsentPurpose.NEWS, "organiser", granted=False, source=paper)
    return PersonId(found.id)


def test_every_table_that_leads_to_a_person_is_copied_or_excepted_with_a_reason() -> None:
    assert tables_of_people() - COPIED.keys() - EXCEPTIONS.keys() == set()
    assert not COPIED.keys() & EXCEPTIONS.keys()
    assert all(EXCEPTIONS.values())


def test_every_column_of_a_copied_table_is_copied_or_says_nothing_of_the_person() -> None:
    forgotten = [
        f"{table}.{column.name}"
        for table, columns in COPIED.items()
        for column in METADATA.tables[table].columns
        if column.name not in {*columns, *UNSAID}
    ]
    assert forgotten == []


def test_every_part_and_fact_has_a_name_in_both_languages() -> None:
    assert [table for table in COPIED if not has(f"access_copy.table.{table}")] == []
    assert [c for columns in COPIED.values() for c in columns if not has(f"access_copy.field.{c}")] == []


def test_the_copy_holds_what_is_kept_and_nothing_of_others(
    services: Services, person: PersonId, tmp_path: Path
) -> None:
    out = tmp_path / "copy.json"
    copy = services.access_copies.write(person, out)
    text = out.read_text("utf-8")
    for own in ("김서준", "kim@b.kr", "채식", "같이 앉고 싶어요", "송년 모임", "사진 동의"):
        assert own in text
    for other in ("박도윤", "park@b.kr", "할랄", "조용한 자리"):
        assert other not in text
    [kept] = json.loads(text)
    assert kept["kept"]["rsvp"][0]["note"] == "○○○이랑 같이 앉고 싶어요"
    assert [one["granted"] for one in kept["kept"]["consent"]] == [1, 0]
    assert kept["left_out"]["notes"] == copy.notes == 1


def test_the_pages_speak_the_language_of_the_person_or_the_one_that_was_chosen(
    services: Services, person: PersonId, tmp_path: Path
) -> None:
    texts = {}
    for lang in ("", "en"):
        path = tmp_path / f"copy{lang}.pdf"
        services.access_copies.write(person, path, lang)
        texts[lang] = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)
    assert "열람본: 김서준" in texts[""]
    assert "넣지 않은 운영진의 메모: 1개" in texts[""]
    assert "Access copy: 김서준" in texts["en"]
    assert "Group news" in texts["en"]
    assert all("박도윤" not in text for text in texts.values())


def test_another_ending_is_refused(services: Services, person: PersonId, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="access_copy_format"):
        services.access_copies.write(person, tmp_path / "copy.docx")
    assert not (tmp_path / "copy.docx").exists()
