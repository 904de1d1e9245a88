"""How a list is to be read, where its file leaves that open."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How somebody wants the file to be read."""

    mapping: dict[str, str] = field(default_factory=dict)  # field by heading
    encoding: str | None = None
    sheet: str | None = None

    def arguments(self) -> dict[str, Any]:
        """Give it as the service takes it."""
        return {"mapping": dict(self.mapping) or None, "encoding": self.encoding, "sheet": self.sheet}
