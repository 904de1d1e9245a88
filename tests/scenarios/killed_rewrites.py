"""Programs that are killed while they write a whole desk anew: `python tests/scenarios/killed_rewrites.py`.

A desk with a backup is encrypted, decrypted, put back to an older backup (an encrypted and a plain one), and
has a person erased, each in a process that is killed (SIGKILL) at 30 random moments. After each kill the desk
has to open as it was before or as it should become, be sound, and hold everybody; an encrypted one is never
left plain by another act than decrypting. Then the act is done again, undisturbed: nothing half written may
be left in the folders, an encrypted desk has no plain backup, and nobody finds who was erased.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app.paths import word_list  # noqa: E402 - found from here on
from meetup_desk.domain.errors import DeskError  # noqa: E402
from meetup_desk.files import work_folder  # noqa: E402
from meetup_desk.services.desk import encryption  # noqa: E402
from meetup_desk.services.desk.backup_folder import folder_of, in_folder  # noqa: E402
from meetup_desk.services.desk.backups import restore  # noqa: E402
from meetup_desk.services.people.people import PersonEdit  # noqa: E402
from meetup_desk.store.file import data_keys  # noqa: E402
from tests.benchmarks.worlds import Worlds, opened  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_SECRET = "four words of demonstration"  # noqa: S105 - of a desk that nobody keeps
_PLAIN = b"SQLite format 3\x00"
_LATER = "마지막하나"  # who came after the backup


def _encrypt(desk: Path) -> None:
    if not data_keys.is_encrypted(desk):
        encryption.encrypt(desk, _SECRET, word_list("en"))


def _decrypt(desk: Path) -> None:
    if data_keys.is_encrypted(desk):
        encryption.unlock(desk, _SECRET)
        encryption.decrypt(desk)


def _restore(desk: Path) -> None:
    if data_keys.is_encrypted(desk):
        encryption.unlock(desk, _SECRET)
    restore(in_folder(folder_of(desk))[0].path, desk, force=True)


def _erase(desk: Path) -> None:
    with opened(desk) as services:
        if found := services.people.find(_LATER):
            services.erasure.erase([found[0].id], "organiser")


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to a desk, and how the desk is before it."""

    name: str
    work: Callable[[Path], None]
    encrypted: bool = False
    backup_encrypted: bool = False
    changes_encryption: bool = False
    least: int = 0  # how many people may be fewer afterwards


ACTS = (
    Act("encrypt", _encrypt, changes_encryption=True),
    Act("decrypt", _decrypt, encrypted=True, backup_encrypted=True, changes_encryption=True),
    Act("restore", _restore, encrypted=True, backup_encrypted=True, least=1),
    Act("restore a plain backup", _restore, encrypted=True, least=1),
    Act("erase", _erase, least=1),
)


@dataclass
class Found:
    """What was found after kills."""

    people: int  # before any
    wrong: list[str] = field(default_factory=list)
    lost: int = 0
    bared: int = 0  # encrypted desks that were plain
    left: list[str] = field(default_factory=list)


def prepare(act: Act, source: Path, folder: Path) -> Path:
    """Make the desk that the act begins with, and a backup of it without who comes later."""
    folder.mkdir()
    desk = Path(shutil.copy(source, folder / "community.desk"))
    if act.backup_encrypted:
        _encrypt(desk)
    with opened(desk) as services:
        if act.work is _erase:
            services.people.add(PersonEdit(name=_LATER), "organiser")
        services.automatic_backups.run(always=True)
        if act.work is not _erase:
            services.people.add(PersonEdit(name=_LATER), "organiser")
    plain = in_folder(folder_of(desk))[0].path
    content = plain.read_bytes()
    if act.encrypted and not act.backup_encrypted:
        _encrypt(desk)
        plain.write_bytes(content)
    encryption.forget_keys()
    return desk


