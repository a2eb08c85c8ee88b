"""Words of the article's sentence itself that keep the voice of its source: who speaks, a verb of saying,
« selon », a conditional. What renders a word of an English claim keeps none.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.original import Original
from rewriter.ledger.shifts.whose_word.no_claim import is_its_paper
from rewriter.text.claims.blame import laying, tells_blame
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.verbs import future_stem
from rewriter.text.lexicon import concepts
from rewriter.text.people.job_titles import holders
from rewriter.text.people.persons import TITLES, Named, named, persons, same_person
from rewriter.text.saying.speech import Attribution, attributions_in
from rewriter.text.saying.speech_words import AUXILIARIES, FRENCH_PARTICIPLES, FRENCH_SAYING, FRENCH_VOICES
from rewriter.text.tokens import Token, folded_word

_TELLING = 2  # words of a longer name that tell whose it is
_OPENING = 6  # words of a sentence among which its subject stands
_SUBJECT = 3  # words of a clause among which the pronoun that is its subject stands
_TITLED = 12  # characters before a name in which a title stands
_COMPLETES = frozenset("de du des d a au aux en sur".split())
_ENGLISH_COMPLETES = frozenset("of for in at from with on who which".split())
_EPITHETS = frozenset("ancien ancienne nouveau nouvelle premier premiere jeune autre meme".split())
_MEN, _WOMEN = frozenset(("il", "he")), frozenset(("elle", "she"))
_AGAINST_IT = frozenset("not never no nothing nobody without denied been being".split())
_KEEPING = FRENCH_VOICES | FRENCH_PARTICIPLES | FRENCH_SAYING
_MODALS_EN = frozenset("could may might should likely expected".split())
_MODAL_STEMS = ("pour", "devr", "risqu")
_PAST_EN = frozenset("said told wrote thought".split())
_HINTS = re.compile(  # « laisse entendre », « conteste cette version », « pose deux conditions »
    r"\blaiss\w{1,6} (?:\w{1,12} )?entendre\b|\bmet(?:tent|tait|taient)? (?:[\w’'-]{1,20} ){0,3}en avant\b"
    r"|\b(?:conteste|dément|réfute|rejette|récuse)(?:nt|ent)? (?:cet|cette|ces|ce)\b"
    r"|\b(?:pose|fixe|mett?)(?:nt|ent)? (?:[\w’'-]{1,20} ){0,3}conditions?\b"
    r"|\b(?:formule|émet|émett)(?:nt|ent)? (?:[\w’'-]{1,20} ){0,3}(?:réserves?|critiques?|griefs?|doutes?)\b"
)
_IN_THEIR_VIEW = re.compile(r"Pour (?:lui|elle|eux|elles),")  # whom a price may hit as well as who thinks so
_COMMITS = re.compile(
    r"\bs[’'](?:engag(?:e|ent|eait|eaient)\b|(?:est|était) engagée?\b)|\bse (?:sont|étaient) engagée?s\b"
)
_WILL_EN = re.compile(r" (?:that )?(?:it|he|she|they) (?:would|will) (?!not\b|never\b)")
_ASIDE_EN = re.compile(r" (?:in|on|at|to|during|via|through|after) [^.,;:“\"]{1,60}")  # “in a statement”

Said = tuple[Statement, Attribution]
"""A sentence of the source, and the words in it that attribute what it says."""


def attributions_of(statement: Statement) -> Sequence[Attribution]:
    """The attributions that begin in a sentence."""
    return statement.once(_attributions)


def _attributions(statement: Statement) -> Sequence[Attribution]:
    return attributions_in(statement.passage.text, statement.lang, statement.start, statement.end)


def keeps_voice_itself(statement: Statement, source: Said) -> bool:
    """Whether the article's sentence itself leaves what it says to somebody."""
    if statement.quotes or _is_hearsay(statement, source) or _names_speaker(statement, source):
        return True
    if _HINTS.search(statement.text) or _tells_in_kind(statement, source):
        return True
    said = source[1].voice.words
    others = [
        a.voice.words for a in attributions_of(source[0]) if a is not source[1] and a.voice.words != said
    ]
    own = (a for a in attributions_of(statement) if a.voice.words not in others)
    own = (a for a in own if not _renders_claim(statement, a, source))
    return any(alike(a, source[1]) or is_its_paper(a, source[0]) for a in own) or _tells_voice(
        statement, source
    )


