"""What hangs on an event, said before it is changed."""

from meetup_desk.domain.event_stakes import EventStake
from meetup_desk.words.say import say

_PARTS = ("dates", "people", "tickets", "invites", "packs")


def say_stake(stake: EventStake, lang: str) -> str:
    """Say what a change touches: `It touches 38 people, 29 calendar invites, 2 door packs.`; "" for nothing."""
    counts = {name: getattr(stake, name) for name in _PARTS}
    counts["dates"] = stake.dates if stake.dates > 1 else 0
    said = [
        say(f"stake.{name}.one" if count == 1 else f"stake.{name}", lang, count=f"{count:,}")
        for name, count in counts.items()
        if count
    ]
    return say("stake.touches", lang, what=", ".join(said)) if stake and said else ""
