"""Wrong usage ends with 2 and a sentence; a refusal ends with 1 and a code; neither leaves a trace."""

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meetup_desk.cli.main import parser
from meetup_desk.words.say import has
from tests.project import ROOT

if TYPE_CHECKING:
    from conftest import Cli

NOBODY = "01a20000-0000-7000-8000-000000000000"
START = ("--start", "2026-12-03 19:00")

WRONG_USAGE = [
    ((), "frobnicate", "There is no command frobnicate."),
    ((), "event", "Missing: COMMAND."),
    ((), "--lang fr event list", "--lang can’t be fr."),
    ((), "event list --never", "Unknown option or argument: --never."),
    ((), "event list --desk", "--desk needs a value."),
    ((), "event add --title x", "Missing: --start."),
    ((), "event add --title x --start soon", "“soon” is not a valid time."),
    ((), "event add --title x --start 2026-02-30T19:00", "“2026-02-30T19:00” is not a valid time."),
    ((), "event add --title x --start 0001-01-01T00:00", "Use a year from 1900 to 2200"),
    ((), "event add --title x --start 9999-12-31T23:00", "Use a year from 1900 to 2200"),
    ((), "event add --title x --start 2026-12-03", "has no time of day"),
    ((), "event add --title x --all-day --start 2026-12-03T19:00", "has a time of day"),
    (START, "event add --title x --capacity many", "“many” is not a number."),
    (START, "event add --title x --capacity 99999999999999999999", "is too large"),
    (("--title", "\udcff", *START), "event add", "not valid in the terminal"),
    ((), "venue add --name x --room Hall:lots", "“lots” is not a number."),
    ((), f"rsvp list --event {NOBODY} --status perhaps", "--status can’t be perhaps."),
    ((), f"rsvp import --event {NOBODY} x.csv --map name", "must have the form HEADING=FIELD"),
    ((), f"waitlist preview --event {NOBODY} --seats few", "“few” is not a number."),
    ((), f"ticket export --event {NOBODY} --out x --format gif", "--format can’t be gif."),
    ((), f"checkin --event {NOBODY}", "Use one of: codes"),
    ((), f"checkin --event {NOBODY} CODE --stdin", "Use one of: codes"),
    ((), f"checkin --event {NOBODY} CODE --image x.png", "Use one of: codes"),
    ((), f"checkin --event {NOBODY} CODE --count 0", "Use at least 1"),
    ((), f"checkin --event {NOBODY} CODE --direction up", "--direction can’t be up."),
    ((), f"checkin --event {NOBODY} CODE --reason why", "Use --reason together with --override."),
    ((), f"sheet --event {NOBODY} --out x --format docx", "--format can’t be docx."),
    ((), "ics export --out x.ics", "Missing one of: --event, --series, --group, --all."),
    ((), f"ics export --out x.ics --all --event {NOBODY}", "can’t be used together"),
    (("--desk", ""), "event list", "Not a valid file name"),
]


@pytest.mark.parametrize(("more", "words", "told"), WRONG_USAGE, ids=lambda value: str(value)[:60])
def test_wrong_usage_is_told_in_a_sentence(cli: "Cli", more: tuple[str, ...], words: str, told: str) -> None:
    first, *others = words.split()
    argv = [first, *others, *more] if others and first != "--desk" else [*more, *words.split()]
    said = cli(*argv)
    assert said.code == 2
    assert said.out == ""
    assert told in said.err
    assert "--help”" in said.err
    assert said.err.count("\n") == 1
    to_scripts = cli(*argv, "--json")
    assert (to_scripts.code, to_scripts.err) == (2, "")
    assert to_scripts.value == {"error": "usage", "message": said.err.rstrip("\n")}


def test_wrong_usage_is_told_in_korean(cli: "Cli") -> None:
    said = cli("--lang", "ko", "event", "add", "--title", "x")
    assert said.code == 2
    assert said.err == "--start가 있어야 해요. “meetup-desk event add --help”에서 사용법을 볼 수 있어요.\n"


REFUSED = [
    ("event show nope", "not_found"),
    (f"event show {NOBODY}", "not_found"),
    (f"event change {NOBODY} --title x", "not_found"),
    (f"event cancel {NOBODY}", "not_found"),
    (f"event add --title x --start 2026-12-03T19:00 --venue {NOBODY}", "not_found"),
    (f"rsvp list --event {NOBODY}", "not_found"),
    (f"rsvp import x.csv --event {NOBODY}", "not_found"),
    (f"rsvp approve {NOBODY}", "not_found"),
    (f"rsvp promote {NOBODY} --override --reason x", "not_found"),
    (f"waitlist preview --event {NOBODY} --seats 3", "not_found"),
    ("undo 999", "not_found"),
    ("undo first", "not_found"),
    ("undo 99999999999999999999999", "not_found"),
    (f"ticket reissue {NOBODY}", "not_found"),
    (f"ticket export --event {NOBODY} --out x", "not_found"),
    (f"checkin --event {NOBODY} CODE", "not_found"),
    ("scan undo nope", "not_found"),
    (f"scan undo {NOBODY}", "not_found"),
    (f"sheet --event {NOBODY} --format pdf --out x.pdf", "not_found"),
    (f"ics export --series {NOBODY} --out x.ics", "not_found"),
    (f"ics invites --event {NOBODY} --out x", "not_found"),
    ("restore nowhere.desk", "file_missing"),
    ("backup nowhere/backup.desk", "not_writable"),
    ("backup .", "not_writable"),
    (f"backup {'long' * 100}", "not_writable"),
]


@pytest.mark.parametrize(("words", "code"), REFUSED)
def test_what_cannot_be_done_is_refused_with_a_code(cli: "Cli", words: str, code: str) -> None:
    assert cli.refused(*words.split())["error"] == code


