"""Duplicates: proposed with why, compared, merged as one change with all that hangs on them, told apart."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.domain.people import ContactKind
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.store import person_merging
from meetup_desk.store.file import references
from meetup_desk.store.file.triggers import LOGGED
from tests.conftest import Organiser

PHONE, EMAIL = ContactKind.PHONE, ContactKind.EMAIL


def _add(
    organiser: Organiser, name: str, *contacts: tuple[ContactKind, str], affiliation: str = ""
) -> PersonId:
    drafts = tuple(ContactDraft(kind, text) for kind, text in contacts)
    edit = PersonEdit(name=name, affiliation=affiliation, contacts=drafts)
    return organiser.services.people.add(edit, "organiser")[0]


def _invite(organiser: Organiser, person: PersonId, title: str, party: int = 1) -> tuple[object, int]:
    event = organiser.event(title)
    phone = next(c.value for c in organiser.services.people.contacts(person) if c.kind == PHONE)
    return event, organiser.answer(event, "누구", party, phone=phone)


def test_merging_knows_every_table_that_leads_to_a_person(organiser: Organiser) -> None:
    with organiser.services.desk.reading() as db:
        tables = {reference.table for reference in references.to(db, "person")}
    assert tables == person_merging.CARRIED
    assert tables <= set(LOGGED), "what is not logged could not be undone"


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (("김서준", (PHONE, "010-1111-2222")), ("김 서준", (PHONE, "+82 10 1111 2222")), ["name", "phone"]),
        (
            ("Ada Vale", (EMAIL, "ada@example.org")),
            ("Vale, Ada", (EMAIL, "ADA@example.org")),
            ["email", "name"],
        ),
        (("Ada Vale",), ("Vale Ada",), ["name"]),
        (("김서준",), ("김서준",), ["name"]),
    ],
)
def test_who_looks_like_one_is_proposed_with_why(
    organiser: Organiser, one: tuple[str], other: tuple[str], reasons: list[str]
) -> None:
    ids = (_add(organiser, *one), _add(organiser, *other))
    (pair,) = organiser.services.duplicates.pairs()
    assert ((pair.one, pair.other), list(pair.reasons)) == (ids, reasons)
    organiser.services.duplicates.keep_apart(*ids, "organiser")
    assert organiser.services.duplicates.pairs() == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("김서준", (PHONE, "010-1111-2222")), ("이하린", (PHONE, "010-1111-2222"))),  # a family's phone
        (("김서준", (PHONE, "010-1111-2222")), ("김서준", (PHONE, "010-3333-4444"))),
        (("김서준", (EMAIL, "a@example.kr")), ("김서준", (EMAIL, "b@example.kr"))),
    ],
)
def test_who_is_told_apart_is_not_proposed(organiser: Organiser, one: tuple[str], other: tuple[str]) -> None:
    _add(organiser, *one)
    _add(organiser, *other)
    assert organiser.services.duplicates.pairs() == []


def test_merging_is_one_change_that_carries_everything_and_comes_back(organiser: Organiser) -> None:
    services = organiser.services
    keep = _add(organiser, "김서준", (PHONE, "010-1111-2222"))
    other = _add(
        organiser, "김 서준", (PHONE, "010-3333-4444"), (EMAIL, "seo@example.kr"), affiliation="가온"
    )
    _, mine = _invite(organiser, keep, "9월")
    later, theirs = _invite(organiser, other, "10월")
    services.tags.give([other], ["사진"], "organiser")
    services.notes.add(other, "문 가까이", "organiser")
    services.blocks.add(other, BlockDraft(reason="신고"), "organiser")
    code = organiser.code(later, theirs)  # type: ignore[arg-type]
    before = [(p, services.people.get(p), services.people.contacts(p)) for p in (keep, other)]
    services.duplicates.merge(keep, other, "organiser", from_other={"name", "phone"})
    merged = services.people.get(keep)
    assert (merged.name, merged.affiliation, services.tags.of(keep)) == ("김 서준", "가온", ["사진"])
    assert [c.value for c in services.people.contacts(keep)] == [
        "seo@example.kr",
        "+821033334444",
        "+821011112222",
    ]
    assert {answer.rsvp_id for answer in services.people.answers(keep)} == {mine, theirs}
    assert [blocked.person.id for blocked in services.blocks.list()] == [keep]
    assert organiser.code(later, theirs) == code  # type: ignore[arg-type]
    services.history.undo("organiser")
    assert [(p, services.people.get(p), services.people.contacts(p)) for p in (keep, other)] == before
    assert [answer.rsvp_id for answer in services.people.answers(other)] == [theirs]
    assert services.backups.check() == []


def test_pairs_follow_the_person_who_stays_and_never_join_one_with_themselves(organiser: Organiser) -> None:
    services = organiser.services
    third, other, keep = (_add(organiser, name) for name in ("박도윤", "김서준", "김서준"))
    services.duplicates.keep_apart(other, third, "organiser")
    services.duplicates.keep_apart(keep, third, "organiser")
    services.duplicates.merge(keep, other, "organiser")
    with services.desk.reading() as db:
        assert db.rows("SELECT person_id, other_id FROM distinct_pair") == [(third, keep)]
    services.history.undo("organiser")
    with services.desk.reading() as db:
        assert len(db.rows("SELECT 1 FROM distinct_pair")) == 2


def test_of_two_answers_for_one_event_the_one_that_counts_for_more_stays(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event(capacity=2)
    keep, other = (
        _add(organiser, "김서준", (PHONE, "010-1111-2222")),
        _add(organiser, "김서준", (PHONE, "010-3333-4444")),
    )
    first = organiser.answer(event, "김서준", phone="010-1111-2222")
    second = organiser.answer(event, "김서준", phone="010-3333-4444")
    waiting = organiser.answer(event, "박도윤")
    services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, second), count=1))
    services.duplicates.merge(keep, other, "organiser")
    assert [answer.rsvp_id for answer in services.people.answers(keep)] == [second]
    assert organiser.status(waiting) == "going"
    assert services.backups.check() == []
    services.history.undo("organiser")
    assert organiser.status(first) == "going"
    assert organiser.status(waiting) == "waitlisted"
    assert services.backups.check() == []


def test_who_is_in_a_group_under_either_name_stays_in_it(organiser: Organiser) -> None:
    services = organiser.services
    keep, other = (_add(organiser, "김서준"), _add(organiser, "김서준"))
    group, _ = services.groups.add(GroupEdit(name="산책과 대화"), "organiser")
    removed, _ = (
        services.members.found(group.id, person, role, "organiser").changed[0]
        for person, role in ((keep, Role.MEMBER), (other, Role.DEPUTY))
    )
    services.members.remove([removed], "오지 않음", "organiser")
    services.duplicates.merge(keep, other, "organiser")
    (line,) = services.members.lines(services.members.ids(group.id, tuple(MembershipStatus)))
    assert (line.person_id, line.status, line.role) == (keep, "approved", "deputy")
    assert [step.reason for step in services.members.history(line.id) if step.reason] == ["오지 않음"]
    services.history.undo("organiser")
    lines = services.members.lines(services.members.ids(group.id, tuple(MembershipStatus)))
    assert sorted((line.person_id, str(line.status)) for line in lines) == [
        (keep, "removed"),
        (other, "approved"),
    ]
    assert services.backups.check() == []


def test_two_who_came_to_one_event_are_two(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event()
    ids = []
    for phone in ("010-1111-2222", "010-3333-4444"):
        rsvp = organiser.answer(event, "김서준", phone=phone)
        services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, rsvp), count=1))
        ids.append(services.rsvps.line(rsvp).person_id)
    with pytest.raises(RuleError) as refused:
        services.duplicates.merge(*ids, "organiser")
    assert refused.value.rule == "both_came"
    with pytest.raises(RuleError) as removed:
        services.person_removal.remove(ids, "organiser")
    assert removed.value.rule == "person_came"


def test_removing_a_person_frees_their_seat_and_is_undone(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event(capacity=1)
    rsvp, waiting = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    person = services.rsvps.line(rsvp).person_id
    assert services.person_removal.stake([person]).tickets == 1
    services.person_removal.remove([person], "organiser")
    assert (organiser.status(waiting), services.people.find("서준")) == ("going", [])
    services.history.undo("organiser")
    assert (organiser.status(rsvp), organiser.status(waiting)) == ("going", "waitlisted")
    assert [line.id for line in services.people.find("서준")] == [person]
    assert services.backups.check() == []
