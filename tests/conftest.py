"""Real desks for tests: files on a disk, a clock that tests move, everything else as it ships."""

import contextlib
import gc
import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from hypothesis import HealthCheck, settings
from nacl.pwhash import argon2id

from meetup_desk.app.compose import use_own_zone_data
from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.documents.printer import Printers
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import SECOND, Instant, Plan
from meetup_desk.files import encryption
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.services import Services
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver
from tests import age_format
from tests.memory_files import keep_files_in_memory
from tests.project import ROOT

if TYPE_CHECKING:
    from tests.memory_keyring import MemoryKeyring

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything starts Qt
if os.name == "nt":  # where it is built without the system's fonts, and warns that it finds none
    os.environ.setdefault("QT_QPA_FONTDIR", str(ROOT / "resources" / "fonts"))
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # programs started here would compile everything each time
sys.dont_write_bytecode = False
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # of a shell in the background: programs started here inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)
keep_files_in_memory()
use_own_zone_data()
settings.register_profile(
    "busy machine", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")

NOON = Instant(1_795_000_000_000_000)  # 2026-11-18T10:26:40Z


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the journeys: the longest of them, begun last, would be waited for by all others."""
    items.sort(key=lambda item: item.path.parent.name != "journeys")


@dataclass
class Clock:
    """A clock that stands still until it is moved; every look takes a microsecond."""

    now: int = NOON
    ticks: Iterator[int] = field(default_factory=itertools.count)

    def __call__(self) -> Instant:
        return Instant(self.now + next(self.ticks))

    def move(self, **by: float) -> None:
        self.now += int(timedelta(**by).total_seconds() * SECOND)


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: object) -> None:
    """Have the one application of a process be one for widgets, whoever needs Qt first."""


@pytest.fixture(scope="session", autouse=True)
def _garbage_waits() -> Iterator[None]:
    """Collect garbage between tests alone.

    Of its own accord Python collects in whichever thread has made enough: a window that an earlier test left
    would be destroyed by a working thread, or while another window is painted.
    """
    gc.disable()
    gc.collect()
    gc.freeze()  # modules and the tests themselves stay: half a million objects less to go through
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _garbage_goes_between_tests() -> None:
    """Collect what is due, oldest first, in the thread of the windows."""
    due = [
        n
        for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(max(due))


@pytest.fixture(autouse=True)
def _no_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a machine without printers, whatever stands beside this one: tests waste no paper."""
    monkeypatch.setattr(Printers, "names", lambda _self: [])
    monkeypatch.setattr(Printers, "usual", lambda _self: "")


@pytest.fixture(autouse=True)
def _a_machine_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Remember doors in a folder of the tests, also in programs that they start."""
    state = str(tmp_path_factory.getbasetemp() / "state")
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", state)  # how platformdirs is told on Windows


@pytest.fixture(autouse=True)
def _cheap_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases and PINs cost next to nothing; programs started here pay in full."""
    monkeypatch.setattr(encryption, "_PASSES", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr(encryption, "_MEMORY", argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(argon2id, "OPSLIMIT_INTERACTIVE", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr(argon2id, "MEMLIMIT_INTERACTIVE", argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(pyrage.passphrase, "encrypt", age_format.encrypt)


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk as the migrations make it, made once: they take longer than most tests."""
    path = tmp_path_factory.mktemp("template") / "empty.desk"
    migrate.create(path)
    return path


@pytest.fixture(autouse=True)
def _new_desks_from_a_template(monkeypatch: pytest.MonkeyPatch, empty_desk: Path) -> None:
    """Fill new desks from the one that the migrations made; older desks are migrated as ever."""
    run_migrations = migrate._run_migrations

    def fill(connection: Any) -> None:
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            run_migrations(connection)
            return
        with contextlib.closing(driver.connect(empty_desk, readonly=True)) as template:
            template.backup(connection)

    monkeypatch.setattr(migrate, "_run_migrations", fill)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def gaon_desk(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A desk with its name, key and group, made once: the whole file."""
    path = tmp_path_factory.mktemp("template") / "gaon.desk"
    desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").close()
    return path.read_bytes()


@pytest.fixture
def services(tmp_path: Path, clock: Clock, gaon_desk: bytes) -> Iterator[Services]:
    path = tmp_path / "community.desk"
    path.write_bytes(gaon_desk)
    path.chmod(0o600)
    desk = Desk(path, clock=clock)
    yield Services(desk, Offscreen(resources() / "fonts").fonts)
    desk.close()


@dataclass
class Organiser:
    """Plans and answers in one line each."""

    services: Services

    def event(self, title: str = "송년 모임", **facts: object) -> Event:
        plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
        draft = EventDraft(**{"title": title, "plan": plan, **facts})  # type: ignore[arg-type]
        return self.services.events.add(draft, "organiser").events[0]

    def answer(self, event: Event, name: str, party: int = 1, **facts: str) -> RsvpId:
        answer = NewRsvp(event_id=event.id, name=name, party=party, **facts)
        return self.services.rsvps.add(answer, "organiser")[0]

    def code(self, event: Event, rsvp: RsvpId) -> str:
        return self.services.tickets.codes(event.id, [rsvp])[rsvp].code

    def status(self, rsvp: RsvpId) -> str:
        return str(self.services.rsvps.line(rsvp).status)


@pytest.fixture
def organiser(services: Services) -> Organiser:
    return Organiser(services)


@pytest.fixture
def write_list(tmp_path: Path) -> Callable[..., Path]:
    """Write a CSV from rows, as an organiser's spreadsheet would."""

    def write(*rows: str, name: str = "list.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
        return path

    return write


@pytest.fixture
def memory_keyring() -> "Iterator[MemoryKeyring]":
    """The keyring that the program finds on this machine."""
    import keyring

    from tests.memory_keyring import MemoryKeyring

    before, mine = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)
