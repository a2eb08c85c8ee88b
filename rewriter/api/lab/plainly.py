"""A comparison in a few plain sentences: what is certain, what may be chance, what nobody can say yet."""

from collections.abc import Iterable, Iterator, Mapping

from rewriter.api.lab.comparing import Accepted, Comparison, Measured, Told
from rewriter.api.lab.intervals import LEAST_PAIRS
from rewriter.api.lab.telling import is_shown
from rewriter.wording import Lang, say

_SHOWN = (Told.BETTER, Told.WORSE, Told.OTHER)
_MOST = 4
"""Names of one list that are written out."""


def plainly(comparison: Comparison, lang: Lang, titles: Mapping[str, str] = {}) -> Iterator[str]:
    """What happened, then what is certain on average, then what is noise. Facts of single articles come
    first: they need no average. `titles` are what people know the articles by."""
    yield from _facts(comparison, lang, titles)
    lines: list[Measured | Accepted] = [*comparison.measures, *comparison.accepted]
    if len(comparison.pairs) < LEAST_PAIRS:
        moved = [each for each in lines if each.told is Told.FEW]
        key = "trial.too-few" if moved else "trial.few-same"
        yield say(key, lang, n=len(comparison.pairs), least=LEAST_PAIRS, names=_names(moved, lang))
        return
    certain = [each for each in lines if each.told in _SHOWN]
    noise = [each for each in lines if each.told is Told.NONE]
    if certain:
        yield say("trial.certain", lang, names=_names(certain, lang))
    else:
        yield say("trial.nothing-certain", lang)
    if noise:
        yield say("trial.noise", lang, names=_names(noise, lang))


def _facts(comparison: Comparison, lang: Lang, titles: Mapping[str, str]) -> Iterator[str]:
    end = next(line for line in comparison.accepted if line.name == "end")
    for key, articles in (("trial.lost", end.lost), ("trial.won", end.gained)):
        if articles:
            yield say(key, lang, n=len(articles), names=_listed([titles.get(a, a) for a in articles], lang))
    gained = [shift.code for shift in comparison.shifts if len(shift.gained) > len(shift.lost)]
    gone = [shift.code for shift in comparison.shifts if len(shift.lost) > len(shift.gained)]
    for key, codes in (("trial.more-findings", gained), ("trial.fewer-findings", gone)):
        if codes:
            yield say(key, lang, names=_listed(dict.fromkeys(codes), lang))


def _names(lines: Iterable[Measured | Accepted], lang: Lang) -> str:
    return ", ".join(_named(each, lang) for each in lines)


def _named(each: Measured | Accepted, lang: Lang) -> str:
    if isinstance(each, Accepted):
        kind, difference = "accepted", float(each.now - each.before)
    else:
        kind, difference = "measure", each.difference.mean
    if isinstance(each, Measured) and not is_shown(each):
        difference = 0.0  # the table shows none
    way = "up" if difference > 0 else "down" if difference < 0 else "level"
    return f"{say(f'lab.{kind}-{each.name}', lang)} ({say(f'trial.{way}', lang)})"


def _listed(names: Iterable[str], lang: Lang) -> str:
    every = list(names)
    more = len(every) - _MOST
    shown = ", ".join(every[:_MOST])
    return say("trial.and-more", lang, names=shown, n=more) if more > 0 else shown
