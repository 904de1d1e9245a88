"""The organiser whom attendees ask and whom calendars answer."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.contact": Text(
        "show or set the contact for attendees and calendar replies",
        "참석자가 문의하고 캘린더가 답을 보낼 곳을 보거나 정해요",
    ),
    "cli.option.contact_name": Text("sender name", "초대하는 사람"),
    "cli.option.contact_email": Text(
        "organiser’s email address; emails are sent from it and replies go to it",
        "운영진의 이메일. 메일을 보내고 답을 받는 주소예요",
    ),
    "cli.option.contact_phone": Text("phone for questions", "문의 전화"),
    "cli.contact.is": Text("Contact: {contact}", "문의처: {contact}"),
    "cli.contact.none": Text(
        "No contact is set, so attendees can’t reply from their calendars. Set one with “meetup-desk contact --email ADDRESS”.",
        "문의처가 없어서 캘린더에서 보낸 답을 받을 수 없어요. “meetup-desk contact --email 주소”로 정해 주세요.",
    ),
    "cli.contact.no_email": Text(
        "No email address is set, so attendees can’t reply from their calendars.",
        "이메일이 없어서 캘린더에서 보낸 답을 받을 수 없어요.",
    ),
    "change.contact.set": Text("organiser’s contact", "문의처"),
}
