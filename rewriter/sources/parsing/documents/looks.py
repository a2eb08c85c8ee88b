"""How a run of text shows: what of it no reader sees."""

from collections.abc import Mapping

Format = Mapping[str, str]
"""What is declared for a run, inherited and its own: `hidden`, `bold`, `struck`, `raised` ("1" or "0"),
`colour` and `fill` (six hex digits in lower case; a fill of "" is one that is not known), `size`
(points), `lang`."""

PAPER = "ffffff"
SMALLEST = 2.0  # points; nobody reads less, and footers of contracts have 4
_NEAR = 24  # of 255 a channel: a contrast of 1.24 to 1; the palest grey of Word’s palette has 1.41
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_FIGURES = frozenset("0123456789+-−")


def unseen(look: Format, background: str) -> bool:
    """Whether readers see nothing of a run: hidden, of 2 points or less, or of its background's colour."""
    if look.get("hidden") == "1":
        return True
    size = look.get("size")
    if size and float(size) <= SMALLEST:
        return True
    colour = look.get("colour")
    return bool(colour) and _alike(colour or "", look.get("fill", background))


def raised(text: str) -> str:
    """Raised figures as characters of their own: else « 10⁶ » would become 106, a figure nobody wrote."""
    return text.translate(_RAISED) if text and _FIGURES.issuperset(text) else text


def hexadecimal(said: str | None) -> str | None:
    """A colour as six hex digits in lower case; None for « auto » and whatever else is none."""
    digits = (said or "").lstrip("#").lower()
    return digits if len(digits) == 6 and set(digits) <= set("0123456789abcdef") else None


def _alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return all(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) <= _NEAR for i in (0, 2, 4))
