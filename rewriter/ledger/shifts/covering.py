"""What keeps a voice in the article: words of the sentence itself, or a sentence beside that covers it.

A sentence beside covers what the same speaker says. One that only answers (« son avocat dément »), or whom
the source lets speak of something else, covers nothing but its own words.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.blame import laying, tells_blame
from rewriter.text.claims.holding_back import refers_back
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.verbs import future_stem
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons import named, same_person
from rewriter.text.saying.speech import Attribution, attributions_in
from rewriter.text.saying.speech_words import (
    AUXILIARIES,
    DEFENDERS,
    FRENCH_DENYING,
    FRENCH_PARTICIPLES,
    FRENCH_VOICES,
)
from rewriter.text.tokens import folded_word

_BACK = 12  # sentences back that may cover one; no paragraph of news has more
_ASIDE = 0.4  # share of a sentence outside its quotation marks, at most, for it to be someone's speech
_TELLING = 2  # words of a longer name that tell whose it is
_OPENING = 6  # words of a sentence among which its subject stands
_COMPLETES = frozenset("de du des d a au aux en sur".split())
_ENGLISH_COMPLETES = frozenset("of for in at from with on who which".split())
_EPITHETS = frozenset("ancien ancienne nouveau nouvelle premier premiere jeune autre meme".split())
_FEMALE, _MALE = frozenset("la une sa cette elle elles".split()), frozenset("le un ce cet il ils".split())
_MEN, _WOMEN = frozenset(("il", "he")), frozenset(("elle", "she"))
_SUBJECT = 3  # words of a clause among which the pronoun that is its subject stands

_Source = tuple[Statement, Attribution]


def attributions_of(statement: Statement) -> Sequence[Attribution]:
    """The attributions that begin in a sentence."""
    return statement.once(_attributions)


def _attributions(statement: Statement) -> Sequence[Attribution]:
    return attributions_in(statement.passage.text, statement.lang, statement.start, statement.end)


def keeps_voice(statement: Statement, source: _Source, reading: Reading) -> bool:
    """Whether the article's sentence, or one that covers it, leaves what it says to somebody."""
    if statement.quotes or _is_hearsay(statement, source) or _names_speaker(statement, source):
        return True
    others = [a.voice.words for a in attributions_of(source[0]) if a is not source[1]]
    own = (a for a in attributions_of(statement) if a.voice.words not in others)
    if any(_alike(a, source[1]) for a in own) or has_voice(statement, source[0]):
        return True
    if statement.is_heading:
        return statement.text.rstrip().endswith("?") or ":" in statement.text
    near = _covering(statement, source[0], reading.statements.all)
    return any(_covers(s, source, reading, follows=s.index > statement.index) for s in near)


def _is_hearsay(statement: Statement, source: _Source) -> bool:
    """Whether a verb of the sentence is in the conditional, or it speaks of accusation in words that the
    source only has where it says who speaks."""
    text = statement.passage.text
    if any(future_stem(text[w.start : w.end]) for w in statement.own):
        return True
    blamed = laying(statement.own) if tells_blame(statement.words) else ()
    theirs, found = source
    start, end = (min(found.start, found.voice.start or found.start), max(found.end, found.voice.end))
    said = [w.folded for w in theirs.words if not start <= w.start < end]
    return any(not any(concepts(w.folded, "fr") & concepts(s, "fr") for s in said) for w in blamed)


def _covers(statement: Statement, source: _Source, reading: Reading, *, follows: bool) -> bool:
    """Whether a sentence near gives what it says to the same speaker, as far as can be told."""
    found = attributions_of(statement)
    if follows and found and _answers(found[0], statement) and not _answers(source[1], source[0]):
        return False  # « il a démenti, et affirmé que »: all of it is the answer
    apart = [_speaks_apart(a, statement, source, reading, follows=follows) for a in found]
    if follows and refers_back(statement.words) and not (apart and all(apart)):
        return True
    if any(_covers_alike(a, source) and not beside for a, beside in zip(found, apart)):
        return True
    if statement.text.rstrip().endswith(":"):
        return True
    return not found and _is_speech(statement) and not _spoken_apart(statement, source, reading)


def _speaks_apart(
    mine: Attribution, statement: Statement, source: _Source, reading: Reading, *, follows: bool
) -> bool:
    """Whether that voice answers the source's, or has in the source its own sentence: another speaker's, or
    anybody's in a sentence that follows, for it says nothing of the one before."""
    theirs = source[1]
    if _answers(mine, statement) and not _answers(theirs, source[0]):
        return True
    own = reading.pairs[statement.index].best
    if own is None or own is source[0] or (_same_voice(mine, theirs) and not follows):
        return False
    return any(_same_voice(mine, a) for a in attributions_of(own))


