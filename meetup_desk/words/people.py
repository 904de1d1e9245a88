"""People: what is wrong with what was written of them, and who may not come in."""

from meetup_desk.words.text import Text

_PEOPLE = {
    "error.rule.name_missing": Text(
        "The name is missing. Enter one. Nothing was changed.",
        "이름이 비어 있어요. 이름을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.bad_email": Text(
        "“{email}” is not an email address. Check it or leave it out. Nothing was changed.",
        "“{email}”(은/는) 이메일 주소가 아니에요. 확인하거나 비워 두세요. 바뀐 것은 없어요.",
    ),
    "error.rule.bad_phone": Text(
        "“{phone}” is not a phone number. Check it or leave it out. Nothing was changed.",
        "“{phone}”(은/는) 전화번호가 아니에요. 확인하거나 비워 두세요. 바뀐 것은 없어요.",
    ),
    "noun.person": Text("person", "사람"),
    "change.person.change": Text("changes to a person", "사람 정보 수정"),
    "change.person.change.named": Text("changes to {detail}", "{detail} 정보 수정"),
    "error.rule.already_blocked": Text(
        "{name} is already blocked. Nothing was changed.",
        "{name} 님은 이미 입장을 막아 두었어요. 바뀐 것은 없어요.",
    ),
    "error.rule.not_blocked": Text(
        "{name} is not blocked. Nothing was changed.", "{name} 님은 입장을 막지 않았어요. 바뀐 것은 없어요."
    ),
    "change.person.block": Text("blocking a person", "입장 막기"),
    "change.person.tag": Text("tagging people", "꼬리표 변경"),
    "change.person.tag.named": Text("tagging: {detail}", "꼬리표 변경: {detail}"),
    "change.person.note": Text("a note about a person", "사람 메모"),
    "change.person.note_removed": Text("removing a note", "메모 삭제"),
    "change.person.apart": Text("telling two people apart", "다른 사람으로 구분"),
    "error.rule.note_empty": Text(
        "The note is empty. Nothing was saved.", "메모가 비어 있어요. 저장한 것은 없어요."
    ),
    "change.person.unblock": Text("unblocking a person", "입장 막기 해제"),
}

_COMMANDS = {
    "cli.command.person": Text("people", "사람"),
    "cli.command.person.find": Text(
        "find people by part of a name, initial consonants, email or phone",
        "이름의 일부, 초성, 이메일, 전화번호로 사람을 찾아요",
    ),
    "cli.option.email": Text("email address", "이메일"),
    "cli.option.phone": Text("phone number, in any format", "전화번호, 어떤 표기든 괜찮아요"),
    "cli.option.find": Text("search text", "찾을 글자"),
    "cli.person.none": Text("No one found for “{text}”.", "“{text}”(으로/로) 찾은 사람이 없어요."),
    "cli.command.person.block": Text("block a person from all events", "모든 행사에 입장을 막아요"),
    "cli.command.person.unblock": Text("unblock a person", "다시 입장할 수 있게 해요"),
    "cli.command.person.blocked": Text(
        "list blocked people and the reasons", "입장을 막은 사람과 사유를 보여 줘요"
    ),
    "cli.option.person": Text("id of the person", "사람의 아이디"),
    "cli.option.block_reason": Text("reason; never shown at doors", "사유. 출입구에는 알리지 않아요"),
    "cli.person.blocked": Text(
        "{name} is blocked. Packs created earlier don’t know this yet.",
        "{name} 님의 입장을 막았어요. 전에 만든 꾸러미는 아직 몰라요.",
    ),
    "cli.person.unblocked": Text("{name} is no longer blocked.", "{name} 님이 다시 입장할 수 있어요."),
    "cli.person.none_blocked": Text("No one is blocked.", "입장을 막은 사람이 없어요."),
}

TEXTS: dict[str, Text] = {**_PEOPLE, **_COMMANDS}
