"""A folder that a cloud service carries about is told by its name."""

import pytest

from meetup_desk.domain.synced_folders import service_of


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("C:/Users/kim/OneDrive/모임", "OneDrive"),
        ("C:/Users/kim/OneDrive - 가온/모임", "OneDrive"),
        ("/Users/kim/Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("/Users/kim/Library/CloudStorage/Dropbox", "Dropbox"),
        ("/home/kim/Dropbox (Personal)/desk", "Dropbox"),
        ("/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/desk", "iCloud Drive"),
        ("C:/Users/kim/iCloudDrive", "iCloud Drive"),
        ("/Users/kim/Library/CloudStorage/GoogleDrive-kim@mail.example/My Drive", "Google Drive"),
        ("G:/내 드라이브/모임", "Google Drive"),
        ("/home/kim/Nextcloud/desk", "Nextcloud"),
        ("/home/kim/Documents/dropbox-notes", ""),
        ("/home/kim/.local/share/meetup-desk", ""),
        ("/home/kim/Boxes/mailbox", ""),
    ],
)
def test_the_service_is_named(path: str, service: str) -> None:
    assert service_of(path.split("/")) == service
