"""Wrong PINs of a desk. Apart from `pins`, which a door laptop reads without the desk's database."""

from meetup_desk.domain.authority import WrongPins
from meetup_desk.services.desk.pins import PinTries
from meetup_desk.store import pin_tries
from meetup_desk.store.desk.desk import Desk


def tries_of(desk: Desk) -> PinTries:
    """Give the tries of a desk, which count together at its doors and of whoever sits down at it.

    Each is written into it outside its history: nobody takes it back.
    """

    def keep(wrong_pins: WrongPins) -> None:
        with desk.handing_out("pin.try") as db:
            if not wrong_pins.tries:
                pin_tries.forget(db)
                return
            PinTries(pin_tries.wrong_pins(db)).check_wait(wrong_pins.last)  # others may have tried since
            pin_tries.add(db, wrong_pins.last)

    with desk.reading() as db:
        return PinTries(pin_tries.wrong_pins(db), keep=keep)
