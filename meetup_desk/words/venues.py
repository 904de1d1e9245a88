"""Venues and their rooms."""

from meetup_desk.words.text import Text

_VENUES = {
    "error.rule.room_in_use": Text(
        "Events take place in “{name}”, so it can’t be deleted. Move them first. Nothing was changed.",
        "“{name}”에서 열리는 행사가 있어서 그대로 두었어요. 먼저 그 행사를 옮겨 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.venue_in_use": Text(
        "Events take place at “{name}”, so it can’t be deleted. Move them first. Nothing was changed.",
        "“{name}”에서 열리는 행사가 있어서 그대로 두었어요. 먼저 그 행사들을 옮겨 주세요. 바뀐 것은 없어요.",
    ),
    "noun.venue": Text("venue", "장소"),
    "noun.room": Text("room", "공간"),
    "change.venue.add": Text("new venue", "장소 추가"),
    "change.venue.add.named": Text("new venue “{detail}”", "“{detail}” 장소 추가"),
    "change.venue.change": Text("changes to a venue", "장소 수정"),
    "change.venue.change.named": Text("changes to “{detail}”", "“{detail}” 수정"),
    "change.venue.remove": Text("deletion of a venue", "장소 삭제"),
}

_COMMANDS = {
    "cli.command.venue": Text("venues", "장소"),
    "cli.command.venue.add": Text("add a venue with its rooms", "장소와 그 공간을 적어요"),
    "cli.command.venue.list": Text("list venues", "장소를 보여 줘요"),
    "cli.option.venue": Text("id of the venue", "장소의 아이디"),
    "cli.option.venue_name": Text("name of the venue", "장소 이름"),
    "cli.option.address": Text("address", "주소"),
    "cli.option.venue_capacity": Text("venue capacity in people", "장소 수용 인원(명)"),
    "cli.option.room": Text("room and its capacity in people", "공간과 수용 인원(명)"),
    "cli.option.access": Text("access notes", "오는 길과 들어오는 방법"),
    "cli.option.venue_at": Text(
        "location on a map, in degrees: 37.5665,126.9780", "지도의 위치(위도,경도): 37.5665,126.9780"
    ),
    "cli.bad.spot": Text(
        "“{text}” is not a map location. Write latitude and longitude: 37.5665,126.9780.",
        "“{text}”(은/는) 지도의 위치가 아니에요. 위도와 경도를 써 주세요: 37.5665,126.9780.",
    ),
    "cli.venue.added": Text("Added the venue “{name}”.\nId {id}", "“{name}” 장소를 추가했어요.\n아이디 {id}"),
    "cli.venue.none": Text(
        "No venues yet. Add one with “meetup-desk venue add”.",
        "아직 장소가 없어요. “meetup-desk venue add”로 추가해 주세요.",
    ),
}

TEXTS: dict[str, Text] = {**_VENUES, **_COMMANDS}
