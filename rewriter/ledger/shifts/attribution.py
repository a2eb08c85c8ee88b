"""On whose word a statement stands: claims of the source that the article states as plain fact.

A paragraph that opens with an attribution covers its sentences, as free indirect speech does; so does the
sentence before or after. Only where nothing around keeps a voice is an attribution dropped.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.persons import named, same_person
from rewriter.text.reserves import refers_back
from rewriter.text.speech import Attribution, attributions_in
from rewriter.text.speech_words import FRENCH_PARTICIPLES, FRENCH_VOICES
from rewriter.text.tokens import Token, folded_word

_SAME = 0.6  # share of the article's sentence that its one source sentence must hold
_SAME_OPINION = 0.5  # the same, where what is lost is whose opinion it is
_TRANSLATED = 0.15  # by which those shares are lower from English, whose words are not all known
_BACK = 12  # sentences back that may cover one; no paragraph of news has more
_MOSTLY = 0.7  # share of the words in common that must stand in the claim
_ASIDE = 0.4  # share of a sentence outside its quotation marks, at most, for it to be someone's speech
_TELLING = 2  # words of a longer name that tell whose it is
_CONTENT_HEADING = 5
_CONTENT = 3  # words of content below which a sentence claims too little
_HEARSAY = re.compile(r"[^\W\d_]{2,}r(?:ait|aient)\b")
_NEAR = 60  # characters behind a verb of saying in which its clause begins
_CLAUSE_FR = re.compile(
    r"[^.;:«,]{0,50}?(?:(?<!\bparce )(?<!\balors )(?<!\btandis )(?<!\bafin )(?<!\bplus )(?<!\bmoins )"
    r"\bqu[e’']|[:«“\"])"
)
_CLAUSE_EN = re.compile(
    r"(?! (?:to|for|in|on|at|with|about|by|into|from|goodbye|no|yes)\b)|[^.;:,]{0,50}?(?:\bthat\b|[:“\"])"
)
_THAT = re.compile(r",?[ :]*(?:that\b|[:“\"])")
_GOES_ON = frozenset("poursuit poursuivent poursuivait reprend reprennent".split())  # or sues, or takes back
# English verbs that more often do something else than say, but before a clause or a quotation.
_OFTEN_ELSE = frozenset(
    "state states continue continues continued maintain maintains maintained describe describes "
    "described respond "
    "responds responded recall recalls stress stresses write writes wrote answer answers show shows "
    "showed report "
    "expect expects expected suspect suspects admit deny denies denied".split()
)
_FORECAST_FR = re.compile(r"[^\W\d_]{2,}(?:ra|ront|rait|raient)\b")
_FORECAST_EN = re.compile(r"\b(?:will|would|could|may|might|should|likely|expected to)\b")
_NOT_FORECAST = frozenset("paraît contra extra opéra caméra era mantra infra ultra cobra".split())
_BLAME = frozenset(
    "responsable coupable accuse fraude mensonge viole corruption faute illegal illegalement menace danger "
    "scandale echec guilty fraud lied corruption blame illegal failed failure threat negligence".split()
)
_ASKS = frozenset(
    "demande demandent demandait demander interroge interrogent interrogeait ask asks asked".split()
)
_STUDIES = frozenset(
    "etude sondage enquete rapport evaluation recherche donnees chiffres statistiques study poll survey "
    "report research data figures statistics".split()
)
_VAGUE = frozenset("on nous je vous we you i".split())


def attributions_dropped(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence of the article that states as a fact what the source says on somebody's
    word: altered where it is an opinion, a forecast or an accusation, a doubt elsewhere."""
    for pair in reading.pairs:
        source = _attributed(pair)
        if source is None or keeps_voice(pair.statement, source, reading.statements.all):
            continue
        statement, attribution = source
        grave = attribution.opinion or _is_grave(statement)
        if pair.statement.is_heading and not grave:
            continue
        sure = grave and not pair.statement.is_heading
        in_doubt = "speech.attribution-in-heading" if grave else "speech.attribution-left-out"
        yield LedgerEntry(
            kind=EntryKind.ATTRIBUTION,
            verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
            article=pair.statement.mention(),
            source=_words(statement, attribution),
            reason="speech.attribution-dropped" if sure else in_doubt,
        )


