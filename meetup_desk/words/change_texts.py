"""Saying what a change did: which things it touched, and each from what to what."""

from datetime import datetime

from meetup_desk.domain.history import FieldChange, RowChange
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.say import has, say

_HEADINGS = {  # of columns of the desk; what is not here is no fact for people
    ("event", "title"): "event.heading.title",
    ("series", "title"): "event.heading.title",
    ("person", "title"): "heading.title",
    "name": "heading.name",
    "affiliation": "heading.affiliation",
    "badge_name": "history.field.badge_name",
    "status": "heading.status",
    "party": "heading.party",
    "note": "heading.note",
    "guests": "rsvps.heading.guests",
    "handed_to": "history.field.handed_to",
    "needs_diet": "heading.diet",
    "needs_access": "heading.access",
    "needs_language": "heading.language",
    "override_reason": "history.field.reason",
    "reason": "history.field.reason",
    "cancel_reason": "history.field.reason",
    "description": "history.field.description",
    "plan_start": "history.field.start",
    "plan_end": "history.field.end",
    "plan_tz": "heading.tz",
    "venue_id": "heading.venue",
    "room_id": "history.field.room",
    "capacity": "heading.capacity",
    "approval": "heading.approval",
    "helper": "heading.helper",
    "address": "heading.address",
    "shown": "history.field.contact",
    "access_notes": "heading.access",
    "equipment": "history.field.equipment",
    "contact": "history.field.contact",
}


def say_row(row: RowChange, lang: str) -> tuple[str, list[str]]:
    """Say which thing a change touched, and each of its fields from what to what."""
    noun = f"noun.{row.table}"
    name = row.name or (say(noun, lang) if has(noun) else say("history.thing", lang))
    if row.made or row.removed:
        return name, [say("history.made" if row.made else "history.removed", lang)]
    fields = (_say_field(row.table, field, lang) for field in row.fields)
    return name, [text for text in fields if text]


def _say_field(table: str, field: FieldChange, lang: str) -> str:
    key = _HEADINGS.get((table, field.field)) or _HEADINGS.get(field.field)
    if key is None:
        return ""
    before, after = (_say_value(table, field.field, value, lang) for value in (field.before, field.after))
    return say("history.field", lang, field=say(key, lang), before=before, after=after)


def _say_value(table: str, field: str, value: object, lang: str) -> str:
    if value is None or value == "":
        return say("history.empty", lang)
    if field == "approval":
        return say("history.yes" if value else "history.no", lang)
    if field in ("plan_start", "plan_end"):
        moment = datetime.fromisoformat(str(value))
        return f"{say_day(moment, lang)} {say_clock(moment, lang)}"
    key = f"{table}.{value}"
    return say(key, lang) if field == "status" and has(key) else str(value)