def _tells_in_kind(statement: Statement, source: Said) -> bool:
    """Whether « s’est engagé à » renders “said it would”, or « pour elle, » “she thinks”."""
    theirs, found = source
    promised = theirs.lang == "en" and _WILL_EN.match(theirs.passage.text, found.end)
    if promised and _COMMITS.search(statement.text):
        return True
    return found.opinion and bool(_IN_THEIR_VIEW.match(statement.text))


def _is_hearsay(statement: Statement, source: Said) -> bool:
    """Whether a verb of the sentence is in the conditional, or it speaks of accusation in words that the
    source only has where it says who speaks."""
    said = _claimed(source)
    if any(not _is_rendered(verb, said, source) for verb in _supposed(statement)):
        return True
    blamed = laying(statement.own) if tells_blame(statement.words) else ()
    return any(not any(concepts(w.folded, "fr") & concepts(s, "fr") for s in said) for w in blamed)


def _claimed(source: Said) -> Sequence[str]:
    """The words of a source sentence that do not say who speaks."""
    theirs, found = source
    start, end = (min(found.start, found.voice.start or found.start), max(found.end, found.voice.end))
    aside = _ASIDE_EN.match(theirs.passage.text, end, theirs.end) if theirs.lang == "en" else None
    end = aside.end() if aside else end
    return [w.folded for w in theirs.words if not start <= w.start < end]


def _supposed(statement: Statement) -> Iterator[str]:
    """Its verbs in the conditional."""
    text = statement.passage.text
    return (w.folded for w in statement.own if future_stem(text[w.start : w.end]))


def _is_rendered(verb: str, claimed: Sequence[str], source: Said) -> bool:
    """Whether a French conditional only renders how an English claim is held back: « pourrait » of “could”,
    « serait » of “would” but for “said it would”, where it foretells."""
    theirs, found = source
    if theirs.lang == "fr":
        return False
    if verb.startswith(_MODAL_STEMS):
        return not _MODALS_EN.isdisjoint(claimed)
    said = folded_word(theirs.passage.text[found.start : found.end])
    return "would" in claimed and not said.endswith("ed") and said not in _PAST_EN


def alike(mine: Attribution, theirs: Attribution) -> bool:
    """Whether two voices may be one: a pronoun may be anybody, two names are compared."""
    if mine.voice.kind == "name" and theirs.voice.kind == "name":
        return same_person(mine.voice.words, theirs.voice.words)
    if {mine.voice.kind, theirs.voice.kind} <= {"noun", "group"}:
        return True
    return "pronoun" in (mine.voice.kind, theirs.voice.kind) or mine.voice.kind == "unknown"


def has_voice(statement: Statement, source: Statement) -> bool:
    """Whether a word of a French sentence that the source's has not keeps a voice in it: « l’étude », « aux
    yeux de », « accusé de »."""
    kept = (w for w in statement.own if w.folded in _KEEPING)
    return any(not _has(source, w.folded) for w in kept)


def _tells_voice(statement: Statement, source: Said) -> bool:
    """Whether such a word keeps the source's voice: none that renders a word of an English claim, as
    « presse » of “learned it from the press” does."""
    theirs = source[0]
    if theirs.lang == "fr":
        return has_voice(statement, theirs)
    claimed = _claimed_concepts(source)
    kept = (w.folded for w in statement.own if w.folded in _KEEPING)
    return any(claimed.isdisjoint(concepts(w, "fr")) for w in kept)


def _renders_claim(statement: Statement, mine: Attribution, source: Said) -> bool:
    """Whether the verb of an attribution of the article's renders a word of an English claim: « a révélé » of
    “sources say he admitted”."""
    theirs, found = source
    if theirs.lang == "fr":
        return False
    verb = folded_word(statement.passage.text[mine.start : mine.end].replace("-", " ").split()[-1])
    said = theirs.passage.text[found.start : found.end].split()[-1].lower()
    meant = concepts(verb, "fr")
    return meant.isdisjoint(concepts(said, "en")) and not meant.isdisjoint(_claimed_concepts(source))


