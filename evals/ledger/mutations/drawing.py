"""All cases: as many of each class as the texts allow, spread over the documents, the same in every run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from evals.ledger.mutations import datings, moods, names, numbers, senses, voices
from evals.ledger.mutations.cases import Article, Case, Pair, asked_span, draft, source, told
from evals.ledger.mutations.chance import pick, shuffled, split_of
from evals.ledger.mutations.corpus import articles
from evals.ledger.mutations.mechanical import mechanical
from evals.ledger.mutations.spots import Cast, Change, Spot
from evals.ledger.mutations.wholes import Donors, losable
from rewriter.article import Draft, Source
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans


def _generalised(spot: Spot) -> Iterator[str]:
    yield from senses.everybody(spot)
    yield from voices.crowd(spot)


MOST = 150  # cases of a class in one direction
_FEWEST = 5  # words of a sentence: a dateline says nothing
_TWICE = 2
PER_DOC = 8  # of them in one document
RULES: dict[str, Callable[[Spot], Iterable[str | Change]]] = {
    "figure": numbers.figure,
    "scale": numbers.scale,
    "unit": numbers.unit,
    "date": datings.date,
    "weekday": datings.weekday,
    "month": datings.month,
    "name-inside": names.inside,
    "name-outside": names.outside,
    "function-swap": names.function,
    "function-altered": names.altered,
    "quotation-word": senses.quotation_word,
    "quotation-invented": voices.invented,
    "speaker-swap": voices.speaker,
    "conditional-dropped": moods.conditional,
    "negation-dropped": moods.affirmed,
    "negation-added": moods.denied,
    "attribution-dropped": voices.unattributed,
    "direction": senses.direction,
    "cause-added": senses.cause,
    "generalisation": _generalised,
    "condition-dropped": moods.unconditional,
    "superlative-added": senses.superlative,
    "relative-date-made-absolute": datings.relative,
}
CLASSES = (*RULES, "sentence-invented", "fact-lost", "mechanical")
_Made = tuple[str, int, int, str, str]  # class, paragraph, sentence, new text, how


class _Built:
    """An article's source, draft and sentences, made once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.paragraphs = told(article)
        self.source: Source = source(article)
        self.draft: Draft = draft(article.headline, self.paragraphs)
        self.split = split_of(article.doc)
        self.known = frozenset(u.text for u in article.units if u.text == u.source)

    def spots(self) -> Iterator[tuple[int, int, int, Spot]]:
        """Paragraph, start and end of every sentence, and the sentence with its surroundings."""
        cast = Cast("\n".join(self.paragraphs), f"{self.source.title}\n{self.source.text}")
        for p, text in enumerate(self.paragraphs):
            spans = sentence_spans(text)
            quoted = quoted_spans(text)
            for i, (start, end) in enumerate(spans):
                inside = tuple(
                    (max(q.start, start) - start, min(q.end, end) - start)
                    for q in quoted
                    if q.start < end and q.end > start
                )
                yield (
                    p,
                    start,
                    end,
                    Spot(
                        text=text[start:end],
                        key=f"{self.article.id}/{p}/{start}",
                        before=text[slice(*spans[i - 1])] if i else "",
                        after=text[slice(*spans[i + 1])] if i + 1 < len(spans) else "",
                        cast=cast,
                        spans=inside,
                        first=p == 0 and i == 0,
                    ),
                )


@cache
def _built() -> tuple[_Built, ...]:
    return tuple(_Built(a) for a in articles())


def pairs(split: str | None = None) -> Iterator[Pair]:
    """The faithful pairs, without any change."""
    for built in _built():
        if split in (None, built.split):
            a = built.article
            yield Pair(
                id=a.id,
                doc=a.doc,
                direction=a.direction,
                split=built.split,
                source=built.source,
                faithful=built.draft,
            )


def cases(split: str | None = None) -> Iterator[Case]:
    """The cases of a split, or all; none where the texts are not there."""
    return (c for c in _all() if split in (None, c.split))


