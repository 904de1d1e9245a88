"""A new desk: its name, its key, its time zone and its first group."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.domain.alarms import Alarms, read_alarms, write_alarm
from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.names import clean
from meetup_desk.store import records, settings
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk

if TYPE_CHECKING:
    from meetup_desk.tickets.signed_code import DeskKey

NAME, LANGUAGE, TIME_ZONE, SEED, FEED = "name", "language", "tz", "ticket_seed", "feed"
PIN = "supervisor_pin"
_ALARMS, _PUBLIC_ALARMS = "alarms", "public_alarms"
_CONTACT_ASKED = "contact_asked"
BACKUP_PLACE = "backup_place"


def make(path: Path, *, name: str, lang: str, tz: str) -> Desk:
    """Make a desk with a default group and a signing key, and open it; DeskError `desk_exists` and others."""
    from meetup_desk.tickets.signed_code import DeskKey  # noqa: PLC0415 - see `key`

    migrate.create(path)
    desk = Desk(path)
    with desk.change("desk.new", "organiser", detail=clean(name)) as db:
        for key, value in ((NAME, clean(name)), (LANGUAGE, lang), (TIME_ZONE, tz)):
            settings.put(db, key, value)
        settings.put(db, SEED, DeskKey.new(desk.entropy(32)).seed.hex())
        records.add(db, Group(uid=db.uid(), name=clean(name)))
    return desk


class DeskSettings:
    """What a desk knows about itself."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def name(self) -> str:
        return self._get(NAME)

    def rename(self, name: str, actor: str) -> str:
        """Name the desk and its first group anew; gives the name as it is kept. RuleError `name_missing`."""
        kept = clean(name)
        if not kept:
            raise RuleError("name_missing")
        group = self.group()
        with self._desk.change("desk.rename", actor, detail=kept) as db:
            settings.put(db, NAME, kept)
            if group.name == self.name:
                records.save(db, replace(group, name=kept))
        return kept

    # A desk keeps the language and the zone that it was made with: read once, so that a window may ask at
    # any time without waiting for the database.
    @cached_property
    def language(self) -> str:
        """Language of texts for people whose own is not known."""
        return self._get(LANGUAGE, "ko")

    @cached_property
    def tz(self) -> str:
        """IANA time zone in which the organiser plans."""
        return self._get(TIME_ZONE, "Asia/Seoul")

    @property
    def feed(self) -> str:
        """Path of the calendar that is kept for subscribers; empty: none is kept."""
        return self._get(FEED)

    @property
    def alarms(self) -> Alarms:
        """What calendars ring before an event, where nothing else is asked for."""
        before = read_alarms(self._get(_ALARMS).split())
        return Alarms(before=before, public=bool(self._get(_PUBLIC_ALARMS)))

    def keep_alarms(self, alarms: Alarms, actor: str) -> Changes:
        """Let calendars ring like this from now on."""
        with self._desk.change("alarms.set", actor) as db:
            settings.put(db, _ALARMS, " ".join(map(write_alarm, alarms.before)))
            settings.put(db, _PUBLIC_ALARMS, "1" if alarms.public else "")
        return Changes(change=db.change_id, touched=touched(**{ChangeKind.DESK: None}))

    @property
    def backup_place(self) -> str:
        """Folder that backups are copied to when it is there; empty: none was chosen."""
        return self._get(BACKUP_PLACE)

    def keep_backup_place(self, place: str, actor: str) -> ChangeId | None:
        """Copy backups to this folder too; empty: no more."""
        with self._desk.change("backup.place", actor, detail=place) as db:
            settings.put(db, BACKUP_PLACE, place)
        return db.change_id

    @property
    def pin_hash(self) -> str:
        """argon2id hash of the supervisor's PIN; empty: there is none."""
        return self._get(PIN)

    def key(self) -> "DeskKey":
        """The key that signs tickets."""
        from meetup_desk.tickets.signed_code import DeskKey  # noqa: PLC0415 - the first rows need no cryptography

        return DeskKey(bytes.fromhex(self._get(SEED)))

    def group(self) -> Group:
        """The group that holds events when no other is named."""
        with self._desk.reading() as db:
            return records.find(db, Group)[0]

    @property
    def contact_asked(self) -> bool:
        """Whether somebody said where answers go, or that they go nowhere."""
        return bool(self._get(_CONTACT_ASKED) or self.group().contact_email)

    def keep_contact(
        self, actor: str, *, name: str | None = None, email: str | None = None, phone: str | None = None
    ) -> Changes:
        """Keep whom attendees ask, and where they and their calendars answer; None leaves a fact as it is.

        RuleError `bad_email`.
        """
        from meetup_desk.services.desk.contact_forms import parse_email  # noqa: PLC0415 - the first rows need no phones

        group = self.group()
        changed = replace(
            group,
            contact_name=group.contact_name if name is None else clean(name),
            contact_email=group.contact_email if email is None else parse_email(email),
            contact_phone=group.contact_phone if phone is None else clean(phone),
        )
        with self._desk.change("contact.set", actor) as db:
            records.save(db, changed)
            settings.put(db, _CONTACT_ASKED, "1")
        return Changes(change=db.change_id, touched=touched(**{ChangeKind.DESK: None}))

    def _get(self, key: str, default: str = "") -> str:
        with self._desk.reading() as db:
            return settings.get(db, key, default)
