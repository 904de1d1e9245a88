"""`door`: packs for door laptops, a door that works from one, and its scans on their way home."""

from meetup_desk.cli import conflicts, made_packs, merging, pack_door, pack_files, packs, supervisor, walk_ins
from meetup_desk.cli.terminal.parser import CommandGrammar

_IN_ORDER = (packs, pack_door, walk_ins, pack_files, conflicts, made_packs, supervisor, merging)


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands of `door`, in the order in which help names them."""
    noun = commands.noun("door")
    for module in _IN_ORDER:
        module.add_commands(noun)
