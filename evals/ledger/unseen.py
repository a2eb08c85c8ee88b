"""`python -m evals.ledger.unseen [--second | --kinds | --held] [--show]`: faults of our own in news of our
own, written before the detectors were touched; with `--second` those written after, and run once; with
`--kinds` those of fifteen kinds, eight of each and language, worded as a model would, from which rules are
drawn; with `--held` others of these kinds, half as many, which nobody who writes a rule has read: they are
counted, not shown. They belong to the repository, so that anyone can measure; no rule is written for one of
them.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from evals.ledger.detector import flags
from evals.ledger.mutations import Case, Flag
from evals.ledger.mutations.cases import Direction, draft
from evals.ledger.mutations.score import is_found
from rewriter.article import Draft, Paragraph, Source
from rewriter.intake.quotations import quotations_of
from rewriter.text.typography import mend

_FOLDER = Path(__file__).with_name("unseen")
_SETS = {
    "first": ("english", "french"),
    "second": ("second",),
    "kinds": ("kinds_english", "kinds_french"),
    "held": ("held_english", "held_french"),
}
_PARAGRAPH = 3  # sentences, or pairs of them, of a paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A source and what a faithful article says for each of its pieces; of some, the same with a fault."""

    id: str
    source: Source
    headline: str
    told: tuple[str, ...]
    wrong: tuple[tuple[int, str, str], ...]

    @property
    def direction(self) -> Direction:
        """From which language."""
        return "en-fr" if self.source.language == "en" else "fr-fr"


def stories(which: str = "first") -> Iterator[Story]:
    """Every story of a set ("first", "second", "kinds", "held"), English sources first."""
    for name in _SETS[which]:
        yield from map(_story, yaml.safe_load((_FOLDER / f"{name}.yaml").read_text("utf-8")))


def _story(row: dict[str, Any]) -> Story:
    said = _paragraphs([t["source"] for t in row["told"]])
    body = tuple(Paragraph(id=f"p{i}", text=text) for i, text in enumerate(said, 1))
    return Story(
        id=row["id"],
        source=Source(
            name=row["id"],
            title=row["title"],
            language=row["language"],
            paragraphs=body,
            quotations=quotations_of(body),
        ),
        headline=mend(row["headline"]),
        told=tuple(mend(t["right"]) for t in row["told"]),
        wrong=tuple(
            (at, kind, mend(text))
            for at, t in enumerate(row["told"])
            for kind, text in t.get("wrong", {}).items()
        ),
    )


def _paragraphs(pieces: list[str]) -> tuple[str, ...]:
    return tuple(" ".join(pieces[at : at + _PARAGRAPH]) for at in range(0, len(pieces), _PARAGRAPH))


def _article(story: Story, told: tuple[str, ...]) -> Draft:
    return draft(story.headline, _paragraphs(list(told)))


def cases(story: Story) -> Iterator[Case]:
    """The story's faults, one article each."""
    for at, kind, text in story.wrong:
        first = at - at % _PARAGRAPH
        start = sum(len(piece) + 1 for piece in story.told[first:at])
        yield Case(
            id=f"{kind}:{story.id}:{at}",
            doc=story.id,
            direction=story.direction,
            klass=kind,
            split="unseen",
            source=story.source,
            faithful=_article(story, story.told),
            mutated=_article(story, (*story.told[:at], text, *story.told[at + 1 :])),
            where=f"0/{at // _PARAGRAPH}",
            start=start,
            end=start + len(text),
            was_start=start,
            was_end=start + len(story.told[at]),
        )


def faithful_flags(story: Story) -> list[Flag]:
    """What is said against the article that says nothing wrong."""
    return [f for f in flags(story.source, _article(story, story.told)) if f.side == "article"]


def measured(which: str = "first", *, show: bool = False) -> dict[tuple[str, str], Counter[str]]:
    """By direction and kind of fault how many there are, how many are told, how many forbid Ready; as kind
    "faithful" the right pieces, and those doubted."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for story in stories(which):
        before = faithful_flags(story)
        right = found.setdefault((story.direction, "faithful"), Counter())
        right.update(_pieces(story, before))
        for case in cases(story):
            after = flags(case.source, case.mutated)
            told = is_found(case, before, after)
            alarmed = is_found(case, before, after, alarms=True)
            found.setdefault((story.direction, case.klass), Counter()).update(
                {"of": 1, "told": told, "alarmed": alarmed}
            )
            if show:
                print(f"  {'' if told else 'NOT '}told {case.id}")
        if show:
            print("\n".join(f"  doubted {story.id} {f.where} {f.start}-{f.end} {f.kind}" for f in before))
    return found


def _pieces(story: Story, found: list[Flag]) -> Iterator[str]:
    for at, piece in enumerate(story.told):
        start = sum(len(p) + 1 for p in story.told[at - at % _PARAGRAPH : at])
        here = [f for f in found if f.where == f"0/{at // _PARAGRAPH}"]
        here = [f for f in here if f.start < start + len(piece) and start < f.end]
        yield from ["of", *["told"] * bool(here), *["alarmed"] * any(f.level == "alarm" for f in here)]


def main() -> int:
    """Prints the table; 0 always: the floors of these are their tests."""
    which = next((name for name in _SETS if f"--{name}" in sys.argv), "first")
    for (direction, kind), count in sorted(
        measured(which, show="--show" in sys.argv and which != "held").items()
    ):
        print(f"{direction} {kind:14}{count['told']:4} of {count['of']:3}, {count['alarmed']} forbid Ready")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
