"""French typography, mended where it is certain and left alone elsewhere.

Rules as in the Imprimerie nationale's *Lexique*: narrow no-break space (U+202F) before ; ! ? and
between groups of three digits, no-break space (U+00A0) before : % and units and inside « ».
"""

from collections.abc import Mapping

from rewriter.text.edits import Edit, Fix, apart, applied
from rewriter.text.typography import capitals, letters, marks, numbers, quotes, shortened, spaces
from rewriter.text.typography.kept import MASK, NBSP, NNBSP, masked
from rewriter.text.typography.rules import Rule, edits_of

__all__ = ["MASK", "NBSP", "NNBSP", "fix_of", "kinds", "masked", "mend"]

_FIXES: Mapping[str, Fix] = {
    "apostrophe-straight": edits_of(marks.APOSTROPHES),
    "quotation-marks-foreign": quotes.edits,
    "ellipsis-typed": edits_of(marks.ELLIPSES),
    "punctuation-doubled": edits_of(marks.DOUBLED),
    "hyphen-for-dash": edits_of(marks.DASHES),
    "abbreviation-misformed": edits_of(shortened.RULES),
    "number-misformed": edits_of(numbers.FORMS),
    "capital-unaccented": edits_of(capitals.RULES),
    "ligature-missing": edits_of(letters.RULES),
    "space-extra": spaces.extra,
    "space-missing": spaces.missing,
    "space-breakable": spaces.breakable,
}
"""Kinds of fault, by the code of the check that tells them; each looks at a masked text."""

_MENDING: tuple[Rule, ...] = (
    *marks.APOSTROPHES,
    *marks.ELLIPSES,
    *marks.DOUBLED,
    *marks.DASHES,
    *shortened.RULES,
    *numbers.FORMS,
    *spaces.EXTRA,
    *spaces.RULES,
    *numbers.SPACES,
    *spaces.BINDING,
    *capitals.RULES,
    *letters.RULES,
)


def mend(text: str) -> str:
    """The text with its French typography put right. What is uncertain stays: no mark is invented,
    closed or moved, and addresses, e-mails, times, ratios, code and {{ placeholders }} are untouched.
    `mend(mend(text)) == mend(text)`. Linear in the text's length."""
    text = _applied(text, quotes.edits)
    for rule in _MENDING:
        if any(sign in text for sign in rule.signs):
            text = _applied(text, edits_of((rule,)))
    return text


def kinds() -> tuple[str, ...]:
    """The kinds of fault that can be mended, in the order in which that is best done."""
    return tuple(_FIXES)


def fix_of(kind: str) -> Fix:
    """What mends one kind of fault in a text."""
    edits = _FIXES[kind]
    return lambda text: apart(edits(masked(text)))


def _applied(text: str, fix: Fix) -> str:
    edits: list[Edit] = list(apart(fix(masked(text))))
    return applied(text, edits)
