"""Facts of RSVPs as conditions on `rsvp r`."""

from meetup_desk.domain.rsvp_facts import NeedKind, RsvpFacts

SILENT = (
    "r.status = 'going' AND r.reconfirm_asked_at IS NOT NULL AND r.answered_at < r.reconfirm_asked_at"
    " AND coalesce(r.reconfirmed_at, 0) < r.reconfirm_asked_at"
)
"""Who was asked whether they still come, and has not answered since in any way."""

_NEEDS = {
    NeedKind.ANY: "(r.needs_diet <> '' OR r.needs_access <> '' OR r.needs_language <> '')",
    NeedKind.DIET: "r.needs_diet <> ''",
    NeedKind.ACCESS: "r.needs_access <> ''",
    NeedKind.LANGUAGE: "r.needs_language <> ''",
}
_FIRST_TIME = (
    "NOT EXISTS (SELECT 1 FROM rsvp o WHERE o.person_id = r.person_id AND o.id <> r.id AND o.came > 0)"
)
_PART = "EXISTS (SELECT 1 FROM rsvp_part c WHERE c.rsvp_id = r.id AND c.part_id = ?)"
_TAG = "EXISTS (SELECT 1 FROM person_tag t WHERE t.person_id = r.person_id AND t.name = ?)"


def where(facts: RsvpFacts) -> tuple[str, list[object]]:
    """Give the conditions, each behind an AND, and their values."""
    asked: list[tuple[bool, str, list[object]]] = [
        (facts.part is not None, _PART, [facts.part]),
        (facts.need is not None, _NEEDS.get(facts.need or NeedKind.ANY, ""), []),
        (facts.with_guests, "r.party > 1", []),
        (facts.newcomer, _FIRST_TIME, []),
        (facts.answered_since is not None, "r.answered_at >= ?", [facts.answered_since]),
        (facts.silent, SILENT, []),
        (bool(facts.tag), _TAG, [facts.tag]),
    ]
    chosen = [(sql, values) for wanted, sql, values in asked if wanted]
    return "".join(f" AND {sql}" for sql, _ in chosen), [value for _, values in chosen for value in values]
