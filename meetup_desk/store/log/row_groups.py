"""To which group the rows belong that a change has written, found by the foreign keys of the schema."""

from itertools import pairwise
from typing import NamedTuple

from meetup_desk.domain.authority import DeskRole, Operator
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.store import groups, operators
from meetup_desk.store.file.read_transaction import ReadTransaction

_GROUP = "group"
_OF_ALL = frozenset(
    {
        *("person", "contact_point", "external_id", "consent", "person_tag", "person_note", "distinct_pair"),
        *("need_offer", "introduction", "venue", "room", "list_mapping", "refused_import", "saved_view"),
    }
)
"""Tables that all groups of a desk share."""


class _Step(NamedTuple):
    column: str
    table: str


def check(db: ReadTransaction, change: ChangeId, operator: Operator) -> None:
    """Raise RuleError `host_needed` or `own_group_needed` for rows that a deputy may not write."""
    if operator.role is not DeskRole.DEPUTY:
        return
    if _changes_host(db, change):
        raise RuleError("host_needed", name=operator.name)
    if operator.group and _touches_others(db, change, groups.id_of(db, operator.group)):
        raise RuleError("own_group_needed", name=operator.name)


def _touches_others(db: ReadTransaction, change: ChangeId, group_id: int) -> bool:
    """Tell whether a change has written a row of another group, or of the desk as a whole."""
    tables = db.column("SELECT DISTINCT table_name FROM change_row WHERE change_id = ?", (change,))
    return any(_is_of_others(db, change, table, group_id) for table in tables if table not in _OF_ALL)


def _changes_host(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a change has removed a group, changed its host, or given roles at the desk."""
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM change_row c LEFT JOIN membership m ON m.id = c.row_id"
            " LEFT JOIN setting s ON s.id = c.row_id WHERE c.change_id = ?1 AND CASE c.table_name"
            " WHEN 'group' THEN c.before IS NOT NULL AND c.after IS NULL"
            " WHEN 'setting' THEN coalesce(s.key, json_extract(c.before, '$.key')) = ?2"
            " WHEN 'membership' THEN coalesce(json_extract(c.before, '$.role') = 'host'"
            " AND json_extract(c.before, '$.status') = 'approved', 0)"
            " <> coalesce(m.role = 'host' AND m.status = 'approved', 0) END)",
            (change, operators.KEY),
        )
    )


def _is_of_others(db: ReadTransaction, change: ChangeId, table: str, group_id: int) -> bool:
    way = _way(db, table)
    if way is None:
        return True
    live, before = (_owner(way, start) for start in ('t."{}"', "json_extract(c.before, '$.{}')"))
    if table == _GROUP:
        live = before = "c.row_id"
    # What hangs on a row that went with it is judged by that row.
    wrong = "IS NOT" if len(way) < 2 else "<>"
    return bool(
        db.value(
            f'SELECT EXISTS (SELECT 1 FROM change_row c LEFT JOIN "{table}" t ON t.id = c.row_id'
            f" WHERE c.change_id = ?1 AND c.table_name = ?2 AND"
            f" (t.id IS NOT NULL AND {live} {wrong} ?3 OR c.before IS NOT NULL AND {before} {wrong} ?3))",
            (change, table, group_id),
        )
    )


def _owner(way: list[_Step], start: str) -> str:
    """Give SQL of the group at the end of a way that begins in a row."""
    owner = start.format(way[0].column) if way else "c.row_id"
    for before, step in pairwise(way):
        owner = f'(SELECT "{step.column}" FROM "{before.table}" WHERE id = {owner})'
    return owner


def _way(db: ReadTransaction, table: str) -> list[_Step] | None:
    """Give the shortest way of foreign keys from a table to its group; None without one."""
    ways: list[tuple[str, list[_Step]]] = [(table, [])]
    seen = {table, *_OF_ALL}
    for at, way in ways:
        if at == _GROUP:
            return way
        for column, target in db.rows(
            'SELECT "from", "table" FROM pragma_foreign_key_list(?) ORDER BY id DESC', (at,)
        ):
            if target not in seen:
                seen.add(target)
                ways.append((target, [*way, _Step(column, target)]))
    return None