def _claimed_concepts(source: Said) -> frozenset[str]:
    return frozenset(key for w in _claimed(source) if w not in ENGLISH for key in concepts(w, "en"))


def _has(source: Statement, word: str) -> bool:
    return source.lang == "fr" and source.has(word)


def _names_speaker(statement: Statement, source: Said) -> bool:
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
        return _names_english_speaker(statement, source)
    told = [w for w in nouns(found.voice.words) if len(w) > 3]
    opening = (w.folded for w in statement.words[:_OPENING])
    return any(w in told for w in takewhile(lambda w: w not in AUXILIARIES, opening))


def _names_english_speaker(statement: Statement, source: Said) -> bool:
    """Whether the subject, or whom something is told, means what an English speaker is and no claim."""
    said = concepts(_english_noun(source[1].voice.words), "en")
    claimed = _claimed_concepts(source)
    words = [*statement.words[:_OPENING], *_audience(statement)]
    told = (concepts(w.folded, "fr") for w in words if w.folded not in FRENCH)
    return any(not held.isdisjoint(said) and held.isdisjoint(claimed) for held in told)


def _audience(statement: Statement) -> Iterator[Token]:
    """To whom it is said: « a avoué à la police », which the English may have say it."""
    for found in attributions_of(statement):
        yield from statement.passage.words_between(found.end, statement.end)[:_SUBJECT]


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
    if _is_of_a_body(source, found, claimed) and not opening.isdisjoint(_MEN | _WOMEN):
        return True
    return any(not claimed.isdisjoint(both) and not opening.isdisjoint(both) for both in (_MEN, _WOMEN))


def _is_of_a_body(source: Statement, found: Attribution, subject: Container[str]) -> bool:
    """Whether a company or a council says what “it” has or will do: neither what it denies, nor what others
    did to it, which is its word alone."""
    claim = {w.folded for w in source.passage.words_between(found.end, source.end)}
    return source.lang == "en" and "it" in subject and _AGAINST_IT.isdisjoint(claim)


def tells_own_plan(statement: Statement, source: Said, reading: Reading) -> bool:
    """Whether « la maire dit qu’elle tranchera » became « Anne Martin tranchera », whom the source calls
    « la maire » elsewhere: what somebody says they will do is told with them for its subject."""
    theirs, found = source
    if theirs.lang != "fr" or found.voice.kind != "noun" or found.inverted or tells_blame(statement.words):
        return False
    claimed = {w.folded for w in theirs.passage.words_between(found.end, theirs.end)[:_SUBJECT]}
    if claimed.isdisjoint(_MEN | _WOMEN):
        return False
    subjects = [n for n in named(statement.passage.text) if _opens(statement, n)]
    called = set(nouns(found.voice.words))
    return any(
        same_person(subject.words, person.words) and not called.isdisjoint(words)
        for person, words in reading.original.once(_called)
        for subject in subjects
    )


def _called(origin: Original) -> Sequence[tuple[Named, Sequence[str]]]:
    """The persons of a French source with the words of their function."""
    known = frozenset(persons(p.text for p in origin.passages))
    return [
        (h.person, folded_word(p.text[h.function.start : h.function.end]).split())
        for p in origin.passages
        for h in holders(p.text, "fr", known)
    ]


def _opens(statement: Statement, name: Named) -> bool:
    """Whether nothing but a title stands before a name in its sentence."""
    if not statement.start <= name.start < statement.start + _TITLED:
        return False
    return all(w.folded in TITLES for w in statement.passage.words_between(statement.start, name.start))


def _within(statement: Statement, at: int) -> bool:
    return statement.start <= at < statement.end


def nouns(words: Sequence[str]) -> Sequence[str]:
    """What a voice is, without what completes it: « maire » of « le maire de Dole »."""
    end = next((at for at, word in enumerate(words) if at and word in _COMPLETES), len(words))
    return [w for w in words[:end] if w not in FRENCH and w not in _EPITHETS]
