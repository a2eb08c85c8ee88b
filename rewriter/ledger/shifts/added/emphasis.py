"""What the article magnifies, dramatises or feels beyond its source: « un accord » told as « un accord
historique », a mood nobody spoke of, an end that announces the future."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.surroundings import Surroundings
from rewriter.text.claims.emphasis import Emphasis, emphases, superlatives
from rewriter.text.claims.shades import SUPERLATIVE, Kind

_MOST = 60  # emphases of one sentence that are looked at, against hostile input
_FOUND = 0.5  # share of a sentence found in the source from which what it has not there was added
_SHOWN = 0.3  # share from which « l’un des » may be read beside the « le » that came of it
_UNFOUNDED = 0.35  # share below which a feeling is nobody's of whom the source speaks there
_RANKS: tuple[Kind, ...] = ("superlative", "absolute", "feeling", "formula", "colour")
_SINGULAR = frozenset("le la l son sa leur".split())
_DENYING = frozenset("pas ni sans guere".split())
_DENIED = 3  # words before in which it is denied: « ne semblent pas découragés », « pas pour tout le monde »
_DENIABLE: tuple[Kind, ...] = ("feeling", "absolute")
_QUALITIES = ("ant", "ante", "ants", "antes")  # « un nul frustrant »: what it is like, not what people feel
_OF_PEOPLE = frozenset(
    f"{word}{end}" for word in ("confiant", "reconnaissant") for end in ("", "e", "s", "es")
)
_SIDES = (("joy", "pride", "confidence", "relief"), ("fear", "anger", "sadness"))  # families alike
_POINTS = frozenset("puis ensuite abord".split())
_ADDING = ("ajout", "cit", "not", "signal", "mentionn", "rest")  # « s’ajoute enfin », « notons enfin »
_HOPEFUL = ("optimist", "pessimist", "prudent")
_FORECASTS = frozenset(
    "rapport etude prevision previsions estimation estimations scenario scenarios projection projections "
    "hypothese hypotheses calcul calculs chiffre chiffres sondage expertise".split()
)
_LISTING = frozenset(("enfin",))  # « Enfin, … » opens the last of several points


def emphasis_added(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each superlative, absolute, feeling, announcement or word of colour of which the source
    has no like, near or (for mere colour) anywhere."""
    around = Surroundings(reading=reading)
    for pair in reading.pairs:
        yield from _Sentence(pair=pair, around=around).entries()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """One sentence of the article, its words, and what the source has around it."""

    pair: Pair
    around: Surroundings
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", self.pair.statement.folded)

    def entries(self) -> Iterator[LedgerEntry]:
        """What it adds, each stretch of words once, told by the strongest of its families."""
        for group in _stretches(self._found()):
            if not any(self._is_backed(e) for e in group):
                yield from self._told(min(group, key=lambda e: (_RANKS.index(e.family.kind), e.first)), group)

    def _found(self) -> list[Emphasis]:
        found = self.pair.statement.once(_emphasised)
        own = sorted((e for e in found if self._is_own(e)), key=lambda e: (e.first, e.last))
        return own[:_MOST]

    def _is_own(self, emphasis: Emphasis) -> bool:
        statement = self.pair.statement
        start = statement.words[emphasis.first].start
        named = emphasis.first > 0 and statement.passage.text[start].isupper()
        denied = emphasis.family.kind in _DENIABLE and not _DENYING.isdisjoint(
            self.words[max(0, emphasis.first - _DENIED) : emphasis.first]
        )
        if named or denied or statement.is_quoted(start) or self._is_of_a_forecast(emphasis):
            return False
        return not (self.words[emphasis.first] in _LISTING and self._is_listed(emphasis))

    def _is_of_a_forecast(self, emphasis: Emphasis) -> bool:
        """Whether it says how high a forecast is: « des prévisions optimistes » feel nothing."""
        hopeful = self.words[emphasis.last].startswith(_HOPEFUL)
        return hopeful and not _FORECASTS.isdisjoint(self.pair.statement.held)

    def _is_listed(self, emphasis: Emphasis) -> bool:
        """Whether « enfin » opens the last of several points, a sentence or « puis l’un, enfin l’autre »."""
        end = self.pair.statement.words[emphasis.last].end
        after = self.pair.statement.passage.text[end : end + 1]
        added = self.words[emphasis.first - 1].startswith(_ADDING)
        return (
            emphasis.first == 0
            or added
            or after == ","
            or not _POINTS.isdisjoint(self.words[: emphasis.first])
        )

    def _is_backed(self, emphasis: Emphasis) -> bool:
        """Whether the source says alike near, in whatever words of that shade, or in the same word."""
        if self._is_alone(emphasis):
            return False
        if self.around.has_family(self.pair, emphasis.family.name) or self._is_gone_on_with(emphasis):
            return True
        single = emphasis.first == emphasis.last
        return single and self.around.has_word(self.pair, self.words[emphasis.first])

    def _is_gone_on_with(self, emphasis: Emphasis) -> bool:
        """Whether a formula leads to what the next sentence has of the source: « Reste à savoir si X y sera.
        Il ne l’a pas dit. »"""
        following = self.around.following(self.pair) if emphasis.family.kind == "formula" else None
        return following is not None and self.around.has_family(following, emphasis.family.name)

    def _is_alone(self, emphasis: Emphasis) -> bool:
        """Whether one of several greatest is told as the greatest."""
        if emphasis.family != SUPERLATIVE or self.words[emphasis.first] not in _SINGULAR:
            return False
        return self.around.is_only_one_of(self.pair, self.words[emphasis.last])

    def _told(self, emphasis: Emphasis, group: Sequence[Emphasis]) -> Iterator[LedgerEntry]:
        alone = self._is_alone(emphasis)
        verdict = Verdict.ALTERED if alone else self._verdict(emphasis)
        if verdict is None:
            return
        statement = self.pair.statement
        best = self.pair.best if self.pair.borne_out >= (_SHOWN if alone else _FOUND) else None
        shade = "-doubt" if verdict is Verdict.UNCERTAIN else ""
        first, last = min(e.first for e in group), max(e.last for e in group)
        yield LedgerEntry(
            kind=EntryKind.EMPHASIS,
            verdict=verdict,
            article=statement.mention(statement.words[first].start, statement.words[last].end),
            source=best.mention() if best else None,
            reason="emphasis.one-of-dropped" if alone else f"emphasis.{emphasis.family.kind}{shade}",
        )

    def _verdict(self, emphasis: Emphasis) -> Verdict | None:
        """Words of which the source has no like at all are invented, mere colour apart; those it has
        elsewhere are in doubt where the sentence's own place in the source is known, and feelings where it
        has hardly any."""
        kind = emphasis.family.kind
        edge = self.around.is_edge(self.pair.statement)
        if self.around.has_family_anywhere(emphasis.family.name):
            known = bool(self.pair.matches) and (edge or self.pair.share >= _FOUND)
            unfounded = kind == "feeling" and self.pair.borne_out < _UNFOUNDED
            return Verdict.UNCERTAIN if known or unfounded else None
        if self._is_lent(emphasis) or kind in ("superlative", "absolute") or (kind == "formula" and edge):
            return Verdict.INVENTED
        return Verdict.UNCERTAIN

    def _is_lent(self, emphasis: Emphasis) -> bool:
        """Whether it is a feeling lent to people of whom the source tells none of that side."""
        word = self.words[emphasis.last]
        if self.pair.statement.quotes:
            return False  # whoever is quoted may be heard to feel so
        if emphasis.family.kind != "feeling" or (word.endswith(_QUALITIES) and word not in _OF_PEOPLE):
            return False
        sides = [side for side in _SIDES if emphasis.family.name in side]
        return not any(self.around.has_family(self.pair, name) for side in sides for name in side)


def _stretches(found: Sequence[Emphasis]) -> Iterator[Sequence[Emphasis]]:
    """The findings that overlap or touch, together."""
    group: list[Emphasis] = []
    for emphasis in found:
        if group and emphasis.first > max(e.last for e in group):
            yield group
            group = []
        group.append(emphasis)
    if group:
        yield group


def _emphasised(statement: Statement) -> list[Emphasis]:
    return [*emphases(statement.folded), *superlatives(statement.folded)]
