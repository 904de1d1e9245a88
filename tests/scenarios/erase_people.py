"""Erases 200 people of whom every text field of the schema tells, and counts what is left of them.

`.venv/bin/python -m tests.scenarios.erase_people [NUMBER]` exits 1 where a byte of a mark is left in a file
of the desk's folder: the desk, its log, its backups.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from meetup_desk.app.compose import use_own_zone_data
from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.services import Services
from tests.scenarios.marked_people import files_with, seed

BY = "organiser"
_NOW = Instant(1_795_000_000_000_000)  # 2026-11-18, after the event of the marked people


def main(number: int) -> int:
    """Seed, back up, erase, and look."""
    use_own_zone_data()
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        desk = desk_settings.make(folder / "community.desk", name="가온 모임", lang="ko", tz="Asia/Seoul")
        desk.now = lambda: Instant(_NOW + DAY)
        services = Services(desk, Offscreen(resources() / "fonts").fonts)
        people = [seed(services, each) for each in range(number)]
        services.automatic_backups.run(always=True)
        before = sum(bool(files_with(folder, person.mark)) for person in people)
        services.erasure.erase([person.id for person in people], BY)
        left = {person.mark: found for person in people if (found := files_with(folder, person.mark))}
        problems = services.backups.check()
        desk.close()
    print(f"{number} people seeded, {before} found before, {len(left)} left, problems: {problems}")
    for mark, files in left.items():
        print(mark, files)
    return 1 if left or problems else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
