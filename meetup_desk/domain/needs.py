"""Needs: what somebody needs in order to take part."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What somebody needs in order to take part."""

    diet: str = ""
    access: str = ""
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.diet or self.access or self.language)


NO_NEEDS = Needs()
