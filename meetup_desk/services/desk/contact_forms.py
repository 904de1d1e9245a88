"""Contact points as somebody types them, in the forms that are kept and compared."""

from meetup_desk.domain.errors import RuleError
from meetup_desk.exchange.cells import phones
from meetup_desk.exchange.cells.email_addresses import read_email


def parse_phone(text: str) -> str:
    """Give a phone number in E.164, empty for none; RuleError `bad_phone`."""
    if not text.strip():
        return ""
    number = phones.to_e164(text)
    if number is None:
        raise RuleError("bad_phone", phone=text)
    return number


def parse_email(text: str) -> str:
    """Give an e-mail address as it is compared, empty for none; RuleError `bad_email`."""
    address = text.strip().lower()
    if address and read_email(address) != address:
        raise RuleError("bad_email", email=text.strip())
    return address
