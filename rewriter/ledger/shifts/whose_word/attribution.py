"""On whose word a statement stands: claims of the source that the article states as plain fact.

A paragraph that opens with an attribution covers its sentences, as free indirect speech does; so does the
sentence before or after. Only where nothing around keeps a voice is an attribution dropped.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.whose_word.claim_bounds import asides, claim_before, claim_of, verb_of
from rewriter.ledger.shifts.whose_word.covering import keeps_voice
from rewriter.ledger.shifts.whose_word.no_claim import is_of_a_figure, is_of_a_thing, only_answers
from rewriter.ledger.shifts.whose_word.own_accounts import (
    is_a_body,
    is_elsewhere,
    reports_own_sum,
    tells_own_doings,
    tells_the_public,
)
from rewriter.ledger.shifts.whose_word.own_voice import attributions_of
from rewriter.ledger.shifts.whose_word.weighty import (
    is_about_blame,
    is_blaming,
    is_grave,
    is_planned,
    is_possible,
)
from rewriter.text.claims.blame import tells_blame
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons_meant import speaks_of_a_person
from rewriter.text.saying.speech import Attribution
from rewriter.text.tokens import Token, folded_word

_SAME = 0.6  # share of the article's sentence that its one source sentence must hold
_SAME_OPINION = 0.5  # the same, where what is lost is whose opinion it is
_PERHAPS = (
    0.4  # share from which, though no opinion is lost, its loss is a doubt; of an opinion a little less
)
_PERHAPS_OPINION = 0.35
_TRANSLATED = 0.15  # by which those shares are lower from English, whose words are not all known
_MOSTLY = 0.7  # share of the words in common that must stand in the claim
_CONTENT_HEADING = 5
_SAYS = 3  # words of the claim, beside names, that the article must have
_MET = 2  # words of the article’s that the claim must have
_CONTENT = 3  # words of content below which a sentence claims too little
_NEAR = 60  # characters behind a verb of saying in which its clause begins
_CLAUSE_FR = re.compile(
    r"[^.;:«,]{0,50}?(?:(?<!\bparce )(?<!\balors )(?<!\btandis )(?<!\bafin )(?<!\bplus )(?<!\bmoins )"
    r"\bqu[e’']|[:«“\"])"
)
_CLAUSE_EN = re.compile(
    r"(?! (?:to|for|in|on|at|with|about|by|into|from|goodbye|no|yes)\b)|[^.;:,]{0,50}?(?:\bthat\b|[:“\"])"
)
_OBJECTS = {  # by the first letters of a verb, what follows where it says something of its object
    "expect": re.compile(r"(?: (?!to\b)[\w’'-]{1,20}){1,5} to\b"),  # “expect the group to seek”
    "suspec": re.compile(r"(?: (?!of\b)[\w’'-]{1,20}){1,8} of\b"),  # “suspect a guard of helping”
    "descri": re.compile(r"(?: (?!as\b)[\w’'-]{1,20}){1,8} as\b"),  # “described the mood as bitter”
}
_WHICH_EN = re.compile(r"[^\W\d_] (?:who|which|that)(?: \w+)? $")  # no comma before it
_THAT = re.compile(r",?[ :]*(?:that\b|[:“\"])")
_GOES_ON = frozenset("poursuit poursuivent poursuivait reprend reprennent".split())  # or sues, or takes back
# English verbs that more often do something else than say, but before a clause or a quotation.
_OFTEN_ELSE = frozenset(
    "state states continue continues continued maintain maintains maintained describe describes "
    "described respond "
    "responds responded recall recalls stress stresses write writes wrote answer answers show shows "
    "showed report "
    "expect expects expected suspect suspects admit deny denies denied "
    "worry worries worried complain complains complained".split()
)
_ABLE = frozenset("can could may might must should to".split())  # “a sensor that can warn” says nothing
_ASKS = frozenset(
    "demande demandent demandait demander interroge interrogent interrogeait ask asks asked".split()
)
_STUDIES = frozenset(
    "etude sondage enquete rapport evaluation recherche donnees chiffres statistiques study poll survey "
    "report research data figures statistics".split()
)
_RECORDS = frozenset(
    "email letters courriel courriels mail mails document documents archive archives image images "
    "return returns filing filings bilan bilans "
    "video videos photo photos enregistrement enregistrements registre registres facture emails".split()
)
_VAGUE = frozenset("on nous je vous we you i".split())


def attributions_dropped(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence of the article that states as a fact what the source says on somebody's
    word: altered where it is an opinion, a forecast or an accusation, a doubt elsewhere."""
    blaming = is_about_blame(reading.stated.all)
    for pair in reading.pairs:
        found = _attributed(pair)
        source = found and found[:2]
        if found is None or source is None or only_answers(pair.statement):
            continue
        if keeps_voice(pair.statement, source, reading):
            continue
        statement, attribution = source
        weighs = attribution.opinion or is_grave(statement)
        thing = is_a_body(statement, attribution) or is_of_a_thing(pair.statement, statement, reading)
        aimed = (_blames(pair.statement) and not thing) or blaming
        grave = weighs or aimed
        if pair.statement.is_heading and not grave:
            continue
        if reading.lang == "en" and _loses_nothing(pair, source, reading, grave):
            continue
        if _needs_no_voice(pair.statement, source, reading, aimed=aimed):
            continue
        planned = reading.lang == "en" and is_planned(pair.statement, source, aimed=aimed)
        sure = grave and not pair.statement.is_heading and not planned and found[2]
        heading = grave and pair.statement.is_heading
        in_doubt = "speech.attribution-in-heading" if heading else "speech.attribution-left-out"
        yield LedgerEntry(
            kind=EntryKind.ATTRIBUTION,
            verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
            article=pair.statement.mention(),
            source=_words(statement, attribution),
            reason="speech.attribution-dropped" if sure else in_doubt,
        )


