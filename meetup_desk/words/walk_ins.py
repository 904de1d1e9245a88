"""Walk-ins: people who are let in without an RSVP."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.rule.consent_refused": Text(
        "Names and phone numbers are kept only with consent. Nothing was saved. Ask the organiser how to admit this person.",
        "동의가 없으면 이름과 전화번호를 저장하지 않아요. 저장한 것은 없어요. 입장 방법은 운영진에게 물어봐 주세요.",
    ),
    "cli.command.door.walk-in": Text(
        "admit someone without a ticket; they get a numbered slip",
        "입장권 없이 온 사람을 번호표로 들여보내요",
    ),
    "cli.door.slip": Text("Slip {slip}. {message}", "번호표 {slip}번이에요. {message}"),
    "scans.kind.walk_in": Text("Walk-in", "현장 참가"),
    "cli.option.consent": Text(
        "the person consents to keeping their name and phone number for the gathering",
        "모임을 위해 이름과 전화번호를 저장하는 데 동의했어요",
    ),
    "cli.option.walk_in": Text(
        "admit someone without an RSVP under this name", "신청 없이 온 사람을 이 이름으로 들여요"
    ),
}