def _attributed(pair: Pair) -> tuple[Statement, Attribution] | None:
    """The source sentence that says what the article's does, with the words that attribute it."""
    best = pair.best
    if best is None or not _states(pair.statement):
        return None
    found = next((a for a in _in(best) if _attributes(a, best)), None)
    if found is None:
        return None
    enough = _SAME_OPINION if found.opinion or _is_grave(best) else _SAME
    enough -= _TRANSLATED * (best.lang == "en")
    share = pair.matches[0].share
    return (best, found) if share >= enough and _is_claim(pair, best, found) else None


def _states(statement: Statement) -> bool:
    """Whether a sentence of the article says enough to be a claim: no question, no item of a list."""
    text = statement.text.rstrip()
    least = _CONTENT_HEADING if statement.is_heading else _CONTENT
    return len(statement.content) >= least and text[-1] not in "?;:" and not text[0].islower()


def _attributes(found: Attribution, source: Statement) -> bool:
    """Whether it puts a claim on somebody's word: a known voice, and a clause or a quotation said."""
    voice = found.voice
    known = voice.kind in ("name", "noun", "group") or (
        voice.kind == "pronoun" and voice.words[0] not in _VAGUE
    )
    vouched = found.factual and not _STUDIES & set(voice.words)
    if not known or vouched or folded_word(_last(source, found)) in _ASKS:
        return False
    following = source.passage.text[found.end : found.end + _NEAR]
    verb = source.passage.text[found.start : found.end]
    if verb in _GOES_ON:
        return found.inverted
    if verb in _OFTEN_ELSE:
        return bool(_THAT.match(following))
    return found.inverted or bool((_CLAUSE_FR if source.lang == "fr" else _CLAUSE_EN).match(following))


def _last(source: Statement, found: Attribution) -> str:
    """The verb of an attribution: its last word, pronouns that follow it left out."""
    parts = source.passage.text[found.start : found.end].replace("-", " ").split()
    return parts[-1] if parts else ""


def _in(statement: Statement) -> Sequence[Attribution]:
    return attributions_in(statement.passage.text, statement.lang, statement.start, statement.end)


def _is_claim(pair: Pair, source: Statement, found: Attribution) -> bool:
    """Whether what the article says stands in the claim rather than in what surrounds it."""
    shared = [w for w in source.content.values() if _shares(pair.statement, w, source)]
    start, end = _claim(source, found)
    apart = min(found.start, found.voice.start or found.start), max(found.end, found.voice.end)
    claimed = [w for w in shared if start <= w.start < end and not apart[0] <= w.start < apart[1]]
    return len(claimed) >= max(2, _MOSTLY * len(shared))


def _claim(source: Statement, found: Attribution) -> tuple[int, int]:
    """Where the claim reaches: what follows the verb; the quotation before an inverted verb; else, with
    « selon » or a verb between commas, the sentence."""
    if not found.inverted and len(source.passage.words_between(found.end, source.end)) >= _CONTENT:
        return found.end, source.end
    text = source.passage.text
    quotation = next(
        (q for q in source.quotes if q[1] <= found.start and _right_behind(text, q[1], found)), None
    )
    return (max(quotation[0], source.start), quotation[1]) if quotation else (source.start, source.end)


def _right_behind(text: str, end: int, found: Attribution) -> bool:
    return not text[end : found.start].strip(" \u00a0\u202f»”\"’',.!?…")


def _shares(statement: Statement, word: Token, source: Statement) -> bool:
    return not statement.concepts.isdisjoint(concepts(word.folded, source.lang))


def _is_grave(source: Statement) -> bool:
    """Whether the source's claim foretells or accuses."""
    pattern = _FORECAST_FR if source.lang == "fr" else _FORECAST_EN
    told = (m[0].lower() for m in pattern.finditer(source.text))
    return any(word not in _NOT_FORECAST for word in told) or any(w.folded in _BLAME for w in source.words)