def _needs_no_voice(
    mine: Statement, source: tuple[Statement, Attribution], reading: Reading, *, aimed: bool
) -> bool:
    """Whether an authority’s word makes it so, or « pourrait » tells what an English one said may be."""
    weighty = source[1].opinion or is_blaming(source[0])
    may = reading.lang == "en" and not aimed and is_possible(mine, source)
    return not weighty and (may or tells_the_public(mine, *source))


def _loses_nothing(pair: Pair, source: tuple[Statement, Attribution], reading: Reading, grave: bool) -> bool:
    own = reports_own_sum(*source, reading) or (not grave and tells_own_doings(*source, reading))
    return own or is_elsewhere(pair, reading)


def _attributed(pair: Pair) -> tuple[Statement, Attribution, bool] | None:
    """The source sentence that says what the article's does, with the words that attribute it, and whether it
    surely does; none of a heading that it does not."""
    best = pair.best
    if best is None or not attributions_of(best) or not _states(pair.statement):
        return None
    share = pair.matches[0].share + _TRANSLATED * (best.lang == "en")
    perhaps = best.lang == "fr" and not pair.statement.is_heading
    if share < (_PERHAPS_OPINION if perhaps else _SAME_OPINION):
        return None
    every = [a for a in attributions_of(best) if _attributes(a, best)]
    found = next((a for a in every if _is_claim(pair, best, a)), None)
    if found is None:
        return None
    weighs = found.opinion or is_grave(best)
    sure = share >= (_SAME_OPINION if weighs else _SAME)
    perhaps = perhaps and share >= (_PERHAPS_OPINION if weighs else _PERHAPS)
    return (best, found, sure) if sure or perhaps else None


def _states(statement: Statement) -> bool:
    """Whether a sentence of the article says enough to be a claim: no question, no item of a list."""
    text = statement.text.rstrip()
    least = _CONTENT_HEADING if statement.is_heading else _CONTENT
    least -= tells_blame(statement.words)
    return len(statement.content) >= least and text[-1] not in "?;:" and not text[0].islower()


