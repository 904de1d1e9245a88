"""The supervisor's PIN of a desk: set, taken away, asked for."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.services.desk.desk_settings import PIN, DeskSettings
from meetup_desk.services.desk.pin_tries import tries_of
from meetup_desk.services.desk.pins import hash_of
from meetup_desk.services.door.roles import Roles
from meetup_desk.store import settings
from meetup_desk.store.desk.desk import Desk


class Supervisor:
    """Keeps the PIN, as a hash alone."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings) -> None:
        self._desk, self._settings = desk, desk_settings
        self.tries = tries_of(desk)

    @property
    def has_pin(self) -> bool:
        return bool(self._settings.pin_hash)

    def roles(self) -> Roles:
        """Give the roles of a door that opens; all doors of this desk count wrong tries together."""
        return Roles(self._settings.pin_hash, self.tries, self._desk.now)

    def set_pin(self, pin: str, actor: str) -> Changes:
        """Set the PIN, or another; doors that are open keep the old one. RuleError `pin_short`."""
        return self._put(hash_of(pin), actor)

    def remove_pin(self, actor: str) -> Changes:
        """Let everybody be a supervisor."""
        return self._put("", actor)

    def _put(self, pin_hash: str, actor: str) -> Changes:
        with self._desk.change("door.pin", actor) as db:
            settings.put(db, PIN, pin_hash)
        self.tries.forget()
        return Changes(change=db.change_id, touched=touched(desk=None))
