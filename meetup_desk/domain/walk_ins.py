"""Walk-ins: who stands at the door without an RSVP."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """Somebody who stands there without an answer."""

    name: str
    phone: str = ""  # in any notation
    party: int = 1  # people
    consent: bool = False  # to keeping their data for the gathering
