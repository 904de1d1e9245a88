"""The door laptop from a terminal: packs, doors that are killed, and scans that come home."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from meetup_desk.packs.scan_file import read_log
from tests.project import ROOT

if TYPE_CHECKING:
    from conftest import Cli

PROGRAM = [sys.executable, "-m", "meetup_desk"]
KEYS = [
    *("verdict", "severity", "message", "name", "party", "admitted_now", "still_out", "rsvp", "ticket"),
    *("scan", "at", "door", "first_at", "first_door", "buddy"),
]
Scan = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def event(cli: "Cli") -> str:
    return cli.event()


@pytest.fixture
def scan(cli: "Cli") -> Scan:
    """Check codes in at a pack; gives the verdicts."""

    def check_in(pack: Path, *words: object) -> list[dict[str, Any]]:
        said = cli("--json", "door", "scan", pack, *words)
        assert (said.code, said.err) == (0, ""), said
        return [json.loads(line) for line in said.out.splitlines()]

    return check_in


def pack(cli: "Cli", event: str, name: str, *words: object) -> Path:
    file = cli.desk.with_name(f"{name}.pack")
    how = words or ("--plain",)
    made = cli.get("door", "pack", "--event", event, "--door", name, "--out", file, *how)
    assert set(made) == {"file", "tickets"}
    return Path(made["file"])


def code(rsvp: dict[str, Any]) -> str:
    return str(rsvp["ticket"]["code"])


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_a_verdict_at_a_pack_has_the_keys_of_a_checkin(cli: "Cli", event: str, scan: Scan) -> None:
    rsvp = cli.add(event, "김서준", 2)
    front = pack(cli, event, "정문")
    cli.desk.rename(cli.desk.with_name("far away.desk"))  # the laptop has no desk
    lines = scan(front, code(rsvp), "--count", "1", rsvp["ticket"]["short"], "https://menu.example")
    assert [list(line) for line in lines] == [KEYS] * 3
    assert [line["verdict"] for line in lines] == ["admitted", "admitted", "not_a_ticket"]
    assert (lines[0]["rsvp"], lines[0]["door"], lines[0]["name"]) == (rsvp["id"], "정문", "김서준")
    assert lines[0]["at"].endswith("+09:00")
    (again,) = scan(front, code(rsvp))
    assert (again["verdict"], again["first_at"], again["first_door"]) == (
        "already_in",
        lines[0]["at"],
        "정문",
    )
    (out,) = scan(front, "--direction", "out", code(rsvp))
    assert (out["verdict"], out["severity"]) == ("left", "green")


def test_scans_come_home_in_any_order_any_number_of_times(
    cli: "Cli", event: str, scan: Scan, tmp_path: Path
) -> None:
    rsvps = [cli.add(event, name) for name in ("김서준", "이하린")]
    front, back = pack(cli, event, "정문"), pack(cli, event, "후문")
    (first,) = scan(front, code(rsvps[0]))
    (second,) = scan(back, code(rsvps[0]))
    scan(back, code(rsvps[1]))
    files = [tmp_path / "1.scans", tmp_path / "2.scans"]
    assert cli.get("door", "scans", front, "--out", files[0])["scans"] == 1
    assert cli.get("door", "scans", back, "--out", files[1])["scans"] == 2
    merged = cli.get("door", "merge", files[1], files[0])
    assert (merged["new"], merged["known"], merged["refused"]) == (3, 0, [])
    (conflict,) = merged["conflicts"]
    assert (conflict["ticket"], conflict["name"]) == (first["ticket"], "김서준")
    assert [(one["door"], one["at"]) for one in conflict["entries"]] == [
        ("정문", first["at"]),
        ("후문", second["at"]),
    ]
    again = cli.get("door", "merge", *files, *files)
    assert (again["new"], again["known"], again["conflicts"]) == (0, 6, merged["conflicts"])
    assert cli.get("event", "show", event)["arrived"] == 2
    assert "김서준" in cli("door", "merge", files[0]).out
    cli.get("scan", "undo", second["scan"])
    assert cli.get("door", "merge", files[0])["conflicts"] == []


def test_half_a_file_a_changed_one_and_another_say_why(
    cli: "Cli", event: str, scan: Scan, tmp_path: Path
) -> None:
    front = pack(cli, event, "정문")
    scan(front, "a", "b", "c")
    data = front.with_name("정문.pack.scans").read_bytes()
    half, changed, noise = (tmp_path / name for name in ("half", "changed", "noise"))
    half.write_bytes(data[:-9])
    changed.write_bytes(data.replace(b'"seq":2', b'"seq":7'))
    noise.write_bytes(b"name,email\n")
    merged = cli.get("door", "merge", half, changed, noise)
    assert (merged["new"], merged["known"]) == (2, 1)
    assert [(one["file"], one["reason"], one["line"]) for one in merged["refused"]] == [
        (str(half), "cut_short", 4),
        (str(changed), "tampered", 3),
        (str(noise), "not_scans", 1),
    ]
    assert all(one["message"] for one in merged["refused"])
    assert cli.refused("door", "merge", half, tmp_path / "none")["error"] == "file_missing"


def test_a_locked_pack_opens_with_its_passphrase_in_either_language(
    cli: "Cli", event: str, scan: Scan, tmp_path: Path
) -> None:
    key, wrong, empty, short = (tmp_path / name for name in ("key", "wrong", "empty", "short"))
    for file, text in ((key, "나무 구름 바다 하늘\n"), (wrong, "나무 구름 바다 하나\n"), (empty, "\n")):
        file.write_text(text, encoding="utf-8")
    rsvp = cli.add(event, "김서준")
    front = pack(cli, event, "정문", "--passphrase-file", key)
    assert "김서준".encode() not in front.read_bytes()
    (line,) = scan(front, "--passphrase-file", key, code(rsvp))  # the code stands behind the option
    assert line["verdict"] == "admitted"
    for words, rule in (((), "passphrase_needed"), (("--passphrase-file", wrong), "passphrase_wrong")):
        assert cli.refused("door", "scan", front, "x", *words)["rule"] == rule
    said = cli("--lang", "ko", "door", "scan", front, "x", "--passphrase-file", wrong)
    assert (said.code, "암호" in said.err) == (1, True)
    words = ("door", "pack", "--event", event, "--door", "a", "--out", tmp_path / "b", "--passphrase-file")
    assert cli.refused(*words, empty)["rule"] == "passphrase_empty"
    short.write_text("열쇠 말\n", encoding="utf-8")
    assert cli.refused(*words, short)["rule"] == "passphrase_weak"
    assert cli.refused(*words, tmp_path / "none")["error"] == "file_missing"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("scan", "none.pack", "x"), "file_missing"),
        (("scan", "community.desk", "x"), "file_unreadable"),
        (("scans", "none.pack", "--out", "x.scans"), "file_missing"),
        (("merge", "none.scans"), "file_missing"),
        (("scan", "정문.pack", "x", "--list", "점심"), "not_found"),
        (("undo", "정문.pack"), "rule"),
    ],
)
def test_what_a_door_cannot_do_is_said(cli: "Cli", event: str, words: tuple[str, ...], code: str) -> None:
    pack(cli, event, "정문")
    assert cli.refused("door", *words)["error"] == code


def test_a_slip_is_numbered_and_an_entry_taken_back(cli: "Cli", event: str, scan: Scan) -> None:
    front = pack(cli, event, "정문")
    slip = cli.get("door", "walk-in", front, "--name", "한지우", "--party", 2, "--consent")
    assert (slip["verdict"], slip["slip"], slip["name"], slip["admitted_now"]) == ("admitted", 1, "한지우", 2)
    second = cli.get("door", "walk-in", front)
    undone = cli.get("door", "undo", front)
    assert undone["undoes"] == second["scan"]
    merged = cli.get("door", "merge", front.with_name("정문.pack.scans"))
    assert (merged["new"], merged["walk_ins"]) == (3, 2)
    named = {line["name"]: line for line in cli.get("rsvp", "list", "--event", event)}
    assert (named["한지우"]["id"], named["한지우"]["arrived"]) == (slip["rsvp"], 2)
    assert named["한지우"]["ticket"] is not None


def test_a_list_of_its_own_counts_apart(cli: "Cli", event: str, scan: Scan) -> None:
    rsvp = cli.add(event, "김서준")
    for words in ((), ("--list", "점심")):
        assert cli.scan(event, code(rsvp), *words)[0]["verdict"] == "admitted"
        assert cli.scan(event, code(rsvp), *words)[0]["verdict"] == "already_in"
    front = pack(cli, event, "정문")
    assert scan(front, code(rsvp), "--list", "점심")[0]["verdict"] == "already_in"


def test_no_acknowledged_scan_is_lost_to_a_kill(cli: "Cli", event: str, scan: Scan) -> None:
    codes = [code(cli.add(event, f"손님 {number}", 100)) for number in range(3)]
    front = pack(cli, event, "정문")
    pick, shown = random.Random(11), []
    for _ in range(6):
        door = subprocess.Popen(
            [*PROGRAM, "--json", "door", "scan", str(front), "--stdin", "--count", "1"],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert door.stdin
        assert door.stdout
        door.stdin.write(b"".join(pick.choice(codes).encode() + b"\n" for _ in range(60)))
        door.stdin.flush()
        shown += [json.loads(door.stdout.readline()) for _ in range(pick.randrange(20))]
        door.kill()
        rest = door.stdout.read().decode().splitlines()
        shown += [json.loads(line) for line in rest if line.endswith("}")]
        door.stdin.close()
        door.stdout.close()
        door.wait()
    lost = cli.get("door", "merge", front.with_name("정문.pack.scans"))
    assert [one["reason"] for one in lost["refused"]] in ([], ["cut_short"])
    scan(front, "x")  # opened once more, it goes on behind what it kept
    merged = cli.get("door", "merge", front.with_name("정문.pack.scans"))
    assert (merged["refused"], merged["known"]) == ([], lost["new"])
    arrived = sum(line["arrived"] for line in cli.get("rsvp", "list", "--event", event))
    assert arrived >= len([line for line in shown if line["verdict"] == "admitted"]) > 15
    kept = {
        str(UUID(bytes=one.uid)) for one in read_log(front.with_name("정문.pack.scans").read_bytes()).records
    }
    assert {line["scan"] for line in shown} <= kept


def test_a_door_laptop_starts_without_qt_and_without_the_desks_database(cli: "Cli", event: str) -> None:
    front = pack(cli, event, "정문")
    probe = (
        "import sys; from meetup_desk.app.compose import main; code = main(sys.argv[1:]);"
        " heavy = {'PySide6', 'sqlalchemy', 'sqlmodel', 'sqlcipher3', 'zxingcpp', 'phonenumbers'};"
        " sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else code)"
    )
    for words in (
        ["scan", str(front), "x"],
        ["walk-in", str(front)],
        ["scans", str(front), "--out", "x.scans"],
    ):
        said = subprocess.run(
            [sys.executable, "-c", probe, "door", *words], env=environment(), capture_output=True, check=False
        )
        assert said.returncode == 0, said.stderr


def test_two_terminals_cannot_stand_at_one_door(cli: "Cli", event: str) -> None:
    front = pack(cli, event, "정문")
    door = subprocess.Popen(
        [*PROGRAM, "door", "scan", str(front), "--stdin"],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert door.stdin
    assert door.stdout
    door.stdin.write(b"x\n")
    door.stdin.flush()
    assert door.stdout.readline()
    assert cli.refused("door", "scan", front, "x")["error"] == "desk_busy"
    door.communicate(timeout=60)
    assert cli("door", "scan", front, "x").code == 0


def test_a_merge_tells_scripts_what_a_pack_could_not_know_and_a_revoked_pack_counts_no_more(
    cli: "Cli", event: str, scan: Scan
) -> None:
    first, second = cli.add(event, "김서준"), cli.add(event, "이하린", 2)
    back = pack(cli, event, "후문")
    cli.get("rsvp", "cancel", first["id"])
    (entry,) = scan(back, code(first))
    merged = cli.get("door", "merge", f"{back}.scans")
    (told,) = merged["let_in_although"]
    assert (told["name"], told["why"], told["entries"][0]["scan"]) == ("김서준", "cancelled", entry["scan"])
    assert (merged["conflicts"], merged["set_aside"], merged["clocks"]) == ([], [], [])
    revoked = cli.get("door", "revoke", "--event", event, "--door", "후문", "--reason", "도난")
    assert (revoked["door"], revoked["scans"]) == ("후문", 1)
    assert cli.refused("door", "revoke", "--event", event, "--door", "후문")["rule"] == "already_revoked"
    assert cli.refused("door", "revoke", "--event", event, "--door", "옆문")["error"] == "not_found"
    (listed,) = cli.get("door", "packs", "--event", event)
    assert (listed["door"], listed["reason"], listed["scans"]) == ("후문", "도난", 1)
    scan(back, code(second))
    merged = cli.get("door", "merge", f"{back}.scans")
    (aside,) = merged["set_aside"]
    assert (aside["door"], aside["scans"], aside["reason"]) == ("후문", 1, "revoked")
    assert aside["entries"][0]["entries"][0]["count"] == 2
    kinds = [one["kind"] for one in cli.get("door", "conflicts", "--event", event)]
    assert kinds == ["let_in_although", "set_aside"]
    assert "이하린" in cli("door", "conflicts", "--event", event).out
    assert cli.get("event", "show", event)["arrived"] == 1


def test_a_passphrase_is_made_of_words_that_a_pack_takes(
    cli: "Cli", event: str, scan: Scan, tmp_path: Path
) -> None:
    for lang in ("en", "ko"):
        passphrase = cli.get("--lang", lang, "door", "passphrase")["passphrase"]
        assert len(passphrase.split()) == 5
        key = tmp_path / lang
        key.write_text(passphrase, encoding="utf-16")  # as PowerShell 5.1 writes it
        front = pack(cli, event, lang, "--passphrase-file", key)
        assert scan(front, "--passphrase-file", key, "x")


def test_a_plain_pack_says_what_whoever_finds_it_can_do(cli: "Cli", event: str, tmp_path: Path) -> None:
    words = ("door", "pack", "--event", event, "--door", "a", "--out", tmp_path / "a.pack", "--plain")
    assert "signing key" in cli("--lang", "en", *words).out


def test_copying_scans_names_what_was_kept_aside_and_says_what_stays_here(
    cli: "Cli", event: str, scan: Scan, tmp_path: Path
) -> None:
    front = pack(cli, event, "정문")
    scan(front, "x")
    front.with_name("정문.pack.kept-1.scans").write_bytes(b"damaged")
    front.with_name("정문.pack.badges").write_text(f"{'0' * 32} 5\n")
    copied = cli.get("door", "scans", front, "--out", tmp_path / "home.scans")
    assert copied == {
        "file": str(tmp_path / "home.scans"),
        "scans": 1,
        "kept": [str(tmp_path / "home.kept-1.scans")],
        "badges": 1,
    }
    said = cli("--lang", "en", "door", "scans", front, "--out", tmp_path / "home.scans").out
    assert "home.kept-1.scans contains earlier scans" in said
    assert "Badges printed at this door: 1." in said
