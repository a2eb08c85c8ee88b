"""English words by which a sentence holds back from stating a fact, and the verb each bears on."""

from collections.abc import Iterator, Sequence

from rewriter.text.claims.hedges import Force, Hedge, Words
from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.grammar.verbs import conjugated
from rewriter.text.tokens import Token

_MODALS = {
    "may": Force.POSSIBLE,
    "might": Force.POSSIBLE,
    "could": Force.POSSIBLE,
    "can": Force.ABILITY,
    "would": Force.SUPPOSED,
}
_ADVERBS = {
    "reportedly": Force.HEARSAY, "allegedly": Force.HEARSAY, "apparently": Force.HEARSAY,
    "supposedly": Force.HEARSAY, "purportedly": Force.HEARSAY, "seemingly": Force.HEARSAY,
    "probably": Force.POSSIBLE, "possibly": Force.POSSIBLE, "perhaps": Force.POSSIBLE,
    "maybe": Force.POSSIBLE,    "presumably": Force.POSSIBLE, "potentially": Force.POSSIBLE,
}  # fmt: skip
_ADJECTIVES = frozenset("alleged suspected presumed purported".split())
_WANTED = (
    "want wants wanted hope hopes hoped hoping plan plans planned planning aim aims aimed aiming intend "
    "intends intended seek seeks sought seeking try tries trying attempt attempts attempting promise "
    "promises promised promising pledge pledges pledged vow vows vowed threaten threatens threatened "
    "threatening propose proposes proposed wish wishes wished goal objective ambition"
)
_SEEN = "seem seems seemed appear appears appeared said believed thought understood rumoured rumored"
_TO = (
    (Force.INTENT, _WANTED),
    (Force.POSSIBLE, "likely expected projected forecast"),
    (Force.HEARSAY, _SEEN),
)
_BY_VERB = {word: force for force, words in _TO for word in words.split()}
_TOLD = frozenset("said believed thought understood expected projected".split())  # after « is », « are » only
_BE = frozenset("is are was were be been being s re".split())
_EVIDENCE = frozenset("suggest suggests suggested suggesting hint hints hinted".split())
_SHOWN_BY = frozenset(
    "study studies results result data figures figure evidence research report survey poll analysis findings "
    "research tests test investigation numbers signs indicators that this which it they".split()
)
_PASSED = frozenset("also still only just now then well soon ever even be been have had being not".split())
_QUESTION = 7  # words before “would” in which its question opens
_UNSAID = 12  # and in which nobody answers it
_ASKING = frozenset("where how when what who which".split())
_UNTOLD = frozenset("not ask asked asks unclear unknown never wonder wondered".split())
_HALF = frozenset("not n t never no".split())
# After “would” these hold nothing back: a wish, an opinion politely told, a habit.
_NOT_SUPPOSED = frozenset(
    "like love rather prefer say argue consider call think agree usually often always sometimes normally "
    "regularly typically".split()
)
# With verbs of perceiving and understanding “can” tells no ability: “we can see” is « on voit ».
_PERCEIVED = frozenset("see hear feel smell taste remember recall relate understand imagine".split())
_TO_BE = frozenset("is are was were be been being".split())
# Participles that look like none: what follows "be" else is an attribute.
_PARTICIPLES = frozenset(
    "made seen held built sold cut hit lost found paid left sent told taken given shown brought kept put set "
    "won met read run born hurt known drawn driven forced done gone shut spent struck stolen broken chosen "
    "written thrown split spread let led fed laid caught taught bought fought sought".split()
)


_BEGINNINGS = frozenset(("would", "likely", "potential")).union(
    _MODALS, _ADVERBS, _ADJECTIVES, _EVIDENCE, _BY_VERB
)


def english_hedges(text: str, words: Sequence[Token]) -> Iterator[Hedge]:
    """Each hedge of an English sentence, in order. `words` are its own tokens in `text`."""
    sentence = Words(text, words)
    for at in [at for at, word in enumerate(words) if word.folded in _BEGINNINGS]:
        found = _modal(sentence, at) or _single(sentence, at) or _to(sentence, at)
        if found:
            yield found


