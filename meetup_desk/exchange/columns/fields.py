"""Fields that a column of a list may hold: what a mapping maps headings to."""

from meetup_desk.domain.consents import ConsentPurpose

FIELDS = (
    *("name", "first_name", "middle_name", "last_name", "badge_name", "email", "phone", "country_code"),
    *("kakao", "affiliation", "title", "party", "guests", "guest_names", "status", "cancelled"),
    *("answered_at", "consent", "consent_news", "consent_photos", "consent_sharing", "consent_sensitive"),
    *("diet", "access", "language", "note"),
    *("parts", "part", "attended", "external_id", "ignore", "question"),
)
CONSENTS = {  # to what, by the field of its column
    "consent": ConsentPurpose.DATA,
    "consent_news": ConsentPurpose.NEWS,
    "consent_photos": ConsentPurpose.PHOTOS,
    "consent_sharing": ConsentPurpose.SHARING,
    "consent_sensitive": ConsentPurpose.SENSITIVE,
}
IDENTITIES = frozenset({"name", "first_name", "last_name", "email", "phone"})
NAMES = frozenset({"name", "first_name", "middle_name", "last_name", "badge_name"})
