"""Where a labelled sentence stands in the article that was judged, whatever its marks and spaces."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from evals.ledger.labelled import Labelled, Rewriting
from rewriter.article import Mention
from rewriter.ledger.bearing.passages import article_passages
from rewriter.text.normalise import fold


@dataclass(frozen=True, slots=True)
class Located:
    """A labelled sentence and its place: an address, and offsets in the text there."""

    label: Labelled
    where: str
    start: int
    end: int

    def holds(self, mention: Mention) -> bool:
        """Whether the mention stands in it, at least in part."""
        return mention.where == self.where and mention.start < self.end and self.start < mention.end


def located(rewriting: Rewriting) -> Iterator[Located]:
    """The labelled sentences that stand in the draft, in their order. Formal lines (slug, credit) do not."""
    letters = {p.where: _letters(p.text) for p in article_passages(rewriting.draft)}
    after: dict[str, int] = {}
    for label in rewriting.sentences:
        if place := _place(label, letters, after):
            yield place


def _place(
    label: Labelled, letters: Mapping[str, tuple[str, list[int]]], after: dict[str, int]
) -> Located | None:
    wanted = _letters(_without_field(label.text))[0]
    for where, (text, offsets) in letters.items() if wanted else ():
        at = text.find(wanted, after.get(where, 0))
        if at >= 0:
            after[where] = at + len(wanted)
            return Located(label, where, offsets[at], offsets[at + len(wanted) - 1] + 1)
    return None


def _without_field(text: str) -> str:
    name, colon, rest = text.partition(":")
    return rest if colon and name.strip().isupper() else text


def _letters(text: str) -> tuple[str, list[int]]:
    """The text's letters and digits, folded, and the offset each came from."""
    pairs = [(letter, at) for at, char in enumerate(text) for letter in fold(char) if letter.isalnum()]
    return "".join(letter for letter, _ in pairs), [at for _, at in pairs]
