"""The fields that somebody wrote above or below an article, each with its name: « Slug : pont-de-mer »."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rewriter.text.document_labels import PART, Label, label_of

_MOST = 12  # lines with something on them that are looked at on either side
_TOP = re.compile(r"[ \t]*#[ \t]+\S")
_CREDIT = re.compile(r"[ \t]*[*_(]*(?:sources?|cr[ée]dits?)\b", re.IGNORECASE)
_NOTHING = re.compile(r"[ \t]*(?:[-*_=]{3,}[ \t]*)?")  # nothing, or a rule

Found = tuple[int, Label]


def labelled_fields(lines: Sequence[str]) -> tuple[dict[str, str], frozenset[int]]:
    """The fields that the first lines and the last ones name, and the ranks of these lines. None where one
    lone line might as well open a sentence: « Description : … »."""
    above = list(_run(enumerate(lines), aside=_TOP))
    last = above[-1][0] if above else -1
    below = list(_run(((n, lines[n]) for n in range(len(lines) - 1, last, -1)), aside=_CREDIT))
    fields: dict[str, str] = {}
    ranks: list[int] = []
    for run in (above, below[::-1]):
        if not any(label.strict for _, label in run) and len({label.field for _, label in run}) < 2:
            continue
        for rank, label in run:
            ranks.append(rank)
            fields.setdefault(label.field, label.value)
    return fields, frozenset(ranks)


def _run(lines: Iterable[tuple[int, str]], *, aside: re.Pattern[str]) -> Iterator[Found]:
    """The labelled lines one after the other; one line of another kind may stand among them: the headline
    above an article, the credit below."""
    seen = passed = 0
    for rank, line in lines:
        if _NOTHING.fullmatch(line):
            continue
        label = label_of(line)
        seen += 1
        if label and label.value and label.field != PART and seen <= _MOST:
            yield rank, label
        elif passed or not aside.match(line):
            return
        else:
            passed = 1
