"""People put right: what is known of them changes as one change, and is found by it."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import ContactKind
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from tests.conftest import Organiser


def _person(organiser: Organiser, **facts: str) -> PersonId:
    line = organiser.services.rsvps.line(organiser.answer(organiser.event(), "김서준", **facts))
    return PersonId(line.person_id)


def test_a_person_is_put_right_and_found_by_the_new_facts_alone(organiser: Organiser) -> None:
    person = _person(organiser, email="old@example.kr", phone="010-1111-2222")
    people = organiser.services.people
    edit = PersonEdit(
        name="김서현",
        badge_name="Seo",
        affiliation="가온",
        contacts=(
            ContactDraft(ContactKind.EMAIL, "New@Example.kr"),
            ContactDraft(ContactKind.PHONE, "010 3333 4444", "회사"),
            ContactDraft(ContactKind.PHONE, "+82 10-3333-4444"),
            ContactDraft(ContactKind.KAKAO, "seo"),
        ),
    )
    people.change(person, edit, "organiser")
    assert [line.name for line in people.find("ㄱㅅㅎ")] == ["김서현"]
    assert [p.id for p in people.find("3333")] == [person]
    assert people.find("old@example.kr") == people.find("서준") == people.find("1111") == []
    assert [(c.kind, c.value, c.label) for c in people.contacts(person)] == [
        ("email", "new@example.kr", ""),
        ("phone", "+821033334444", "회사"),
        ("kakao", "seo", ""),
    ]


def test_undo_brings_all_of_a_person_back(organiser: Organiser) -> None:
    person = _person(organiser, email="old@example.kr", phone="010-1111-2222")
    people = organiser.services.people
    before = (people.get(person), [(c.kind, c.value) for c in people.contacts(person)])
    people.change(person, PersonEdit(name="이하린"), "organiser")
    assert people.contacts(person) == []
    organiser.services.history.undo("organiser")
    after = (people.get(person), sorted((c.kind, c.value) for c in people.contacts(person)))
    assert after == (before[0], sorted(before[1]))
    assert [p.id for p in people.find("서준")] == [person]


@pytest.mark.parametrize(
    ("edit", "rule"),
    [
        (PersonEdit(name=" "), "name_missing"),
        (PersonEdit(name="김서준", contacts=(ContactDraft(ContactKind.PHONE, "12"),)), "bad_phone"),
    ],
)
def test_nonsense_changes_nothing(organiser: Organiser, edit: PersonEdit, rule: str) -> None:
    person = _person(organiser, phone="010-1111-2222")
    before = organiser.services.people.get(person)
    with pytest.raises(RuleError) as refused:
        organiser.services.people.change(person, edit, "organiser")
    assert refused.value.rule == rule
    assert organiser.services.people.get(person) == before
