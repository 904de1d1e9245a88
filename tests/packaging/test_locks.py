"""The locks say exactly what is installed, agree with one another, and name no place to fetch from."""

import re
import string
import tomllib
from pathlib import Path

import pytest

from tests.project import ROOT

PROJECT = ROOT
LOCKS = sorted((PROJECT / "packaging").glob("*.lock"))


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


def plain(requirement: str) -> str:
    """The package's name as a lock writes it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~\[;]", requirement)[0]).lower()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_pinned_with_hashes_and_no_place_is_named(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "//" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_locks_agree_on_versions() -> None:
    everything: dict[str, str] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            assert everything.setdefault(name, version) == version, (lock.name, name)


def test_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    folder = PROJECT / "packaging"
    assert {plain(each) for each in project["project"]["dependencies"]} <= pins(
        folder / "requirements.lock"
    ).keys()
    assert {plain(each) for each in project["dependency-groups"]["dev"]} <= pins(
        folder / "requirements-dev.lock"
    ).keys()
    assert {plain(each) for each in project["build-system"]["requires"]} <= pins(
        folder / "requirements-build.lock"
    ).keys()


def test_every_sentence_of_the_starter_has_both_languages_and_the_same_facts(starter) -> None:
    def facts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, sentence in starter.messages.sentences().items():
        assert sentence.keys() == {"en", "ko"}, key
        assert facts(sentence["en"]) == facts(sentence["ko"]), key


def test_every_sentence_of_the_starter_is_used(starter) -> None:
    code = "".join(file.read_text("utf-8") for file in (PROJECT / "packaging").glob("*.py"))
    assert [key for key in starter.messages.sentences() if f'"{key}"' not in code] == []
