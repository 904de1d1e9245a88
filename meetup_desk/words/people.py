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
    "change.person.add": Text("adding a person", "사람 추가"),
    "change.person.add.named": Text("adding {detail}", "{detail} 추가"),
    "change.person.remove": Text("removing people", "사람 삭제"),
    "change.person.merge": Text("merging two people", "두 사람 합치기"),
    "change.person.merge.named": Text("merging into {detail}", "{detail}(으로/로) 합치기"),
    "error.rule.same_person": Text(
        "This is one person already. Choose two different people; nothing was changed.",
        "이미 같은 사람이에요. 서로 다른 두 사람을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.both_came": Text(
        "Both came to “{title}”, so they are two people. Nothing was changed.",
        "“{title}”에 두 사람이 모두 왔으니 서로 다른 사람이에요. 바뀐 것은 없어요.",
    ),
    "error.rule.person_came": Text(
        "{name} has attended an event, and attendance is kept. No one was removed.",
        "{name} 님은 행사에 온 적이 있어서 기록을 남겨 둬야 해요. 아무도 지우지 않았어요.",
    ),
    "error.rule.person_format": Text(
        "People can be saved as .vcf, .csv or .json, not as “{file}”. Nothing was saved.",
        "사람은 .vcf, .csv, .json으로 저장할 수 있어요. “{file}”(은/는) 저장하지 않았어요.",
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
    "cli.person.coming": Text(
        "RSVPs that still stand; tickets, badges, invites and letters leave them out. "
        "To refuse one: meetup-desk rsvp refuse ID\n{rsvps}",
        "그대로 둔 참석 신청이에요. 입장권, 명찰, 초대장, 메일에서는 빼요. "
        "거절하려면: meetup-desk rsvp refuse ID\n{rsvps}",
    ),
    "cli.person.coming.refused": Text("RSVPs refused:\n{rsvps}", "거절한 참석 신청:\n{rsvps}"),
    "cli.command.person.duplicates": Text(
        "list people who look like one, and why", "한 사람처럼 보이는 두 사람과 이유를 보여 줘요"
    ),
    "cli.command.person.merge": Text("make one person of two", "두 사람을 한 사람으로 합쳐요"),
    "cli.command.person.export": Text(
        "save people as .vcf, .csv or .json", "사람을 .vcf, .csv, .json으로 저장해요"
    ),
    "cli.command.person.add": Text("add a person", "사람을 적어요"),
    "cli.command.person.remove": Text("remove a person who never came", "온 적 없는 사람을 지워요"),
    "cli.command.person.tag": Text(
        "give a person tags, and no others", "꼬리표를 정해요. 다른 꼬리표는 없어져요"
    ),
    "cli.option.keep": Text("id of the person who stays", "남을 사람의 아이디"),
    "cli.option.other": Text("id of the person merged into them", "합쳐질 사람의 아이디"),
    "cli.option.take": Text(
        "what the other one knows better: name, badge_name, affiliation, title, email, phone, kakao",
        "합쳐질 쪽이 맞는 것: name, badge_name, affiliation, title, email, phone, kakao",
    ),
    "cli.option.affiliation": Text("company, school or none", "소속. 없어도 돼요"),
    "cli.option.tag": Text("a tag; may be repeated", "꼬리표. 여러 번 쓸 수 있어요"),
    "cli.option.people_out": Text("file to write: .vcf, .csv or .json", "저장할 파일: .vcf, .csv, .json"),
    "cli.person.no_duplicates": Text("No suspected duplicates.", "한 사람처럼 보이는 두 사람이 없어요."),
    "cli.person.merged": Text(
        "{other} is merged into {name}. “meetup-desk undo” makes two of them again.",
        "{other} 님을 {name} 님으로 합쳤어요. “meetup-desk undo”로 다시 나눌 수 있어요.",
    ),
    "cli.person.exported": Text("People saved to {file}: {people}", "{people}명을 {file}에 저장했어요."),
    "cli.person.added": Text("Added {name}.", "{name} 님을 추가했어요."),
    "cli.person.removed": Text("Removed {name}.", "{name} 님을 지웠어요."),
    "cli.person.tagged": Text("Tags of {name}: {tags}", "{name} 님의 꼬리표예요: {tags}"),
    "cli.person.unblocked": Text("{name} is no longer blocked.", "{name} 님이 다시 입장할 수 있어요."),
    "cli.person.none_blocked": Text("No one is blocked.", "입장을 막은 사람이 없어요."),
}

TEXTS: dict[str, Text] = {**_PEOPLE, **_COMMANDS}