def keeps_voice(
    statement: Statement, source: tuple[Statement, Attribution], every: Sequence[Statement]
) -> bool:
    """Whether the article's sentence, or one that covers it, leaves what it says to somebody."""
    if statement.quotes or _HEARSAY.search(statement.text) or _names_speaker(statement, *source):
        return True
    others = [a.voice.words for a in _in(source[0]) if a is not source[1]]
    own = (a for a in _in(statement) if a.voice.words not in others)
    if any(_alike(a, source[1]) for a in own) or has_voice(statement, source[0]):
        return True
    if statement.is_heading:
        return statement.text.rstrip().endswith("?") or ":" in statement.text
    return any(_covers(s, source[1]) for s in _covering(statement, source[0], every))


def _covers(statement: Statement, theirs: Attribution) -> bool:
    """Whether a sentence near gives what it says to the same speaker, as far as can be told."""
    found = _in(statement)
    if any(_alike(a, theirs) for a in found):
        return True
    return statement.text.rstrip().endswith(":") or (not found and _is_speech(statement))


def _is_speech(statement: Statement) -> bool:
    """Whether most of a sentence stands between quotation marks: whoever speaks may go on without them."""
    return bool(statement.words) and len(statement.own) <= _ASIDE * len(statement.words)


def _alike(mine: Attribution, theirs: Attribution) -> bool:
    """Whether two voices may be one: a pronoun may be anybody, two names are compared."""
    if mine.voice.kind == "name" and theirs.voice.kind == "name":
        return same_person(mine.voice.words, theirs.voice.words)
    if {mine.voice.kind, theirs.voice.kind} <= {"noun", "group"}:
        return True
    return "pronoun" in (mine.voice.kind, theirs.voice.kind) or mine.voice.kind == "unknown"


def _covering(statement: Statement, source: Statement, every: Sequence[Statement]) -> Iterator[Statement]:
    """The sentences before it in its paragraph, and the one after."""
    for at in range(statement.index - 1, max(-1, statement.index - _BACK), -1):
        if every[at].passage is not statement.passage:
            break
        yield every[at]
    following = every[statement.index + 1 : statement.index + 2]
    yield from (s for s in following if s.passage is statement.passage and _goes_on(s, source))


def _goes_on(statement: Statement, source: Statement) -> bool:
    """Whether a sentence may give the one before to whoever speaks: a quotation, « c’est ce que », « il »,
    or the rest of what the source’s sentence says."""
    said = (a.voice.kind in ("pronoun", "unknown") for a in _in(statement))
    if _is_speech(statement) or refers_back(statement.words) or any(said):
        return True
    return sum(source.has(word) for word in statement.telling) > _TELLING


def has_voice(statement: Statement, source: Statement) -> bool:
    """Whether a word of a French sentence that the source's has not keeps a voice in it: « l’étude », « aux
    yeux de », « accusé de »."""
    kept = (w for w in statement.own if w.folded in FRENCH_VOICES | FRENCH_PARTICIPLES)
    return any(not _has(source, w.folded) for w in kept)


def _has(source: Statement, word: str) -> bool:
    return source.lang == "fr" and source.has(word)


def _names_speaker(statement: Statement, source: Statement, found: Attribution) -> bool:
    """Whether the sentence has its speaker for its subject: « Musk voit dans ce réseau un outil »."""
    words = set(found.voice.words)
    if found.voice.kind == "name":
        enough = min(_TELLING, len(words))  # « Newport » is not the police of Newport
        found_here = (n for n in named(statement.passage.text) if _within(statement, n.start))
        return any(len(words & set(n.words)) >= enough for n in found_here)
    opening = statement.words[:6]
    if found.voice.kind in ("noun", "group") and source.lang == "en":
        said = frozenset(key for w in words for key in concepts(w, "en") if w not in ENGLISH)
        return any(not concepts(w.folded, "fr").isdisjoint(said) for w in opening if w.folded not in FRENCH)
    return any(w.folded in words and len(w.folded) > 3 for w in opening)


def _within(statement: Statement, at: int) -> bool:
    return statement.start <= at < statement.end


def _words(statement: Statement, found: Attribution) -> Mention:
    """The words that attribute, with whom they name."""
    start, end = found.start, found.end
    if found.voice.end:
        start, end = min(start, found.voice.start), max(end, found.voice.end)
    return statement.mention(max(start, statement.start), min(end, statement.end))
