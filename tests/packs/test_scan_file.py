"""A file of scans proves itself from its beginning, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.packs.scan_file import ScanFileTrouble, read_log
from tests.packs.laptops import Laptop, laptop_of, record

Write = Callable[[int], bytes]


def test_what_was_written_comes_back_equal(written: Write) -> None:
    log = read_log(written(5))
    assert log.records == [record(n) for n in range(1, 6)]
    assert (log.trouble, log.voucher and log.voucher.voucher.name) == (None, "정문 ①")


def test_a_file_cut_anywhere_still_gives_its_first_part(written: Write) -> None:
    data = written(6)
    ends = [at + 1 for at, byte in enumerate(data) if byte == 10]
    for cut in range(len(data)):
        log = read_log(data[:cut])
        lines = sum(end <= cut for end in ends)
        assert len(log.records) == max(lines - 1, 0)
        whole = lines > 0 and cut in ends
        expected = None if whole else ScanFileTrouble.CUT_SHORT if lines else ScanFileTrouble.NOT_SCANS
        assert log.trouble is expected, cut


def test_a_byte_changed_anywhere_costs_what_stands_behind_it_and_nothing_before(written: Write) -> None:
    data = written(3)
    for at in range(len(data)):
        for other in (data[at] ^ 1, 0x20 if data[at] != 0x20 else 0x30):
            changed = data[:at] + bytes([other]) + data[at + 1 :]
            line = data.count(b"\n", 0, at)  # 0 is the voucher
            log = read_log(changed)
            if line == 0:
                assert log.records == []
                assert log.trouble is not None
            else:
                assert log.records == [record(n) for n in range(1, line)]
                assert log.trouble is not None


def test_lines_left_out_or_exchanged_show(written: Write) -> None:
    lines = written(5).splitlines(keepends=True)
    without = b"".join([*lines[:2], *lines[3:]])
    exchanged = b"".join([*lines[:2], lines[3], lines[2], *lines[4:]])
    for data in (without, exchanged):
        log = read_log(data)
        assert (len(log.records), log.trouble, log.line) == (1, ScanFileTrouble.TAMPERED, 3)


def test_lines_of_another_door_prove_nothing_here(tmp_path: Path, written: Write) -> None:
    other = laptop_of(5).open(tmp_path / "other.scans")
    other.append([record(1)])
    other.close()
    foreign = other.path.read_bytes().splitlines(keepends=True)
    log = read_log(written(1) + foreign[1])
    assert (len(log.records), log.trouble) == (1, ScanFileTrouble.TAMPERED)
    log = read_log(foreign[0] + written(1).splitlines(keepends=True)[1])
    assert (log.records, log.trouble) == ([], ScanFileTrouble.TAMPERED)


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"{}", b"\x00" * 300, b"\xff\n\xff\n", b"meetup-desk-scans 1 \n"]
)
def test_other_files_are_no_scans(data: bytes) -> None:
    assert read_log(data).trouble is ScanFileTrouble.NOT_SCANS


def test_records_on_one_line_are_there_both_or_neither(tmp_path: Path, laptop: Laptop) -> None:
    journal = laptop.open(tmp_path / "a.scans")
    journal.append([record(1)])
    journal.append([record(2), record(3)])
    journal.close()
    data = journal.path.read_bytes()
    assert len(read_log(data).records) == 3
    assert len(read_log(data[:-1]).records) == 1


def test_a_door_that_is_opened_again_goes_on_where_it_stopped(tmp_path: Path, laptop: Laptop) -> None:
    path = tmp_path / "a.scans"
    for number in range(1, 5):
        journal = laptop.open(path)
        assert len(journal.records) == number - 1
        journal.append([record(number)])
        journal.close()
    assert read_log(path.read_bytes()).trouble is None


def test_a_torn_line_is_cut_off_and_no_other(tmp_path: Path, laptop: Laptop, written: Write) -> None:
    data, path = written(3), tmp_path / "torn.scans"
    ends = [at + 1 for at, byte in enumerate(data) if byte == 10]
    near = {end + gap for end in ends for gap in (-2, -1, 0, 1, 2)}
    for cut in sorted({0, 1, *near, *range(0, len(data), 23)} & set(range(len(data) + 1))):
        path.write_bytes(data[:cut])
        path.with_name("torn.scans.seen").unlink(missing_ok=True)  # a door that crashes was not closed
        journal = laptop.open(path)
        kept = max(sum(end <= cut for end in ends) - 1, 0)
        assert len(journal.records) == kept
        journal.append([record(kept + 1)])
        journal.close()
        log = read_log(path.read_bytes())
        assert (len(log.records), log.trouble) == (kept + 1, None), cut


def test_a_changed_file_is_not_written_over(tmp_path: Path, laptop: Laptop, written: Write) -> None:
    data, path = written(4), tmp_path / "changed.scans"
    changed = data.replace(b'"seq":2', b'"seq":5')
    path.write_bytes(changed)
    with pytest.raises(DeskError) as refused:
        laptop.open(path)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.FILE_UNREADABLE, "scans")
    assert path.read_bytes() == changed


def test_scans_of_another_pack_are_not_written_over(tmp_path: Path, written: Write) -> None:
    data, path = written(2), tmp_path / "b.scans"
    path.write_bytes(data)
    with pytest.raises(RuleError) as refused:
        laptop_of(5).open(path)
    assert refused.value.rule == "scans_of_other_pack"
    assert path.read_bytes() == data


def test_two_programs_cannot_stand_at_one_door(tmp_path: Path, laptop: Laptop) -> None:
    journal = laptop.open(tmp_path / "a.scans")
    with pytest.raises(DeskError) as refused:
        laptop.open(tmp_path / "a.scans")
    assert refused.value.code is ErrorCode.DESK_BUSY
    journal.close()
    laptop.open(tmp_path / "a.scans").close()
