"""Parts of an event that one chooses."""

from meetup_desk.words.text import Text

_PARTS = {
    "error.rule.part_exists": Text(
        "This event already has a part named “{name}”. Choose another name. Nothing was changed.",
        "이 행사에는 이미 “{name}” 참석 범위가 있어요. 다른 이름을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "noun.part": Text("part", "참석 범위"),
    "change.part.add": Text("new part", "참석 범위 추가"),
    "change.part.add.named": Text("new part “{detail}”", "“{detail}” 참석 범위 추가"),
    "change.part.choose": Text("choice of parts", "참석 범위 선택"),
}

_COMMANDS = {
    "cli.command.part": Text("parts of an event: dinner, a bus", "행사에서 고르는 참석 범위: 저녁, 버스"),
    "cli.command.part.add": Text("add a part to an event", "행사에 참석 범위를 만들어요"),
    "cli.command.rsvp.parts": Text("record which parts a person chose", "고른 참석 범위를 적어요"),
    "cli.rsvp.parts": Text("{name} chose: {parts}.", "{name} 님이 고른 참석 범위예요: {parts}."),
    "cli.rsvp.no_parts": Text("{name} chose no parts.", "{name} 님은 고른 참석 범위가 없어요."),
    "cli.command.part.list": Text("list the parts of an event", "행사의 참석 범위를 보여 줘요"),
    "cli.option.part_name": Text("name of the part", "참석 범위 이름"),
    "cli.option.part": Text("part that they chose; can be repeated", "고른 참석 범위. 여러 번 쓸 수 있어요"),
    "cli.option.part_capacity": Text("capacity of the part in people", "참석 범위의 정원(명)"),
    "cli.option.part_closes": Text("closing time for choosing it", "고를 수 있는 마지막 때"),
    "cli.part.added": Text("Part “{name}” added ({id}).", "“{name}” 참석 범위를 추가했어요({id})."),
    "cli.part.none": Text("This event has no parts.", "이 행사에는 참석 범위가 없어요."),
}

TEXTS: dict[str, Text] = {**_PARTS, **_COMMANDS}
