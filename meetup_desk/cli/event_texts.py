"""What an event says beside its title: options of the commands that plan and change one."""

from typing import Final

from meetup_desk.cli.terminal.parser import Verb

TEXTS: Final = ("title_en", "description_en", "goal", "notes")


def text_options(verb: Verb) -> None:
    """Add an option for each text."""
    for name in TEXTS:
        option = f"--{name.replace('_', '-')}"
        verb.option(option, metavar="T", type=verb.read.text, words=f"event_{name}")
