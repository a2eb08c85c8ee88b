"""English quotations of one speaker that a French one runs together, and what of it translates none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.ledger.bearing.passages import Passage, passage, strand
from rewriter.ledger.quoting.chains import chains
from rewriter.ledger.quoting.meant import keys, meanings, share
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.ledger.quoting.traits import Traits, traits
from rewriter.text.tokens import Token

_FRENCH = 1.2  # French words for one English word, as a rule
_FIT = 0.3  # weight of a like length beside that of a like meaning
_GAIN = 0.05  # by which several quotations must do better than one
_SAME = 0.4  # share of the content words from which quotations run together say the same
_SAYING = 4  # content words from which a clause must share one with what it translates
_STOPS = ".!?…;"


@dataclass(frozen=True, slots=True)
class Run:
    """Quotations of one speaker by their ranks, read as one."""

    first: int
    last: int
    read: Quoted
    traits: Traits

    @property
    def ranks(self) -> range:
        """The ranks of its quotations."""
        return range(self.first, self.last + 1)


def runs_of(theirs: Sequence[Quoted], passages: Sequence[Passage]) -> list[Run]:
    """Every two or more quotations of a source that one speaker goes on with."""
    found: list[Run] = []
    for at, chain in enumerate(chains(theirs, passages, "en")):
        for size in range(2, len(chain) + 1):
            read = _read(chain[:size])
            found.append(Run(at, at + size - 1, read, traits(read, french=False)))
    return found


def _read(chain: Sequence[Quoted]) -> Quoted:
    """Their words as one quotation, which stands nowhere."""
    text = " ".join(q.mention.text for q in chain)
    alone = passage("", text)
    return Quoted(alone, 0, len(text), True, alone.strand, [alone.words])


def best_run(mine: Traits, known: Sequence[Traits], runs: Sequence[Run]) -> Run | None:
    """The quotations that a French one most likely runs together; None when one alone does as well."""
    likely = [r for r in runs if mine.length_alike(r.traits) and mine.alike(r.traits) >= _SAME]
    if not likely:
        return None
    best = max(likely, key=lambda r: (_score(mine, r.traits), r.first - r.last))
    alone = max(_score(mine, one) for one in known)
    return best if _score(mine, best.traits) > alone + _GAIN else None


def _score(mine: Traits, theirs: Traits) -> float:
    french, english = len(mine.quoted.words), _FRENCH * len(theirs.quoted.words)
    return mine.alike(theirs) + _FIT * min(french, english) / max(french, english, 1)


def parts(mine: Quoted, run: Run, theirs: Sequence[Quoted]) -> Iterator[tuple[int, Quoted]]:
    """Each clause of a quotation with the rank of the English one in a run that most likely says it."""
    told = {at: keys(theirs[at].words) for at in run.ranks}
    for clause in clauses(mine):
        meant = meanings(clause)
        yield max(run.ranks, key=lambda at: (share(meant, told[at]), -at)), part(mine, clause)


def part(quoted: Quoted, clause: Sequence[Token]) -> Quoted:
    """A clause of a quotation, as one."""
    return Quoted(quoted.passage, clause[0].start, clause[-1].end, True, strand(clause), [clause])


def clauses(quoted: Quoted) -> Iterator[list[Token]]:
    """The words of a quotation by its sentences, and by what stands in between."""
    text = quoted.passage.text
    for piece in quoted.pieces:
        clause: list[Token] = []
        for word in piece:
            if clause and any(mark in text[clause[-1].end : word.start] for mark in _STOPS):
                yield clause
                clause = []
            clause.append(word)
        yield clause


def strange_clause(quoted: Quoted, source: Quoted, others: Sequence[Traits]) -> Quoted | None:
    """The first sentences of a quotation, of several, that share no word with what the rest of it translates:
    many words, or few that another English quotation has."""
    every = list(clauses(quoted))
    said = keys(source.words) if len(every) > 1 else frozenset[str]()
    strange: list[Token] = []
    for clause in [*every, []] if len(every) > 1 else ():
        if clause and not share(meanings(clause), said):
            strange += clause
        elif strange and _says_else(strange, others):
            return part(quoted, strange)
        else:
            strange = []
    return None


def _says_else(strange: Sequence[Token], others: Sequence[Traits]) -> bool:
    meant = meanings(strange)
    said = frozenset[str]().union(*(t.keys for t in others)) if 1 < len(meant) < _SAYING else frozenset[str]()
    return len(meant) >= _SAYING or (len(meant) > 1 and share(meant, said) == 1)
