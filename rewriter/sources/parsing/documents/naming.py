"""What a paragraph is, told by the name of its style: Word's, LibreOffice's and Google's own, in English and
French, and those that newsrooms give theirs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rewriter.article import LeftOut, PageBlockKind
from rewriter.text.normalise import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a paragraph of a style is; `title` when it is the whole document's."""

    kind: PageBlockKind = "paragraph"
    level: int = 0
    left_out: LeftOut | None = None
    title: bool = False


PLAIN = Role()
TITLE = Role(kind="heading", level=1, title=True)
ITEM = Role(kind="item")
CAPTION = Role(kind="caption", left_out=LeftOut.CAPTION)
CONTENTS = Role(left_out=LeftOut.FURNITURE)

_LEVEL = re.compile(r"(?:heading|titre|h|intertitre|inter) ?([1-9])(?: [^0-9].{0,60})?")
_NAMES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"(?:title|titre|headline|titre (?:principal|du document|(?:de l'|d')?article))"), TITLE),
    (re.compile(r"(?:sub ?title|sous-?\ ?titre|chapo|chapeau|standfirst|lead|accroche)"), PLAIN),
    (
        re.compile(r"(?:intertitre|inter|heading|heading base|titre de section)"),
        Role(kind="heading", level=2),
    ),
    (
        re.compile(
            r"(?:intense )?quotes?|quotations?|block ?quote|citations?(?: intense)?|block text|normal centre"
        ),
        Role(kind="quote"),
    ),
    (re.compile(r"caption|legende|illustration|figure|drawing|table|image caption|legende .{1,40}"), CAPTION),
    (re.compile(r"(?:toc|tm|contents|table des matieres|table of contents)(?: .{0,40}|[1-9])?"), CONTENTS),
    (re.compile(r"(?:list (?:bullet|number)|liste a (?:puces|numeros)|puces?)(?: ?[1-9])?"), ITEM),
)
_LEVEL_OF_CHAPTERS = 6


def role_of(names: Iterable[str]) -> Role:
    """The role of a style, given its name and those of the styles it is made from, nearest first."""
    return next((role for name in names if (role := _role(name)) is not None), PLAIN)


def heading(level: int) -> Role:
    """A heading's role; levels below the sixth are the sixth."""
    return Role(kind="heading", level=max(1, min(level, _LEVEL_OF_CHAPTERS)))


def _role(name: str) -> Role | None:
    plain = fold(name[:100].replace("_", " "))
    numbered = _LEVEL.fullmatch(plain)
    if numbered:
        return heading(int(numbered.group(1)))
    return next((role for pattern, role in _NAMES if pattern.fullmatch(plain)), None)
