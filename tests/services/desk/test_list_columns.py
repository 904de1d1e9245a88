"""Columns of lists are one record each: what they say is headed, and what goes out comes back in."""

from collections.abc import Sequence
from typing import Any

import pytest

from meetup_desk.domain.ids import uuid7
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.formats.vcards_out import VCard
from meetup_desk.services.desk.list_columns import ListColumn
from meetup_desk.services.door import scan_columns
from meetup_desk.services.events import event_columns
from meetup_desk.services.groups import member_columns
from meetup_desk.services.papers import sheet_columns
from meetup_desk.services.people import card_columns, person_columns
from meetup_desk.services.privacy import record_columns
from meetup_desk.services.rsvps import rsvp_columns
from meetup_desk.services.venues import venue_columns
from meetup_desk.services.voices import voice_columns
from meetup_desk.words.say import say_heading
from meetup_desk.words.text import LANGUAGES

LISTS: dict[str, Sequence[ListColumn[Any]]] = {
    "events": event_columns.COLUMNS,
    "groups": member_columns.COLUMNS,
    "people": person_columns.COLUMNS,
    "privacy": record_columns.COLUMNS,
    "rsvps": rsvp_columns.COLUMNS,
    "scans": scan_columns.COLUMNS,
    "venues": venue_columns.COLUMNS,
    "voices": voice_columns.COLUMNS,
}
FIELDS = {"arrived": "attended", "guests": "guest_names"}  # where a field is called otherwise than its column
NOT_IMPORTED = {"code"}  # a ticket's short code is the desk's own


@pytest.mark.parametrize("noun", LISTS)
def test_columns_of_a_list_have_keys_and_places_of_their_own(noun: str) -> None:
    columns = LISTS[noun]
    for places in (
        [column.key for column in columns],
        [column.window.place for column in columns if column.window],
        [column.terminal.place for column in columns if column.terminal],
    ):
        assert len(set(places)) == len(places)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("noun", LISTS)
def test_every_column_that_people_see_has_a_heading(noun: str, lang: str) -> None:
    for column in LISTS[noun]:
        if column.window or column.terminal or column.paper:
            assert say_heading(noun, column.key, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_of_a_list_that_goes_out_comes_back_in_under_its_own_heading(lang: str) -> None:
    keys = sheet_columns.CALCULATED
    fields = map_columns([say_heading("rsvps", key, lang) for key in keys])
    assert dict(zip(keys, fields, strict=True)) == {
        key: "ignore" if key in NOT_IMPORTED else FIELDS.get(key, key) for key in keys
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_of_people_that_goes_out_comes_back_in_under_its_own_heading(lang: str) -> None:
    two = (("+821011112222", ""), ("+821011113333", ""))
    card = VCard(uid=uuid7(1, bytes(10)), name="김서준", phones=two, emails=(("a@b.example", ""),))
    headings, _rows = card_columns.table_of([card], lang)
    texts = [column.heading for column in card_columns.COLUMNS if column.heading]
    texts.insert(texts.index("phone"), "phone")
    assert map_columns(headings) == texts
