"""Papers of a group: the page of its year, and certificates."""

from pathlib import Path

from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.recognition import CertificateQuery, Recognition
from meetup_desk.services.tickets.page_texts import Fonts


class GroupPapers:
    """Writes what a group shows of its year as PDF."""

    def __init__(self, recognition: Recognition, fonts: Fonts) -> None:
        self._recognition, self._fonts = recognition, fonts

    def write_year(self, path: Path, group_id: GroupId, year: int, lang: str) -> None:
        """Write the page of a year; DeskError `not_found`, `not_writable`, `disk_full`."""
        from meetup_desk.documents.certificate_pages import year_pages  # noqa: PLC0415 - loads Qt

        year_pages(self._recognition.paper(group_id, year, lang), self._fonts()).write(path)

    def write_certificates(self, path: Path, query: CertificateQuery, lang: str) -> int:
        """Write a page for each who came often enough; gives how many, and writes nothing for nobody.

        RuleError `group_number`; DeskError `not_found`, `not_writable`, `disk_full`.
        """
        from meetup_desk.documents.certificate_pages import certificate_pages  # noqa: PLC0415 - loads Qt

        certificates = self._recognition.certificates(query, lang)
        if certificates:
            certificate_pages(certificates, self._fonts()).write(path)
        return len(certificates)
