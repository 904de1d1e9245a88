"""What a connection for reading leaves out, for those whom contacts, incidents and money do not concern.

SQLite looks for a table among the temporary ones first, so a view of the same name stands in for it on this
connection alone, whatever the query. Writing reads the tables themselves: a rule sees what a person may not.
"""

from meetup_desk.store.file.read_transaction import ReadTransaction

# Of a phone number its end stays: by it the door tells people of the same name apart.
_SHORTENED = {
    "contact_point": {"value": "substr(value, -4)", "shown": "substr(value, -4)", "label": "''"},
    "membership": {"answers": "'{}'"},
    # Who is blocked stays blocked; why is not for everybody.
    "block": {"reason": "''", "incident_id": "NULL", "by": "''", "appeal": "''", "lifted_why": "''"},
}
_KEPT_ROWS = {"contact_point": "kind = 'phone'"}
_LEFT_OUT = (
    *("incident", "incident_evidence", "incident_reading", "strike", "reward"),
    *("person_note", "external_id", "change_row"),
)


def leave_out(db: ReadTransaction) -> None:
    """Leave it out of everything that this connection reads."""
    for table in _LEFT_OUT:
        _stand_in(db, table, "*", "0")
    for table, shortened in _SHORTENED.items():
        names = [row[1] for row in db.rows(f'PRAGMA main.table_info("{table}")')]
        columns = ", ".join(f'{shortened.get(name, chr(34) + name + chr(34))} AS "{name}"' for name in names)
        _stand_in(db, table, columns, _KEPT_ROWS.get(table, "1"))


def is_left_out(db: ReadTransaction) -> bool:
    """Tell whether a connection leaves contacts out, so that nobody may be found by them either."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = 'contact_point')"))


def leave_out_other_groups(db: ReadTransaction, group_id: int) -> None:
    """Leave incidents and strikes of all groups but one out."""
    for table in ("incident", "strike"):
        _stand_in(db, table, "*", f"group_id = {group_id:d}")


def _stand_in(db: ReadTransaction, table: str, columns: str, which: str) -> None:
    db.run("PRAGMA query_only=OFF")  # it forbids temporary views as well
    db.run(f'CREATE TEMP VIEW "{table}" AS SELECT {columns} FROM main."{table}" WHERE {which}')
    db.run("PRAGMA query_only=ON")
