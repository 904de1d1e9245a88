"""Fields that a column of a list may hold: what a mapping maps headings to."""

FIELDS = (
    *("name", "first_name", "middle_name", "last_name", "badge_name", "email", "phone", "country_code"),
    *("kakao", "affiliation", "title", "party", "guests", "guest_names", "status", "cancelled"),
    *("answered_at", "consent", "diet", "access", "language", "note"),
    *("parts", "part", "attended", "external_id", "ignore", "question"),
)
IDENTITIES = frozenset({"name", "first_name", "last_name", "email", "phone"})
NAMES = frozenset({"name", "first_name", "middle_name", "last_name", "badge_name"})
