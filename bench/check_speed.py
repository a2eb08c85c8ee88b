"""How fast an article is judged: `python -m bench.check_speed`.

Goal: 50 articles of 800 words a second and core, ledger included. The peer in the same run is textstat's
Flesch score of the same articles; the limits are ratios to it.
"""

import sys
import time
from collections.abc import Callable

from rewriter.article import Attribution, Brief, Draft, DraftParagraph, Paragraph, Section, Source
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import account

WORDS = 800
ARTICLES = 20
MOST_TIMES_PEER = 8.0  # measured 3 to 4 where the peer takes 4 ms an article: 50 a second is 5 times that
MOST_GROWTH = 2.6  # time for twice the words: 2 is linear, the rest is noise

_SUBJECTS = ("Le conseil régional", "La fondatrice", "Un ingénieur de Lyon", "Le ministère", "Anne Martin")
_VERBS = ("a annoncé", "prévoit toujours", "a déjà financé", "présente", "refuse depuis mars")
_OBJECTS = (
    "un budget de {n} millions d’euros",
    "la fin de {n} % des lignes",
    "« une usine de {n} salariés »",
)
_ENDS = ("avant la fin de 2024.", "mais les habitants attendent.", "et le calendrier suit.", "dans le nord.")


def sentence(n: int) -> str:
    """The n-th sentence of an endless French article; no two alike."""
    start = f"{_SUBJECTS[n % 5]} {_VERBS[n // 2 % 5]}"
    return f"{start} {_OBJECTS[n % 3].format(n=n + 2)} {_ENDS[n % 4]}"


def article(seed: int, words: int = WORDS) -> tuple[Source, Draft]:
    """A source and an article of about `words` words each, in paragraphs of five sentences."""
    count = words // 14 // 5 + 1
    texts = [" ".join(sentence(seed * 7 + p * 5 + i) for i in range(5)) for p in range(count)]
    source = Source(
        name="bench",
        title="Le conseil régional annonce son budget",
        language="fr",
        paragraphs=tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(texts, 1)),
        attribution=Attribution(outlet="La Gazette"),
    )
    paragraphs = [DraftParagraph(text=t, sources=(f"p{n}",)) for n, t in enumerate(texts, 1)]
    sections = [
        Section(heading=f"Le budget, acte {n}" if n else None, paragraphs=tuple(paragraphs[n : n + 3]))
        for n in range(0, count, 3)
    ]
    draft = Draft(
        headline="Budget régional : ce qui change",
        seo_title="Budget régional : ce qui change en 2024",
        description="Le conseil régional présente son budget : "
        + "ce qui change pour les lignes et les usines. " * 2,
        keyphrase="budget régional",
        slug="budget-regional",
        credit="Source : La Gazette",
        sections=tuple(sections),
    )
    return source, draft


def judge_all(pairs: list[tuple[Source, Draft]]) -> None:
    """What `rewriter check` does with each article, reading and printing apart."""
    for source, draft in pairs:
        judge(Paper(draft, Brief(), source, account(source, draft)))


def seconds(work: Callable[[], None]) -> float:
    """Processor time of `work`, best of three: other programs on the machine do not count."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def peer(pairs: list[tuple[Source, Draft]]) -> None:
    """textstat's Flesch score of each article."""
    from textstat import textstat

    textstat.set_lang("fr")
    for _, draft in pairs:
        textstat.flesch_reading_ease(draft.text)


def main() -> int:
    """Measure, print, and say whether the limits hold."""
    pairs = [article(seed) for seed in range(ARTICLES)]
    judge_all(pairs[:1])
    peer(pairs[:1])  # imports and first-use tables are not what is measured
    ours = seconds(lambda: judge_all(pairs))
    theirs = seconds(lambda: peer(pairs))
    growth, each = _growth(), 1000 * ours / ARTICLES
    print(f"check: {ARTICLES / ours:.0f} articles of {WORDS} words a second ({each:.1f} ms each)")
    print(f"peer:  {ARTICLES / theirs:.0f} a second, textstat's Flesch alone")
    print(f"ratio: {ours / theirs:.1f} (at most {MOST_TIMES_PEER})")
    print(f"twice the words take {growth:.1f} times as long (at most {MOST_GROWTH})")
    return 0 if ours / theirs <= MOST_TIMES_PEER and growth <= MOST_GROWTH else 1


def _growth() -> float:
    once, twice = [article(1, 4000)], [article(1, 8000)]
    return seconds(lambda: judge_all(twice)) / seconds(lambda: judge_all(once))


if __name__ == "__main__":
    sys.exit(main())
