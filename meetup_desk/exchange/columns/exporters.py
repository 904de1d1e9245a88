"""Services whose lists tell themselves by their headings, and what their ids count."""

from collections.abc import Sequence

from meetup_desk.exchange.columns.headings import heading_key

# Services that number tickets and not people: whoever comes twice has two of these ids.
COUNTS_TICKETS = frozenset({"eventbrite", "tito", "connpass"})


def service_of(headings: Sequence[str]) -> str:
    """Name the service whose export has these headings; '' for any other list."""
    keys = {heading_key(heading) for heading in headings}
    if "userid" in keys and keys & {"rsvpedon", "urlofmemberprofile", "joinedgroupon", "eventhost"}:
        return "meetup"
    if keys & {"apiid", "guestapiid"} and keys & {"approvalstatus", "qrcodeurl", "checkedinat"}:
        return "luma"
    if {"ticketreference", "uniqueticketurl"} <= keys:
        return "tito"
    if {"参加ステータス", "受付番号"} <= keys:
        return "connpass"
    return "eventbrite" if keys & {"attendeestatus", "attendeeno"} else ""
