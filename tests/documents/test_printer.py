"""Which printers of a machine put something on paper."""

import pytest

from meetup_desk.documents.printer import real

WINDOWS = ["Brother QL-820NWB", "Fax", "Microsoft Print to PDF", "Microsoft XPS Document Writer", "팩스"]
WINDOWS += ["OneNote (Desktop)", "한컴 PDF", "Hancom PDF", "Adobe PDF", "PDFCreator"]


def test_windows_printers_that_ask_for_a_file_are_none() -> None:
    assert real(WINDOWS, "win32") == ["Brother QL-820NWB"]


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_other_systems_print_to_a_pdf_printer_without_asking(platform: str) -> None:
    assert real(["Cups-PDF", ""], platform) == ["Cups-PDF"]
