"""The form of a person: what is known of them, to be put right."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.ui.shell.contact_points import email_problem, shown_phone
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate
FIELD_OF_RULE = {"bad_email": "email", "bad_phone": "phone", "name_missing": "name"}


def fields() -> list[Field]:
    """Give the fields of a person."""
    return [
        Field(key="name", label=lambda: translate("PersonForm", "Name"), required=True),
        Field(
            key="badge_name",
            label=lambda: translate("PersonForm", "Name on badge"),
            help=lambda: translate("PersonForm", "The name they prefer to be called, if different."),
        ),
        Field(key="affiliation", label=lambda: translate("PersonForm", "Affiliation")),
        Field(key="title", label=lambda: translate("PersonForm", "Role")),
        Field(key="phone", label=lambda: translate("PersonForm", "Phone"), hint=lambda: "010-1234-5678"),
        Field(key="email", label=lambda: translate("PersonForm", "Email"), check=email_problem),
        Field(key="kakao", label=lambda: translate("PersonForm", "KakaoTalk")),
    ]


def values_of(person: Person, contacts: Sequence[ContactPoint]) -> dict[str, Any]:
    """Give what the form shows of a person; of each way to reach them the first."""
    first = {contact.kind: contact for contact in reversed(contacts)}
    phone = first.get(ContactKind.PHONE)
    values = {key: getattr(person, key) for key in ("name", "badge_name", "affiliation", "title")}
    values["phone"] = shown_phone(phone.value) if phone else ""
    for kind in (ContactKind.EMAIL, ContactKind.KAKAO):
        values[kind.value] = first[kind].value if kind in first else ""
    return values


def edit_of(values: Mapping[str, Any]) -> PersonEdit:
    """Give what the form was filled in with."""
    return PersonEdit(**{key: str(value) for key, value in values.items()})