def _spoken_apart(statement: Statement, source: _Source, reading: Reading) -> bool:
    """Whether the source gives that quotation to another speaker."""
    own = reading.pairs[statement.index].best
    if own is None or own is source[0]:
        return False
    found = attributions_of(own)
    return bool(found) and not any(_same_voice(a, source[1]) for a in found)


def _answers(found: Attribution, statement: Statement) -> bool:
    """Whether it is the defence that speaks, or a verb that denies."""
    verb = statement.passage.text[found.start : found.end].replace("-", " ").split()
    if verb[:1] == ["Lui"] or not DEFENDERS.isdisjoint(found.voice.words):
        return True
    return any(folded_word(w) in FRENCH_DENYING for w in verb)


def _same_voice(mine: Attribution, theirs: Attribution) -> bool:
    """Whether two voices are one as far as their words say: the same name, the same noun, a pronoun of its
    gender."""
    one, other = mine.voice, theirs.voice
    if one.kind == "name" and other.kind == "name":
        return same_person(one.words, other.words)
    if "unknown" in (one.kind, other.kind):
        return True
    if "pronoun" in (one.kind, other.kind):
        return one.kind == other.kind or not _clash(one.words, other.words)
    if "name" in (one.kind, other.kind):
        return bool(set(one.words) & set(other.words))
    held = frozenset(key for w in _nouns(other.words) for key in concepts(w, "fr"))
    return any(not held.isdisjoint(concepts(w, "fr")) for w in _nouns(one.words))


def _clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether what they open with is of two genders: « le rapport », « elle »."""
    first, then = one[:1], other[:1]
    return bool(
        (_FEMALE.intersection(first) and _MALE.intersection(then))
        or (_MALE.intersection(first) and _FEMALE.intersection(then))
    )


def _nouns(words: Sequence[str]) -> Sequence[str]:
    """What a voice is, without what completes it: « maire » of « le maire de Dole »."""
    end = next((at for at, word in enumerate(words) if at and word in _COMPLETES), len(words))
    return [w for w in words[:end] if w not in FRENCH and w not in _EPITHETS]


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


def _covers_alike(mine: Attribution, source: _Source) -> bool:
    """Whether the voice of a sentence beside may be the source’s: two nouns must mean alike, « les
    associations » is not « la police »."""
    theirs, lang = source[1], source[0].lang
    if not {mine.voice.kind, theirs.voice.kind} <= {"noun", "group"}:
        return _alike(mine, theirs)
    held = frozenset(key for w in theirs.voice.words if w not in FRENCH for key in concepts(w, lang))
    return any(not held.isdisjoint(concepts(w, "fr")) for w in _nouns(mine.voice.words))


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
    said = (a.voice.kind in ("pronoun", "unknown") for a in attributions_of(statement))
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


def _names_speaker(statement: Statement, source: _Source) -> bool:
    """Whether the sentence has its speaker for its subject: « Musk voit dans ce réseau un outil »."""
    theirs, found = source
    if _speaks_of_self(statement, *source):
        return True
    words = set(found.voice.words)
    if found.voice.kind == "name":
        enough = min(_TELLING, len(words))  # « Newport » is not the police of Newport
        found_here = (n for n in named(statement.passage.text) if _within(statement, n.start))
        return any(len(words & set(n.words)) >= enough for n in found_here)
    if found.voice.kind in ("noun", "group") and theirs.lang == "en":
        said = concepts(_english_noun(found.voice.words), "en")
        opens = (w.folded for w in statement.words[:_OPENING] if w.folded not in FRENCH)
        return any(not concepts(w, "fr").isdisjoint(said) for w in opens)
    told = [w for w in _nouns(found.voice.words) if len(w) > 3]
    opening = (w.folded for w in statement.words[:_OPENING])
    return any(w in told for w in takewhile(lambda w: w not in AUXILIARIES, opening))


def _english_noun(words: Sequence[str]) -> str:
    """The noun that the others complete: « lawmaker » of “a South Korean lawmaker of the ruling party”."""
    held = list(takewhile(lambda w: w not in _ENGLISH_COMPLETES, words))
    return held[-1] if held else ""


def _speaks_of_self(statement: Statement, source: Statement, found: Attribution) -> bool:
    """Whether « elle dit qu’elle regrette » became « elle regrette », which blames nobody else."""
    if found.voice.kind not in ("name", "pronoun") or found.inverted or tells_blame(statement.words):
        return False
    claimed = {w.folded for w in source.passage.words_between(found.end, source.end)[:_SUBJECT]}
    opening = {w.folded for w in statement.words[:_SUBJECT]}
    return any(not claimed.isdisjoint(both) and not opening.isdisjoint(both) for both in (_MEN, _WOMEN))


def _within(statement: Statement, at: int) -> bool:
    return statement.start <= at < statement.end
