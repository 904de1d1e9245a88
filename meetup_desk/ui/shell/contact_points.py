"""Ways to reach a person, as people write them."""

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.errors import RuleError
from meetup_desk.services.desk.contact_forms import parse_email


def email_problem(address: str) -> str:
    """Say what is wrong with an e-mail address that is being typed; "" when nothing is."""
    try:
        parse_email(address)
    except RuleError:
        return QCoreApplication.translate("Contacts", "Check this email address.")
    return ""


def shown_phone(number: str) -> str:
    """Write an E.164 number as people in Korea do where it is Korean; any other one as it is."""
    if not number.startswith("+82"):
        return number
    digits = "0" + number[3:]
    head = 2 if digits.startswith("02") else 3
    if len(digits) - head not in (7, 8):
        return digits
    return f"{digits[:head]}-{digits[head:-4]}-{digits[-4:]}"
