"""People as files: what goes out comes back in equal."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import uuid7
from meetup_desk.domain.people import ContactKind
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.formats.vcards_out import VCard, write_cards
from meetup_desk.exchange.open_list import open_list
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from tests.conftest import Organiser

_WORDS = st.text(st.sampled_from("가나다라김이박 Añabcz,;\\\\:\"'()"), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split()).strip(" '\"")
)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


@given(st.lists(st.tuples(_WORDS, _WORDS, _WORDS), max_size=5))
def test_a_card_comes_back_as_it_went_out(people: list[tuple[str, str, str]]) -> None:
    names = [(f"김{name}", badge, org) for name, badge, org in people]
    cards = [
        VCard(
            uid=uuid7(number, bytes(10)),
            name=name,
            badge_name=badge.replace(",", ""),
            affiliation=org,
            phones=((f"+821011{number:06}", "회사"), ("+821099998888", "")),
            emails=((f"user{number}@mail.example", ""),),
        )
        for number, (name, badge, org) in enumerate(names)
    ]
    with _folder() as folder:
        file = folder / "people.vcf"
        write_cards(file, [*cards, VCard(uid=uuid7(99, bytes(10)), name="끝")])
        assert all(len(line) <= 75 for line in file.read_bytes().split(b"\r\n"))
        read = [each for each in open_list(file, tz="Asia/Seoul").entries() if isinstance(each, Candidate)]
    assert [(each.phone, each.email) for each in read[:-1]] == [
        (card.phones[0][0], card.emails[0][0]) for card in cards
    ]


def test_every_format_brings_the_same_people_back(organiser: Organiser, tmp_path: Path) -> None:
    services = organiser.services
    edits = [
        PersonEdit(
            name="김서준",
            badge_name="서준",
            affiliation="바다건축; 설계, 1팀",
            title="대표",
            contacts=(
                ContactDraft(ContactKind.PHONE, "010-0204-3997"),
                ContactDraft(ContactKind.PHONE, "02-555-0199", "회사"),
                ContactDraft(ContactKind.EMAIL, "haru127@bada.example"),
            ),
        ),
        PersonEdit(name="Ada M. Vale", affiliation="Gaon Univ."),
    ]
    for edit in edits:
        services.people.add(edit, "organiser")
    wanted = {
        ("김서준", "서준", "바다건축; 설계, 1팀", "대표", "+821002043997", "haru127@bada.example"),
        ("Ada M. Vale", "", "Gaon Univ.", "", "", ""),
    }
    for lang in ("ko", "en"):
        for suffix in (".vcf", ".csv"):
            file = tmp_path / f"people{suffix}"
            assert services.person_files.write(file, lang) == 2
            read = [
                each for each in open_list(file, tz="Asia/Seoul").entries() if isinstance(each, Candidate)
            ]
            assert {
                (each.name, each.badge_name, each.affiliation, each.title, each.phone, each.email)
                for each in read
            } == wanted, (lang, suffix)
    file = tmp_path / "people.json"
    services.person_files.write(file, "en")
    first = json.loads(file.read_text("utf-8"))[0]
    assert [point["label"] for point in first["phones"]] == ["", "회사"]
    with pytest.raises(RuleError) as refused:
        services.person_files.write(tmp_path / "people.docx", "en")
    assert refused.value.rule == "person_format"
