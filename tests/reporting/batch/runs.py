"""Runs of made-up articles, with one of everything that the pages of a run can show."""

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from rewriter.article import FailureKind, Reason, Status, Usage
from rewriter.article.batch import Entry, Row, Stage, Summary, Totals
from rewriter.text.likeness.sketches import sketch

PLACES = "Belmont Castelrive Orsan Valmeyer Tourelles Fontvive Montclair Rochebelle Aubignac Lormont".split()
THINGS = (
    "le tramway", "la piscine", "le marché couvert", "la médiathèque", "le pont suspendu", "la gare",
    "le stade nautique", "l’hôpital", "la ligne de bus", "le théâtre",
)  # fmt: skip
VERBS = "rouvre ferme change attend résiste grandit déménage".split()
FILES = ("article.html", "article.json", "article.md", "report.html")


def ready(n: int, chance: random.Random) -> Summary:
    """An article without anything against it."""
    thing, place = THINGS[n % len(THINGS)], PLACES[n // len(THINGS) % len(PLACES)]
    verb = VERBS[n // 100 % len(VERBS)]
    title = f"À {place}, {thing} {verb} au bout de {2 + n // 700} ans"
    usage = Usage(input_tokens=chance.randint(2000, 6000), output_tokens=chance.randint(800, 2400))
    return Summary(
        status=Status.READY,
        reasons=(Reason(key="outcome.ready-means", note=True),),
        title=title,
        keyphrase=f"{thing} {place} {n}",
        language="fr",
        words=round(chance.gauss(740, 90)),
        source_words=820,
        findings={"seo.advice": 1, "readability.warning": n % 3} if n % 3 else {"seo.advice": 1},
        codes={"keyphrase-not-in-slug": 1, "long-sentences": n % 3}
        if n % 3
        else {"keyphrase-not-in-slug": 1},
        ledger={"verified": chance.randint(6, 22), "derived": n % 4, "uncertain": n % 2},
        rounds=1,
        calls=2 + n % 3,
        usage=usage,
        paid=usage,
        cost=round(usage.input_tokens * 1.25e-6 + usage.output_tokens * 1e-5, 6),
        models=("petit-modele",),
        seconds=round(chance.uniform(8, 95), 1),
        files=FILES,
    )


def review(n: int, chance: random.Random) -> Summary:
    """An article that a person must look at, for one of several reasons."""
    names = ("invented", "altered", "lost", "errors", "kept", "uncertain", "source-not-identified")
    name = names[n % len(names)]
    count = 1 + n % 4
    quotation = {"quotation-altered": 1} if n % 11 == 0 else {}
    base = ready(n, chance)
    held = {name: count} if name in ("invented", "altered", "lost", "uncertain") else {}
    return replace(
        base,
        status=Status.NEEDS_REVIEW,
        reasons=(
            Reason(key=f"outcome.{name}", params={"n": count}),
            Reason(key="outcome.warnings", params={"n": 1}, note=True),
        ),
        findings={"fidelity.error": count, "seo.warning": 1},
        codes={f"figure-{name}": count, "keyphrase-absent": 1, **quotation},
        ledger={**base.ledger, **held},
    )


def failed(n: int, chance: random.Random) -> Summary:
    """An article that was not made."""
    kinds = (FailureKind.REFUSED, FailureKind.TIMEOUT, FailureKind.TOO_LONG, None)
    kind = kinds[n % len(kinds)]
    key = f"model.{kind}" if kind else "outcome.unusable-answers"
    return Summary(
        status=Status.FAILED,
        reasons=(Reason(key=key, params={} if kind else {"n": 3}),),
        failure=kind,
        source_title=f"Source {n} sur {THINGS[n % len(THINGS)]}",
        language="fr",
        source_words=640,
        calls=1,
        usage=Usage(input_tokens=2100),
        cost=0.0026,
        seconds=chance.uniform(1, 130),
        files=("article.json", "report.html") if n % 2 else (),
    )


def entry(n: int, called: str | None = None) -> Entry:
    """The place of article `n` in the list."""
    name = f"depeche-{n:05}"
    row = Row(id=name if called is None else called, path=f"entrees/{name}.txt", line=n + 2)
    return Entry(position=n, folder=name, row=row, stage=Stage.ENDED)


@cache
def run(many: int, seed: int = 1) -> tuple[tuple[Entry, Summary], ...]:
    """`many` articles: seven in ten ready, one in twenty failed."""
    chance = random.Random(seed)  # noqa: S311 – made-up articles
    makers = [ready] * 14 + [review] * 5 + [failed]
    return tuple((entry(n), chance.choice(makers)(n, chance)) for n in range(many))


def streamed(found: tuple[tuple[Entry, Summary], ...]) -> Iterator[tuple[Entry, Summary]]:
    """The run as its writers get it."""
    return iter(found)


def totals(found: tuple[tuple[Entry, Summary], ...], waiting: int = 0) -> Totals:
    """What the run came to."""
    statuses = [summary.status for _, summary in found]
    usage = sum((summary.usage for _, summary in found), Usage())
    return Totals(
        articles=len(found) + waiting,
        waiting=waiting,
        ready=statuses.count(Status.READY),
        needs_review=statuses.count(Status.NEEDS_REVIEW),
        failed=statuses.count(Status.FAILED),
        calls=sum(summary.calls for _, summary in found),
        unknown_calls=3 if waiting else 0,
        saved=412 if waiting else 0,
        usage=replace(usage, cached_tokens=usage.input_tokens // 3),
        cost=sum(summary.cost or 0 for _, summary in found),
        unknown_cost=0.12 if waiting else 0.0,
    )


def words(seed: int, many: int = 600) -> list[str]:
    """Words of a text that shares nothing with another seed's."""
    return random.Random(seed).choices([f"mot{seed}x{n}" for n in range(2000)], k=many)  # noqa: S311


def sketched(*texts: list[str]) -> dict[int, tuple[int, ...]]:
    """Sketches by number."""
    return {n: sketch(" ".join(text)) for n, text in enumerate(texts)}
