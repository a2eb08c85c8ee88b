"""How a text addresses its reader: « tu » or « vous »."""

import re
from dataclasses import dataclass

# « s’est tu », « rendez-vous », « garde à vous »; « ton » and « ta » are left out: a tone, a note.
_TU = re.compile(
    r"(?<![\w'-])(?:tu(?= [\wéèêàâîôû']{2,})|toi|tes|t'(?=as |es |aime|aide|en |y ))(?![\w-])"
    r"|-(?:tu|toi)(?![\w-])"
)
_SILENT = re.compile(r"(?:s'est|s'était|est|a|sont|étaient|ont|l'a|avait) $")
_VOUS = re.compile(
    r"(?<![\w'-])(?:vous(?![\w-])|votre|vos|vôtres?)(?!\w)|(?<=[a-zé])(?<!rendez)-vous(?![\w-])"
)
_SHORT = 12  # characters before a « tu » that may be an auxiliary


@dataclass(frozen=True, slots=True)
class Address:
    """Start and end offsets of the words of each address."""

    tu: tuple[tuple[int, int], ...]
    vous: tuple[tuple[int, int], ...]


def address(plain: str) -> Address:
    """Where a text in lower case with straight apostrophes says « tu » and « vous » in any form. A line that
    opens with a dash is a dialogue, in which others speak: it says neither. Linear in the text's length."""
    if plain.lstrip().startswith(("—", "–")):
        return Address((), ())
    tu = tuple(m.span() for m in _TU.finditer(plain) if not _is_silent(plain, m.start()))
    return Address(tu, tuple(m.span() for m in _VOUS.finditer(plain)))


def _is_silent(plain: str, at: int) -> bool:
    """« il s’est tu »: a participle, nobody is addressed."""
    return bool(_SILENT.search(plain[max(0, at - _SHORT) : at]))
