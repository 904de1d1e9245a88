"""Verdicts of the door: the large word, the sentence under it, and how long ago."""

from meetup_desk.words.text import Text

_NAMES = {
    "verdict.not_a_ticket": Text("Not a ticket", "입장권이 아니에요"),
    "verdict.forged": Text("Forged ticket", "위조된 입장권"),
    "verdict.wrong_event": Text("Wrong event", "다른 행사예요"),
    "verdict.revoked": Text("Void ticket", "무효 입장권"),
    "verdict.cancelled": Text("Cancelled", "취소된 신청"),
    "verdict.blocked": Text("Ask the organiser", "운영진에게"),
    "verdict.not_confirmed": Text("Not confirmed", "확정 전이에요"),
    "verdict.unpaid": Text("Unpaid", "아직 미납"),
    "verdict.wrong_time": Text("Not open now", "시간이 아니에요"),
    "verdict.not_on_list": Text("Not on this list", "명단에 없어요"),
    "verdict.already_in": Text("Already in", "이미 입장"),
    "verdict.over_capacity": Text("Full", "자리가 없어요"),
    "verdict.not_in_pack": Text("New ticket", "새 입장권"),
    "verdict.admitted": Text("Welcome", "어서 오세요"),
    "verdict.left": Text("Goodbye", "안녕히 가세요"),
    "verdict.not_inside": Text("No entry recorded", "입장 기록 없음"),
}

