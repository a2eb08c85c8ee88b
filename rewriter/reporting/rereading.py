"""What a second reading by a model found, in one list for the top: those sentences first that nothing else
tells of, and facts before colour."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rewriter.article import Departure, Ledger, Mention, Opinion, Standing, Support
from rewriter.output import number
from rewriter.reporting.facts import is_problem, parted
from rewriter.reporting.figures import counted
from rewriter.reporting.opinions import Quoted
from rewriter.reporting.sentences import Placed, Sentence
from rewriter.wording import Lang, say

_NAME = 80  # characters of a model's name shown: a service says it, and nobody checks


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One sentence to look at again: where it stands, its text cut around the words at fault, what the model
    has against it. `about` are these words, else the sentence; `told`: the ledger says something of it
    already."""

    number: int
    article: Placed
    about: Mention
    parts: tuple[str, str, str]
    opinion: Quoted
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """The list at the top: a title with whose it is and how many sentences, what it is worth, how far it
    went."""

    title: str
    intro: str
    extent: str
    doubts: tuple[Doubt, ...]


def reread_of(ledger: Ledger | None, rows: Iterable[Sentence], lang: Lang) -> Reread | None:
    """What a second reading found, sentences that nothing else tells of first, of these and of the others
    facts before colour: an editor's time goes to the former. None where nobody read it."""
    if ledger is None or not (ledger.second_reading or ledger.opinions):
        return None
    opinions = {o.article: o for o in ledger.opinions}
    words = {article: opinion.words for article, opinion in opinions.items()}
    every = sorted(rows, key=lambda r: r.number)
    shades = {row.number for row in every if _is_shade(opinions.get(row.support.article))}
    found = [
        _doubt(row, row.opinion, words[row.support.article], is_told(row.support, ledger), lang)
        for row in every
        if row.opinion and row.opinion.doubts
    ]
    ordered = sorted(found, key=lambda doubt: (bool(doubt.told), doubt.number in shades))
    return Reread(
        title=_title(len(found), ledger, lang),
        intro=say("opinion.intro", lang),
        extent=_extent(ledger, lang),
        doubts=tuple(replace(doubt, number=n) for n, doubt in enumerate(ordered, start=1)),
    )


def _is_shade(opinion: Opinion | None) -> bool:
    return opinion is not None and opinion.kind is Departure.COLOUR


def is_told(support: Support, ledger: Ledger) -> bool:
    """Whether the ledger has something against a sentence: nothing bears it out, or a problem is in it."""
    if support.standing is Standing.UNSUPPORTED:
        return True
    mine, problems = support.article, (e.article for e in ledger.entries if is_problem(e) and e.article)
    return any(m.where == mine.where and m.start < mine.end and mine.start < m.end for m in problems)


def _doubt(row: Sentence, opinion: Quoted, words: Mention | None, told: bool, lang: Lang) -> Doubt:
    return Doubt(
        number=row.number,
        article=row.article,
        about=words or row.support.article,
        parts=parted(row.support.article, words),
        opinion=opinion,
        told=say("opinion.told", lang) if told else "",
    )


def _title(doubts: int, ledger: Ledger, lang: Lang) -> str:
    if not doubts:
        return say("opinion.title-none", lang, models=_models(ledger))
    return counted("opinion.title", lang, doubts, models=_models(ledger))


def _models(ledger: Ledger) -> str:
    reading = ledger.second_reading
    names = reading.models if reading else (o.model for o in ledger.opinions)
    return ", ".join(dict.fromkeys(name[:_NAME] for name in names))


def _extent(ledger: Ledger, lang: Lang) -> str:
    reading = ledger.second_reading
    if reading is None:
        return ""
    key = "opinion.read-whole" if reading.whole else "opinion.read-partly"
    return say(key, lang, read=number(reading.read, lang), total=number(reading.sentences, lang))