@cache
def _all() -> tuple[Case, ...]:
    found: dict[tuple[str, str], dict[str, list[Case]]] = {}
    splits = {b.article.doc: b.split for b in _built()}
    donors = Donors(tuple(b.article for b in _built()))
    for built in _built():
        for case in _of(built, donors, splits):
            found.setdefault((case.klass, case.direction), {}).setdefault(case.doc, []).append(case)
    drawn = (c for key in sorted(found) for c in _drawn(found[key], key))
    return (*drawn, *mechanical())


def _drawn(by_doc: dict[str, list[Case]], key: tuple[str, str]) -> list[Case]:
    """One of each document, then a second of each, until there are enough; no new sentence more than twice."""
    queues = [_ordered(by_doc[doc], key) for doc in shuffled(sorted(by_doc), *key)]
    rounds = (queue[n] for n in range(PER_DOC) for queue in queues if n < len(queue))
    return [case for case, _ in zip(_varied(rounds), range(MOST))]


def _varied(found: Iterator[Case]) -> Iterator[Case]:
    used: Counter[str] = Counter()
    for case in found:
        text = (
            case.mutated.sections[0].paragraphs[int(case.where.split("/")[1])].text
            if not case.lost
            else case.id
        )
        told_now = text[case.start : case.end] if not case.lost else text
        used[told_now] += 1
        if used[told_now] <= _TWICE:
            yield case


def _ordered(found: list[Case], key: tuple[str, str]) -> list[Case]:
    """A document's cases: those whose sentence was paraphrased first, else by chance."""
    return sorted(shuffled(found, *key, found[0].doc), key=_verbatim)


def _verbatim(case: Case) -> bool:
    if case.direction == "en-fr" or case.lost:
        return False
    text = case.faithful.sections[0].paragraphs[int(case.where.split("/")[1])].text
    return text[case.was_start : case.was_end] in case.source.text.replace("'", "’")


def _of(built: _Built, donors: Donors, splits: dict[str, str]) -> Iterator[Case]:
    offered = shuffled(donors.near(built.article, splits), built.article.id)[:40]
    for p, start, end, spot in built.spots():
        if len(spot.text.split()) < _FEWEST:
            continue
        for klass, rule in RULES.items():
            options = [
                c
                for c in dict.fromkeys(_as_changes(rule(spot), spot.text))
                if c.how != "insert" or spot.closed
            ]
            if options:
                yield _case(built, klass, (p, start, end), pick(options, klass, spot.key), spot)
        if offered and spot.closed:
            new = Change(pick(offered, spot.key), "insert")
            yield _case(built, "sentence-invented", (p, start, end), new, spot)
    yield from _lost(built)


def _as_changes(made: Iterable[str | Change], old: str) -> Iterator[Change]:
    for new in made:
        change = Change(new) if isinstance(new, str) else new
        if change.text != old:
            yield change


def _case(built: _Built, klass: str, at: tuple[int, int, int], change: Change, spot: Spot) -> Case:
    p, start, end = at
    text = built.paragraphs[p]
    new = change.text
    if change.how == "insert":
        start, new = end, f" {new}"
    if change.how == "join":
        start = text.rindex(spot.before, 0, start)
    body = (*built.paragraphs[:p], text[:start] + new + text[end:], *built.paragraphs[p + 1 :])
    skip = 1 if change.how == "insert" else 0
    a = built.article
    return Case(
        id=f"{klass}:{a.id}:{p}:{at[1]}",
        doc=a.doc,
        direction=a.direction,
        klass=klass,
        split=built.split,
        source=built.source,
        faithful=built.draft,
        mutated=draft(a.headline, body),
        where=f"0/{p}",
        start=start + skip,
        end=start + len(new),
        was_start=start,
        was_end=end,
    )


def _lost(built: _Built) -> Iterator[Case]:
    a = built.article
    for index in losable(a):
        where, start, end = asked_span(a, index)
        yield Case(
            id=f"fact-lost:{a.id}:{index}",
            doc=a.doc,
            direction=a.direction,
            klass="fact-lost",
            split=built.split,
            source=built.source,
            faithful=built.draft,
            mutated=draft(a.headline, told(a, without=index)),
            where=where,
            start=start,
            end=end,
            lost=where,
        )
