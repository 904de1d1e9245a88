"""A door on a small disk that fills up: run alone, it tells as JSON what was shown and what is kept."""

import json
import shutil
import sys
from datetime import datetime
from pathlib import Path

from meetup_desk.app.compose import use_own_zone_data
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.times import Plan
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import Desk

GUESTS = 30


def no_fonts() -> Fonts:
    raise AssertionError("nothing is painted here")


def main(disk: Path, aside: Path, kind: str, template: Path) -> None:
    """Check people in until nothing more can be written, make room, and go on; the template is a new desk."""
    use_own_zone_data()
    home = disk if kind == "desk" else aside
    shutil.copyfile(template, home / "a.desk")
    desk = Desk(home / "a.desk")
    services = Services(desk, no_fonts)
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    event = services.events.add(EventDraft(title="송년 모임", plan=plan), "organiser").events[0]
    for number in range(GUESTS):
        services.rsvps.add(NewRsvp(event_id=event.id, name=f"손님 {number}"), "organiser")
    pack = disk / "a.pack"
    if kind == "pack":
        services.packs.write(event.id, "문", pack, passphrase=None)
    report = rush(disk, open_door(services, event, kind, pack), codes(services, event))
    if kind == "pack":
        services.merging.merge([scans_beside(pack)], "organiser")
    report["kept"] = services.events.get(event.id).occupancy.arrived
    report["problems"] = services.backups.check()
    desk.close()
    print(json.dumps(report))


def codes(services: Services, event: Event) -> list[str]:
    with services.desk.reading() as db:
        rsvps = db.column("SELECT id FROM rsvp ORDER BY id")
    tickets = services.tickets.codes(event.id, rsvps)
    return [tickets[rsvp].code for rsvp in rsvps]


def open_door(services: Services, event: Event, kind: str, pack: Path) -> DoorSource:
    return services.door(event.id, "정문") if kind == "desk" else open_pack_door(pack, None)


def rush(disk: Path, door: DoorSource, texts: list[str]) -> dict[str, object]:
    shown, codes_of_trouble, waiting = 0, [], []
    for number, text in enumerate(texts):
        if number == 5:
            fill(disk / "filler")
        try:
            shown += door.scan(ScanRequest(text=text)).verdict == "admitted"
        except DeskError as error:
            codes_of_trouble.append(str(error.code))
            waiting.append(text)
    (disk / "filler").unlink()
    shown += sum(door.scan(ScanRequest(text=text)).verdict == "admitted" for text in waiting)
    return {"shown": shown, "trouble": codes_of_trouble, "guests": len(texts)}


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as out:
        for size in (65_536, 4_096, 512, 1):
            try:
                while out.write(b"x" * size):
                    pass
            except OSError:
                continue


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
