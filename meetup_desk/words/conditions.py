"""Conditions of joining: those that are known are said in every language, a group's own as it wrote them."""

from meetup_desk.words.say import has, say


def say_condition(name: str, lang: str) -> str:
    """Say what has to be true before somebody is approved."""
    key = f"condition.{name}"
    return say(key, lang) if has(key) else name
