"""What events are called, those without a title too."""

from meetup_desk.words.say import say


def say_title(title: str, lang: str) -> str:
    """Give an event's title, or say that it has none."""
    return title or say("event.untitled", lang)
