"""So many of a number told as all of them: « deux employés sur dix » becomes « les employés »."""

import re
from collections.abc import Iterator, Mapping

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import FIGURE, Lang, Statement
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import folded_word

_ALIKE = 0.4  # share of the article sentence from which its source sentence says the same
_NUMBER = (
    r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|cent|one|two|three|four"
    r"|five|seven|eight|nine|ten|twelve|twenty)"
)
_SHARES: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b{_NUMBER} (?P<noun>[^\W\d_]{{3,}})(?: [^\W\d_]{{3,}})? sur {_NUMBER}\b"
        rf"|\b{_NUMBER} des {_NUMBER} (?P<of>[^\W\d_]{{3,}})",
        re.I,
    ),
    "en": re.compile(
        rf"\b{_NUMBER} (?:in|out of|of the|of) {_NUMBER} (?:[a-z]+ )?(?P<noun>[a-z]{{3,}}s)\b", re.I
    ),
}
_LINKS: Mapping[Lang, frozenset[str]] = {"fr": frozenset(("sur", "des")), "en": frozenset(("in", "of"))}
_PLAIN = re.compile(r"(?<!\w)(?:tous |toutes )?(?:les|ses|leurs|aux) (?P<noun>[^\W\d_]{3,})", re.I)
_OF_SOME = frozenset(
    "sur parmi certains certaines plusieurs partie quelques moitie tiers quart part cinquieme dixieme pour "
    "majorite minorite plupart cent entre".split()
)


def shares_dropped(pair: Pair) -> Iterator[LedgerEntry]:
    """At most one entry: the things that a sentence of the article speaks of as a whole, and its best source
    sentence as so many of a number."""
    mine, best = pair.statement, pair.best
    said = best.once(_share) if best else None
    if best is None or said is None or pair.matches[0].share < _ALIKE or not mine.held.isdisjoint(_OF_SOME):
        return
    if any(key[0] == FIGURE for key in mine.items) or any(s.once(_share) for s in pair.source.around(best)):
        return
    noun = folded_word(said["noun"] or said.groupdict().get("of") or "")
    plain = _all_of(mine, noun, best.lang) if noun else None
    if plain:
        yield LedgerEntry(
            kind=EntryKind.EXTENT,
            verdict=Verdict.ALTERED,
            article=mine.mention(*plain),
            source=best.mention(*said.span()),
            reason="extent.widened",
            about=said[0].lower(),
        )


def _share(statement: Statement) -> re.Match[str] | None:
    if _LINKS[statement.lang].isdisjoint(statement.held):
        return None
    return _SHARES[statement.lang].search(statement.passage.text, statement.start, statement.end)


def _all_of(statement: Statement, noun: str, lang: Lang) -> tuple[int, int] | None:
    """Where the sentence has the noun in the plural after a word for all of them, unquoted."""
    wanted = concepts(noun, lang) | concepts(noun.removesuffix("s"), lang)
    for found in _PLAIN.finditer(statement.passage.text, statement.start, statement.end):
        same = not wanted.isdisjoint(concepts(folded_word(found["noun"]), "fr"))
        if same and not statement.is_quoted(found.start()):
            return found.span()
    return None
