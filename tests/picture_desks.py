"""Desks to take pictures of, as a window may meet them."""

import tempfile
from pathlib import Path
from shutil import copy
from typing import NamedTuple

from meetup_desk.app import paths
from meetup_desk.app.compose import Composition
from meetup_desk.services.desk import encryption
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store.person_lists import PersonQuery
from tests.benchmarks.worlds import Worlds

_BY = "organiser"
_LONG = "서울특별시 마포구 독립서점 사람들과 함께하는 The Honourable Long-named Society"


class Setting(NamedTuple):
    """How the window is when its pictures are taken."""

    lang: str
    mode: str
    size: str
    scale: str  # of the text, in percent
    desk: str

    @property
    def name(self) -> str:
        """Name of the folder of its pictures."""
        return "-".join(self)


class Desks:
    """Makes the three desks of a language once, and copies of them."""

    def __init__(self, folder: Path, people: int) -> None:
        self._folder, self._people = folder, people
        self._demos: dict[str, Path] = {}

    def given(self, lang: str) -> dict[str, Path]:
        """Files for the actions that take one."""
        demo = self._demo(lang)
        return {
            "list.import": demo / "lists" / "google-forms-ko.csv",
            "calendar.import": demo / "calendar.ics",
        }

    def copy(self, setting: Setting) -> Path:
        """Give a desk that may be changed."""
        place = Path(tempfile.mkdtemp(dir=self._folder)) / "meetup.desk"
        if setting.desk in {"small", "long"}:
            copy(self._demo(setting.lang) / "meetup.desk", place)
            if setting.desk == "long":
                lengthen_names(place)
        elif setting.desk == "full":
            copy(Worlds(self._folder).of(self._people), place)
        else:
            services = Composition().make(place, name="가온 모임", lang=setting.lang, tz="Asia/Seoul")
            services.desk.close()
        return place

    def _demo(self, lang: str) -> Path:
        if lang not in self._demos:
            done = Composition().demo(self._folder / f"demo-{lang}", lang, lambda _: None)
            self._demos[lang] = done.desk.parent
        return self._demos[lang]


def lengthen_names(desk: Path) -> None:
    """Give the desk, the first events, their venue, every group and some people long names."""
    services = Composition().open(desk)
    for number, line in enumerate(services.events.list(EventFilter.ALL, limit=4)):
        title = f"{line.event.title} {_LONG} {number}"
        services.events.change(line.event.id, EventEdit(title=title), _BY)
        if number == 0 and line.event.venue_id is not None:
            venue = VenueDraft(name=f"{line.venue_name} {_LONG}", address=_LONG * 2)
            services.venues.change(line.event.venue_id, venue, _BY)
    for card in services.groups.list():
        services.groups.change(
            card.group.id, GroupEdit(name=f"{card.group.name} {_LONG}", purpose=_LONG), _BY
        )
    for person in services.people.ids(PersonQuery())[:8]:
        name = services.people.lines([person])[0].name
        services.people.change(
            person, PersonEdit(name=f"{name} {_LONG}", affiliation=_LONG, title=_LONG), _BY
        )
    services.desk.close()


def write_broken(desk: Path) -> None:
    """Put something that is no desk in its place."""
    desk.write_bytes(b"no desk" * 1000)


def lock(desk: Path) -> None:
    """Encrypt a desk, and forget its key."""
    encryption.encrypt(desk, "four words of demonstration", paths.word_list("en"))
    encryption.forget_keys()
