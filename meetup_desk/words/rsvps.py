"""RSVPs: their states, what cannot be done with one, and what the command line says of them."""

from meetup_desk.words.text import Text

_RSVPS = {
    "error.rule.party_empty": Text(
        "The party size is at least 1 person, including the person who answers.",
        "참석 인원은 본인을 포함해 1명 이상이어야 해요.",
    ),
    "error.rule.party_too_large": Text(
        "This event allows parties of up to {most}, not {party}.",
        "이 행사는 한 번에 {most}명까지 신청할 수 있어요. {party}명은 안 돼요.",
    ),
    "error.rule.too_many_guests": Text(
        "Guests named: {named}. The party size is only {party}, including the person who answers.",
        "함께 오는 사람을 {named}명 적었지만, 본인을 포함해 {party}명인 신청이에요.",
    ),
    "error.rule.already_answered": Text(
        "{name} already has an RSVP for this event. Change that one instead.",
        "{name} 님은 이미 이 행사에 신청했어요. 그 신청을 바꿔 주세요.",
    ),
    "error.rule.no_seats": Text(
        "Not enough free seats for a party of {party} (free: {left}). Free up seats, or confirm anyway with a reason.",
        "{party}명이 들어갈 자리가 없어요. 남은 자리는 {left}명이에요. 자리를 비우거나 사유를 적고 예외로 넣어 주세요.",
    ),
    "error.rule.reason_needed": Text(
        "An override needs a reason. Enter one line that others will understand later.",
        "예외로 넣으려면 사유가 필요해요. 나중에 다른 사람이 알아볼 수 있게 한 줄 적어 주세요.",
    ),
    "error.rule.not_possible": Text(
        "An RSVP with the status “{status}” can’t be {step}. Nothing was changed.",
        "“{status}” 상태인 신청에는 할 수 없는 일이에요({step}). 바뀐 것은 없어요.",
    ),
    "error.rule.no_room_for_more": Text(
        "Not enough free seats for a party of {party}. They keep the seats they have: {kept}.",
        "{party}명이 앉을 자리가 없어요. 이미 받은 {kept}명 자리는 그대로예요.",
    ),
    "noun.rsvp": Text("RSVP", "참석 신청"),
    "step.approve": Text("approved", "승인"),
    "step.refuse": Text("refused", "거절"),
    "step.decline": Text("marked as declined", "불참 처리"),
    "step.cancel": Text("cancelled", "취소"),
    "step.promote": Text("promoted", "대기 명단에서 올리기"),
    "rsvp.invited": Text("Invited", "초대함"),
    "rsvp.requested": Text("Requested", "승인 대기"),
    "rsvp.tentative": Text("Tentative", "미정"),
    "rsvp.going": Text("Going", "참석"),
    "rsvp.waitlisted": Text("Waitlisted", "대기"),
    "rsvp.declined": Text("Declined", "불참"),
    "rsvp.refused": Text("Refused", "거절함"),
    "rsvp.cancelled": Text("Cancelled", "취소"),
    "change.rsvp.add": Text("adding a person", "직접 추가"),
    "change.rsvp.add.named": Text("adding {detail}", "{detail} 추가"),
    "change.rsvp.approve": Text("approval", "승인"),
    "change.rsvp.approve.counted": Text("approval of {count} RSVPs", "신청 {count}건 승인"),
    "change.rsvp.refuse.counted": Text("refusal of {count} RSVPs", "신청 {count}건 거절"),
    "change.rsvp.decline.counted": Text("marking {count} RSVPs as declined", "신청 {count}건 불참 처리"),
    "change.rsvp.cancel.counted": Text("cancelling {count} RSVPs", "신청 {count}건 취소"),
    "change.rsvp.promote.counted": Text(
        "promotion of {count} RSVPs from the waitlist", "대기 명단에서 {count}건 올리기"
    ),
    "change.rsvp.refuse": Text("refusal", "거절"),
    "change.rsvp.decline": Text("marking as declined", "불참 처리"),
    "change.rsvp.cancel": Text("cancelling an RSVP", "신청 취소"),
    "change.rsvp.promote": Text("promotion from the waitlist", "대기 명단에서 올리기"),
    "change.rsvp.edit": Text("editing an RSVP", "신청 수정"),
    "change.rsvp.confirm": Text("reconfirmation", "참석 재확인"),
    "change.rsvp.release": Text("releasing seats without an answer", "답 없는 자리 비우기"),
    "change.event.reconfirm": Text("asking to reconfirm", "참석 재확인 요청"),
    "change.waitlist.move": Text("reordering the waitlist", "대기 순서 변경"),
    "step.confirm": Text("confirmed", "재확인"),
    "error.rule.not_waiting": Text(
        "Only RSVPs on the waitlist can change their position. Nothing was changed.",
        "대기 명단에 있는 신청만 순서를 바꿀 수 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.reconfirm_past": Text(
        "The reconfirmation date is in the past. Choose a later one. No one was asked.",
        "재확인 마감이 이미 지난 시각이에요. 더 나중으로 정해 주세요. 아무에게도 묻지 않았어요.",
    ),
    "error.rule.nobody_going": Text(
        "No one is going to “{title}” yet, so there is no one to ask.",
        "“{title}”에 참석하는 사람이 아직 없어서 물어볼 사람이 없어요.",
    ),
    "error.rule.not_asked": Text(
        "No one was asked to reconfirm for “{title}”. Ask first. Nothing was changed.",
        "“{title}” 참석자에게 재확인을 요청한 적이 없어요. 먼저 요청해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.reconfirm_running": Text(
        "There is still time to reconfirm. Release seats after the date. Nothing was changed.",
        "아직 재확인 기간이에요. 마감이 지나면 자리를 비울 수 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.nobody_silent": Text(
        "Everyone who was asked has answered. No seats were released.",
        "물어본 사람이 모두 답했어요. 비운 자리는 없어요.",
    ),
    "catering.all": Text("everyone going", "참석자 전체"),
    "catering.parts": Text("part", "참석 범위"),
    "catering.diet": Text("diet", "식사"),
    "catering.access": Text("access", "이동·시설"),
    "catering.language": Text("language", "언어"),
    "change.rsvp.guests": Text("naming guests", "함께 오는 사람 적기"),
    "change.rsvp.guests.named": Text("naming guests: {detail}", "함께 오는 사람 적기: {detail}"),
}

_COMMANDS = {
    "cli.command.rsvp": Text("RSVPs", "참석 신청"),
    "cli.command.rsvp.list": Text("list the RSVPs of an event", "행사의 참석 신청을 보여 줘요"),
    "cli.command.rsvp.add": Text("add an RSVP", "참석 신청 한 건을 적어요"),
    "cli.command.rsvp.approve": Text("approve a request", "기다리는 신청을 승인해요"),
    "cli.command.rsvp.refuse": Text("refuse an RSVP", "신청을 거절해요"),
    "cli.command.rsvp.decline": Text("record that the person declined", "본인이 불참한다고 적어요"),
    "cli.command.rsvp.cancel": Text("record that the person cancelled", "본인이 신청을 취소했다고 적어요"),
    "cli.command.rsvp.promote": Text(
        "promote a person from the waitlist before their turn", "대기 중인 사람에게 먼저 자리를 줘요"
    ),
    "cli.option.rsvp": Text("id of the RSVP", "참석 신청의 아이디"),
    "cli.option.status": Text("only RSVPs with this status", "이 상태인 신청만"),
    "cli.option.party": Text("party size, including the person", "본인을 포함한 사람 수"),
    "cli.option.override": Text("exceed the capacity, with a reason", "정원을 넘어서, 사유를 적고"),
    "cli.rsvp.none": Text(
        "No one is on this list yet. Import a list with “meetup-desk rsvp import”.",
        "아직 이 명단에 아무도 없어요. “meetup-desk rsvp import”로 명단을 가져와 주세요.",
    ),
    "cli.rsvp.none_so": Text("No one has this status.", "이 상태인 사람이 없어요."),
    "cli.rsvp.now.going": Text(
        "{name} is going, party of {party}.", "{name} 님은 {party}명으로 참석이 확정됐어요."
    ),
    "cli.rsvp.now.waitlisted": Text(
        "{name} is number {place} on the waitlist, party of {party}.",
        "{name} 님은 {party}명으로 대기 {place}번째예요.",
    ),
    "cli.rsvp.now.requested": Text(
        "{name} is waiting for approval, party of {party}.", "{name} 님은 {party}명으로 승인을 기다려요."
    ),
    "cli.rsvp.now.declined": Text("{name} declined.", "{name} 님은 오지 않아요."),
    "cli.rsvp.now.refused": Text("{name} was refused.", "{name} 님의 신청을 거절했어요."),
    "cli.rsvp.now.cancelled": Text("RSVP cancelled for {name}.", "{name} 님의 신청을 취소했어요."),
    "cli.rsvp.moved_up": Text(
        "{name} was promoted from the waitlist, party of {party}.",
        "{name} 님이 {party}명으로 대기 명단에서 올라왔어요.",
    ),
    "cli.command.rsvp.confirm": Text("record that the person reconfirmed", "본인이 여전히 참석한다고 적어요"),
    "cli.rsvp.confirmed": Text("{name} reconfirmed.", "{name} 님이 참석을 다시 확인했어요."),
    "cli.command.event.reconfirm": Text(
        "ask everyone who is going to reconfirm, see who hasn’t answered, and release their seats",
        "참석자에게 다시 확인을 요청하고, 답 없는 사람을 보고, 그 자리를 비워요",
    ),
    "cli.option.reconfirm_by": Text(
        "ask everyone to answer by this time", "이때까지 답해 달라고 모두에게 물어요"
    ),
    "cli.option.release": Text(
        "cancel the RSVPs of people who didn’t answer, after the date has passed",
        "끝내 답하지 않은 신청을 취소해요. 마감이 지나야 해요",
    ),
    "cli.reconfirm.state": Text(
        "RSVPs asked: {asked}. No answer yet: {silent}. Answer by: {by}.",
        "신청 {asked}건에 {by}까지 답해 달라고 했고, {silent}건은 아직 답이 없어요.",
    ),
    "cli.reconfirm.none": Text("No one was asked to reconfirm.", "재확인을 요청하지 않았어요."),
    "cli.reconfirm.released": Text(
        "RSVPs released: {released}. Promoted: {promoted}.",
        "답 없는 신청 {released}건의 자리를 비웠고, 대기에서 {promoted}건이 올라왔어요.",
    ),
    "cli.command.event.totals": Text(
        "count people by part, diet, access and language for the caterer",
        "참석 범위와 식사·이동·언어별로 사람 수를 세요. 식사 담당에게 줄 표예요",
    ),
    "cli.option.totals_out": Text("also save the table: .xlsx or .csv", "표로도 저장해요: .xlsx, .csv"),
    "cli.command.waitlist.move": Text("move a person to another position", "대기 순서를 옮겨요"),
    "cli.option.place": Text("new position; 1 is next", "새 순서. 1이 다음 차례예요"),
    "cli.waitlist.moved": Text(
        "{name} is number {place} on the waitlist.", "{name} 님은 대기 {place}번째예요."
    ),
    "cli.command.rsvp.guests": Text("name the guests of a person", "함께 오는 사람의 이름을 적어요"),
    "cli.rsvp.guests": Text("Guests of {name}: {guests}.", "{name} 님과 함께 오는 분이에요: {guests}."),
    "cli.rsvp.no_guests": Text("{name} has no named guests.", "{name} 님과 함께 오는 사람의 이름이 없어요."),
    "cli.option.guest": Text("name of a guest; can be repeated", "함께 오는 사람 이름. 여러 번 쓸 수 있어요"),
}

TEXTS: dict[str, Text] = {**_RSVPS, **_COMMANDS}
