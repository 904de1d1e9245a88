"""A service that is imported and made when it is first wanted."""

from importlib import import_module
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class MadeService(Generic[T]):
    """An attribute of `Services`: the service of a class, of which each desk has one.

    `place` is its module under `meetup_desk.services` and its class, `needs` are the attributes of `Services`
    that it takes. It is kept in the instance, where the next access finds it without asking here.
    """

    def __init__(self, place: str, *needs: str) -> None:
        self.place, self.needs = place, needs
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, services: None, owner: type) -> "MadeService[T]": ...
    @overload
    def __get__(self, services: object, owner: type) -> T: ...
    def __get__(self, services: Any, owner: type) -> "MadeService[T] | T":
        if services is None:
            return self
        module, _, name = self.place.partition(":")
        kind = getattr(import_module(f"meetup_desk.services.{module}"), name)
        made: T = kind(*(getattr(services, need) for need in self.needs))
        services.__dict__[self._name] = made
        return made
