"""Services that are made when they are first wanted."""

from meetup_desk.services.lazy_service import LazyService, modules_of
from meetup_desk.services.services import Services


def test_every_service_of_a_desk_can_be_made_and_is_made_once(services: Services) -> None:
    names = [name for name, value in vars(Services).items() if isinstance(value, LazyService)]
    assert len(names) > 80
    for name in names:
        assert getattr(services, name) is getattr(services, name)
        assert type(getattr(services, name)).__name__ == getattr(Services, name).place.partition(":")[2]


def test_each_is_of_the_class_that_its_annotation_names() -> None:
    annotations = Services.__annotations__
    for name, value in vars(Services).items():
        if isinstance(value, LazyService):
            assert annotations[name] == f"LazyService[{value.place.partition(':')[2]}]"


def test_the_modules_of_all_can_be_imported_before_one_is_wanted(services: Services) -> None:
    made = [
        getattr(services, name) for name, value in vars(Services).items() if isinstance(value, LazyService)
    ]
    assert list(modules_of(Services)) == [type(each).__module__ for each in made]