def child(act: Act, desk: Path) -> int:
    """Start a process that does the act; gives its id."""
    process = os.fork()
    if process == 0:
        code = 1
        try:
            encryption.forget_keys()
            work_folder.tidy.cache_clear()  # as a program that has just started
            act.work(desk)
            code = 0
        finally:
            os._exit(code)
    return process


def undisturbed(act: Act, desk: Path) -> float:
    """Do the act to its end; gives the seconds that it took."""
    began = time.perf_counter()
    _, status = os.waitpid(child(act, desk), 0)
    if status:
        raise RuntimeError(act.name)
    return time.perf_counter() - began


def people_of(desk: Path) -> int:
    """Open a desk by its passphrase, and look whether it is sound; gives how many people it has."""
    encryption.forget_keys()
    if data_keys.is_encrypted(desk):
        encryption.unlock(desk, _SECRET)
    with opened(desk) as services:
        if wrong := services.backups.check():
            raise ValueError(wrong)
        return services.people.count()


def kill_once(act: Act, template: Path, folder: Path, moment: float, found: Found) -> None:
    """Kill the act at a moment, look at the desk, do it again, and look at what is left."""
    people = found.people
    shutil.copytree(template.parent, folder)
    desk = folder / template.name
    process = child(act, desk)
    time.sleep(moment)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    try:
        found.lost += not people - act.least <= people_of(desk) <= people
    except (DeskError, ValueError) as error:
        found.wrong.append(f"{moment:.3f} s: {error!r}")
    found.bared += act.encrypted and not act.changes_encryption and not data_keys.is_encrypted(desk)
    undisturbed(act, desk)
    found.lost += people_of(desk) != people - act.least
    with opened(desk) as services:
        services.automatic_backups.run()  # as soon after each start
    found.left += left_in(act, desk)
    shutil.rmtree(folder)


def left_in(act: Act, desk: Path) -> list[str]:
    """Name what should not be in the folders once the act was done."""
    files = [file for file in desk.parent.rglob("*") if file.is_file()]
    left = [file.name for file in files if ".part" in str(file.relative_to(desk.parent))]
    if act.work is _erase:
        left += [f"{file.name}: who was erased" for file in files if _LATER.encode() in file.read_bytes()]
    if act.work is _encrypt:
        left += [
            f"{file.name}: plain"
            for file in files
            if file.read_bytes()[:16] == _PLAIN and not data_keys.is_encrypted(file)
        ]
    return left


def torment(act: Act, source: Path, folder: Path, kills: int, pick: random.Random) -> list[Row]:
    """Kill an act at so many moments, and say what came of it."""
    template = prepare(act, source, folder / "template")
    found = Found(people_of(template))
    shutil.copytree(template.parent, folder / "whole")
    took = undisturbed(act, folder / "whole" / template.name)
    for number in range(kills):
        moment = took * (number + pick.random()) / kills
        kill_once(act, template, folder / str(number), moment, found)
    for line in (*found.wrong, *found.left):
        print(f"     {act.name}: {line}")
    head = f"{act.name}, {kills:,} kills"
    return [
        count(f"{head}: desks that did not open or were not sound", len(found.wrong), 0),
        count(f"{head}: desks in which somebody was missing", found.lost, 0),
        count(f"{head}: encrypted desks that were left plain", found.bared, 0),
        count(f"{head}: files left in the end", len(found.left), 0),
    ]


def run(people: int, kills: int, seed: int, folder: Path) -> list[Row]:
    """Do it with every act."""
    source, rows, pick = Worlds(folder).of(people), list[Row](), random.Random(seed)
    for number, act in enumerate(ACTS):
        place = folder / f"act {number}"
        place.mkdir()
        rows += torment(act, source, place, kills, pick)
        print(f"     {act.name}: done", flush=True)
    return rows


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=2_000)
    asked.add_argument("--kills", type=int, default=30)
    given = asked.parse_args()
    people, kills = (20, 2) if given.tiny else (given.people, given.kills)
    return in_a_folder(lambda folder: run(people, kills, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
