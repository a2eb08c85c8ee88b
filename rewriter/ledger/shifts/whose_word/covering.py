"""What keeps a voice in the article: words of the sentence itself, or a sentence beside that covers it.

A sentence beside covers what the same speaker says. One that only answers (« son avocat dément »), or whom
the source lets speak of something else, covers nothing but its own words.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.whose_word.held_by import is_held_by_speaker, is_writers_own
from rewriter.ledger.shifts.whose_word.no_claim import is_its_paper
from rewriter.ledger.shifts.whose_word.own_voice import (
    Said,
    alike,
    attributions_of,
    keeps_voice_itself,
    nouns,
    tells_own_plan,
)
from rewriter.text.claims.holding_back import refers_back
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons import same_person
from rewriter.text.saying.speech import Attribution
from rewriter.text.saying.speech_words import DEFENDERS, FRENCH_DENYING
from rewriter.text.tokens import folded_word

_BACK = 12  # sentences back that may cover one; no paragraph of news has more
_ASIDE = 0.4  # share of a sentence outside its quotation marks, at most, for it to be someone's speech
_TELLING = 2  # words of the source's sentence above which the one that follows goes on with it
_LEAD = 3  # sentences of the paragraph before in which the voice may stand
_TAKES_UP = (["il"], ["elle"], ["l"], ["le"], ["la"])  # « L’élue ne cède pas. »
_FEMALE, _MALE = frozenset("la une sa cette elle elles".split()), frozenset("le un ce cet il ils".split())


def keeps_voice(statement: Statement, source: Said, reading: Reading) -> bool:
    """Whether the article's sentence, or one that covers it, leaves what it says to somebody."""
    if keeps_voice_itself(statement, source) or tells_own_plan(statement, source, reading):
        return True
    if is_held_by_speaker(statement, source, reading) or is_writers_own(statement, source):
        return True
    if statement.is_heading:
        return statement.text.rstrip().endswith("?") or ":" in statement.text
    if _is_led_in(statement, source, reading):
        return True
    near = _covering(statement, source, reading)
    return any(_covers(s, source, reading, follows=s.index > statement.index) for s in near)


def _covers(statement: Statement, source: Said, reading: Reading, *, follows: bool) -> bool:
    """Whether a sentence near gives what it says to the same speaker, as far as can be told."""
    found = [a for a in attributions_of(statement) if not _is_denied(a, statement)]
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


def _is_denied(found: Attribution, statement: Statement) -> bool:
    """Whether nothing is said: « elle n’a pas commenté »."""
    verb = statement.passage.text[found.start : found.end].lower()
    return verb.startswith(("ne ", "n’", "n'"))


def _speaks_apart(
    mine: Attribution, statement: Statement, source: Said, reading: Reading, *, follows: bool
) -> bool:
    """Whether that voice answers the source's, or has in the source its own sentence: another speaker's, or
    anybody's in a sentence that follows, for it says nothing of the one before."""
    theirs = source[1]
    if _answers(mine, statement) and not _answers(theirs, source[0]):
        return True
    own = reading.pairs[statement.index].best
    if own is None or own is source[0] or (_same_voice(mine, theirs) and not follows):
        return False
    return (follows and own.lang == "en") or any(_same_voice(mine, a) for a in attributions_of(own))


def _spoken_apart(statement: Statement, source: Said, reading: Reading) -> bool:
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
    held = frozenset(key for w in nouns(other.words) for key in concepts(w, "fr"))
    return any(not held.isdisjoint(concepts(w, "fr")) for w in nouns(one.words))


def _clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether what they open with is of two genders: « le rapport », « elle »."""
    first, then = one[:1], other[:1]
    return bool(
        (_FEMALE.intersection(first) and _MALE.intersection(then))
        or (_MALE.intersection(first) and _FEMALE.intersection(then))
    )


def _is_speech(statement: Statement) -> bool:
    """Whether most of a sentence stands between quotation marks: whoever speaks may go on without them."""
    return bool(statement.words) and len(statement.own) <= _ASIDE * len(statement.words)


def _covers_alike(mine: Attribution, source: Said) -> bool:
    """Whether the voice of a sentence beside may be the source’s: two nouns must mean alike, « les
    associations » is not « la police »."""
    theirs, lang = source[1], source[0].lang
    if is_its_paper(mine, source[0]):
        return True
    if lang == "en" and mine.voice.words[:1] in (("ce",), ("cet",), ("cette",)):
        return True  # « selon ce document » takes up what was named before
    if not {mine.voice.kind, theirs.voice.kind} <= {"noun", "group"}:
        return alike(mine, theirs)
    held = frozenset(key for w in theirs.voice.words if w not in FRENCH for key in concepts(w, lang))
    return any(not held.isdisjoint(concepts(w, "fr")) for w in nouns(mine.voice.words))


def _covering(statement: Statement, source: Said, reading: Reading) -> Iterator[Statement]:
    """The sentences before it in its paragraph, up to another speaker's, and the one after."""
    every = reading.statements.all
    for at in range(statement.index - 1, max(-1, statement.index - _BACK), -1):
        if every[at].passage is not statement.passage:
            break
        yield every[at]
        if _turns(every[at], source, reading):
            break
    following = every[statement.index + 1 : statement.index + 2]
    yield from (s for s in following if s.passage is statement.passage and _goes_on(s, source[0]))


def _turns(statement: Statement, source: Said, reading: Reading) -> bool:
    """Whether in the English source the sentence is another speaker's, after whom no earlier one goes on."""
    own = reading.pairs[statement.index].best
    said = attributions_of(own) if own and own.lang == "en" and own is not source[0] else ()
    return bool(said) and not any(_same_voice(a, source[1]) for a in said)


def _is_led_in(statement: Statement, source: Said, reading: Reading) -> bool:
    """Whether its paragraph opens on whoever spoke in the one before, « L’élue ne cède pas. », and there the
    same voice says the rest of the source’s sentence, or the sentence before it."""
    every, at = reading.statements.all, statement.index
    inside = list(takewhile(lambda s: s.passage is statement.passage, reversed(every[:at])))
    if not inside or inside[-1].folded[:1] not in _TAKES_UP:
        return False
    before = every[max(0, at - len(inside) - _LEAD) : at - len(inside)]
    return any(_says_the_rest(s, source, reading) for s in before if not s.is_heading)


def _says_the_rest(statement: Statement, source: Said, reading: Reading) -> bool:
    """Whether a sentence that comes from there quotes, or names the same voice."""
    best, (theirs, found) = reading.pairs[statement.index].best, source
    goes_on = found.voice.kind == "pronoun" and best is not None and best.index == theirs.index - 1
    if best is not theirs and not goes_on:
        return False
    said = attributions_of(statement)
    return any(_same_voice(a, found) for a in said) or bool(statement.quotes and not said)


def _goes_on(statement: Statement, source: Statement) -> bool:
    """Whether a sentence may give the one before to whoever speaks: a quotation, « c’est ce que », « il »,
    or the rest of what the source’s sentence says."""
    said = (a.voice.kind in ("pronoun", "unknown") for a in attributions_of(statement))
    if _is_speech(statement) or refers_back(statement.words) or any(said):
        return True
    return sum(source.has(word) for word in statement.telling) > _TELLING
