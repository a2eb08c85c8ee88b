"""What a bait is made of."""

from typing import Literal, NamedTuple

# In the order in which a title with several of them is told.
Mechanism = Literal["hidden", "reaction", "address", "withheld", "urgency", "hyperbole", "signs"]


class Lure(NamedTuple):
    """Words of a title that bait: offsets, how they do it, and whether that alone is bait (`plain`), or alone
    is likely to be (`loud`)."""

    start: int
    end: int
    mechanism: Mechanism
    plain: bool = False
    loud: bool = False
