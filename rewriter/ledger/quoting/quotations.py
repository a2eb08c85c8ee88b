"""Quotations of a French source: word for word, or not."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.passages import Passage, Strand, Strands, letters, strand
from rewriter.ledger.once import lasting
from rewriter.ledger.quoting.chains import chains
from rewriter.ledger.quoting.cuts import turns, words_before, words_behind
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.tokens import Token

_CLAUSE = 4  # words: shorter quotations name something (« vache à lait ») and assert nothing by themselves
_BORROWED = 3  # words: guillemets around so few words of the source set them off, nobody is made to speak
_FEW = 20  # runs of quotations that hold the same words, compared at most
_NEAR = 0.5  # share of the article's words found in order in the source: below, they are other words
_LONGEST = 400  # words aligned: alignment is quadratic, and no honest quotation is longer
_MOST = 500  # quotations or sentences compared one by one: an article of 10,000 words has no more
_ATTRIBUTION = 12  # words at most that « a-t-il déclaré hier devant la presse » puts between two quotations
_REPORTED = re.compile(
    r"\b(?:déclar|affirm|expliqu|ajout|assur|indiqu|estim|précis|annonc|reconn|confi[eéa]|répond|soulign"
    r"|prévien|promet|promis|jug[eé]|dit|disai|dire|selon|d’après|d'après)\w*\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:a|ont|avait)(?:-t)?-(?:il|elle|on|ils|elles)\b|\b(?:dit|affirme|explique|ajoute|précise|indique"
    r"|assure|estime|souligne|poursuit|conclut)-t?-?(?:il|elle|on)\b"
    r"|\b(?:il|elle|[A-ZÀ-Þ]\w+) (?:a |avait )?(?:dit|déclaré|affirmé|expliqué|ajouté|répondu|précisé)\b"
)

Judged = tuple[LedgerEntry, Quoted | None]


class Said:
    """What a French source says, in quotations and around them, prepared once for every quotation of the
    article. `quotations` and `passages` are in order."""

    def __init__(self, quotations: Sequence[Quoted], passages: Sequence[Passage]) -> None:
        self.quotations = quotations
        self.passages = passages
        self.found: dict[object, tuple[str, Quoted | None]] = {}  # quotations looked for already

    @lasting
    def quoted(self) -> Strands:
        """The quotations' words."""
        return Strands(q.strand for q in self.quotations)

    @lasting
    def written(self) -> Strands:
        """The passages' words."""
        return Strands(p.strand for p in self.passages)

    @lasting
    def chains(self) -> list[Sequence[Quoted]]:
        """Each quotation that others of its speaker follow, with these."""
        return [run for run in chains(self.quotations, self.passages, "fr") if len(run) > 1]

    @lasting
    def chained(self) -> list[Strand]:
        """The words of each."""
        return [strand(w for q in run for w in q.words) for run in self.chains]

    @lasting
    def in_chains(self) -> Strands:
        """The same, searched as one."""
        return Strands(self.chained)

    @lasting
    def run_on(self) -> Strands:
        """The words of quotations run together."""
        return Strands(run for _, _, run in self.glued)

    @lasting
    def glued(self) -> list[tuple[Quoted, Quoted, Strand]]:
        """Each quotation run together with the one or two that follow it in its paragraph."""
        runs = [self.quotations[i : i + 3] for i in range(len(self.quotations) - 1)]
        same = [[q for q in run if q.passage is run[0].passage] for run in runs]
        return [(r[0], r[1], strand(w for q in r for w in q.words)) for r in same if len(r) > 1]

    @lasting
    def sentences(self) -> list[tuple[Passage, tuple[int, int], list[Token]]]:
        """Every sentence with its words."""
        return [(p, s, p.words_between(*s)) for p in self.passages for s in p.sentences]


def judge_quotation(quoted: Quoted, said: Said) -> Judged:
    """What became of one quotation of the article, and which of the source's it is. Words are compared
    without case, accents or punctuation; they must all stand, in order, in one source quotation."""
    return (
        _word_for_word(quoted, said)
        or _of_one_speaker(quoted, said)
        or _from_running_text(quoted, said)
        or _glued(quoted, said)
        or _nearest(quoted, said)
        or (_entry(quoted, Verdict.INVENTED), None)
    )


