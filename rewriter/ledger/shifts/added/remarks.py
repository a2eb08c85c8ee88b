"""What the writer remarks himself: stakes, verdicts, morals, states of mind that his source has not and that
his sentence gives to nobody (« l’enjeu est national », « tout reste possible », « cache mal sa colère »)."""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.surroundings import Surroundings
from rewriter.text.claims.emphasis import Emphasis, remarks
from rewriter.text.saying.speech import Attribution, attributions_in

REMARKS = frozenset({"emphasis.comment-doubt", "emphasis.mind-doubt"})
_THAT = re.compile(r"\bqu(?:e\b|[’'])")
_STAKES = re.compile(r"\benjeu\b[^.,;:]{0,60} est (?:(?:aussi|également) \w+|double|triple)\.?$")
_MOST_OF = frozenset("plus moins tout toute tous toutes rien".split())
_CLOSES = re.compile(r"(?:En )?[Cc]onclusion\s?:")
_MOST = 60  # remarks of one sentence that are looked at, against hostile input
_FOUND = 0.5  # share of a sentence found in the source from which its sentence there is worth showing
_CLOSING = ' \u00a0\u202f»”")'


def remarks_added(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry, a doubt, for the first remark of a sentence of which the source has no like there. A question
    remarks nothing, what somebody is said to say is his, and what stands before a colon only announces."""
    around = Surroundings(reading=reading)
    for pair in reading.pairs:
        found = pair.statement.once(_remarks)
        if _announces(pair, reading):
            continue
        own = (e for e in found if _is_own(pair.statement, e) and not _sums_up(pair, e))
        added = (e for e in own if not _is_backed(around, pair, e))
        if first := next(added, None):
            yield _entry(pair, first)


def _remarks(statement: Statement) -> Sequence[Emphasis]:
    asked = statement.text.rstrip(_CLOSING).endswith("?")
    return () if asked else list(remarks(statement.folded))[:_MOST]


def _announces(pair: Pair, reading: Reading) -> bool:
    """Whether it only names what comes next: « l’enjeu est aussi financier », before the sentences that say
    how, or the heading of a closing section, « Conclusion : … »."""
    mine = pair.statement
    if mine.is_heading:
        return bool(_CLOSES.match(mine.text))
    after = reading.statements.all[mine.index + 1 : mine.index + 2]
    return bool(_STAKES.search(mine.text)) and any(s.passage is mine.passage for s in after)


def _sums_up(pair: Pair, remark: Emphasis) -> bool:
    """Whether a set phrase heads a section, « loin du compte », « se renvoient la balle »: what it sums up
    stands below, and a translation’s words cannot be compared with it. A superlative says more."""
    mine = pair.statement
    said = mine.folded[remark.first : remark.last + 1]
    apart = mine.where.endswith("/heading") and pair.source.lang == "en"
    return apart and len(said) > 1 and _MOST_OF.isdisjoint(said)


def _is_own(statement: Statement, remark: Emphasis) -> bool:
    """Whether it is the writer's: no name, no quotation, nobody's by words other than its own, and no mere
    announcement."""
    start, end = statement.words[remark.first].start, statement.words[remark.last].end
    text = statement.passage.text
    named = remark.first > 0 and text[start].isupper()
    if named or statement.is_quoted(start) or ":" in text[end : statement.end]:
        return False
    said = attributions_in(text, "fr", statement.start, statement.end)
    return not any(_gives(a, text, start, end) for a in said)


def _gives(said: Attribution, text: str, start: int, end: int) -> bool:
    """Whether these words give what stands between two offsets to somebody: « elle craint un pari risqué »,
    « elle a dit, lundi, que l’enjeu », not « elle mise gros, mais l’enjeu »."""
    if said.inverted or said.start >= end:
        return True
    between = text[said.end : start]
    return said.end <= start and ("," not in between or _THAT.search(between) is not None)


def _is_backed(around: Surroundings, pair: Pair, remark: Emphasis) -> bool:
    """Whether the source remarks alike there, or, for a heading or a field, which sum up, anywhere."""
    name = remark.family.name
    if pair.statement.is_heading:
        return around.has_family_anywhere(name)
    if around.has_family(pair, name):
        return True
    words = pair.statement.folded[remark.first : remark.last + 1]
    return pair.source.lang == "fr" and len(words) == 1 and around.has_word(pair, words[0])


def _entry(pair: Pair, remark: Emphasis) -> LedgerEntry:
    statement = pair.statement
    words = statement.mention(statement.words[remark.first].start, statement.words[remark.last].end)
    return LedgerEntry(
        kind=EntryKind.EMPHASIS,
        verdict=Verdict.UNCERTAIN,
        article=statement.mention(),
        differing=words,
        about=words.text,
        source=pair.best.mention() if pair.best and pair.borne_out >= _FOUND else None,
        reason=f"emphasis.{remark.family.kind}-doubt",
    )
