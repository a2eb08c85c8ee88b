"""How far what somebody says reaches in its sentence, and what stands there on the writer's own word.

« Ils ne s’accordent pas sur le prix : 40 000 euros selon l’un » has one of them give the price, and no more.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from rewriter.ledger.bearing.statements import Statement
from rewriter.text.saying.speech import Attribution
from rewriter.text.tokens import folded_word

_ASIDES = 8  # of one sentence that are looked at, against hostile input
_ASIDE = re.compile(
    r", ?(?:l[’']une?|le|la|les|une?|one|the|an?)\b"
    r"(?![^,;:]{0,80}\b(?:qui|that|who|est|sont|is|are|was|were)\b)[^,;:«»“”]{5,80}(?=,)"
)
_RELATIVE = re.compile(r", (?:who|which|qui|dont)\b[^,;:«»“”]{5,80}(?=,)")
_BEHIND = re.compile(r", (?:an?|une?) [^\W\d_]+,? (?:which|that|qui|que|dont)\b[^;:«»“”]{5,120}\.?$")
_ANOTHER_CLAUSE = re.compile(r"\b(?:after|before|when|since|because|while|which|who|and|but|than)\b")
_JUDGED = re.compile(
    r",?\s«\s?[^«»]{2,40}\s?»[^.;:«»]{2,80}(?=\s:)"
)  # « juge “prématuré” de nommer un coupable : »
_PREDICATE = re.compile(  # « juge « insuffisante » la rallonge votée en mars », no thing that is only held
    r"\s«\s?[^«»]{2,40}\s?»(?=\s(?:les?|la|l[’']|ces?|cet|cette|ses|son|sa|leurs?)\s?"
    r"(?!(?:hypoth|accusa|soup[cç]|thèse|rumeur|version|scénario|idée|explication|théorie|possib|risque)))"
)
_NEAR = 60  # characters before a speaker in which the mark stands
_CONTENT = 3  # words behind a verb of saying from which they are the claim
_SPEAKER = re.compile(r"(?:[,”\"]| [—–-])(?: [\w’'-]{1,20}){0,5} ?$")  # the mark, and who the speaker is
_CLAIM = 5  # words before an English speaker from which they are what is said, and no “on Monday,”
_TOLD_EN = re.compile(r"[^.;,]{0,60}?(?:\bthat\b|[:“\"])")  # behind “told”, whom it is told comes first
_TELLING = frozenset("tell tells told".split())
_GOES_ON_EN = re.compile(
    r"[^.;]{0,60}?(?:\bthat\b|[:“\"])|,? (?:the|a|an|he|she|it|they|there|his|her|its)\b"
    r"|(?! (?:after|as|before|when|while|who)\b)(?: [\w’'-]{1,20}){1,4}"
    r" (?:had|has|have|was|were|is|are|will|would)\b"
)


def asides(source: Statement) -> Iterator[tuple[int, int]]:
    """Offsets of what a sentence says between two commas, or behind its last, of a thing it names."""
    text, start, end = source.passage.text, source.start, source.end
    found = (p.finditer(text, start, end) for p in (_ASIDE, _RELATIVE, _BEHIND))
    return (m.span() for m in islice(chain(*found), _ASIDES))


def opens_another_clause(source: Statement, mark: int, speaker: int) -> bool:
    """Whether the speaker behind a comma opens a clause of his own, “eight days after a customer reported”,
    “, and the company has promised”, so that what stands before is not said by him."""
    return bool(_ANOTHER_CLAUSE.search(source.passage.text, mark, speaker))


def judged_only(source: Statement, found: Attribution) -> int:
    """Where the claim ends of « juge « prématuré » de nommer un coupable : trois tests manquent », what
    follows being the writer's reason, and of « juge « insuffisante » la rallonge votée en mars », which there
    is whatever one thinks of it; 0 elsewhere."""
    if not found.opinion:
        return 0
    text = source.passage.text
    said = _JUDGED.match(text, found.end, source.end) or _PREDICATE.match(text, found.end, source.end)
    return said.end() if said else 0


def clause_of(source: Statement, found: Attribution) -> tuple[int, int]:
    """What « selon » bears on: the clause that it stands in."""
    text = source.passage.text
    start = max(source.start, *(text.rfind(mark, source.start, found.start) + 1 for mark in ":;"))
    stop = text.find(";", found.end, source.end)
    return start, source.end if stop < 0 else stop


def claim_before(found: Attribution, source: Statement) -> int:
    """Where the claim ends that an English speaker and verb come behind, 0 where they do not: “…, union
    officials said on Monday”."""
    start, text = found.voice.start, source.passage.text
    if source.lang == "fr" or found.inverted or not source.start < start < found.start:
        return 0
    mark = _SPEAKER.search(text, max(source.start, start - _NEAR), start)
    behind = _TOLD_EN if folded_word(verb_of(source, found)) in _TELLING else _GOES_ON_EN
    if mark is None or behind.match(text, found.end, source.end):
        return 0
    if opens_another_clause(source, mark.start(), start):
        return 0
    claim = source.passage.words_between(source.start, mark.start())
    return mark.start() if len(claim) >= _CLAIM else 0


def verb_of(source: Statement, found: Attribution) -> str:
    """The verb of an attribution: its last word, pronouns that follow it left out."""
    parts = source.passage.text[found.start : found.end].replace("-", " ").split()
    return parts[-1] if parts else ""


def claim_of(source: Statement, found: Attribution) -> tuple[int, int]:
    """Where the claim reaches: what follows the verb; the quotation before an inverted verb; else, with
    « selon » or a verb between commas, the sentence."""
    if before := claim_before(found, source):
        return source.start, before
    if not found.inverted and len(source.passage.words_between(found.end, source.end)) >= _CONTENT:
        return found.end, judged_only(source, found) or source.end
    text = source.passage.text
    quotation = next(
        (q for q in source.quotes if q[1] <= found.start and _right_behind(text, q[1], found)), None
    )
    return (max(quotation[0], source.start), quotation[1]) if quotation else clause_of(source, found)


def _right_behind(text: str, end: int, found: Attribution) -> bool:
    return not text[end : found.start].strip(" \u00a0\u202f»”\"’',.!?…")