def _entry(
    quoted: Quoted,
    verdict: Verdict,
    reason: str = "",
    source: Mention | None = None,
    differing: Mention | None = None,
) -> LedgerEntry:
    if not quoted.closed and verdict in (Verdict.VERIFIED, Verdict.INVENTED, Verdict.ALTERED) and not reason:
        verdict, reason = Verdict.UNCERTAIN, "ledger.quotation-article-unclosed"
    return LedgerEntry(
        kind=EntryKind.QUOTATION,
        verdict=verdict,
        article=quoted.mention,
        source=source,
        reason=reason,
        differing=differing,
    )


def _word_for_word(quoted: Quoted, said: Said) -> Judged | None:
    beside = (words_before(quoted), words_behind(quoted))
    key = (tuple(map(letters, quoted.pieces)), quoted.closed, len(quoted.words), beside)
    if key not in said.found:
        said.found[key] = _source_of(quoted, said)
    reason, source = said.found[key]
    verdict = Verdict.UNCERTAIN if reason else Verdict.VERIFIED
    return (_entry(quoted, verdict, reason, source.mention), source) if source else None


def _source_of(quoted: Quoted, said: Said) -> tuple[str, Quoted | None]:
    """The source quotation that has all its words, one that leaves no doubt first, and the doubt."""
    best: tuple[str, Quoted | None] = "", None
    for index in said.quoted.holding(letters(quoted.pieces[0])):
        source = said.quotations[index]
        spans = _in_order(quoted, source.strand)
        if spans is None:
            continue
        reason = _doubt(quoted, source, spans)
        if not reason:
            return reason, source
        best = best if best[1] else (reason, source)
    return best


def _of_one_speaker(quoted: Quoted, said: Said) -> Judged | None:
    """The verdict on words that stand, in order, in quotations of one speaker that follow each other."""
    for index in islice(said.in_chains.holding(letters(quoted.pieces[0])), _FEW):
        spans, run = _in_order(quoted, said.chained[index]), said.chains[index]
        if spans is None:
            continue
        parts = _by_quotation(run, spans)
        reason = next((r for source, own in parts if (r := _doubt(quoted, source, own))), "")
        verdict = Verdict.UNCERTAIN if reason else Verdict.VERIFIED
        return _entry(quoted, verdict, reason, parts[0][0].mention), parts[0][0]
    return None


def _by_quotation(
    run: Sequence[Quoted], spans: Sequence[tuple[int, int]]
) -> list[tuple[Quoted, list[tuple[int, int]]]]:
    """The part of these spans that each quotation of a run holds, counted from its first word."""
    found: list[tuple[Quoted, list[tuple[int, int]]]] = []
    first = 0
    for source in run:
        last = first + len(source.words) - 1
        own = [(max(a, first) - first, min(b, last) - first) for a, b in spans if a <= last and b >= first]
        found += [(source, own)] if own else []
        first = last + 1
    return found


def _in_order(quoted: Quoted, source: Strand) -> list[tuple[int, int]] | None:
    spans: list[tuple[int, int]] = []
    after = 0
    for piece in quoted.pieces:
        found = source.find(letters(piece), after)
        if found is None:
            return None
        spans.append(found)
        after = found[1] + 1
    return spans


def _doubt(quoted: Quoted, source: Quoted, spans: list[tuple[int, int]]) -> str:
    if not source.closed and (not quoted.closed or not _plausible(source, spans)):
        return "ledger.quotation-source-unclosed"
    if turns(quoted, source, spans):
        return "ledger.quotation-cut"
    return ""


def _plausible(source: Quoted, spans: list[tuple[int, int]]) -> bool:
    """Whether the words lie where an unclosed quotation surely reaches: up to the words that say who
    spoke, else within the sentence at the mark there is."""
    first, last = source.words[spans[0][0]], source.words[spans[-1][1]]
    text = source.passage.text
    if not source.opened:
        return first.start >= source.passage.sentence_at(source.end - 1)[0]
    said = _SAID.search(text, source.start, source.end)
    limit = said.start() if said else source.passage.sentence_at(source.start)[1]
    return last.end <= limit


