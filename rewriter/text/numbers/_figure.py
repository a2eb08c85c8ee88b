"""One figure, as every module that reads figures hands it on."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rewriter.text.normalise import fold

Kind = Literal[
    "number", "percent", "money", "date", "year", "time", "ordinal", "unit", "fraction", "reference"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure. `value` is exact and scaled (« 86 milliards »: 86000000000), for a time minutes after
    midnight; None for a date and for what is no single number (« 1.2.3 »). `unit` is an ISO currency,
    "%", "point", a unit's symbol, "decade", "fraction", the digits of a reference (a telephone number,
    which has no value), or for a date its ISO form as precise as written
    ("2012-05-22", "2018-02", "--05-22"). `text`, `start`, `end` say where, sign, scale and unit
    included. `approximate` when introduced by « environ », « près de », "about" …; `in_name` when part
    of a name (« Model 3 », « GPT-4 »)."""

    kind: Kind
    value: Decimal | None
    unit: str
    text: str
    start: int
    end: int
    approximate: bool = False
    in_name: bool = False

    @property
    def key(self) -> tuple[str, Decimal | None, str]:
        """What makes two figures the same one across languages and ways of writing. A year and a plain
        number share theirs, since only the context tells them apart; so does a figure without a value
        and its own text."""
        kind = "number" if self.kind == "year" and not self.unit else self.kind
        unit = self.unit if self.value is not None or self.unit else fold(self.text)
        return kind, self.value, unit
