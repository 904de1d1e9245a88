"""What is said of consents in whole sentences, and which purpose is meant by a word."""

from meetup_desk.domain.consents import ConsentPurpose, LeftOutCount
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES


def say_left_out(left_out: LeftOutCount, lang: str) -> str:
    """Say how many hear nothing, and why; "" where nobody is left out."""
    who = [
        say(f"consent.left_out.{why}", lang, count=count)
        for why, count in left_out._asdict().items()
        if count
    ]
    return say("consent.left_out", lang, who=", ".join(who)) if who else ""


def purpose_named(text: str) -> str:
    """Give the purpose that has this code or name in any language, else the words as they are."""
    key = text.strip().casefold()
    for purpose in ConsentPurpose:
        if key in {purpose.value, *(say(f"consent.{purpose}", lang).casefold() for lang in LANGUAGES)}:
            return purpose.value
    return text.strip()
