"""Who sits at a desk: named, given a role and perhaps a PIN, and seated."""

from collections.abc import Sequence
from dataclasses import replace

from meetup_desk.domain.authority import DeskRole, Operator, check_operators
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.names import clean
from meetup_desk.services.desk.pin_tries import tries_of
from meetup_desk.services.desk.pins import check_pin, hash_of
from meetup_desk.store import operators, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


class Operators:
    """Without any, everybody may do all. The desk itself enforces the roles, whatever is written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[Operator]:
        """Give those who have a role, in the order in which they were named."""
        with self._desk.reading() as db:
            return list(operators.known(db))

    def sitting(self) -> Operator:
        """Give who sits at the desk now; where that name has no role among others, as a reader."""
        with self._desk.reading() as db:
            return operators.sitting(db, self._desk.operator)

    def needs_pin(self, name: str) -> bool:
        """Tell whether that name sits down with a PIN alone."""
        return any(each.name == clean(name) and each.pin_hash for each in self.list())

    def sit_again(self, name: str) -> bool:
        """Let who sat here last sit down again, unless they have a PIN; tells whether they do."""
        seated = not self.needs_pin(name)
        self._desk.seat(clean(name) if seated else "")
        return seated

    def sit(self, name: str, pin: str = "") -> Operator:
        """Let somebody sit at the desk; empty is the organiser. RuleError `pin_wrong`, `pin_wait`.

        Wrong PINs count together with those of the desk's doors.
        """
        name = clean(name)
        known = next((each for each in self.list() if each.name == name), None)
        if known and known.pin_hash:
            check_pin(known.pin_hash, pin, tries_of(self._desk), self._desk.now())
        self._desk.seat(name)
        return self.sitting()

    def put(
        self, name: str, role: DeskRole, actor: str, *, pin: str | None = None, group: Uid | None = None
    ) -> Changes:
        """Give somebody a role, or another; the first is a host, who sits at the desk from then on.

        `pin` None leaves the PIN as it is, empty takes it away. `group` limits a deputy to one.
        RuleError `name_missing`, `pin_short`, `host_missing`, `host_needed`; DeskError `not_found`.
        """
        name = clean(name)
        if not name:
            raise RuleError("name_missing")
        pin_hash = None if pin is None else hash_of(pin) if pin else ""
        with self._desk.change("operator.set", actor, detail=name) as db:
            if group is not None:
                records.by_uid(db, Group, group)
            known = operators.known(db)
            before = next((each for each in known if each.name == name), Operator(name=name))
            wanted = replace(
                before,
                role=role,
                group=group if role is DeskRole.DEPUTY else None,
                pin_hash=before.pin_hash if pin_hash is None else pin_hash,
            )
            after = [wanted if each.name == name else each for each in known]
            _keep(db, after if before in known else [*after, wanted])
        self._desk.seat(self._desk.operator if known else name)
        return Changes(change=db.change_id, touched=touched(desk=None))

    def remove(self, name: str, actor: str) -> Changes:
        """Take a role away; with the last one everybody may do all again.

        RuleError `host_missing`, `host_needed`; DeskError `not_found`.
        """
        with self._desk.change("operator.remove", actor, detail=clean(name)) as db:
            known = operators.known(db)
            after = [each for each in known if each.name != clean(name)]
            if len(after) == len(known):
                raise DeskError(ErrorCode.NOT_FOUND, what="operator", id=name)
            _keep(db, after)
        self._desk.seat(self._desk.operator)
        return Changes(change=db.change_id, touched=touched(desk=None))


def _keep(db: WriteTransaction, wanted: Sequence[Operator]) -> None:
    check_operators(wanted)
    operators.keep(db, wanted)
