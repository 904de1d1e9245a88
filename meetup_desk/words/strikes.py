"""Strikes: for late cancellations and no-shows, and what follows."""

from meetup_desk.words.text import Text

_RULES = {
    "noun.strike": Text("strike", "경고"),
    "error.rule.no_strike_rule": Text(
        "{group} gives no strikes. Set its rule first. Nothing was changed.",
        "{group}에는 경고 규칙이 없어요. 먼저 규칙을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.strike_lifted": Text(
        "This strike was already lifted. Nothing was changed.", "이미 풀어 준 경고예요. 바뀐 것은 없어요."
    ),
}

_CHANGES = {
    "change.strike.tell": Text("telling people of strikes", "경고 안내"),
    "change.strike.give": Text("strikes of an event", "행사 경고"),
    "change.strike.appeal": Text("appeal", "이의 제기"),
    "change.strike.lift": Text("lifting a strike", "경고 풀기"),
}

_WORDS = {
    "strike.kind.late_cancellation": Text("Late cancellation", "늦은 취소"),
    "strike.kind.no_show": Text("No-show", "연락 없이 불참"),
    "strike.effect.warning": Text("a warning at approval", "승인할 때 알려요"),
    "strike.effect.last_place": Text("last place on the waitlist", "대기 명단 맨 뒤"),
    "strike.effect.by_hand": Text("approval by hand", "손으로 승인"),
    "group.text.strike": Text(
        "{name}, this is a strike in {group} for “{event}”: {kind}. It is number {count} of {most}. If there was a good reason, reply to this message.",
        "{name} 님, {group}의 “{event}” 행사 경고예요: {kind}. {most}번 가운데 {count}번째예요. 사정이 있었다면 이 메시지에 답해 주세요.",
    ),
    "group.text.strike.warning": Text(
        "Until {until}, the host sees this when you apply.", "{until}까지는 신청할 때 모임장에게 보여요."
    ),
    "group.text.strike.last_place": Text(
        "Until {until}, you take the last place on waitlists.", "{until}까지는 대기 명단 맨 뒤에 서요."
    ),
    "group.text.strike.by_hand": Text(
        "Until {until}, the host approves each of your RSVPs.",
        "{until}까지는 참석 신청을 모임장이 직접 승인해요.",
    ),
}

_COMMANDS = {
    "cli.command.group.strike": Text("strikes for late cancellations and no-shows", "늦은 취소와 불참 경고"),
    "cli.command.group.strike.give": Text("record the strikes of an event", "행사의 경고를 적어요"),
    "cli.command.group.strike.list": Text("list the strikes of a group", "모임의 경고를 보여 줘요"),
    "cli.command.group.strike.appeal": Text("record an appeal", "이의 제기를 적어요"),
    "cli.command.group.strike.lift": Text("lift a strike", "경고를 풀어요"),
    "cli.option.strike_hours": Text(
        "hours before the start in which cancelling is late", "시작 몇 시간 전부터 늦은 취소인지"
    ),
    "cli.option.strike_most": Text(
        "strikes until something follows; 0: no strikes", "경고 몇 번이면 조치하는지. 0이면 경고가 없어요"
    ),
    "cli.option.strike_months": Text(
        "months after which a strike no longer counts", "경고가 몇 달 뒤에 지워지는지"
    ),
    "cli.option.strike_effect": Text("what follows", "그다음 조치"),
    "cli.option.strike": Text("id of the strike", "경고의 아이디"),
    "cli.group.strikes_given": Text("Strikes: {count}.", "경고 {count}건을 적었어요."),
    "cli.group.no_strikes": Text("No strikes.", "경고가 없어요."),
    "cli.group.strike_noted": Text("Noted.", "적었어요."),
}

TEXTS: dict[str, Text] = {**_RULES, **_CHANGES, **_WORDS, **_COMMANDS}