def _from_running_text(quoted: Quoted, said: Said) -> Judged | None:
    wanted = letters(quoted.words)
    index = said.written.first(wanted)
    passage = said.passages[index] if index is not None else None
    found = passage.strand.find(wanted) if passage else None
    if passage is None or found is None:
        return None
    first, last = passage.words[found[0]], passage.words[found[1]]
    verdict, reason = _unquoted(quoted, passage, first.start)
    return _entry(quoted, verdict, reason, passage.mention(first.start, last.end)), None


def _unquoted(quoted: Quoted, passage: Passage, at: int) -> tuple[Verdict, str]:
    """Words that the source writes without quoting them: a term or its title may be set off; what it
    reports of someone must not become that person’s words; its own sentences may be quoted as its own."""
    if len(quoted.words) <= _BORROWED or passage.where == "title":
        return Verdict.DERIVED, "ledger.quotation-marks-added"
    if _REPORTED.search(passage.text, *passage.sentence_at(at)):
        return Verdict.ALTERED, "ledger.quotation-from-indirect-speech"
    return Verdict.UNCERTAIN, "ledger.quotation-from-running-text"


def _glued(quoted: Quoted, said: Said) -> Judged | None:
    index = said.run_on.first(letters(quoted.words))
    if index is None:
        return None
    first, second, _ = said.glued[index]
    between = first.passage.words_between(first.end, second.start)
    verdict = Verdict.UNCERTAIN if len(between) <= _ATTRIBUTION else Verdict.ALTERED
    return _entry(quoted, verdict, "ledger.quotation-glued", first.mention), first


def _nearest(quoted: Quoted, said: Said) -> Judged | None:
    index = _best(quoted.words, [q.words for q in said.quotations])
    if index is not None:
        source = said.quotations[index]
        reason, differing = "ledger.quotation-reworded", _differing(quoted, source.words)
        return _entry(quoted, Verdict.ALTERED, reason, source.mention, differing), source
    if len(quoted.words) < _CLAUSE:
        return None
    index = _best(quoted.words, [words for _, _, words in said.sentences])
    if index is None:
        return None
    passage, span, _ = said.sentences[index]
    reason = "ledger.quotation-from-indirect-speech"
    return _entry(quoted, Verdict.ALTERED, reason, passage.mention(*span)), None


def _best(words: Sequence[Token], others: Sequence[Sequence[Token]]) -> int | None:
    """Which of these runs of words is nearest, if any is near enough; the first of equals."""
    best, index = _NEAR, None
    for at, other in enumerate(others[:_MOST]):
        score = _nearness(words, other)
        if score > best or (score == best and index is None):
            best, index = score, at
    return index


def _nearness(article: Sequence[Token], source: Sequence[Token]) -> float:
    """Share of the article's words that stand in the source's in the same order, 0–1. The bag of words
    is an upper bound that spares the alignment of most pairs."""
    mine, theirs = [w.folded for w in article[:_LONGEST]], [w.folded for w in source[:_LONGEST]]
    shared = set(theirs)
    if sum(word in shared for word in mine) < _NEAR * len(mine):
        return 0.0
    blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    return sum(b.size for b in blocks) / len(mine)


def _differing(quoted: Quoted, source: Sequence[Token]) -> Mention | None:
    """The longest run of the article's words that the source quotation has not there; where it only lacks
    some, the word before the gap."""
    mine, theirs = quoted.words[:_LONGEST], source[:_LONGEST]
    matcher = SequenceMatcher(None, [w.folded for w in mine], [w.folded for w in theirs], autojunk=False)
    inner = [op for op in matcher.get_opcodes() if op[0] != "equal" and 0 < op[2] <= len(mine)]
    runs = [(first, last) for kind, first, last, *_ in inner if kind != "insert" or last < len(mine)]
    if not runs:
        return None
    first, last = max(runs, key=lambda run: run[1] - run[0])
    first = min(first, last - 1)
    return quoted.passage.mention(mine[first].start, mine[last - 1].end)
