"""Figures and dates: each of the article's looked for in the source, and the other way round."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from decimal import Decimal

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.bounds import may_be_bounded
from rewriter.ledger.counting.bracketed import as_before_brackets, given_twice
from rewriter.ledger.counting.calendar_words import Dates
from rewriter.ledger.counting.computed import computed
from rewriter.ledger.counting.converted import (
    converted,
    exactly_converted,
    same_quantity,
    swapped,
)
from rewriter.ledger.counting.deadlines import deadline_shifted, with_deadline
from rewriter.ledger.counting.in_other_words import otherwise
from rewriter.ledger.counting.nearly import AGES, is_ratio, nearly, plainly_rounded, rounded
from rewriter.ledger.counting.resolved import Resolved
from rewriter.ledger.counting.rivals import Judged, changed, rival
from rewriter.ledger.counting.sentences import in_full
from rewriter.ledger.counting.stated import Paired, Stated
from rewriter.ledger.counting.told_apart import told_apart

_LOOSE_WORDS = re.compile(
    r"hal|(?:a )?couple|(?:a|past|last|next|coming) (?:decade|century|fortnight)|twice|thrice"
    r"|(?:every|each) fortnight|(?:chaque|par) quinzaine",
    re.IGNORECASE,
)
_RANKS: Mapping[Decimal | None, tuple[str, ...]] = {  # in words they are no figures
    Decimal(1): ("premier", "premiere", "premiers", "premieres", "first"),
    Decimal(2): ("deuxieme", "deuxiemes", "second", "seconde", "seconds", "secondes"),
}
_BESIDE = 60  # characters on either side in which a word may bound a figure in the other language’s way
_REACH = 24  # characters before a duration in which « en » or « pendant » stands
_BEHIND = 40  # characters behind a figure in which « au maximum » stands: « 40 emplois au maximum »
_TIMES = ("second", "min", "h", "day", "week", "month", "year")
_WITHIN = re.compile(
    r"(?<!\w)(?:(?:en|pendant|durant|sur|dans|au cours d[eu]s?)(?: les?| ces)?"
    r"|(?:espace|intervalle|laps de temps|période|durée) de)[ \u00a0]$",
    re.I,
)
_MOST_OF_ALL = re.compile(r"(?:au (?:plus|maximum)|maximum|pas plus de?|at most|within)(?!\w)", re.I)
_UNSETTLED = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)
_WRONG = (Verdict.ALTERED, Verdict.UNCERTAIN)
_LEAD = ("title", "p1", "p2")  # what an article must not lose at any depth
_BOUND_REASONS = ("ledger.figure-approximation-dropped", "ledger.figure-approximation-changed")


def account_figures(
    mine: Sequence[Amount],
    theirs: Sequence[Amount],
    lang: Lang,
    paired: Paired | None = None,
    words: Container[str] = (),
    resolved: Resolved | None = None,
) -> Iterator[LedgerEntry]:
    """One entry for each figure and date of the article (`mine`), then one for each that it leaves out, but
    for those an entry has already shown as replaced. Values are compared with their unit and scale, so
    86 milliards de dollars is $86bn and no other. `paired` says which source sentences each of the article's
    comes from, `words` are all of the source's, folded;
    `resolved` judges a date by the times that the source tells from its own day."""
    stated = Stated(theirs, mine, lang, paired, words)
    shown: set[object] = set()
    at_first = [(amount, _resolved(amount, _judge(amount, stated, lang), resolved)) for amount in mine]
    at_first = as_before_brackets(at_first)
    body = _in_the_body(at_first)
    for amount, verdict in at_first:
        judged = _as_below(amount, verdict, body)
        if judged:
            shown |= {other.said for other in _shown(amount, judged[2], stated)}
            yield _entry(amount, judged, lang)
    for lost in _lost([a for a in stated.amounts if a.passage.where != "aside"], mine, lang):
        if lost.said not in shown:
            yield LedgerEntry(
                kind=lost.kind,
                verdict=Verdict.LOST,
                source=lost.mention,
                essential=lost.passage.where in _LEAD,
            )


def _resolved(amount: Amount, judged: Judged | None, known: Resolved | None) -> Judged | None:
    if amount.kind is not EntryKind.DATE or judged is None or known is None:
        return judged
    verdict, _, source = judged
    if verdict in _UNSETTLED and (dated := known.completed(amount) or known.named(amount)):
        return dated
    if verdict is Verdict.VERIFIED and source:
        if source.passage.where != "aside":
            return known.elsewhere(amount) or judged
        other = known.judge(amount)  # the day of publication is no event's
        return other if other and other[0] is Verdict.ALTERED else judged
    other = known.judge(amount) if verdict in _UNSETTLED else None
    settles = other and (other[0] is Verdict.DERIVED or other[0] is verdict is Verdict.INVENTED)
    return other if settles else judged


def _judge(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    equal = stated.equal(amount)
    round_value = rounded(amount, stated) if amount.bound not in {a.bound for a in equal} else None
    if round_value and round_value[0] is Verdict.DERIVED:
        return round_value
    if not equal and (same := same_quantity(amount, stated, lang) or computed(amount, stated)):
        return same
    if not equal and (apart := told_apart(amount, stated, lang)):
        return apart
    if not equal and (exact := exactly_converted(amount, stated)):
        return exact
    if not equal and (other := swapped(amount, stated)):
        return other
    if not equal and (rough := plainly_rounded(amount, stated)):
        return rough
    if other := rival(amount, equal, stated, lang):
        return other
    return _matched(amount, equal, stated, lang) if equal else _unsupported(amount, stated, lang)


def _in_the_body(judged: Sequence[tuple[Amount, Judged | None]]) -> dict[object, Judged]:
    """The verdicts on verified figures of paragraphs, by what they say and count, in the whole article ("")
    and in their section."""
    found: dict[object, Judged] = {}
    for amount, verdict in judged:
        section, _, paragraph = amount.passage.where.partition("/")
        if verdict and verdict[0] is Verdict.VERIFIED and paragraph.isdigit() and amount.noun:
            for place in ("", section):
                found[place, amount.said, amount.noun] = verdict
    return found


def _as_below(amount: Amount, judged: Judged | None, body: dict[object, Judged]) -> Judged | None:
    """The verdict on a heading's or a title's figure that seems misplaced: that of the same figure of the
    same things in the text below it, whose sentence says more than a title can."""
    section, _, paragraph = amount.passage.where.partition("/")
    if judged is None or judged[0] not in _WRONG or paragraph.isdigit():
        return judged
    place = section if paragraph == "heading" else ""
    return body.get((place, amount.said, amount.noun), judged)


def _matched(amount: Amount, equal: Sequence[Amount], stated: Stated, lang: Lang) -> Judged:
    equal = in_full(amount, equal)
    source = max(equal, key=lambda a: stated.share(amount, a))
    if amount.bound not in {a.bound for a in equal} and (reason := _rebounded(amount, source, lang)):
        return Verdict.UNCERTAIN, reason, source
    if shifted := deadline_shifted(amount, source, lang):
        return Verdict.UNCERTAIN, f"ledger.figure-approximation-{shifted}", source
    return Verdict.VERIFIED, "", source


def _rebounded(amount: Amount, source: Amount, lang: Lang) -> str:
    """How the article bounds the same value otherwise; "" where it does not, or may do so in other words."""
    if amount.bound == source.bound or _lasts(amount, source) or _at_most(amount, source):
        return ""
    otherwise = lang == "en" and _bounded_otherwise(amount, source)
    return "" if otherwise else _bound_reason(amount, source)


def _bounded_otherwise(amount: Amount, source: Amount) -> bool:
    """Whether the sentence whose figure nothing bounds may bound it in other words, or elsewhere."""
    bare: tuple[Amount, Lang] = (source, "en") if amount.bound else (amount, "fr")
    if amount.bound and source.bound:
        return False
    plain, lang = bare
    start, end = plain.passage.sentence_at(plain.start)
    first, last = max(start, plain.start - _BESIDE), min(end, plain.end + _BESIDE)
    asked = amount.bound or source.bound
    return may_be_bounded(plain.passage.text, (plain.start, plain.end), (first, last), lang, asked)


def _at_most(amount: Amount, source: Amount) -> bool:
    """« au plus 30 », « 30 agents au maximum » for « jusqu’à 30 », either way: the same highest value."""
    if {amount.bound, source.bound} != {"under", "up to"}:
        return False
    under = amount if amount.bound == "under" else source
    around = under.passage.text[max(0, under.qualified.start - _REACH) : under.end + _BESIDE]
    return bool(_MOST_OF_ALL.search(around))


def _lasts(amount: Amount, source: Amount) -> bool:
    """« en 24 heures » for “over 24 hours”, « dans les trois ans » for “within three years”: the time that
    something takes, no bound of it."""
    text = amount.passage.text[max(0, amount.start - _REACH) : amount.start]
    lasting = source.bounding.lower() in ("over", "within")
    return lasting and not amount.bound and amount.unit in _TIMES and bool(_WITHIN.search(text))


def _bound_reason(amount: Amount, source: Amount) -> str:
    if not amount.bound:
        return "ledger.figure-approximation-dropped"
    if source.bound:
        return "ledger.figure-approximation-changed"
    return f"ledger.figure-{'approximation' if amount.bound == 'about' else 'bound'}-added"


def _unsupported(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    if near := otherwise(amount, stated, lang) or nearly(amount, stated, lang) or converted(amount, stated):
        return _unit_aside(amount, near, lang)
    if amount.named_hour:
        others = [a for a in stated.missing if a.named_hour]
        return (Verdict.ALTERED, "", others[0]) if others else None
    if amount.unit == "ordinal" and any(word in stated.words for word in _RANKS.get(amount.value, ())):
        return Verdict.DERIVED, "ledger.figure-rank", None
    if amount.spelled and not is_ratio(amount):  # « les deux », « tous deux » speak of what was just named
        return (Verdict.UNCERTAIN, "ledger.figure-small-count", None) if amount.value != 2 else None
    if written := _as_written(amount, stated):
        return Verdict.VERIFIED, "", written
    other = changed(amount, stated)
    return (Verdict.ALTERED if other else Verdict.INVENTED), "", other


def _unit_aside(amount: Amount, near: Judged, lang: Lang) -> Judged:
    """The verdict on a value whose unit is left out; a bound may be left out with it."""
    _, reason, source = near
    if reason != "ledger.figure-unit-left-out" or source is None or amount.spelled or amount.bound:
        return near
    rebounded = _rebounded(amount, source, lang)
    return (Verdict.UNCERTAIN, rebounded, source) if rebounded else near


def _shown(amount: Amount, source: Amount | None, stated: Stated) -> Iterator[Amount]:
    """What of the source an entry shows: its amount, and the rest of a number that is written alike."""
    if source is None:
        return
    yield source
    spaced = _spaced(amount)
    if spaced and stated.is_written(source, spaced):
        yield from stated.following(source, source.start + len(amount.mention.text))


def _as_written(amount: Amount, stated: Stated) -> Amount | None:
    """The source's first number of a row that it writes with the same spaces: “116 123”, which French
    reads as one number and English as two."""
    spaced = _spaced(amount)
    return stated.written(spaced) if spaced else None


def _spaced(amount: Amount) -> str:
    """A number written in groups of digits, with one plain space between two; "" for any other."""
    parts = amount.mention.text.split()
    return " ".join(parts) if len(parts) > 1 and all(part.isdigit() for part in parts) else ""


def _entry(amount: Amount, judged: Judged, lang: Lang) -> LedgerEntry:
    verdict, reason, source = judged
    shown, about = source.mention if source else None, ""
    if source and reason in _BOUND_REASONS:
        timed = with_deadline(source, lang)
        shown = source.qualified if source.bound else timed
        about = source.bounding if source.bound else timed.text
    return LedgerEntry(
        kind=amount.kind,
        verdict=verdict,
        article=amount.mention,
        source=shown,
        reason=reason,
        about=about,
    )


def _lost(stated: Sequence[Amount], mine: Sequence[Amount], lang: Lang) -> Iterator[Amount]:
    values: set[object] = {(m.value, m.unit) for m in mine} | {m.value for m in mine if not m.unit}
    if lang == "en":
        values |= {(m.value, "") for m in mine if m.unit == "year" and m.value in AGES}
    dates = Dates(m.date for m in mine if m.kind is EntryKind.DATE)
    twice = given_twice(stated)
    told: set[object] = set()
    for amount in stated:
        known = [amount, *twice.get(id(amount), ())]
        if amount.said not in told and not _passes(amount) and not _has_one(known, values, dates):
            told.add(amount.said)
            yield amount


def _has_one(known: Sequence[Amount], values: set[object], dates: Dates) -> bool:
    return any(_covered(amount, values, dates) for amount in known)


def _covered(lost: Amount, values: set[object], dates: Dates) -> bool:
    if lost.kind is EntryKind.DATE:
        return dates.near(lost.date)
    return (lost.value, lost.unit) in values or (lost.value is not None and lost.value in values)


def _passes(amount: Amount) -> bool:
    """What is not told as lost: a number in a name or a quotation, a small count in letters, a weekday,
    a “half”, “couple”, “decade”, “twice” or « chaque quinzaine », which often becomes another word."""
    lone_day = amount.date.weekday is not None and amount.date.day is None
    loose = bool(_LOOSE_WORDS.match(amount.mention.text))
    return amount.in_name or amount.spelled or amount.named_hour or lone_day or loose or _quoted(amount)


def _quoted(amount: Amount) -> bool:
    """Whether it stands in a quotation, which is lost or kept as a whole."""
    return amount.passage.is_quoted(amount.start)
