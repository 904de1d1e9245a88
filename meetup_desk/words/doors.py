"""Texts of what a door may do, and who may: roles, guests, lists, names that are handed over, rehearsals."""

from meetup_desk.words.text import Text

_RULES = {
    "error.rule.supervisor_needed": Text(
        "This needs the supervisor's PIN. Ask today's helper; nothing was changed.",
        "책임자 PIN이 필요해요. 오늘의 담당자에게 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pin_elsewhere": Text(
        "This pack has no passphrase, so the supervisor's PIN did not come along. Ask the organiser to decide, or for "
        "a pack with a passphrase; nothing was changed.",
        "암호 없이 만든 꾸러미라 책임자 PIN이 들어 있지 않아요. 운영진에게 부탁하거나 암호가 있는 꾸러미를 받아 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pin_wrong": Text(
        "This is not the PIN. Check it and try again; after several wrong ones there is a wait.",
        "PIN이 맞지 않아요. 확인하고 다시 입력해 주세요. 여러 번 틀리면 잠시 기다려야 해요.",
    ),
    "error.rule.pin_wait": Text(
        "Too many wrong PINs. Seconds until you can try again: {seconds}. Scanning goes on meanwhile.",
        "PIN을 여러 번 틀렸어요. {seconds}초 뒤에 다시 입력해 주세요. 그동안 체크인은 계속할 수 있어요.",
    ),
    "error.rule.pin_short": Text(
        "A PIN has at least {least} characters. Choose a longer one; nothing was changed.",
        "PIN은 {least}자 이상이어야 해요. 더 길게 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.consent_refused": Text(
        "Without consent no name or phone is kept. Nothing was written down; ask the organiser how to let them in.",
        "동의가 없으면 이름과 전화번호를 저장하지 않아요. 저장한 것은 없어요. 입장 방법은 운영진에게 물어봐 주세요.",
    ),
    "error.rule.closed_answer": Text(
        "This ticket is cancelled, so it cannot be handed over. Nothing was changed.",
        "취소된 입장권이라 다른 사람에게 넘길 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.time_ahead": Text(
        "This time has not come yet. Check the date and the time; nothing was written down.",
        "아직 오지 않은 시각이에요. 날짜와 시각을 확인해 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.scans_not_home": Text(
        "The scans of {file} are only here. Copy them with “door scans”, or merge them, then wipe again; "
        "nothing was removed.",
        "{file}의 체크인 기록이 아직 여기에만 있어요. “door scans”로 복사하거나 데스크에 합친 뒤에 지워 주세요. 지운 것은 없어요.",
    ),
    "error.rule.no_conflict": Text(
        "There is nothing to settle for this ticket on this list. Nothing was changed.",
        "이 명단에서 이 입장권에 정리할 것이 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.entries_taken_back": Text(
        "The surplus entries were taken back, and that stays on record. Check them in again if they did come.",
        "넘치는 입장을 이미 되돌렸고 그 기록은 남아요. 정말 왔다면 다시 체크인해 주세요.",
    ),
    "change.door.settle": Text("settling an entry at two doors", "두 곳 입장 정리"),
    "change.door.unsettle": Text("reopening an entry at two doors", "두 곳 입장 정리 취소"),
    "door.decision.both_came": Text("both came", "둘 다 왔어요"),
    "door.decision.one_entry": Text("one entry counts", "한 번만 인정해요"),
    "merge.refused.rehearsal": Text(
        "{file} comes from a rehearsal, and rehearsals never count; nothing of it was taken.",
        "{file}(은/는) 예행연습 기록이에요. 예행연습은 세지 않으므로 가져온 것은 없어요.",
    ),
    "error.rule.already_blocked": Text(
        "{name} may not come in already. Nothing was changed.",
        "{name} 님은 이미 입장을 막아 두었어요. 바뀐 것은 없어요.",
    ),
    "error.rule.not_blocked": Text(
        "{name} is not kept out. Nothing was changed.", "{name} 님은 입장을 막지 않았어요. 바뀐 것은 없어요."
    ),
    "change.person.block": Text("keeping a person out", "입장 막기"),
    "change.person.unblock": Text("letting a person in again", "입장 막기 해제"),
    "change.door.pin": Text("the supervisor's PIN", "책임자 PIN"),
    "change.rsvp.guests": Text("naming guests", "함께 오는 사람 적기"),
    "change.rsvp.guests.named": Text("naming guests: {detail}", "함께 오는 사람 적기: {detail}"),
    "change.rsvp.hand_over": Text("handing a ticket over", "입장권 양도"),
    "change.rsvp.hand_over.named": Text("handing a ticket to {detail}", "{detail} 님에게 입장권 양도"),
}

_LISTS = {
    "error.rule.list_exists": Text(
        "This event has a list “{name}” already. Choose another name; nothing was changed.",
        "이 행사에는 이미 “{name}” 명단이 있어요. 다른 이름을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_used": Text(
        "People were checked in on “{name}” already, so it stays. Close it instead; nothing was changed.",
        "“{name}” 명단으로 체크인한 기록이 있어서 지울 수 없어요. 대신 닫는 시각을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.entry_stays": Text(
        "Every event has its entry, under this name. Make another list instead; nothing was changed.",
        "입장 명단은 모든 행사에 있고 이름을 바꿀 수 없어요. 다른 명단을 만들어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.entry_admits_going": Text(
        "Who is going always comes in at the entry. Let others in besides, if you like; nothing was changed.",
        "참석하기로 한 분은 언제나 입장 명단에 있어야 해요. 다른 상태는 더 넣을 수 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_never_opens": Text(
        "The list closes before it opens. Check both times; nothing was changed.",
        "명단이 닫히는 때가 열리는 때보다 빨라요. 두 시간을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_admits_nobody": Text(
        "A list admits at least one status, and none that is cancelled. Nothing was changed.",
        "명단에는 들일 수 있는 상태가 하나 이상 있어야 하고, 취소된 상태는 넣을 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.part_exists": Text(
        "This event has a part “{name}” already. Choose another name; nothing was changed.",
        "이 행사에는 이미 “{name}” 참석 범위가 있어요. 다른 이름을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "noun.part": Text("part", "참석 범위"),
    "change.part.add": Text("new part", "참석 범위 추가"),
    "change.part.add.named": Text("new part “{detail}”", "“{detail}” 참석 범위 추가"),
    "change.part.choose": Text("choice of parts", "참석 범위 선택"),
    "attendance.door": Text("Attendance list", "출석부"),
    "list.rule.once": Text("once", "한 번"),
    "list.rule.daily": Text("once a day", "하루에 한 번"),
    "list.rule.unlimited": Text("any number of times", "몇 번이든"),
}

_COMMANDS = {
    "cli.command.list": Text(
        "what is counted at doors: entry, lunch, a workshop", "출입구에서 세는 명단: 입장, 점심, 워크숍"
    ),
    "cli.command.list.add": Text("make a list of an event", "행사에 명단을 만들어요"),
    "cli.command.list.show": Text("show the lists of an event", "행사의 명단을 보여 줘요"),
    "cli.command.list.remove": Text("remove a list that nobody used", "아직 쓰지 않은 명단을 지워요"),
    "cli.command.part": Text(
        "pieces of an event that one chooses: dinner, a bus", "행사에서 고르는 참석 범위: 저녁, 버스"
    ),
    "cli.command.part.add": Text("make a part of an event", "행사에 참석 범위를 만들어요"),
    "cli.command.rsvp.parts": Text("write down which parts they chose", "고른 참석 범위를 적어요"),
    "cli.rsvp.parts": Text("{name} takes part in: {parts}.", "{name} 님이 {parts}에 참석해요."),
    "cli.rsvp.no_parts": Text("{name} chose no parts.", "{name} 님은 고른 참석 범위가 없어요."),
    "cli.command.rsvp.guests": Text("name who comes along", "함께 오는 사람의 이름을 적어요"),
    "cli.rsvp.guests": Text("With {name} come: {guests}.", "{name} 님과 함께 오는 분이에요: {guests}."),
    "cli.rsvp.no_guests": Text(
        "No guests of {name} are named.", "{name} 님과 함께 오는 사람의 이름이 없어요."
    ),
    "cli.option.guest": Text("name of a guest; may be repeated", "함께 오는 사람 이름. 여러 번 쓸 수 있어요"),
    "cli.command.part.list": Text("show the parts of an event", "행사의 참석 범위를 보여 줘요"),
    "cli.option.list_name": Text("name of the list", "명단 이름"),
    "cli.option.part_name": Text("name of the part", "참석 범위 이름"),
    "cli.option.part": Text("part that they chose; may be repeated", "고른 참석 범위. 여러 번 쓸 수 있어요"),
    "cli.option.list_part": Text(
        "part whose people are on it; may be repeated, without one everybody is",
        "이 명단에 드는 참석 범위. 여러 번 쓸 수 있고, 없으면 모두 들어가요",
    ),
    "cli.option.rule": Text("how often it lets one party in", "한 일행을 몇 번 들일지"),
    "cli.option.list_status": Text(
        "status that it admits; may be repeated, going without one",
        "들이는 상태. 여러 번 쓸 수 있고, 없으면 참석 확정만",
    ),
    "cli.option.opens": Text(
        "from when on it admits, in the event's time zone", "들이기 시작하는 때, 행사 시간대로"
    ),
    "cli.option.closes": Text("until when it admits", "그만 들이는 때"),
    "cli.option.no_reentry": Text("who went out stays out", "나간 사람은 다시 들이지 않아요"),
    "cli.option.list_id": Text("id of the list", "명단의 아이디"),
    "cli.option.part_capacity": Text("people who may take part", "참석할 수 있는 사람 수"),
    "cli.option.part_closes": Text("until when it can be chosen", "고를 수 있는 마지막 때"),
    "cli.list.added": Text("“{name}” is made ({id}).", "“{name}” 명단을 만들었어요({id})."),
    "cli.list.removed": Text("“{name}” is removed.", "“{name}” 명단을 지웠어요."),
    "cli.list.everybody": Text("everybody", "모두"),
    "cli.list.reentry": Text("yes", "예"),
    "cli.list.no_reentry": Text("no", "아니요"),
    "cli.part.added": Text("“{name}” is made ({id}).", "“{name}” 참석 범위를 만들었어요({id})."),
    "cli.part.none": Text("This event has no parts.", "이 행사에는 참석 범위가 없어요."),
    "cli.heading.list": Text("List", "명단"),
    "cli.heading.rule": Text("How often", "횟수"),
    "cli.heading.parts": Text("Parts", "참석 범위"),
    "cli.heading.part": Text("Part", "참석 범위"),
    "cli.heading.statuses": Text("Admits", "들이는 상태"),
    "cli.heading.opens": Text("Opens", "여는 때"),
    "cli.heading.closes": Text("Closes", "닫는 때"),
    "cli.heading.reentry": Text("Re-entry", "재입장"),
    "cli.option.consent": Text(
        "they agree that their name and phone are kept for the gathering",
        "모임을 위해 이름과 전화번호를 저장하는 데 동의했어요",
    ),
    "cli.command.rsvp.attended": Text(
        "write down who came, without a door", "출입구 없이 출석한 사람을 적어요"
    ),
    "cli.option.attended": Text("ids of the RSVPs", "참석 신청의 아이디"),
    "cli.option.attended_at": Text(
        "when they came; otherwise when the event began", "온 때. 없으면 행사가 시작한 때"
    ),
    "cli.rsvp.attended": Text(
        "Marked as here: {marked}. Known already: {known}.",
        "출석 {marked}건을 적었어요. 이미 있던 출석은 {known}건이에요.",
    ),
    "cli.heading.attended": Text("Attended", "출석"),
    "cli.option.helper": Text("whom the door asks on the day", "당일 출입구에서 찾을 담당자"),
    "cli.option.helper_phone": Text("their phone", "담당자 전화번호"),
    "cli.heading.helper": Text("Helper", "담당자"),
    "cli.command.person.block": Text("keep a person out of every event", "모든 행사에 입장을 막아요"),
    "cli.command.person.unblock": Text("let a person in again", "다시 입장할 수 있게 해요"),
    "cli.command.person.blocked": Text(
        "list who may not come in, and why", "입장을 막은 사람과 까닭을 보여 줘요"
    ),
    "cli.option.person": Text("id of the person", "사람의 아이디"),
    "cli.option.block_reason": Text("why; doors never hear it", "까닭. 출입구에는 알리지 않아요"),
    "cli.person.blocked": Text(
        "{name} may not come in. Packs that were made before do not know it yet.",
        "{name} 님의 입장을 막았어요. 전에 만든 꾸러미는 아직 몰라요.",
    ),
    "cli.person.unblocked": Text("{name} may come in again.", "{name} 님이 다시 입장할 수 있어요."),
    "cli.person.none_blocked": Text("Nobody is kept out.", "입장을 막은 사람이 없어요."),
    "cli.heading.reason": Text("Reason", "까닭"),
    "cli.option.walk_in": Text(
        "let in somebody without an RSVP, by this name", "신청 없이 온 사람을 이 이름으로 들여요"
    ),
    "cli.option.at": Text(
        "when it was, for codes typed from paper afterwards; in the event's time zone",
        "종이에 적힌 코드를 나중에 입력할 때, 실제로 입장한 때. 행사 시간대로",
    ),
    "cli.command.door.open": Text("open the door of a pack in a window", "꾸러미의 출입구를 창으로 열어요"),
    "cli.command.door.pin": Text("set or remove the supervisor's PIN", "책임자 PIN을 정하거나 없애요"),
    "cli.option.pin_remove": Text("let everybody be a supervisor", "누구나 책임자처럼 쓸 수 있게 해요"),
    "cli.pin.set": Text(
        "The PIN is set. Packs that were made before do not know it.",
        "PIN을 정했어요. 전에 만든 꾸러미에는 들어 있지 않아요.",
    ),
    "cli.pin.removed": Text("The PIN is removed.", "PIN을 없앴어요."),
    "cli.command.door.wipe": Text(
        "remove a pack from a door laptop, once its scans are home",
        "체크인 기록을 옮긴 뒤 출입구 노트북에서 꾸러미를 지워요",
    ),
    "cli.option.door_anyway": Text(
        "even where the scans beside the pack are damaged, gone, or another pack's",
        "꾸러미 옆의 체크인 기록이 손상되었거나 없거나 다른 꾸러미의 것이어도 열어요",
    ),
    "cli.option.wipe_force": Text("even where scans are lost with it", "체크인 기록을 잃더라도 지워요"),
    "cli.door.wiped": Text("{file} and its scans are removed.", "{file}(와/과) 그 체크인 기록을 지웠어요."),
    "cli.command.door.conflicts": Text(
        "list tickets that two doors admitted", "두 곳에서 들인 입장권을 보여 줘요"
    ),
    "cli.command.door.settle": Text("decide what holds of such a ticket", "그런 입장권을 어떻게 볼지 정해요"),
    "cli.command.door.unsettle": Text("take a decision back", "정한 것을 취소해요"),
    "cli.option.settle_rsvp": Text("id of the RSVP", "참석 신청의 아이디"),
    "cli.option.decision": Text(
        "both came, or one entry counts and the surplus is taken back",
        "둘 다 왔는지, 한 번만 인정하고 나머지를 되돌릴지",
    ),
    "cli.option.note": Text("a line for later", "나중을 위한 한 줄"),
    "cli.door.no_conflicts": Text("No ticket was admitted at two doors.", "두 곳에서 들인 입장권이 없어요."),
    "cli.door.settled": Text("{name}: {decision}. {note}", "{name} 님: {decision}. {note}"),
    "cli.door.unsettled": Text("{name} is open again.", "{name} 님의 입장을 다시 정리해야 해요."),
    "cli.option.pin_file": Text(
        "file whose first line is the supervisor's PIN", "첫 줄에 책임자 PIN이 적힌 파일"
    ),
}

TEXTS: dict[str, Text] = {**_RULES, **_LISTS, **_COMMANDS}
