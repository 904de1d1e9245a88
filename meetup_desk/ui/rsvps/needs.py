"""Needs of somebody who answered, as facts of their panel."""

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.needs import Needs

translate = QCoreApplication.translate


def need_facts(needs: Needs) -> list[tuple[str, str]]:
    """Give what somebody needs, each under its name; nothing for what they do not."""
    named = (
        (translate("Needs", "Diet"), needs.diet),
        (translate("Needs", "Access"), needs.access),
        (translate("Needs", "Language"), needs.language),
    )
    return [(name, value) for name, value in named if value]
