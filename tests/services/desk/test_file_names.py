"""Names of files that every system takes, and that keep people apart."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.services.desk.file_names import event_folder, file_name
from tests.conftest import Organiser

LONG = ("가" * 300, "A" * 300, "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30, "de la " * 60, "é" * 300)
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)")
TEXTS = st.text(max_size=300) | st.sampled_from(["CON", "nul.txt", "COM¹", "LPT1 ", "aux. ", ". .", *LONG])


def as_systems_compare(name: str) -> str:
    """Windows and macOS take names for one that differ in case or in how letters are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@given(TEXTS, st.sampled_from(["", "4F7K-22QD", "00a1b2c3"]))
def test_any_text_gives_a_name_that_every_system_takes(text: str, code: str) -> None:
    name = file_name(text, "ics", code=code)
    assert len(name.encode()) <= 255 - len(".12345678.part")
    assert len(name.encode("utf-16-le")) // 2 <= 255
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', name)
    assert not RESERVED.match(name)
    assert name == unicodedata.normalize("NFC", name)
    stem = name.removesuffix(".ics")
    assert stem == stem.strip(" .")
    assert stem.endswith(code)


@given(TEXTS, TEXTS)
def test_an_ending_that_somebody_chose_is_safe_too(text: str, ending: str) -> None:
    name = file_name(text, ending, code="4f7k22")
    assert len(name.encode()) <= 255
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', name)
    assert not RESERVED.match(name)
    assert name == name.strip(" .")


@pytest.mark.parametrize("name", LONG)
def test_two_people_of_one_long_name_have_two_files(name: str) -> None:
    first, second = (file_name(name, "png", code=code) for code in ("4F7K-22QD", "4F7K-22QE"))
    assert as_systems_compare(first) != as_systems_compare(second)


@given(TEXTS, TEXTS)
def test_codes_keep_files_apart_whatever_people_are_called(one: str, other: str) -> None:
    names = {as_systems_compare(file_name(name, "ics", code=c)) for name, c in ((one, "1A"), (other, "1B"))}
    assert len(names) == 2


def test_a_family_of_pictures_is_not_cut_behind_a_joiner() -> None:
    name = file_name("\U0001f468\u200d" * 60, "png", code="4F7K")
    assert "\u200d 4F7K" not in name


@pytest.mark.parametrize("name", LONG)
def test_nobodys_files_replace_anothers(
    organiser: Organiser, tmp_path: Path, qapp: object, name: str
) -> None:
    services, event = organiser.services, organiser.event()
    for number in range(2):
        organiser.answer(event, name, email=f"p{number}@mail.example")
    tickets = services.cards.export(event.id, tmp_path / "t", "svg", "ko")
    invites = services.invites.write(event.id, tmp_path / "i")
    drafts = services.letters.write(event.id, tmp_path / "l", "eml").files
    for files in (tickets, invites, drafts):
        assert len({as_systems_compare(file.name) for file in files}) == 2
        assert all(file.is_file() for file in files)


def test_the_folder_of_an_event_has_its_date_and_title_and_is_safe_everywhere() -> None:
    assert event_folder(date(2026, 12, 3), "송년 모임") == "2026-12-03 송년 모임"
    assert event_folder(date(2026, 12, 3), 'A/B: "talk".') == "2026-12-03 A_B_ _talk_"
    assert len(event_folder(date(2026, 12, 3), "가" * 200).encode()) <= 200
