"""Materials of events: copied beside the desk, whole or not at all, with their size known."""

import os
import sys
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.files import disk
from tests.conftest import Clock, Organiser

BY = "organiser"


def photo(folder: Path, name: str = "사진.jpg", size: int = 10) -> Path:
    path = folder / name
    path.write_bytes(b"x" * size)
    return path


def test_a_file_is_copied_beside_the_desk_and_its_size_is_watched(
    organiser: Organiser, tmp_path: Path
) -> None:
    event, materials = organiser.event(), organiser.services.materials
    source = photo(tmp_path, size=1234)
    (one,), _ = materials.add(event.id, [source], BY)
    source.unlink()
    assert materials.path_of(one).read_bytes() == b"x" * 1234
    assert materials.root.parent == organiser.services.desk.path.parent
    folder = materials.folder()
    assert (folder.files, folder.size, folder.unlisted, folder.missing) == (1, 1234, (), ())


def test_two_files_of_one_name_are_both_kept(organiser: Organiser, tmp_path: Path) -> None:
    event, materials = organiser.event(), organiser.services.materials
    source = photo(tmp_path)
    materials.add(event.id, [source], BY)
    source.write_bytes(b"other")
    materials.add(event.id, [source], BY)
    contents = [materials.path_of(one).read_bytes() for one in materials.of_event(event.id)]
    assert contents == [b"x" * 10, b"other"]


def test_one_file_that_is_missing_lets_none_of_them_in(organiser: Organiser, tmp_path: Path) -> None:
    event, materials = organiser.event(), organiser.services.materials
    with pytest.raises(DeskError) as refused:
        materials.add(event.id, [photo(tmp_path), tmp_path / "gone.jpg"], BY)
    assert refused.value.code == "file_missing"
    assert materials.of_event(event.id) == []
    assert materials.folder().unlisted == ()


def test_what_was_removed_comes_back_by_undo_until_the_folder_is_tidied(
    organiser: Organiser, tmp_path: Path
) -> None:
    event, materials = organiser.event(), organiser.services.materials
    (one,), _ = materials.add(event.id, [photo(tmp_path)], BY)
    materials.remove(one.id, BY)
    assert (len(materials.folder().unlisted), materials.folder().unlisted_size) == (1, 10)
    organiser.services.history.undo(BY)
    assert materials.path_of(materials.of_event(event.id)[0]).exists()
    assert materials.tidy() == 0
    materials.remove(one.id, BY)
    assert materials.tidy() == 10
    assert not materials.path_of(one).exists()


def test_the_file_of_what_was_removed_goes_after_a_day_and_undo_says_so(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event, services = organiser.event(), organiser.services
    (one,), _ = services.materials.add(event.id, [photo(tmp_path)], BY)
    stranger = services.materials.path_of(one).with_name("다른 파일.jpg")
    stranger.write_bytes(b"mine")
    removed = services.materials.remove(one.id, BY)
    clock.move(hours=23)
    services.retention.finish_left()
    services.history.undo(BY)
    assert services.materials.path_of(one).exists()
    services.history.redo(BY)
    clock.move(hours=25)
    services.retention.finish_left()
    assert (services.materials.path_of(one).exists(), stranger.exists()) == (False, True)
    with pytest.raises(RuleError) as refused:
        services.history.undo(BY, removed.change)
    assert refused.value.rule in ("already_undone", "erased")
    with pytest.raises(RuleError):
        services.history.undo(BY)


def test_a_file_that_somebody_deleted_is_named(organiser: Organiser, tmp_path: Path) -> None:
    event, materials = organiser.event(), organiser.services.materials
    (one,), _ = materials.add(event.id, [photo(tmp_path)], BY)
    materials.path_of(one).unlink()
    assert materials.folder().missing == (one.stored,)


def test_a_file_that_is_open_elsewhere_stays_and_counts_as_not_freed(
    organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event, materials = organiser.event(), organiser.services.materials
    made, _ = materials.add(event.id, [photo(tmp_path, "a.jpg"), photo(tmp_path, "b.jpg")], BY)
    for one in made:
        materials.remove(one.id, BY)
    held = materials.path_of(made[0])
    monkeypatch.setattr(disk, "remove", lambda path: path != held and not path.unlink())
    freed, folder = materials.tidy(), materials.folder()
    assert (folder.unlisted, freed) == ((held,), folder.unlisted_size)


def test_a_file_in_place_of_the_folder_is_said(organiser: Organiser, tmp_path: Path) -> None:
    event, materials = organiser.event(), organiser.services.materials
    materials.root.write_bytes(b"")
    with pytest.raises(DeskError, match="not_writable"):
        materials.add(event.id, [photo(tmp_path)], BY)
    assert materials.of_event(event.id) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_name_that_is_no_text_is_kept_readable(organiser: Organiser, tmp_path: Path) -> None:
    event, materials = organiser.event(), organiser.services.materials
    (one,), _ = materials.add(event.id, [photo(tmp_path, os.fsdecode(b"a\xff.txt"))], BY)
    assert one.name == "a\ufffd.txt"
    assert materials.path_of(one).is_file()
