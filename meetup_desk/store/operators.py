"""Who may sit at a desk, in which role: one setting of the desk."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from uuid import UUID

from meetup_desk.domain.authority import DeskRole, Operator, who_sits
from meetup_desk.domain.ids import Uid
from meetup_desk.store import settings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

KEY = "operators"


def known(db: ReadTransaction) -> Sequence[Operator]:
    """Give those who have a role, in the order in which they were named; empty: anybody may do all."""
    kept = settings.get(db, KEY)
    return _parsed(kept) if kept else ()


def sitting(db: ReadTransaction, name: str) -> Operator:
    """Give in which role somebody sits at the desk."""
    return who_sits(known(db), name)


def keep(db: WriteTransaction, operators: Sequence[Operator]) -> None:
    """Keep those who have a role."""
    rows = [
        (each.name, each.role, each.pin_hash, str(each.group) if each.group else "") for each in operators
    ]
    settings.put(db, KEY, json.dumps(rows, ensure_ascii=False) if rows else "")


def follow_group(db: WriteTransaction, old: Uid, new: Uid) -> None:
    """Let deputies of a group that becomes part of another be deputies of that."""
    keep(db, [replace(each, group=new) if each.group == old else each for each in known(db)])


@lru_cache(maxsize=4)  # asked for at every scan, and mostly the same text
def _parsed(kept: str) -> tuple[Operator, ...]:
    return tuple(_operator(*fields) for fields in json.loads(kept))


def _operator(name: str, role: str, pin_hash: str, group: str) -> Operator:
    return Operator(name=name, role=DeskRole(role), pin_hash=pin_hash, group=UUID(group) if group else None)
