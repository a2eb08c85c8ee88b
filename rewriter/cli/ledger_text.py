"""The ledger in the terminal: how many of each verdict, what to look at with both sides, the sentences."""

from collections.abc import Iterator, Mapping

import click

from rewriter.api.accounting import Account
from rewriter.api.place_in_words import told_spots
from rewriter.article import Ledger, Standing
from rewriter.cli.reread_text import lines_of
from rewriter.cli.terminal import not_looked_at, one_line
from rewriter.output import capital
from rewriter.reporting.facts import ORDER, Fact, Side, facts_of, is_problem, sign_of
from rewriter.reporting.figures import counted
from rewriter.reporting.places import Spot
from rewriter.reporting.rereading import is_told, reread_of
from rewriter.reporting.sentences import STANDINGS, Placed, Sentence, sentences_of
from rewriter.wording import Lang, say

_SENTENCE = 240  # characters of a sentence shown: three lines of a wide terminal
_ITEM = 160  # characters shown of a side: two lines
_LOOK = (Standing.UNSUPPORTED, Standing.PARTLY)
_RED, _YELLOW, _PLAIN = ("✗", "red"), ("!", "yellow"), ("·", None)


def told(account: Account, lang: Lang) -> str:
    """The whole account as lines, every text of the article and the source made safe for a terminal."""
    spots = told_spots(account.source, account.draft, lang)
    lines = [
        _summary(account.ledger, lang),
        *([say("register.marks", lang)] if account.ledger.entries else []),
        *_problems(account.ledger, spots, lang),
        "",
        *_sentences(account.ledger, spots, lang),
        *_reread(account.ledger, spots, lang),
        "",
        not_looked_at(account.not_looked_at, lang),
    ]
    return "\n".join(lines) + "\n"


def _summary(ledger: Ledger, lang: Lang) -> str:
    counts = [(verdict, ledger.count(verdict)) for verdict in reversed(ORDER)]
    told = [counted(f"register.count-{verdict}", lang, n) for verdict, n in counts if n]
    return " · ".join(told) if told else say("register.nothing", lang)


def _problems(ledger: Ledger, spots: Mapping[str, Spot], lang: Lang) -> Iterator[str]:
    facts = [fact for fact in facts_of(ledger, spots, lang) if is_problem(fact.entry)]
    width = _width(side.place for fact in facts for side in (fact.article, fact.source) if side)
    for fact in facts:
        yield ""
        yield _headed(_mark(fact), _title(fact, lang))
        yield from (_indented(s.place, width, _quoted(s)) for s in (fact.article, fact.source) if s)
        if fact.reason:
            yield f"    {one_line(capital(fact.reason), _SENTENCE)}"


def _sentences(ledger: Ledger, spots: Mapping[str, Spot], lang: Lang) -> Iterator[str]:
    found = sentences_of(ledger, spots, lang)
    if not found:
        return
    counts = [(s, sum(f.support.standing is s for f in found)) for s in reversed(STANDINGS)]
    told = " · ".join(counted(f"register.sentences-{s}", lang, n) for s, n in counts if n)
    yield say("register.sentences", lang, counts=told)
    looked = [sentence for sentence in found if sentence.support.standing in _LOOK]
    shown = [sentence for sentence in looked if not _told_above(sentence, ledger)]
    width = _width(placed.place for sentence in shown for placed in _pair(sentence))
    for sentence in shown:
        yield ""
        yield _headed(_YELLOW, sentence.standing_label)
        yield from (_indented(p.place, width, one_line(p.text, _SENTENCE)) for p in _pair(sentence))
        if sentence.missing:
            yield f"    {say('report.missing', lang)} {one_line(', '.join(sentence.missing), _SENTENCE)}"

    if told_above := len(looked) - len(shown):
        yield ""
        yield counted("register.not-repeated", lang, told_above)


def _reread(ledger: Ledger, spots: Mapping[str, Spot], lang: Lang) -> Iterator[str]:
    """What a second reading found, those first that nothing above tells of."""
    lines = list(lines_of(reread_of(ledger, sentences_of(ledger, spots, lang), lang)))
    yield from ["", *lines] if lines else []


def _told_above(sentence: Sentence, ledger: Ledger) -> bool:
    """Whether a problem told before says already why the source bears out only a part of it."""
    return sentence.support.standing is Standing.PARTLY and is_told(sentence.support, ledger)


def _pair(sentence: Sentence) -> tuple[Placed, ...]:
    """A sentence and the one of the source that says most of it, if there is one."""
    return (sentence.article, *sentence.sources[:1])


def _mark(fact: Fact) -> tuple[str, str | None]:
    return {"✗": _RED, "!": _YELLOW, "·": _PLAIN}[sign_of(fact.entry)]


def _title(fact: Fact, lang: Lang) -> str:
    essential = f", {say('report.essential', lang)}" if fact.essential else ""
    return f"{fact.verdict_label}, {fact.kind_label.lower()}{essential}"


def _headed(mark: tuple[str, str | None], title: str) -> str:
    sign, colour = mark
    return f"{click.style(sign, fg=colour)} {title}"


def _indented(place: str, width: int, words: str) -> str:
    return f"    {one_line(place, width).ljust(width)}  {words}"


def _quoted(side: Side) -> str:
    """The item in brackets, between what stands around it, and within it the words that are not the other
    side's."""
    before, differing, after = side.parts
    marked = f"{_end(before)}⟦{differing}⟧{after}" if differing else before
    inner = one_line(marked, _ITEM)
    return f"{one_line(side.before, _ITEM)}[{inner}]{one_line(side.after, _ITEM)}"


def _end(text: str) -> str:
    """The end of a text, where the whole would leave no room for what comes next."""
    return text if len(text) < _ITEM // 2 else f"…{text[-_ITEM // 2 :].partition(' ')[2]}"


def _width(places: Iterator[str]) -> int:
    return max(map(len, places), default=0)
