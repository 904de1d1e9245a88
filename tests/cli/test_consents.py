"""Consents and access copies from the terminal."""

import json
from pathlib import Path

from tests.cli.conftest import Cli


def test_a_consent_is_given_and_withdrawn_and_both_are_kept(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "김서준")["id"]
    assert cli.get("privacy", "consents", person) == []
    paper = ("--source", "paper", "--wording", "사진을 올려도 될까요?", "--wording-version", "2")
    cli.get("privacy", "consents", person, "--grant", "photos", *paper)
    first, second = cli.get("privacy", "consents", person, "--withdraw", "photos")
    assert (first["purpose"], first["granted"], first["source"], first["version"]) == (
        "photos",
        True,
        "paper",
        "2",
    )
    assert (second["granted"], second["source"]) == (False, "hand")
    assert "Photos" in cli("--lang", "en", "privacy", "consents", person).out


def test_a_purpose_that_is_none_is_refused(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "김서준")["id"]
    assert cli("privacy", "consents", person, "--grant", "everything").code == 2


def test_a_copy_of_all_that_is_kept_is_saved(cli: Cli, tmp_path: Path) -> None:
    person = cli.get("person", "add", "--name", "김서준")["id"]
    done = cli.get("privacy", "export", person, "--out", tmp_path / "copy.json")
    assert done["kept"]["person"] == 1
    assert json.loads((tmp_path / "copy.json").read_text("utf-8"))[0]["name"] == "김서준"
    assert cli("privacy", "export", person, "--out", tmp_path / "copy.pdf").code == 0
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