_NOT_A_TICKET = {
    "verdict.not_a_ticket.message": Text(
        "This is not one of our tickets. Ask for the ticket, or search by name.",
        "우리 입장권이 아니에요. 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.not_a_ticket.empty.message": Text(
        "Nothing was read. Scan again, or type the short code.",
        "아무것도 읽히지 않았어요. 다시 찍거나 입장 코드를 입력해 주세요.",
    ),
    "verdict.not_a_ticket.url.message": Text(
        "This is a web address. Ask for the QR code of the ticket, or search by name.",
        "인터넷 주소예요. 입장권의 QR 코드를 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.not_a_ticket.text.message": Text(
        "This is not a ticket code. Ask for the QR code of the ticket, or search by name.",
        "입장권과 상관없는 글자예요. 입장권의 QR 코드를 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.not_a_ticket.other_organiser.message": Text(
        "This ticket is from another organiser. Ask for ours, or search by name.",
        "다른 주최자의 입장권이에요. 우리 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.not_a_ticket.mistyped.message": Text(
        "The short code is mistyped. Compare it with the ticket and type it again.",
        "입장 코드에 잘못 입력한 글자가 있어요. 입장권과 비교해서 다시 입력해 주세요.",
    ),
    "verdict.not_a_ticket.unknown_short.message": Text(
        "No ticket here has this short code. Scan the QR code, or search by name.",
        "이 출입구에는 없는 입장 코드예요. QR 코드를 찍거나 이름으로 찾아 주세요.",
    ),
}

_RED = {
    "verdict.forged.message": Text(
        "We did not issue this ticket. Search by name, or ask the organiser.",
        "우리가 만든 입장권이 아니에요. 이름으로 찾거나 운영진에게 안내해 주세요.",
    ),
    "verdict.wrong_event.message": Text(
        "This ticket is for another event. Ask for the one for this event, or search by name.",
        "다른 행사의 입장권이에요. 이 행사의 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.wrong_event.title.message": Text(
        "This ticket is for “{title}”. Ask for the one for this event, or search by name.",
        "“{title}” 입장권이에요. 이 행사의 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.wrong_event.dated.message": Text(
        "This ticket is for “{title}” on {day}. Ask for the one for this event, or search by name.",
        "“{title}”({day}) 입장권이에요. 이 행사의 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.revoked.message": Text(
        "This ticket was replaced or withdrawn. Ask for the newest one, or search by name.",
        "새로 발급했거나 거두어들인 입장권이에요. 새 입장권을 보여 달라고 하거나 이름으로 찾아 주세요.",
    ),
    "verdict.cancelled.message": Text(
        "The RSVP of {name} is cancelled. Take the guest to the organiser.",
        "{name} 님의 참석 신청은 취소되었어요. 운영진에게 안내해 주세요.",
    ),
    "verdict.cancelled.declined.message": Text(
        "{name} declined the invitation. Take the guest to the organiser.",
        "{name} 님은 불참으로 답했어요. 운영진에게 안내해 주세요.",
    ),
    "verdict.cancelled.refused.message": Text(
        "The RSVP of {name} was refused. Take the guest to the organiser.",
        "{name} 님의 참석 신청은 거절되었어요. 운영진에게 안내해 주세요.",
    ),
    "verdict.blocked.message": Text("Take {name} to the organiser.", "{name} 님을 운영진에게 안내해 주세요."),
}

_GREEN = {
    "verdict.admitted.message": Text("{name} is in.", "{name} 님이 입장했어요."),
    "verdict.admitted.party.message": Text(
        "All {party} of {name}’s party are in.", "{name} 님 일행 {party}명이 모두 입장했어요."
    ),
    "verdict.admitted.part.message": Text(
        "{count} of {party} people in {name}’s party checked in. {still_out} still outside.",
        "{name} 님 일행 {party}명 중 {count}명이 입장했어요. 아직 {still_out}명이 밖에 있어요.",
    ),
    "verdict.admitted.rest.message": Text(
        "The last {count} of {party} people in {name}’s party checked in.",
        "{name} 님 일행 {party}명 중 남은 {count}명이 입장했어요.",
    ),
    "verdict.admitted.overridden.message": Text(
        "{name} is admitted by a supervisor ({inside} of {party}).",
        "책임자의 결정으로 {name} 님이 입장했어요({party}명 중 {inside}명).",
    ),
    "verdict.not_in_pack.admitted.one.message": Text(
        "Genuine ticket, newer than this door’s pack. 1 person checked in. If there are more, enter how many.",
        "이 출입구의 꾸러미보다 나중에 만든 진짜 입장권이에요. 1명이 입장했어요. 일행이 더 있으면 몇 명인지 알려 주세요.",
    ),
    "verdict.not_in_pack.admitted.part.message": Text(
        "Genuine ticket, newer than this door’s pack. {count} of {party} people checked in. {still_out} still outside.",
        "이 출입구의 꾸러미보다 나중에 만든 진짜 입장권이에요. 일행 {party}명 중 {count}명이 입장했어요. 아직 {still_out}명이 밖에 있어요.",
    ),
    "verdict.not_in_pack.admitted.message": Text(
        "Genuine ticket, newer than this door’s pack. Checked in: {count}.",
        "이 출입구의 꾸러미보다 나중에 만든 진짜 입장권이에요. {count}명이 입장했어요.",
    ),
    "verdict.left.message": Text("{name} left.", "{name} 님이 나갔어요."),
    "verdict.left.part.message": Text(
        "{count} of {party} people in {name}’s party left.",
        "{name} 님 일행 {party}명 중 {count}명이 나갔어요.",
    ),
}

_YELLOW = {
    "verdict.not_confirmed.message": Text(
        "{name} is not confirmed yet. Ask a supervisor.",
        "{name} 님은 아직 확정되지 않았어요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_confirmed.requested.message": Text(
        "{name} is still waiting for approval. Ask a supervisor.",
        "{name} 님은 아직 승인을 기다려요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_confirmed.tentative.message": Text(
        "{name} answered “maybe”. Ask a supervisor.",
        "{name} 님은 미정으로 답했어요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_confirmed.waitlisted.message": Text(
        "{name} is number {place} on the waitlist. Ask them to wait, or ask a supervisor.",
        "{name} 님은 대기 {place}번째예요. 기다려 달라고 하거나 책임자에게 물어봐 주세요.",
    ),
    "verdict.unpaid.message": Text(
        "{name} still has to pay. Take the payment, or ask a supervisor.",
        "{name} 님은 아직 낼 돈이 있어요. 먼저 받거나 책임자에게 물어봐 주세요.",
    ),
    "verdict.wrong_time.message": Text(
        "“{list}” is not open now. Ask a supervisor.",
        "지금은 “{list}” 시간이 아니에요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.wrong_time.early.message": Text(
        "“{list}” opens at {opens}. Ask them to come back then, or ask a supervisor.",
        "“{list}”(은/는) {opens}에 열려요. 그때 다시 와 달라고 하거나 책임자에게 물어봐 주세요.",
    ),
    "verdict.wrong_time.late.message": Text(
        "“{list}” closed at {closes}. Ask a supervisor.",
        "“{list}”(은/는) {closes}에 닫았어요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_on_list.message": Text(
        "The ticket of {name} does not include “{list}”. Ask a supervisor.",
        "{name} 님의 입장권에는 “{list}”(이/가) 들어 있지 않아요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.already_in.message": Text(
        "{name} is already in. If this is someone else, ask a supervisor.",
        "{name} 님은 이미 입장했어요. 다른 분이라면 책임자에게 물어봐 주세요.",
    ),
    "verdict.already_in.when.message": Text(
        "{name} checked in at {at} at {door} ({ago}). If this is someone else, ask a supervisor.",
        "{name} 님은 {at}에 {door}에서 입장했어요({ago}). 다른 분이라면 책임자에게 물어봐 주세요.",
    ),
    "verdict.already_in.party.message": Text(
        "All {party} of {name}’s party are in, the first at {at} at {door} ({ago}). If this is someone else, ask a supervisor.",
        "{name} 님 일행 {party}명은 {at}부터 {door}에서 모두 입장했어요({ago}). 다른 분이라면 책임자에게 물어봐 주세요.",
    ),
    "verdict.over_capacity.message": Text(
        "The room is full. Ask them to wait, or ask a supervisor.",
        "자리가 다 찼어요. 기다려 달라고 하거나 책임자에게 물어봐 주세요.",
    ),
    "verdict.over_capacity.some.message": Text(
        "There is space for {seats} more. Admit part of the party, or ask a supervisor.",
        "{seats}명만 더 들어올 수 있어요. 일행을 나누어 들이거나 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_in_pack.message": Text(
        "Genuine ticket, but newer than this door’s pack. Ask a supervisor.",
        "진짜 입장권인데 이 출입구의 꾸러미보다 나중에 만들었어요. 책임자에게 물어봐 주세요.",
    ),
    "verdict.not_inside.message": Text(
        "{name} has no entry recorded. The exit is recorded. Let the guest leave.",
        "{name} 님은 입장 기록이 없어요. 나간 것은 기록했으니 그대로 보내 주세요.",
    ),
}

_OTHERS = {
    "ago.now": Text("just now", "방금"),
    "ago.minute": Text("1 minute ago", "1분 전"),
    "ago.minutes": Text("{n} minutes ago", "{n}분 전"),
    "ago.hour": Text("1 hour ago", "1시간 전"),
    "ago.hours": Text("{n} hours ago", "{n}시간 전"),
    "ago.day": Text("1 day ago", "1일 전"),
    "ago.days": Text("{n} days ago", "{n}일 전"),
    "verdict.nameless": Text("This guest", "손님"),
}

TEXTS: dict[str, Text] = {**_NAMES, **_NOT_A_TICKET, **_RED, **_GREEN, **_YELLOW, **_OTHERS}