RULES = [
    ("--title= --start 2026-12-03T19:00", "title_missing"),
    ("--title x --start 2026-12-03T19:00 --end 2026-12-03T18:00", "ends_before_start"),
    ("--title x --start 2026-12-03T19:00 --tz Mars/Phobos", "unknown_zone"),
    ("--title x --start 2026-12-03T19:00Z --tz Mars/Phobos", "unknown_zone"),
    ("--title x --start 2026-12-03T19:00 --tz ../../etc/passwd", "unknown_zone"),
    ("--title x --start 2026-12-03T19:00 --tz=", "unknown_zone"),
    ("--title x --start 2026-12-03T19:00 --capacity -1", "capacity_negative"),
    ("--title x --start 2026-12-03T19:00 --repeat FREQ=DAILY", "repeat_endless"),
    ("--title x --start 2026-12-03T19:00 --repeat FREQ=HOURLY;COUNT=3", "repeat_too_often"),
    ("--title x --start 2026-12-03T19:00 --repeat fortnightly", "repeat_unreadable"),
    ("--title x --start 2026-12-03T19:00 --repeat FREQ=DAILY;COUNT=5000", "repeat_too_many"),
]


@pytest.mark.parametrize(("words", "rule"), RULES)
def test_a_rule_names_itself(cli: "Cli", words: str, rule: str) -> None:
    refused = cli.refused("event", "add", *words.split())
    assert (refused["error"], refused["rule"]) == ("rule", rule)
    assert cli.get("event", "list") == []


def test_a_refusal_is_told_to_people_on_stderr(cli: "Cli") -> None:
    said = cli("event", "show", "nope")
    assert (said.code, said.out) == (1, "")
    assert said.err == "There is no event with the id nope. Check the id. Nothing was changed.\n"
    assert cli("--lang", "ko", "event", "show", "nope").err.startswith(
        "nope에 해당하는 행사를 찾을 수 없어요."
    )


DESKS = [
    (None, "desk_missing"),
    (b"just a text, long enough to have a header of a hundred bytes" * 4, "desk_foreign"),
    (b"", "desk_foreign"),
]


@pytest.mark.parametrize(("content", "code"), DESKS)
@pytest.mark.parametrize("words", ["event list", "check", "undo", "backup copy.desk", "person find x"])
def test_what_is_no_desk_is_refused_and_left_alone(
    no_desk: "Cli", content: bytes | None, code: str, words: str
) -> None:
    if content is not None:
        no_desk.desk.write_bytes(content)
    assert no_desk.refused(*words.split())["error"] == code
    assert no_desk.desk.exists() == (content is not None)
    assert content is None or no_desk.desk.read_bytes() == content


def test_a_missing_desk_says_how_one_is_made(no_desk: "Cli") -> None:
    told = no_desk("event", "list").err
    assert f"meetup-desk --desk {no_desk.desk} new" in told


@pytest.mark.parametrize("place", ["list.csv/x.desk", f"{'long' * 100}.desk"])
def test_a_place_that_cannot_be_is_refused(no_desk: "Cli", tmp_path: Path, place: str) -> None:
    (tmp_path / "list.csv").write_text("x")
    assert no_desk.refused("--desk", tmp_path / place, "event", "list")["error"] in {
        "desk_missing",
        "file_unreadable",
    }
    assert no_desk.refused("--desk", tmp_path / place, "new")["error"] == "not_writable"


def test_a_newer_desk_is_refused(cli: "Cli") -> None:
    content = bytearray(cli.desk.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    cli.desk.write_bytes(content)
    assert cli.refused("event", "list")["error"] == "desk_newer"


def described(top: ArgumentParser) -> Iterator[ArgumentParser]:
    """Every parser under this one, and this one."""
    yield top
    for action in top._actions:
        if isinstance(action, _SubParsersAction):
            for below in action.choices.values():
                yield from described(below.parser)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_help_is_there_for_every_command_in_both_languages(cli: "Cli", lang: str) -> None:
    said = cli("--lang", lang, "event", "add", "--help")
    assert (said.code, said.err) == (0, "")
    helps = [command.format_help() for command in described(parser(lang))]
    assert said.out in helps
    assert len(helps) > 40
    for text in helps:
        assert text.startswith("usage:" if lang == "en" else "사용법:")
        assert bool(re.search("[가-힣]", text)) == (lang == "ko")


def test_every_text_that_the_command_line_names_exists() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "meetup_desk" / "cli").rglob("*.py")
    )
    named = {f"cli.{key}" for key in re.findall(r"session\.say\(\s*\"([\w.]+)\"", source)}
    named |= set(re.findall(r"(?<!\.)\bsay\(\s*\"(\w[\w.]+)\"", source))
    assert len(named) > 40
    assert sorted(key for key in named if not has(key)) == []
    for lang in ("en", "ko"):
        list(described(parser(lang)))  # every option has a help, or this raises KeyError


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_an_argument_of_thousands_of_characters_is_not_echoed_whole(cli: "Cli", lang: str) -> None:
    said = cli("event", "list", "x" * 10_000, "--lang", lang)
    assert "x" * 60 + "…" in said.err
    assert len(said.err) < 300


@pytest.mark.parametrize(("lang", "said"), [("ko", "여기에 쓸 수 없어요"), ("en", "can’t be used here")])
def test_a_wrong_word_is_named_without_the_program_s_own_name_for_it(
    cli: "Cli", lang: str, said: str
) -> None:
    told = cli("badge", "print", "--lang", lang).err
    assert "“print”" in told
    assert said in told
    assert "stocks" in told
    assert "what" not in told
