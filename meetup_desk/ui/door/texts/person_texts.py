"""What the door says of a person: how many come, what tells them apart, and who comes along."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def people_text(count: int) -> str:
    """Say a number of people."""
    if count == 1:
        return translate("Door", "1 person")
    return translate("Door", "{count} people").format(count=f"{count:,}")


def distinction_text(told_apart: str) -> str:
    """Say what tells somebody apart: the affiliation, the last digits of the phone, or the ticket."""
    if re.fullmatch(r"\d{4}", told_apart):
        return translate("Door", "phone ends in {digits}").format(digits=told_apart)
    if re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", told_apart):
        return translate("Door", "ticket {code}").format(code=told_apart)
    return told_apart


def slip_text(slip: int | None) -> str:
    """Say the number of a slip."""
    return "" if slip is None else translate("Door", "slip no. {n}").format(n=slip)


def companions_text(guests: Sequence[str]) -> str:
    """Say who comes along."""
    return translate("Door", "with {names}").format(names=", ".join(guests)) if guests else ""
