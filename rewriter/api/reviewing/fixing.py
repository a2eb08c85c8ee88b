"""What a check's certain fix makes of an article under review: each part it changes, before and after."""

from collections.abc import Iterator
from typing import NamedTuple

from rewriter.api.reviewing.state import text_at
from rewriter.article import Draft, Place
from rewriter.checks.catalogue import by_code
from rewriter.checks.fixing import fixed
from rewriter.intake.shown import shown_markdown

_ABOVE = ("headline", "seo_title", "standfirst", "description")


class Fixed(NamedTuple):
    """One part that a fix changes."""

    place: Place
    was: str
    text: str


def is_certain(code: str) -> bool:
    """Whether what the check finds can be put right without an editor's eye."""
    check = by_code().get(code)
    return check is not None and check.fix is not None


def fixes(draft: Draft, code: str) -> Iterator[Fixed]:
    """Every part that the check's fix changes, the last first: a part that goes moves none that is still to
    be changed, and undoing goes from the article's start."""
    check = by_code().get(code)
    if check is None or check.fix is None:
        return
    for place in reversed(list(_places(draft))):
        was = text_at(draft, place)
        text = fixed(was, shown_markdown, checks=(check,)).text
        if text != was:
            yield Fixed(place, was, text)


def _places(draft: Draft) -> Iterator[Place]:
    for name in _ABOVE:
        yield Place(part=name)  # type: ignore[arg-type]
    for s, section in enumerate(draft.sections):
        yield Place(part="heading", section=s)
        for p in range(len(section.paragraphs)):
            yield Place(part="paragraph", section=s, paragraph=p)
