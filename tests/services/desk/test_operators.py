"""Who sits at the desk may do and see what their role allows, whatever service is asked."""

import inspect
import shutil
import typing
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.memberships import Role
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.trust import IncidentState
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.lazy_service import LazyService
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Organiser
from tests.project import DATA

BY = "organiser"
FROZEN = max((DATA / "desks").glob("*.desk"), key=lambda path: int(path.stem.rsplit("-", 1)[1]))


def rule(what: Any, *values: Any, **more: Any) -> str:
    """Give the rule by which something is refused."""
    with pytest.raises(RuleError) as refused:
        what(*values, **more)
    return refused.value.rule


@pytest.fixture
def roles(organiser: Organiser) -> Organiser:
    """A desk with one of each role; the host sits at it."""
    put = organiser.services.operators.put
    put("이하린", DeskRole.HOST, BY)
    put("박도윤", DeskRole.DEPUTY, BY)
    put("서다온", DeskRole.HELPER, BY)
    put("정우진", DeskRole.READ_ONLY, BY)
    return organiser


def written(desk: Desk) -> tuple[Any, ...]:
    """Give how much was ever written to a desk, and handed out."""
    tables = ("change", "change_row", "scan", "door", "door_list", "badge_print", "saved_file", "invite")
    with desk.reading() as db:
        return tuple(db.value(f"SELECT count(*) FROM main.{table}") for table in tables)


