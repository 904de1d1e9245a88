"""The life of a group by command: renewals, the year, rewards, certificates, handing over and merging."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.fixture
def group(cli: Cli, tmp_path: Path) -> str:
    """A group with two members."""
    group = str(cli.get("group", "add", "--name", "산책")["id"])
    file = tmp_path / "applications.csv"
    file.write_text("이름,연락처\n서다온,010-1111-2222\n이하린,010-3333-4444\n", "utf-8")
    cli.get("group", "apply", "--group", group, "--file", file)
    cli.get("group", "approve", *(each["id"] for each in cli.get("group", "queue", "--group", group)))
    return group


def test_renewals_are_none_where_members_do_not_renew(cli: Cli, group: str) -> None:
    assert cli.get("group", "renewals", "--group", group) == []
    assert cli.refused("group", "renewals", "--group", "nobody")["error"] == "not_found"


def test_a_year_counts_rewards_and_is_saved_as_a_page(cli: Cli, group: str, tmp_path: Path) -> None:
    person = cli.get("group", "show", group)["members"][0]["person"]
    given = ("--person", person, "--what", "책", "--cost", "15000", "--year", "2027")
    cli.get("group", "reward", "--group", group, *given)
    page = tmp_path / "year.pdf"
    year = cli.get("group", "year", "--group", group, "--year", "2027", "--out", page)
    assert (year["meetings"], year["rewards"]) == (
        *(0, [{"person": person, "name": "서다온", "what": "책", "cost": 15000}]),
    )
    assert page.read_bytes().startswith(b"%PDF")


def test_nobody_who_never_came_gets_a_certificate(cli: Cli, group: str, tmp_path: Path) -> None:
    file = tmp_path / "certificates.pdf"
    assert cli.get("group", "certificates", "--group", group, "--out", file) == {"count": 0}
    assert not file.exists()


def test_a_group_is_handed_over_and_taken_over_once(cli: Cli, group: str, tmp_path: Path) -> None:
    file = tmp_path / "walk.group"
    assert cli.refused("group", "hand-over", "--group", group, "--out", file, "--trust")["rule"] == (
        "passphrase_empty"
    )
    given = cli.get("group", "hand-over", "--group", group, "--out", file, "--history")
    assert (given["members"], given["trust"]) == (2, False)
    assert cli.refused("group", "take-over", file)["rule"] == "group_known"


def test_merging_says_what_comes_over_before_it_does_and_is_undone(cli: Cli, group: str) -> None:
    other = cli.get("group", "add", "--name", "독서")["id"]
    shown = cli.get("group", "merge", other, group, "--preview")
    assert len(cli.get("group", "list")) == 3
    merged = cli.get("group", "merge", other, group)
    assert {key: merged[key] for key in shown} == shown
    assert len(cli.get("group", "show", other)["members"]) == 2
    cli.get("undo", merged["change"])
    assert cli.get("group", "show", other)["members"] == []
