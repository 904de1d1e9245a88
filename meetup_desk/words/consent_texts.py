"""What is said of consents in whole sentences."""

from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.words.say import say


def say_left_out(left_out: LeftOutCount, lang: str) -> str:
    """Say how many hear nothing, and why; "" where nobody is left out."""
    who = [
        say(f"consent.left_out.{why}", lang, count=count)
        for why, count in left_out._asdict().items()
        if count
    ]
    return say("consent.left_out", lang, who=", ".join(who)) if who else ""
