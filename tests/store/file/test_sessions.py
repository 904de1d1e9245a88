"""Sessions of all connections share what SQLAlchemy makes of a statement."""

import shutil

from meetup_desk.domain.groups import Group
from meetup_desk.services.services import Services
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import sessions


def test_a_statement_is_compiled_once_for_all_connections(services: Services) -> None:
    with services.desk.reading() as db:
        ours = records.find(db, Group, name="가온 모임")
    compiled = len(sessions._COMPILED)
    assert compiled
    copy = services.desk.path.with_name("copy.desk")
    shutil.copyfile(services.desk.path, copy)
    other = Desk(copy)
    with other.reading() as db:
        assert records.find(db, Group, name="가온 모임") == ours
    other.close()
    assert len(sessions._COMPILED) == compiled
