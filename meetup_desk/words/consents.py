"""Consents by purpose: to what, how they were given, and what the command line says."""

from meetup_desk.words.text import Text

_PURPOSES = {
    "consent.data": Text("Keeping data for the event", "행사를 위한 개인정보 보관"),
    "consent.news": Text("Group news", "모임 소식"),
    "consent.photos": Text("Photos", "사진"),
    "consent.sharing": Text("Handing contact data on", "연락처 제공"),
    "consent.sensitive": Text("Sensitive facts (diet, health)", "민감정보(식사·건강)"),
    "consent.introductions": Text("Introductions", "소개"),
}
_SOURCES = {
    "consent.source.form": Text("form", "신청서"),
    "consent.source.import": Text("imported list", "가져온 명단"),
    "consent.source.door": Text("door", "출입구"),
    "consent.source.paper": Text("paper", "종이"),
    "consent.source.hand": Text("told in person", "직접 말함"),
}
TEXTS: dict[str, Text] = {
    **_PURPOSES,
    **_SOURCES,
    "consent.granted": Text("Agreed", "동의"),
    "consent.withdrawn": Text("Withdrawn", "철회"),
    "change.consent.grant": Text("consent", "동의"),
    "change.consent.withdraw": Text("withdrawal of a consent", "동의 철회"),
    "cli.command.privacy.consents": Text(
        "show a person’s consents, or record one that is given or withdrawn",
        "한 사람의 동의를 보여 주고, 새 동의나 철회를 적어요",
    ),
    "cli.option.grant": Text("purpose to which the person agrees", "동의한 목적"),
    "cli.option.withdraw": Text("purpose to which the person no longer agrees", "철회한 목적"),
    "cli.option.consent_source": Text("how it was given: default hand", "어떻게 받았는지. 기본은 hand(직접)"),
    "cli.option.wording": Text("what the person was asked", "물어본 문구"),
    "cli.option.wording_lang": Text("language of the wording", "문구의 언어"),
    "cli.option.consent_event": Text("only for this event", "이 행사에만 해당하는 동의"),
    "consent.only": Text("Only for “{title}”", "“{title}”에만"),
    "cli.option.wording_version": Text("version of the wording", "문구의 판"),
    "cli.consent.granted": Text(
        "Recorded: {name} agrees to {purpose}.", "{name} 님이 동의했다고 적었어요: {purpose}."
    ),
    "cli.consent.withdrawn": Text(
        "Recorded: {name} no longer agrees to {purpose}. What was agreed before is kept.",
        "{name} 님이 동의를 철회했다고 적었어요: {purpose}. 전에 한 동의도 기록에 남아 있어요.",
    ),
    "consent.left_out": Text("Left out: {who}", "뺀 사람: {who}"),
    "consent.left_out.no_news": Text(
        "{count} who said no to group news", "모임 소식을 원하지 않는 {count}명"
    ),
    "consent.left_out.other_event": Text(
        "{count} with consent for another event only", "다른 행사에만 동의한 {count}명"
    ),
    "consent.left_out.blocked": Text(
        "{count} who may not come (ask the organiser)", "입장이 막힌 {count}명(운영진에게 문의)"
    ),
    "cli.option.to_hand_on": Text(
        "leave out who did not agree to handing contact data on", "연락처 제공에 동의하지 않은 사람은 빼요"
    ),
    "cli.consent.none": Text(
        "No consents are recorded. Not recorded is not refused.",
        "기록된 동의가 없어요. 기록이 없는 것은 거절이 아니에요.",
    ),
}