def test_whoever_may_only_read_writes_nothing_through_any_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every method of every service that says who acts, on a desk with something in each table."""
    monkeypatch.chdir(tmp_path)  # files that are made up stay here
    path = Path(shutil.copyfile(FROZEN, tmp_path / "community.desk"))
    services = Services(Desk(path), Offscreen(resources() / "fonts").fonts)
    services.operators.put("이하린", DeskRole.HOST, BY)
    services.operators.sit("손님")
    before = written(services.desk)
    refused: set[str] = set()
    others: dict[str, Exception] = {}
    for name, write in writing_methods(services):
        try:
            write()
        except RuleError as error:
            refused.add(name) if error.rule.endswith("_needed") else others.update({name: error})
        except (
            DeskError,
            TypeError,
            AttributeError,
            ValueError,
            LookupError,
            NameError,
            AssertionError,
        ) as error:
            others[name] = error  # what was made up for the call does not fit
    assert written(services.desk) == before
    assert len(refused) > 110, others
    services.desk.close()


def writing_methods(services: Services) -> Iterator[tuple[str, Any]]:
    for service in (name for name, kind in vars(Services).items() if isinstance(kind, LazyService)):
        made = getattr(services, service)
        for name, method in inspect.getmembers(made, inspect.ismethod):
            if not name.startswith("_") and "actor" in inspect.signature(method).parameters:
                yield f"{service}.{name}", lambda method=method: method(**made_up(method))


def made_up(method: Any) -> dict[str, Any]:
    """Make a value up for each argument that has no default: of rows always the first one."""
    hints = typing.get_type_hints(method)
    wanted = inspect.signature(method).parameters.values()
    return {each.name: value(hints[each.name]) for each in wanted if each.default is each.empty}


def value(kind: Any) -> Any:
    """Make up a value of a type."""
    if hasattr(kind, "__supertype__"):
        return value(kind.__supertype__)
    if typing.get_origin(kind) is not None:
        return [value(typing.get_args(kind)[0])] if typing.get_args(kind) else []
    if inspect.isclass(kind) and issubclass(kind, Enum):
        return next(iter(kind))
    made = {int: 1, str: "이름", bool: True, UUID: UUID(int=1), Path: Path("nowhere")}.get(kind)
    return made if made is not None else kind(**made_up(kind))


def test_a_desk_where_nobody_has_a_role_lets_everybody_do_all(organiser: Organiser) -> None:
    services = organiser.services
    services.operators.sit("누구나")
    person, _ = services.people.add(
        PersonEdit(name="한서윤", contacts=(ContactDraft(kind=ContactKind.PHONE, text="010-1234-5678"),)), BY
    )
    assert services.people.contacts(person)
    assert services.operators.sitting().role is DeskRole.HOST


def test_the_first_name_is_a_host_and_the_last_host_stays(organiser: Organiser) -> None:
    operators = organiser.services.operators
    assert rule(operators.put, "박도윤", DeskRole.DEPUTY, BY) == "host_missing"
    operators.put("이하린", DeskRole.HOST, BY)
    assert operators.sitting().name == "이하린"
    operators.put("박도윤", DeskRole.DEPUTY, BY)
    assert rule(operators.remove, "이하린", BY) == "host_missing"
    operators.remove("박도윤", BY)
    operators.remove("이하린", BY)
    assert operators.list() == []


def test_a_pin_is_asked_of_whoever_has_one_and_no_roles_are_given_without(roles: Organiser) -> None:
    operators = roles.services.operators
    assert rule(operators.put, "박도윤", DeskRole.DEPUTY, BY, pin="12345") == "pin_short"
    operators.put("박도윤", DeskRole.DEPUTY, BY, pin="482913")
    assert rule(operators.sit, "박도윤", "000000") == "pin_wrong"
    assert operators.sitting().name == "이하린"
    operators.sit("정우진")
    assert operators.sit("박도윤", "４８２９１３").role is DeskRole.DEPUTY
    assert rule(operators.put, "박도윤", DeskRole.HOST, BY) == "host_needed"
    assert rule(operators.remove, "정우진", BY) == "host_needed"


def test_a_helper_does_what_the_evening_needs_and_no_more(roles: Organiser) -> None:
    services, event = roles.services, roles.event()
    rsvp = roles.answer(event, "한서윤", phone="010-1234-5678")
    code = roles.code(event, rsvp)
    services.operators.sit("서다온")
    assert services.door(event.id, "정문").scan(ScanRequest(text=code)).verdict == "admitted"
    services.voices.add(VoiceDraft(kind=VoiceKind.SUGGESTION, title="의자가 모자라요"), BY)
    assert rule(services.events.change, event.id, EventEdit(title="다른 이름"), BY) == "deputy_needed"
    services.operators.sit("정우진")
    assert rule(services.door, event.id, "정문") == "helper_needed"


def test_a_door_that_was_opened_hears_at_once_who_sits_down_and_which_role_they_are_given(
    roles: Organiser,
) -> None:
    services, event = roles.services, roles.event()
    code = roles.code(event, roles.answer(event, "한서윤"))
    door = services.door(event.id, "정문")
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"
    services.operators.sit("정우진")
    assert rule(door.scan, ScanRequest(text=code)) == "helper_needed"
    services.operators.sit("이하린")
    assert door.scan(ScanRequest(text=code)).verdict == "already_in"
    services.operators.put("정우진", DeskRole.HOST, BY)
    services.operators.put("이하린", DeskRole.READ_ONLY, BY)
    assert rule(door.scan, ScanRequest(text=code)) == "helper_needed"


def test_contacts_and_incidents_are_for_hosts_and_deputies(roles: Organiser) -> None:
    services = roles.services
    person, _ = services.people.add(
        PersonEdit(
            name="한서윤",
            contacts=(
                ContactDraft(kind=ContactKind.PHONE, text="010-1234-5678"),
                ContactDraft(kind=ContactKind.EMAIL, text="seo@example.org"),
            ),
        ),
        BY,
    )
    group = services.settings.group()
    services.incidents.report(IncidentDraft(group_id=group.id, person_id=person, what="고성"), BY)
    for name, seen in (("박도윤", ["+821012345678", "seo@example.org"]), ("서다온", ["5678"])):
        services.operators.sit(name)
        assert [contact.value for contact in services.people.contacts(person)] == seen
    assert rule(services.incidents.of_group, group.id) == "sight_needed"
    assert rule(services.trust_board.of_group, group.id) == "sight_needed"
    with services.desk.reading() as db:
        assert db.value("SELECT count(*) FROM incident") == 0


def test_a_deputy_neither_changes_the_host_nor_removes_a_group(roles: Organiser) -> None:
    services = roles.services
    group = services.settings.group()
    host, member = (member_of(services, group, name) for name in ("강민서", "한서윤"))
    services.members.give_role(host, Role.HOST, BY)
    other, _ = services.groups.add(GroupEdit(name="독서"), BY)
    services.operators.sit("박도윤")
    services.members.give_role(member, Role.HELPER, BY)
    assert rule(services.members.give_role, host, Role.MEMBER, BY) == "host_needed"
    assert rule(services.members.give_role, member, Role.HOST, BY) == "host_needed"
    assert rule(services.group_merging.merge, group.id, other.id, BY) == "host_needed"
    assert len(services.groups.list()) == 2


def test_a_deputy_of_one_group_writes_and_sees_nothing_of_another(roles: Organiser) -> None:
    services = roles.services
    mine = services.settings.group()
    other, _ = services.groups.add(GroupEdit(name="독서"), BY)
    for group in (mine, other):
        services.incidents.report(IncidentDraft(group_id=group.id, what="고성"), BY)
    theirs = roles.event("책", group_id=other.id)
    services.operators.put("박도윤", DeskRole.DEPUTY, BY, group=mine.uid)
    services.operators.sit("박도윤")
    event = roles.event()
    roles.answer(event, "한서윤", phone="010-1234-5678")
    services.groups.change(mine.id, GroupEdit(purpose="등산"), BY)
    assert rule(services.groups.change, other.id, GroupEdit(purpose="책"), BY) == "own_group_needed"
    assert rule(services.events.change, theirs.id, EventEdit(title="책들"), BY) == "own_group_needed"
    assert rule(roles.answer, theirs, "강민서") == "own_group_needed"
    assert rule(services.settings.rename, "새 이름", BY) == "own_group_needed"
    assert services.incidents.of_group(other.id) == []
    (incident,) = services.incidents.of_group(mine.id)
    assert incident.state is IncidentState.OPEN


def test_undo_is_judged_by_what_it_takes_back(roles: Organiser) -> None:
    services = roles.services
    services.groups.add(GroupEdit(name="독서"), BY)
    services.operators.sit("박도윤")
    assert rule(services.history.undo, BY) == "host_needed"
    assert len(services.groups.list()) == 2


def member_of(services: Services, group: Group, name: str) -> Any:
    person, _ = services.people.add(PersonEdit(name=name), BY)
    services.members.found(group.id, PersonId(person), Role.MEMBER, BY)
    return services.members.ids(group.id)[-1]


def test_records_of_who_did_something_bear_the_name_of_who_sits_at_the_desk(services: Services) -> None:
    person, _ = services.people.add(PersonEdit(name="서다온"), "organiser")
    services.operators.sit("이하린")
    services.blocks.add(person, BlockDraft(reason="신고"), "organiser")
    services.operators.sit("박도윤")
    services.blocks.remove(person, "organiser", why="오해")
    (block,) = services.blocks.of_person(person)
    assert (block.by, block.lifted_by) == ("이하린", "박도윤")
    services.history.undo("organiser")
    assert {"organiser", "박도윤", "이하린"} <= set(services.history_listing.actors())


def test_what_no_person_did_keeps_its_own_name(services: Services) -> None:
    services.operators.sit("이하린")
    assert [services.desk.name_of(actor) for actor in ("organiser", "cli", "desk")] == [
        "이하린",
        "이하린",
        "desk",
    ]
