"""The form of a group: what it is for, how one gets in, and its rules."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.groups import Group, GroupQuestion, StrikeEffect, WayIn
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate


def fields() -> list[Field]:
    """Give the fields of a group."""
    return [
        Field(key="name", label=lambda: translate("GroupForm", "Name"), required=True),
        Field(key="purpose", label=lambda: translate("GroupForm", "Purpose")),
        Field(
            key="way_in",
            label=lambda: translate("GroupForm", "How people join"),
            kind="choice",
            options=[Option(str(way), partial(way_in_text, way)) for way in WayIn],
        ),
        Field(
            key="target_days",
            label=lambda: translate("GroupForm", "Answer within"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("GroupForm", "days"),
        ),
        Field(
            key="conditions",
            label=lambda: translate("GroupForm", "Conditions"),
            kind="lines",
            help=lambda: translate("GroupForm", "One per line: what has to be true before you approve."),
        ),
        Field(key="conduct", label=lambda: translate("GroupForm", "Rules of conduct"), kind="lines"),
        Field(
            key="welcome",
            label=lambda: translate("GroupForm", "Text for new members"),
            kind="lines",
            help=lambda: translate("GroupForm", "Your own text for who was approved. Empty: the usual one."),
        ),
        *_strike_fields(),
        Field(
            key="member_months",
            label=lambda: translate("GroupForm", "Renew after"),
            kind="number",
            width=96,
            unit=lambda: translate("GroupForm", "months"),
            help=lambda: translate("GroupForm", "Members are told before it. 0: no renewal."),
        ),
        Field(
            key="return_goal",
            label=lambda: translate("GroupForm", "Return goal"),
            kind="number",
            width=96,
            least=0,
            most=100,
            unit=lambda: translate("GroupForm", "%"),
            help=lambda: translate(
                "GroupForm", "How many newcomers should come again within 90 days. 0: no goal."
            ),
        ),
    ]


def _strike_fields() -> list[Field]:
    return [
        Field(
            key="strike_most",
            label=lambda: translate("GroupForm", "Strikes"),
            kind="number",
            width=96,
            help=lambda: translate(
                "GroupForm", "No-shows and late cancellations until something follows. 0: no strikes."
            ),
        ),
        Field(
            key="strike_effect",
            label=lambda: translate("GroupForm", "What follows"),
            kind="choice",
            options=[Option(str(effect), partial(effect_text, effect)) for effect in StrikeEffect],
        ),
        Field(
            key="strike_hours",
            label=lambda: translate("GroupForm", "Late from"),
            kind="number",
            width=96,
            unit=lambda: translate("GroupForm", "hours before"),
        ),
        Field(
            key="strike_months",
            label=lambda: translate("GroupForm", "Strikes count for"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("GroupForm", "months"),
            beside=True,
        ),
    ]


def effect_text(effect: StrikeEffect) -> str:
    """Say what follows from strikes."""
    return {
        StrikeEffect.WARNING: translate("GroupForm", "a note when they apply"),
        StrikeEffect.LAST_PLACE: translate("GroupForm", "last place on waitlists"),
        StrikeEffect.BY_HAND: translate("GroupForm", "RSVPs are approved by hand"),
    }[effect]


def way_in_text(way: WayIn) -> str:
    """Say how people join."""
    return {
        WayIn.OPEN: translate("GroupForm", "Open to everyone"),
        WayIn.APPROVAL: translate("GroupForm", "With approval"),
        WayIn.INVITATION: translate("GroupForm", "By invitation"),
    }[way]


def values_of(group: Group) -> dict[str, Any]:
    """Fill the form in with a group as it is."""
    return {
        "name": group.name,
        "purpose": group.purpose,
        "way_in": str(group.way_in),
        "target_days": group.target_days,
        "conditions": "\n".join(group.conditions),
        "conduct": group.conduct,
        "welcome": group.welcome,
        "strike_most": group.strike_most,
        "strike_effect": str(group.strike_effect),
        "strike_hours": group.strike_hours,
        "strike_months": group.strike_months,
        "member_months": group.member_months,
        "return_goal": group.return_goal,
    }


def edit_of(
    values: Mapping[str, Any], questions: tuple[GroupQuestion, ...], picture: bytes | None
) -> GroupEdit:
    """Give what the form says, with its questions, and its picture where that was changed."""
    return GroupEdit(
        name=values["name"],
        purpose=values["purpose"],
        way_in=WayIn(values["way_in"]),
        target_days=values["target_days"] or 1,
        conditions=tuple(line.replace(",", " ").strip() for line in _lines(values["conditions"])),
        questions=questions,
        picture=picture,
        conduct=values["conduct"],
        welcome=values["welcome"],
        strike_most=values["strike_most"] or 0,
        strike_effect=StrikeEffect(values["strike_effect"]),
        strike_hours=values["strike_hours"] or 0,
        strike_months=values["strike_months"] or 1,
        member_months=values["member_months"] or 0,
        return_goal=values["return_goal"] or 0,
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
