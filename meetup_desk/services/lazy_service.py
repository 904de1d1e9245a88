"""A service that is imported and made when it is first wanted."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class LazyService(Generic[T]):
    """An attribute of `Services`: the service of a class, of which each desk has one.

    `place` is its module under `meetup_desk.services` and its class, `needs` are the attributes of `Services`
    that it takes. It is kept in the instance, where the next access finds it without asking here.
    """

    def __init__(self, place: str, *needs: str) -> None:
        self.place, self.needs = place, needs
        self._name = ""

    @property
    def module(self) -> str:
        """The whole name of its module."""
        return f"meetup_desk.services.{self.place.partition(':')[0]}"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, services: None, owner: type) -> "LazyService[T]": ...
    @overload
    def __get__(self, services: object, owner: type) -> T: ...
    def __get__(self, services: Any, owner: type) -> "LazyService[T] | T":
        if services is None:
            return self
        kind = getattr(import_module(self.module), self.place.partition(":")[2])
        made: T = kind(*(getattr(services, need) for need in self.needs))
        services.__dict__[self._name] = made
        return made


def modules_of(services: type) -> Iterator[str]:
    """Give the names of the modules that the services of a class are imported from."""
    return (member.module for member in vars(services).values() if isinstance(member, LazyService))
