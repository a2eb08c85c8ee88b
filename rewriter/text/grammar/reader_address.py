"""How a text addresses its reader: « tu » or « vous »."""

import re

from rewriter.text.distinct import distinct

# « s’est tu », « rendez-vous », « garde à vous »; « ton » and « ta » are left out: a tone, a note.
_TU = re.compile(
    r"(?<![\w'-])(?:tu(?= [\wéèêàâîôû']{2,})|toi|tes)(?![\w-])|(?<![\w'-])t'(?=as |es |aime|aide|en |y )"
    r"|-(?:tu|toi)(?![\w-])"
)
_OF_TU = frozenset(("tu", "toi", "tes"))
_OF_VOUS = frozenset(("vous", "votre", "vos", "vôtre", "vôtres"))
_SILENT = re.compile(r"(?:s'est|s'était|est|a|sont|étaient|ont|l'a|avait) $")
_VOUS = re.compile(
    r"(?<![\w'-])(?:vous(?![\w-])|votre|vos|vôtres?)(?!\w)|(?<=[a-zé])(?<!rendez)-vous(?![\w-])"
)
_SHORT = 12  # characters before a « tu » that may be an auxiliary


def tu_spans(plain: str) -> list[tuple[int, int]]:
    """Start and end offsets of each « tu » to the reader, in any form, of a text in lower case with straight
    apostrophes. Linear in the text's length."""
    if (distinct(plain).isdisjoint(_OF_TU) and "t'" not in plain) or _is_dialogue(plain):
        return []
    return [m.span() for m in _TU.finditer(plain) if not _is_silent(plain, m.start())]


def vous_spans(plain: str) -> list[tuple[int, int]]:
    """Likewise each « vous »."""
    if distinct(plain).isdisjoint(_OF_VOUS) or _is_dialogue(plain):
        return []
    return [m.span() for m in _VOUS.finditer(plain)]


def _is_dialogue(plain: str) -> bool:
    """Whether a line opens with a dash: others speak."""
    return plain.lstrip().startswith(("—", "–"))


def _is_silent(plain: str, at: int) -> bool:
    """« il s’est tu »: a participle, nobody is addressed."""
    return bool(_SILENT.search(plain[max(0, at - _SHORT) : at]))
