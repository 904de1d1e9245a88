"""Texts of what scans that came home tell: whom a pack could not refuse, what counts nothing, wrong clocks."""

from meetup_desk.words.text import Text

_OUTDATED = {
    "outdated.cancelled": Text(
        "{door} let {name} in at {at} ({people}), although the RSVP was cancelled.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 참석 신청은 그때 이미 취소되어 있었어요.",
    ),
    "outdated.declined": Text(
        "{door} let {name} in at {at} ({people}), although they had answered no.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 그때 이미 불참으로 답한 분이에요.",
    ),
    "outdated.refused": Text(
        "{door} let {name} in at {at} ({people}), although the RSVP was refused.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 참석 신청은 그때 이미 거절되어 있었어요.",
    ),
    "outdated.blocked": Text(
        "{door} let {name} in at {at} ({people}), although they may not come in.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 입장을 막아 둔 분이에요.",
    ),
    "outdated.replaced": Text(
        "{door} let {name} in at {at} ({people}) with a ticket that was replaced or withdrawn.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 그때 이미 바꾸었거나 거두어들인 입장권이에요.",
    ),
    "outdated.since": Text("Known at the desk since {at}.", "데스크에는 {at}부터 있던 내용이에요."),
    "outdated.nobody": Text("somebody", "누군가"),
    "outdated.people": Text("{count} people", "{count}명"),
    "outdated.person": Text("1 person", "1명"),
}

_ASIDE = {
    "aside.too_many": Text(
        "more people than the party has, or than one reading can let in",
        "일행보다 많거나, 한 번에 들일 수 없는 인원이에요",
    ),
    "aside.no_right": Text("this door may not do that", "이 출입구가 할 수 없는 일이에요"),
    "aside.contradicts": Text("the record contradicts itself", "기록의 앞뒤가 맞지 않아요"),
    "aside.revoked": Text(
        "written after the pack of this door was revoked", "꾸러미를 무효로 한 뒤에 쓴 기록이에요"
    ),
    "aside.entry": Text("entry of {people}", "{people} 입장"),
    "aside.exit": Text("exit of {people}", "{people} 퇴장"),
    "aside.back": Text("taking back {people}", "{people} 되돌림"),
    "aside.rename": Text("ticket handed to {name}", "{name} 님에게 양도"),
    "aside.refusal": Text("refusal", "들이지 않음"),
    "aside.line": Text(
        "Not counted: {door} {at}, {name}, {what} ({why}).",
        "{door} {at} {name}, {what} 기록은 세지 않았어요({why}).",
    ),
}

_CLOCKS = {
    "clock.ahead": Text(
        "The clock of {door} was at least {by} ahead. Scans that count all the same: {scans}. Check their times.",
        "{door}의 시계가 적어도 {by} 앞서 있었어요. 체크인 기록 {scans}건은 인정되지만 시각은 확인해 주세요.",
    ),
    "clock.behind": Text(
        "The clock of {door} was at least {by} behind: its scans say they are older than its pack. "
        "Scans that count as made when the pack was: {scans}.",
        "{door}의 시계가 적어도 {by} 늦었어요. 꾸러미를 만들기 전 시각이 적혀 있어요. "
        "체크인 기록 {scans}건은 꾸러미를 만든 때의 것으로 세요.",
    ),
    "clock.here": Text(
        "The clock here is at least {by} behind (its pack is from {made}). Put it right; scanning goes on.",
        "이 노트북의 시계가 적어도 {by} 늦어요(꾸러미는 {made}에 만들었어요). 시계를 맞춰 주세요. 체크인은 계속돼요.",
    ),
    "length.minute": Text("1 minute", "1분"),
    "length.minutes": Text("{n} minutes", "{n}분"),
    "length.hour": Text("1 hour", "1시간"),
    "length.hours": Text("{n} hours", "{n}시간"),
    "length.day": Text("1 day", "1일"),
    "length.days": Text("{n} days", "{n}일"),
}

_PACKS = {
    "pack.unproven": Text(
        "The pack of {door} is revoked. Scans that came home since and count, because by the clock of that laptop "
        "they are older: {scans}. Whoever holds it can set its clock.",
        "{door}의 꾸러미는 무효예요. 그 뒤에 가져온 체크인 기록 {scans}건은 그 노트북의 시계로 그전에 쓴 것이라 세었어요. "
        "다만 노트북을 가진 사람은 시계를 바꿀 수 있어요.",
    ),
    "error.rule.already_revoked": Text(
        "The pack of “{door}” is revoked already. Nothing was changed.",
        "“{door}” 꾸러미는 이미 무효예요. 바뀐 것은 없어요.",
    ),
    "error.rule.renames_not_here": Text(
        "Tickets cannot be handed over at this door. Send them to the organiser; nothing was written down.",
        "이 출입구에서는 입장권을 넘길 수 없어요. 운영진에게 안내해 주세요. 저장한 것은 없어요.",
    ),
    "noun.pack": Text("pack", "꾸러미"),
    "change.door.revoke": Text("revoking a pack", "꾸러미 무효"),
    "change.door.revoke.named": Text("revoking the pack of {detail}", "{detail} 꾸러미 무효"),
    "cli.command.door.revoke": Text(
        "let nothing count that the door of a lost pack writes from now on",
        "잃어버린 꾸러미의 출입구가 이제부터 쓰는 것은 세지 않아요",
    ),
    "cli.command.door.packs": Text("list the packs that were made", "만든 꾸러미를 보여 줘요"),
    "cli.option.revoke_reason": Text("why, for the organisers", "까닭. 운영진이 봐요"),
    "cli.option.no_renames": Text(
        "tickets cannot be handed over at this door", "이 출입구에서는 입장권을 넘길 수 없어요"
    ),
    "cli.door.revoked": Text(
        "The pack of {door} is revoked. Scans that are home and stay: {scans}. What it writes from now on counts "
        "nothing. What it wrote before and is not home yet can still be merged.",
        "{door}의 꾸러미를 무효로 했어요. 이미 가져온 체크인 기록 {scans}건은 남아요. 이제부터 쓰는 것은 세지 않아요. "
        "그전에 쓴 것은 나중에 가져와도 세요.",
    ),
    "cli.door.pack": Text(
        "{door}: made {made}, scans home: {scans}",
        "{door}: {made}에 만듦, 가져온 기록 {scans}건",
    ),
    "cli.door.pack.revoked": Text("revoked {at}", "{at}에 무효"),
    "cli.door.no_packs": Text("No packs were made for this event.", "이 행사의 꾸러미가 없어요."),
}

TEXTS: dict[str, Text] = {**_OUTDATED, **_ASIDE, **_CLOCKS, **_PACKS}
