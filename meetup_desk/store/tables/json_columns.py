"""Mappings of texts as JSON text: how the desk keeps answers to an event's questions."""

import json
from typing import Any


def text_of_map(value: dict[str, str] | None) -> str:
    """Write a mapping of texts as the desk keeps it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def map_of_text(value: str | None) -> dict[str, str]:
    """Read a mapping of texts as the desk keeps it."""
    loaded: dict[str, Any] = json.loads(value) if value else {}
    return loaded