def _attributes(found: Attribution, source: Statement) -> bool:
    """Whether it puts a claim on somebody's word: a known voice, and a clause or a quotation said."""
    voice = found.voice
    known = voice.kind in ("name", "noun", "group") or (
        voice.kind == "pronoun" and voice.words[0] not in _VAGUE
    )
    vouched = found.factual and not _STUDIES & set(voice.words)
    vouched |= bool(_RECORDS & set(voice.words)) and not tells_blame(source.words)
    if not known or vouched or _is_restrictive(found, source) or folded_word(verb_of(source, found)) in _ASKS:
        return False
    if source.lang == "en" and voice.words[-1] in _ABLE:
        return False
    following = source.passage.text[found.end : found.end + _NEAR]
    verb = source.passage.text[found.start : found.end]
    if verb in _GOES_ON:
        return found.inverted
    if verb in _OFTEN_ELSE:
        return any(p.match(following) for p in (_THAT, _OBJECTS.get(verb[:6], _THAT)))
    if found.inverted or claim_before(found, source):
        return True
    return bool((_CLAUSE_FR if source.lang == "fr" else _CLAUSE_EN).match(following))


def _is_restrictive(found: Attribution, source: Statement) -> bool:
    """Whether it only tells which people are meant: “friends who believe they know her”."""
    before = source.passage.text[max(source.start, found.start - _NEAR) : found.start]
    return source.lang == "en" and bool(_WHICH_EN.search(before))


def _is_claim(pair: Pair, source: Statement, found: Attribution) -> bool:
    """Whether what the article says stands in the claim rather than in what surrounds it."""
    if is_of_a_figure(pair.statement, source, found):
        return False
    shared = [w for w in source.content.values() if _shares(pair.statement, w, source)]
    start, end = claim_of(source, found)
    apart = min(found.start, found.voice.start or found.start), max(found.end, found.voice.end)
    outside = [w for w in shared if not apart[0] <= w.start < apart[1]]
    shared = outside if source.lang == "en" else shared
    claimed = [w for w in outside if start <= w.start < end]
    says = sum(not source.passage.text[w.start].isupper() for w in claimed)  # a name alone claims nothing
    enough = says >= _SAYS or source.lang == "en" or tells_blame(pair.statement.words)
    enough = enough and _meets(pair.statement, claimed, source.lang) >= _MET
    enough = enough and not _is_aside(pair.statement, claimed, source)
    return enough and len(claimed) >= max(2, _MOSTLY * len(shared))


def _is_aside(mine: Statement, claimed: Sequence[Token], source: Statement) -> bool:
    """Whether the article tells no more of the claim than what stands there between two commas, and of
    what, which the source says itself: « le virus, l’un des plus répandus, … ». What is said of a person
    is none of these."""
    if _blames(mine):
        return False
    met = _meets(mine, claimed, source.lang)
    for opens, closes in asides(source):
        first = max((w.start for w in source.words if w.end <= opens), default=source.start)
        within = [w for w in claimed if first <= w.start < closes]
        if within and _meets(mine, within, source.lang) == met:
            return True
    return False


def _meets(mine: Statement, claimed: Sequence[Token], lang: Lang) -> int:
    """How many words of the article’s the claim has: « terrain », both “pitch” and “land”, is one. Light ones
    tell nothing but of an English claim, whose other words are not all known."""
    keys = frozenset(key for word in claimed for key in concepts(word.folded, lang))
    words = mine.content if lang == "en" else mine.content.keys() - LIGHT
    return sum(not keys.isdisjoint(concepts(word, "fr")) for word in words)


def _shares(statement: Statement, word: Token, source: Statement) -> bool:
    return not statement.concepts.isdisjoint(concepts(word.folded, source.lang))


def _blames(mine: Statement) -> bool:
    """Whether the article’s sentence speaks of a person, whose good name is at stake."""
    return speaks_of_a_person(mine.passage.text, mine.words)


def _words(statement: Statement, found: Attribution) -> Mention:
    """The words that attribute, with whom they name."""
    start, end = found.start, found.end
    if found.voice.end:
        start, end = min(start, found.voice.start), max(end, found.voice.end)
    return statement.mention(max(start, statement.start), min(end, statement.end))
