"""What of a calendar file was not taken, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedComponent:
    """A component that was left out."""

    line: int  # where it begins in the file, from 1
    reason: str
    name: str = ""  # what it is called
    value: str = ""  # what could not be read
    facts: tuple[tuple[str, object], ...] = ()


class RefusedError(Exception):
    """This component cannot be taken."""

    def __init__(self, reason: str, value: str = "", **facts: object) -> None:
        super().__init__(reason, value)
        self.reason, self.value, self.facts = reason, value, tuple(facts.items())
