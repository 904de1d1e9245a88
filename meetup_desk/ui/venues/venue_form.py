"""The form of a venue: where it is, how many it holds, how to get in, and its rooms."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate
_NONE = "none"


def fields(others: Sequence[Venue]) -> list[Field]:
    """Give the fields of a venue; `others` are those that people could be sent to instead."""
    return [
        Field(key="name", label=lambda: translate("VenueForm", "Name"), required=True),
        Field(key="address", label=lambda: translate("VenueForm", "Address")),
        Field(
            key="capacity",
            label=lambda: translate("VenueForm", "Venue capacity"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("VenueForm", "people"),
            help=lambda: translate(
                "VenueForm", "The number of people the venue can hold. Each event has its own capacity."
            ),
        ),
        Field(
            key="rooms",
            label=lambda: translate("VenueForm", "Rooms"),
            kind="lines",
            help=lambda: translate("VenueForm", "One per line, with its capacity in people: Hall 80"),
            check=_rooms_problem,
        ),
        Field(
            key="access_notes",
            label=lambda: translate("VenueForm", "Access notes"),
            kind="lines",
            hint=lambda: translate("VenueForm", "Entrance, steps and lifts, parking"),
        ),
        Field(key="equipment", label=lambda: translate("VenueForm", "Equipment")),
        Field(
            key="contact",
            label=lambda: translate("VenueForm", "Contact"),
            hint=lambda: translate("VenueForm", "Who has the key, with phone number"),
        ),
        *([_fallback(others)] if others else []),
    ]


def _fallback(others: Sequence[Venue]) -> Field:
    return Field(
        key="fallback",
        label=lambda: translate("VenueForm", "Fallback venue"),
        kind="choice",
        options=[
            Option(_NONE, lambda: translate("VenueForm", "None")),
            *(Option(str(venue.id), partial(name_among, venue, others)) for venue in others),
        ],
    )


def values_of(venue: Venue, rooms: Sequence[Room], others: Sequence[Venue]) -> dict[str, Any]:
    """Give what the form shows of a venue."""
    keys = ("name", "address", "capacity", "access_notes", "equipment", "contact")
    values = {key: getattr(venue, key) for key in keys}
    values["rooms"] = "\n".join(_line_of(room) for room in rooms)
    return values | ({"fallback": str(venue.fallback_id or _NONE)} if others else {})


def draft_of(values: Mapping[str, Any]) -> VenueDraft:
    """Give what the form was filled in with."""
    fallback = str(values.get("fallback", _NONE))
    return VenueDraft(
        name=values["name"],
        address=values["address"],
        capacity=values["capacity"],
        access_notes=values["access_notes"],
        equipment=values["equipment"],
        contact=values["contact"],
        fallback_id=VenueId(int(fallback)) if fallback.isdecimal() else None,
        rooms=rooms_of(values["rooms"]),
    )


def rooms_of(text: str) -> list[tuple[str, int | None]]:
    """Read rooms that were typed one a line; a number at the end of a line is how many people it holds."""
    found = []
    for line in text.splitlines():
        words = line.replace("명", " ").split()
        if not words:
            continue
        counted = len(words) > 1 and words[-1].isdecimal()
        name = " ".join(words[:-1] if counted else line.split())
        found.append((name, int(words[-1]) if counted else None))
    return found


def _rooms_problem(text: str) -> str:
    names = [name for name, _ in rooms_of(text)]
    twice = next((name for name in names if names.count(name) > 1), "")
    problem = translate("VenueForm", "“{name}” is listed twice.")
    return problem.format(name=twice) if twice else ""


def name_among(venue: Venue, venues: Sequence[Venue]) -> str:
    """Name a venue, with its address where others have the same name."""
    alike = sum(_key(other.name) == _key(venue.name) for other in venues) > 1
    return f"{venue.name} · {venue.address}" if alike and venue.address else venue.name


def namesake_problem(name: str, address: str, others: Sequence[Venue]) -> str:
    """Say that a venue cannot be told from another: the same name, and no other address."""
    alike = [other for other in others if _key(name) and _key(other.name) == _key(name)]
    if not alike or (_key(address) and all(_key(other.address) != _key(address) for other in alike)):
        return ""
    return translate(
        "VenueForm", "A venue with this name already exists. Enter an address to tell them apart."
    )


def _key(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _line_of(room: Room) -> str:
    return room.name if room.capacity is None else f"{room.name} {room.capacity}"
