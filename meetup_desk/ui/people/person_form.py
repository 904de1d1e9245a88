"""The form of a person: what is known of them, to be written down or put right."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.ui.shell.contact_points import email_problem, shown_phone
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate
FIELD_OF_RULE = {"bad_email": "email", "bad_phone": "phone", "name_missing": "name"}
_PHONE = re.compile(r"(\+?[\d(][\d\s().\-]*\d)\s*(.*)")


def fields() -> list[Field]:
    """Give the fields of a person."""
    return [
        Field(key="name", label=lambda: translate("PersonForm", "Name"), required=True),
        Field(
            key="badge_name",
            label=lambda: translate("PersonForm", "Badge name"),
            help=lambda: translate("PersonForm", "The name they want to be called by, where it is another."),
        ),
        Field(key="affiliation", label=lambda: translate("PersonForm", "Affiliation")),
        Field(key="title", label=lambda: translate("PersonForm", "Job title")),
        Field(
            key="phone",
            label=lambda: translate("PersonForm", "Phones"),
            kind="lines",
            hint=lambda: "010-1234-5678",
            help=lambda: translate(
                "PersonForm", "One per line, the one to use first. A label may follow: work"
            ),
        ),
        Field(
            key="email",
            label=lambda: translate("PersonForm", "Emails"),
            kind="lines",
            help=lambda: translate("PersonForm", "One per line, the one to use first."),
            check=_emails_problem,
        ),
        Field(key="kakao", label=lambda: translate("PersonForm", "KakaoTalk")),
    ]


def values_of(person: Person, contacts: Sequence[ContactPoint]) -> dict[str, Any]:
    """Give what the form shows of a person."""
    values = {key: getattr(person, key) for key in ("name", "badge_name", "affiliation", "title")}
    for kind in ContactKind:
        mine = [contact for contact in contacts if contact.kind is kind]
        values[kind.value] = "\n".join(map(_line_of, mine[:1] if kind is ContactKind.KAKAO else mine))
    return values


def edit_of(values: Mapping[str, Any]) -> PersonEdit:
    """Give what the form was filled in with."""
    texts = {key: str(values[key]) for key in ("name", "badge_name", "affiliation", "title")}
    contacts = [
        *(ContactDraft(ContactKind.PHONE, *_phone_of(line)) for line in str(values["phone"]).splitlines()),
        *(ContactDraft(ContactKind.EMAIL, *_word_of(line)) for line in str(values["email"]).splitlines()),
        ContactDraft(ContactKind.KAKAO, str(values["kakao"])),
    ]
    return PersonEdit(**texts, contacts=tuple(contacts))


def _line_of(contact: ContactPoint) -> str:
    value = shown_phone(contact.value) if contact.kind is ContactKind.PHONE else contact.value
    return f"{value or contact.shown} {contact.label}".strip()


def _phone_of(line: str) -> tuple[str, str]:
    found = _PHONE.fullmatch(line.strip())
    return (found[1], found[2]) if found else (line.strip(), "")


def _word_of(line: str) -> tuple[str, str]:
    address, _, label = line.strip().partition(" ")
    return address, label.strip()


def _emails_problem(text: str) -> str:
    return next((problem for line in text.splitlines() if (problem := email_problem(_word_of(line)[0]))), "")
