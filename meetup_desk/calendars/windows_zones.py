"""Zones by names that are not IANA's: those of Windows, in English and as its Korean edition says them."""

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

_ENGLISH = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}  # Unicode CLDR
_OTHERS = {
    "대한민국 표준시": "Asia/Seoul",
    "도쿄 표준시": "Asia/Tokyo",
    "중국 표준시": "Asia/Shanghai",
    "타이베이 표준시": "Asia/Taipei",
    "싱가포르 표준시": "Asia/Singapore",
    "동남 아시아 표준시": "Asia/Bangkok",
    "동부 표준시": "America/New_York",
    "중부 표준시": "America/Chicago",
    "산지 표준시": "America/Denver",
    "태평양 표준시": "America/Los_Angeles",
    "gmt 표준시": "Europe/London",
    "로망스 표준시": "Europe/Paris",
    "서유럽 표준시": "Europe/Berlin",
    "중앙 유럽 표준시": "Europe/Warsaw",
    "북한 표준시": "Asia/Pyongyang",
    "오스트레일리아 동부 표준시": "Australia/Sydney",
    "인도 표준시": "Asia/Kolkata",
    "kst": "Asia/Seoul",
    "jst": "Asia/Tokyo",
    "z": "Etc/UTC",
}
NAMED_ZONES = _ENGLISH | _OTHERS  # by names in lower case
