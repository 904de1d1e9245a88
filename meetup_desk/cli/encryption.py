"""`desk encrypt`, `desk decrypt`, `desk passphrase`, `desk words`, `desk recover`, `desk keyring`."""

from argparse import Namespace
from collections.abc import Sequence

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.words.text import LANGUAGES


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands."""
    noun = commands.noun("desk")
    encrypt = noun.verb("encrypt", _encrypt)
    encrypt.option("--passphrase-file", metavar="F", type=encrypt.read.file)
    noun.verb("decrypt", _decrypt)
    passphrase = noun.verb("passphrase", _change_passphrase)
    passphrase.option("--new-passphrase-file", metavar="F", type=passphrase.read.file)
    noun.verb("words", _show_words)
    keyring = noun.verb("keyring", _use_keyring)
    keyring.option("keyring_state", choices=("on", "off"))
    recover = noun.verb("recover", _recover)
    recover.option("--words-file", metavar="F", type=recover.read.file, required=True)
    recover.option("--new-passphrase-file", metavar="F", type=recover.read.file)


def _encrypt(session: Session, arguments: Namespace) -> None:
    from meetup_desk.cli.terminal.unlocking import new_passphrase  # noqa: PLC0415 - see `main`
    from meetup_desk.services.desk import encryption  # noqa: PLC0415
    from meetup_desk.services.desk.file_names import materials_beside  # noqa: PLC0415

    encryption.refuse_encrypted(session.path)  # before anything is asked
    session.ask_role(lambda services: services.desk.check_scope("desk.encrypt"))
    passphrase = new_passphrase(session, arguments.passphrase_file)
    words = session.opener.word_list(session.lang)
    done = encryption.encrypt(session.path, passphrase, words, progress=session.progress())
    value = {
        "encrypted": True,
        "recovery_words": " ".join(done.recovery_words),
        "key_file": str(done.key_file),
        "overwritten": done.overwritten,
        "plain_copies": [str(path) for path in done.plain_copies],
    }
    old = "encryption.flash" if done.overwritten else "encryption.not_overwritten"
    told = session.say("encryption.done", file=session.path.name, key_file=done.key_file.name)
    lines = [told, "", _numbered(done.recovery_words), "", session.say(old)]
    lines += [session.say("encryption.plain_copy", file=path) for path in done.plain_copies]
    if (folder := materials_beside(session.path)) is not None:
        lines.append(session.say("material.not_encrypted", folder=folder))
    session.tell(value, "\n".join(lines))


def _numbered(words: Sequence[str]) -> str:
    return "\n".join(f"{number:>4} {word}" for number, word in enumerate(words, 1))


def _show_words(session: Session, arguments: Namespace) -> None:
    from meetup_desk.cli.terminal.unlocking import old_passphrase  # noqa: PLC0415 - see `main`
    from meetup_desk.services.desk import encryption  # noqa: PLC0415

    encryption.refuse_plain(session.path)  # before anything is asked
    passphrase = old_passphrase(session, arguments.desk_passphrase_file)
    words = encryption.recovery_words(session.path, passphrase, session.opener.word_list(session.lang))
    session.tell({"recovery_words": " ".join(words)}, _numbered(words))


def _decrypt(session: Session, _arguments: Namespace) -> None:
    from meetup_desk.services.desk import encryption  # noqa: PLC0415 - see `main`

    encryption.refuse_plain(session.path)  # before anything is asked
    session.ask_role(lambda services: services.desk.check_scope("desk.decrypt"))
    session.unlocking(session.path, lambda: encryption.decrypt(session.path, progress=session.progress()))
    session.tell({"encrypted": False}, session.say("encryption.removed", file=session.path.name))


def _change_passphrase(session: Session, arguments: Namespace) -> None:
    from meetup_desk.cli.terminal.unlocking import new_passphrase, old_passphrase  # noqa: PLC0415 - see `main`
    from meetup_desk.services.desk import encryption  # noqa: PLC0415

    encryption.refuse_plain(session.path)  # before anything is asked
    session.ask_role(lambda services: services.desk.check_scope("desk.passphrase"))
    old = old_passphrase(session, arguments.desk_passphrase_file)
    new = new_passphrase(session, arguments.new_passphrase_file)
    encryption.change_passphrase(session.path, old, new)
    session.tell({"encrypted": True}, session.say("encryption.changed", file=session.path.name))


def _use_keyring(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk import encryption, remembered_key  # noqa: PLC0415 - see `main`

    on = arguments.keyring_state == "on"
    if on:
        encryption.refuse_plain(session.path)  # before anything is asked
        session.ask_role(lambda services: services.desk.check_scope("desk.encrypt"))
        session.unlocking(session.path, lambda: remembered_key.remember(session.path))
    else:
        remembered_key.forget(session.path)
    text = "encryption.remembered" if on else "encryption.not_remembered"
    session.tell({"remembered": on}, session.say(text, file=session.path.name))


def _recover(session: Session, arguments: Namespace) -> None:
    from meetup_desk.cli.terminal.secrets import whole_text  # noqa: PLC0415 - see `main`
    from meetup_desk.cli.terminal.unlocking import new_passphrase  # noqa: PLC0415
    from meetup_desk.services.desk import encryption  # noqa: PLC0415

    encryption.refuse_plain(session.path)  # before anything is asked
    words = whole_text(session.source(arguments.words_file))
    lists = [session.opener.word_list(lang) for lang in LANGUAGES]
    new = new_passphrase(session, arguments.new_passphrase_file)
    encryption.recover(session.path, words, lists, new)
    session.tell({"encrypted": True}, session.say("encryption.changed", file=session.path.name))
