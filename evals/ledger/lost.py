"""What the ledger says of the facts that an editor found lost: `python -m evals.ledger --lost [--show]`.

Where each fact stands in its source is kept by offsets, never the words themselves (lost_places.json), and so
is what a reader thought of each loss that the ledger tells (lost_read.json): "right" where the article does
not say it, "wrong" where it does in other words.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.ledger.labelled import SHARED, Rewriting, rewritings
from evals.ledger.planted import translations
from rewriter.article import Coverage, Mention, Uptake
from rewriter.ledger import account

WEIGHTS = ("high", "medium", "low")
_PLACES, _READ = (Path(__file__).with_name(f"lost_{name}.json") for name in ("places", "read"))
_COLUMNS = ("told", "sentence partly", "not told", "no place")


@dataclass(frozen=True, slots=True)
class Missed:
    """A fact that an editor found lost, its weight, and what the ledger says of it: "told" where a lost
    sentence or a lost part holds some of its words, "sentence partly" where only its sentence is said to be
    taken up in part, "no place" where the source as it was read does not hold it."""

    rewriting: str
    fact: str
    weight: str
    said: str


def missed() -> Iterator[Missed]:
    """The editors' lost facts with what is said of each; none where the data are not."""
    places = {(row["rewriting"], row["fact"]): row for row in _rows(_PLACES)}
    for rewriting in rewritings():
        covered = account(rewriting.source, rewriting.draft).coverage
        for number, row in enumerate(_rows(SHARED / "gold" / f"{rewriting.name}.lost.json")):
            place = places.get((rewriting.name, number))
            said = _said(place, covered) if place else "no place"
            yield Missed(rewriting.name, row["fact"], row["weight"], said)


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return rows


def _said(place: dict[str, Any], covered: Sequence[Coverage]) -> str:
    if any(_overlap(lost, place) for lost in losses(covered)):
        return "told"
    partly = (c for c in covered if c.uptake is Uptake.PARTLY)
    return "sentence partly" if any(_overlap(c.source, place) for c in partly) else "not told"


def losses(covered: Sequence[Coverage]) -> Iterator[Mention]:
    """What is told as lost: whole sentences, and parts of others; a title's is told nowhere."""
    for sentence in (c for c in covered if c.source.where != "title"):
        if sentence.uptake is Uptake.LOST:
            yield sentence.source
        yield from sentence.missing


def _overlap(mention: Mention, place: dict[str, Any]) -> bool:
    there: bool = mention.where == place["where"]
    return there and mention.start < place["end"] and place["start"] < mention.end


def _verdict(rewriting: Rewriting, loss: Mention, read: Sequence[dict[str, Any]]) -> str:
    rows = (r for r in read if r["rewriting"] == rewriting.name and _overlap(loss, r))
    return next((str(r["verdict"]) for r in rows), "unread")


def precision(*, show: bool = False) -> Counter[tuple[str, str]]:
    """How many of the losses told of labelled rewritings a reader found right, by the source's language."""
    read, found = _rows(_READ), Counter[tuple[str, str]]()
    for rewriting in rewritings():
        for loss in losses(account(rewriting.source, rewriting.draft).coverage):
            verdict = _verdict(rewriting, loss, read)
            found[rewriting.source.language, verdict] += 1
            if show:
                print(f"  {rewriting.name} {verdict} {loss.where} {loss.start}-{loss.end} {loss.text[:150]}")
    return found


def told_of_faithful() -> tuple[int, int]:
    """How many losses are told of human translations, which lose hardly anything, of how many sentences."""
    covered = [account(pair.source, pair.draft).coverage for pair in translations()]
    return sum(1 for c in covered for _ in losses(c)), sum(map(len, covered))


def print_lost(*, show: bool = False) -> None:
    """Prints, for each weight, what the ledger says of the editors' lost facts; how many of the losses that
    it tells are right; and how many it tells of translations."""
    found: Counter[tuple[str, str]] = Counter()
    for item in missed():
        found[item.weight, item.said] += 1
        if show:
            print(f"  {item.rewriting} {item.weight} {item.said} | {item.fact[:110]}")
    print(f"{'lost, says the editor':24}" + "".join(f"{c:>17}" for c in _COLUMNS))
    for weight in WEIGHTS:
        print(f"{weight:24}" + "".join(f"{found[weight, c]:17}" for c in _COLUMNS))
    for (language, verdict), number in sorted(precision(show=show).items()):
        print(f"losses told, source in {language}, {verdict:8}{number:4}")
    told, sentences = told_of_faithful()
    print(f"losses told of human translations: {told} of {sentences} sentences")