def _modal(sentence: Words, at: int) -> Hedge | None:
    word = sentence.folded(at)
    if word == "would" and sentence.folded(at + 1) == "have":
        return _over(sentence, at, at + 1, Force.POSSIBLE)
    denied = sentence.folded(at + 1) in _HALF and (word != "would" or sentence.folded(at + 2) != "be")
    if word not in _MODALS or denied:  # “would not say” refuses; “would not be” supposes
        return None
    raw = sentence.text[sentence.all[at].start : sentence.all[at].end]
    if raw != word:  # the month, and a question’s first word
        return None
    if word == "can" and sentence.folded(at + 1) in _PERCEIVED:
        return None
    if word == "would" and (sentence.folded(at + 1) in _NOT_SUPPOSED or not sentence.spaced(at + 1)):
        return None
    if word == "would" and _is_asked(sentence, at):
        return None
    return _over(sentence, at, at, _MODALS[word])


def _is_asked(sentence: Words, at: int) -> bool:
    """Whether it stands in a question that is told: “have not said where the money would come from”."""
    before = [sentence.folded(i) for i in range(max(0, at - _QUESTION), at)]
    return any(ask in before for ask in _ASKING) and not _UNTOLD.isdisjoint(
        sentence.folded(i) for i in range(max(0, at - _UNSAID), at)
    )


def _over(sentence: Words, start: int, at: int, force: Force) -> Hedge:
    """The hedge and the verb after it: « may have closed » bears on "closed"."""
    for i in range(at + 1, min(at + 6, len(sentence.all))):
        word = sentence.folded(i)
        if not sentence.joined(i):
            break
        if word not in _PASSED and word not in ENGLISH and not word.endswith("ly"):
            return _attributed(sentence, start, i, force) or _hedge(sentence, start, i, force, word)
    return _hedge(sentence, start, at, force)


def _attributed(sentence: Words, start: int, at: int, force: Force) -> Hedge | None:
    """The hedge over "be" and what it says of its subject: "may be dangerous"."""
    word = sentence.folded(at)
    be = any(sentence.folded(i) in _TO_BE for i in range(start, at))
    if not be or word.endswith(("ed", "ing")) or word in _PARTICIPLES:
        return None
    return Hedge(
        start=sentence.all[start].start,
        end=sentence.all[at].end,
        force=force,
        word=word,
        forms=conjugated("être"),
        light=True,
    )


def _single(sentence: Words, at: int) -> Hedge | None:
    word = sentence.folded(at)
    if word in _ADVERBS:
        return _over(sentence, at, at, _ADVERBS[word])
    if word == "likely" and sentence.folded(at - 1) in ("will", "would", "most", "ll", "have", "has"):
        return _over(sentence, at, at, Force.POSSIBLE)
    if word in _ADJECTIVES and sentence.folded(at - 1) not in _BE:
        return _over(sentence, at, at, Force.HEARSAY)
    if word == "potential" and not _is_named(sentence, at + 1):
        return _over(sentence, at, at, Force.POSSIBLE)
    if word in _EVIDENCE and sentence.folded(at - 1) in _SHOWN_BY:
        return _hedge(sentence, at, at, Force.EVIDENCE)
    return None


def _is_named(sentence: Words, at: int) -> bool:
    """Whether a name stands there: “the potential Roe hearing”."""
    return at < len(sentence.all) and sentence.text[sentence.all[at].start].isupper()


def _to(sentence: Words, at: int) -> Hedge | None:
    word = sentence.folded(at)
    force = _BY_VERB.get(word)
    if force is None or (word in _TOLD and sentence.folded(at - 1) not in _BE):
        return None
    ahead = [i for i in (at + 1, at + 2, at + 3) if sentence.folded(i) == "to" and sentence.joined(i)]
    if not ahead or (ahead[0] > at + 1 and word not in ("goal", "objective", "ambition")):
        return None
    return _over(sentence, at, ahead[0], force)


def _hedge(sentence: Words, first: int, last: int, force: Force, word: str = "") -> Hedge:
    return Hedge(start=sentence.all[first].start, end=sentence.all[last].end, force=force, word=word)
