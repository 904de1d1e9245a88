"""The sounds of the door: what the script writes, short, and different in rhythm and pitch."""

import wave
from array import array
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import script
from tests.project import ROOT

NAMES = ("green", "yellow", "red")


@pytest.fixture
def sounds() -> ModuleType:
    return script("sounds")


def test_the_sounds_that_ship_are_those_of_the_script(sounds: ModuleType, tmp_path: Path) -> None:
    sounds.write(tmp_path)
    shipped = ROOT / "resources" / "sounds"
    assert sorted(path.stem for path in shipped.glob("*.wav")) == sorted(NAMES)
    for name in NAMES:
        made, there = samples(tmp_path / f"{name}.wav"), samples(shipped / f"{name}.wav")
        assert len(made) == len(there)
        assert max(abs(one - other) for one, other in zip(made, there, strict=True)) <= 1  # of 32,767


def samples(path: Path) -> "array[int]":
    with wave.open(str(path)) as file:
        return array("h", file.readframes(file.getnframes()))


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_shorter_than_a_scan(name: str) -> None:
    with wave.open(str(ROOT / "resources" / "sounds" / f"{name}.wav")) as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 0.4


def test_each_severity_has_its_own_rhythm_and_pitch(sounds: ModuleType) -> None:
    rhythms = {len(tones) for tones in sounds.SOUNDS.values()}
    lowest = {min(tones[0][2]) for tones in sounds.SOUNDS.values()}
    assert (len(rhythms), len(lowest)) == (3, 3)
