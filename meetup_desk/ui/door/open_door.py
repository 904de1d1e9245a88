"""The places of a door: at an event of the desk, in a rehearsal, or on a pack without any desk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.services.door.door_source import DoorSource
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.papers.single_badges import DoorBadges
from meetup_desk.services.services import Services
from meetup_desk.words.say import say

SayNeed = Callable[[RsvpId, NeedOfferKind, str], object]
"""Writes down what somebody who came in looks for or can give; RuleError `need_offer_empty`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDoor:
    """A door that is open: what answers there, and what is shown of it."""

    source: DoorSource
    name: str  # of the door
    title: str  # of the event
    tz: str
    plan: Plan  # of the event
    lists: tuple[str, ...]  # what can be counted there
    made_at: Instant | None = None  # of the pack that it works from; None at the desk itself
    badges: DoorBadges | None = None  # None: nobody gets one here
    say_need: SayNeed | None = None  # None: nobody is asked what they look for or can give
    close: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The target of the window for a rehearsal."""

    event_id: EventId


class DoorPlace(Protocol):
    """Opens a door, as often as its name or its list changes."""

    @property
    def one_at_a_time(self) -> bool:
        """Whether its door answers one question at a time."""
        ...

    @property
    def renamable(self) -> bool:
        """Whether the name of the door can be chosen."""
        ...

    def open(self, name: str, list_name: str) -> OpenDoor:
        """Open the door; empty names are the usual ones. Raises DeskError."""
        ...


class DeskPlace:
    """A door of an event of this desk."""

    one_at_a_time, renamable = False, True

    def __init__(self, services: Services, event_id: EventId) -> None:
        self._services, self.event_id = services, event_id

    @property
    def target(self) -> object:
        """The target of the window that opens this door."""
        return self.event_id

    def open(self, name: str, list_name: str) -> OpenDoor:
        """Open the door; see `DoorPlace`."""
        name = name or say("cli.door.name", self._services.settings.language)
        door = self._services.door(self.event_id, name, entry_list=list_name or ENTRY)
        lists = tuple(line.list.name for line in self._services.door_lists.of_event(self.event_id))
        return OpenDoor(
            source=door,
            name=name,
            title=door.event.title,
            tz=door.event.plan.tz,
            plan=door.event.plan,
            lists=lists,
            badges=self._services.badges,
            say_need=partial(self._say_need, name),
            close=door.close,
        )

    def _say_need(self, door: str, rsvp_id: RsvpId, kind: NeedOfferKind, text: str) -> object:
        return self._services.need_offers.add_at_door(rsvp_id, kind, text, door)


class RehearsalPlace:
    """A rehearsal of a door of this desk, where nothing counts."""

    one_at_a_time, renamable = True, True

    def __init__(self, services: Services, event_id: EventId) -> None:
        self._services, self.event_id = services, event_id

    @property
    def target(self) -> object:
        """The target of the window that opens this door."""
        return Rehearsal(self.event_id)

    def open(self, name: str, list_name: str) -> OpenDoor:
        """Open the door; see `DoorPlace`."""
        name = name or say("cli.door.name", self._services.settings.language)
        door = self._services.rehearsal(self.event_id, name, entry_list=list_name or ENTRY)
        return OpenDoor(
            source=door,
            name=name,
            title=door.title,
            tz=door.plan.tz,
            plan=door.plan,
            lists=tuple(door.lists),
            close=door.close,
        )


class PackPlace:
    """A door on a pack."""

    one_at_a_time, renamable = True, False

    def __init__(
        self,
        path: Path,
        passphrase: str | None,
        badges: Callable[[PackDoor], DoorBadges] | None = None,
        *,
        anyway: bool = False,
        memory: Path | None = None,
    ) -> None:
        """`anyway` and `memory` are those of `open_pack_door`."""
        self._anyway, self._memory = anyway, memory
        self.path, self._passphrase, self._badges = path, passphrase, badges
        self._prepared: OpenDoor | None = None

    def prepare(self) -> "PackPlace":
        """Open the door in advance: a passphrase takes a second or two."""
        self._prepared = self.open("", "")
        return self

    def open(self, name: str, list_name: str) -> OpenDoor:  # noqa: ARG002 - a pack is for one door
        """Open the door; see `DoorPlace` and `open_pack_door`."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None and list_name in ("", prepared.source.list_name):
            return prepared
        if prepared is not None:
            prepared.close()
        door = open_pack_door(
            self.path,
            self._passphrase,
            entry_list=list_name or ENTRY,
            anyway=self._anyway,
            memory=self._memory,
        )
        self._anyway = False  # the question was about the scans of before
        return OpenDoor(
            source=door,
            name=door.name,
            title=door.title,
            tz=door.plan.tz,
            plan=door.plan,
            lists=tuple(door.lists),
            made_at=door.made_at,
            badges=self._badges(door) if self._badges else None,
            close=door.close,
        )


def place_at(services: Services, target: object) -> DoorPlace | None:
    """Give the place of a target: the id of an event, or its rehearsal; None for any other."""
    if isinstance(target, Rehearsal):
        return RehearsalPlace(services, target.event_id)
    return DeskPlace(services, EventId(target)) if isinstance(target, int) else None
