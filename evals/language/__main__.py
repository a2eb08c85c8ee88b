"""`python -m evals.language`: recall, precision and exactness of the check foreign-words (with
paragraph-not-french) on texts written and labelled for it. Exit 1 under a floor."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Brief, Draft, DraftParagraph, Origin, Section
from rewriter.checks.catalogue import by_code
from rewriter.checks.paper import Paper

_PAIRS = Path(__file__).with_name("pairs.txt")
_MARK = re.compile(r"\[\[([a-z]{2}):(.*?)\]\]")
_NEIGHBOUR = "Le conseil de la ville a voté hier soir un budget en hausse de trois pour cent."
FLOORS = {"recall": 0.95, "precision": 0.97, "exact": 0.9, "language": 0.95}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text of one part of an article and the span in another language, if there is one. `held_out` were
    written after the rules were settled."""

    part: str
    text: str
    held_out: bool
    start: int = 0
    end: int = 0
    language: str = ""


def labelled() -> Iterator[Labelled]:
    """Every text of pairs.txt."""
    held_out = False
    for line in _PAIRS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            held_out = held_out or line.startswith("# Held out")
            continue
        part, _, marked = line.partition("|")
        found = _MARK.search(marked)
        if found is None:
            yield Labelled(part, marked, held_out)
            continue
        text = marked[: found.start()] + found[2] + marked[found.end() :]
        yield Labelled(part, text, held_out, found.start(), found.start() + len(found[2]), found[1])


def main() -> int:
    """Both parts, their figures, and each text that is told wrongly."""
    pairs = list(labelled())
    faults = [
        fault
        for name, held in (("tuned on", False), ("held out", True))
        for fault in _measure(name, [pair for pair in pairs if pair.held_out is held])
    ]
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _measure(name: str, pairs: list[Labelled]) -> Iterator[str]:
    count: Counter[str] = Counter()
    for pair in pairs:
        span, language = _told(pair)
        stray, told = bool(pair.language), span is not None
        exact = span == (pair.start, pair.end)
        count.update(stray=stray, told=told, found=stray and told)
        count.update(exact=stray and exact, language=stray and told and language == pair.language)
        if told != stray or (stray and not exact):
            said = repr(pair.text[span[0] : span[1]]) if span else "nothing"
            print(f"  {'missed' if stray else 'WRONG'}: told {said} in {pair.part}: {pair.text[:110]}")
    figures = {
        "recall": count["found"] / count["stray"],
        "precision": count["found"] / count["told"],
        "exact": count["exact"] / count["found"],
        "language": count["language"] / count["found"],
    }
    shown = ", ".join(f"{figure} {value:.3f}" for figure, value in figures.items())
    print(f"{name}: {count['stray']} texts with a stray span, {len(pairs) - count['stray']} clean: {shown}")
    for figure, value in figures.items():
        if value < FLOORS[figure]:
            yield f"{name}: {figure} {value:.3f} is under {FLOORS[figure]}"


def _told(pair: Labelled) -> tuple[tuple[int, int] | None, str]:
    """The span that is told and its language; a paragraph told as a whole is its span."""
    paper = Paper(_draft(pair), Brief())
    for code in ("foreign-words", "paragraph-not-french"):
        for finding in by_code()[code].judge(paper):
            if finding.place.part == pair.part and not finding.place.paragraph:
                span = finding.place.span
                whole = (0, len(pair.text.rstrip(".")))
                return (span.start, span.end) if span else whole, str(finding.params["language"])
    return None, ""


def _draft(pair: Labelled) -> Draft:
    body = pair.text if pair.part == "paragraph" else _NEIGHBOUR
    paragraphs = tuple(DraftParagraph(text=text, origin=Origin.FINISHED) for text in (body, _NEIGHBOUR))
    heading = pair.text if pair.part == "heading" else None
    return Draft(
        headline=pair.text if pair.part == "headline" else "Le conseil vote le budget",
        seo_title=pair.text if pair.part == "seo_title" else "",
        standfirst=pair.text if pair.part == "standfirst" else "",
        description=pair.text if pair.part == "description" else "",
        sections=(Section(heading=heading, paragraphs=paragraphs),),
    )


if __name__ == "__main__":
    sys.exit(main())
