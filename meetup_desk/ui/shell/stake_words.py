"""What people would lose, said with numbers before it is done."""

from PySide6.QtCore import QObject

from meetup_desk.services.rsvps.stakes import Stake


class StakeWords(QObject):
    """Says whom it hits and what follows for them; an object, for Qt counts in no other place."""

    def say(self, stake: Stake) -> str:
        """Say it in a few sentences."""
        people = self.tr("%Ln people", "", stake.people)
        rsvps = self.tr("%Ln RSVPs", "", stake.rsvps)
        words = [self.tr("This affects {people} in {rsvps}.").format(people=people, rsvps=rsvps)]
        if stake.inside:
            words.append(self.tr("%Ln of them are inside now.", "", stake.inside))
        if stake.tickets:
            words.append(self.tr("%Ln tickets will stop working at the door.", "", stake.tickets))
        if stake.moves_up:
            words.append(self.tr("Free seats go to the waitlist immediately."))
        words.append(self.tr("You can undo this."))
        return " ".join(words)


def say_stake(stake: Stake) -> str:
    """Say whom it hits and what follows for them."""
    return StakeWords().say(stake)
