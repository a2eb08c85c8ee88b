"""Who says what in a paragraph, French or English: verbs of saying and « selon », with whom they name.

By rule: a verb of saying, its subject before it or, after a quotation or a comma, behind it; « selon »,
« d’après », “according to” and what follows. A subject that no rule finds is unknown rather than guessed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

from rewriter.text.remembered import remembered
from rewriter.text.saying._subjects import Voice, after, before
from rewriter.text.saying.asides import asides
from rewriter.text.saying.attribution import Attribution
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.saying.speech_words import (
    ACCORDING,
    ADJECTIVES,
    AFTER_NOUNS,
    AUXILIARIES,
    BETWEEN,
    ENGLISH_BE,
    ENGLISH_DETERMINERS,
    ENGLISH_FACTUAL,
    ENGLISH_NOUNS,
    ENGLISH_OPINING,
    ENGLISH_VERBS,
    FRENCH_FACTUAL,
    FRENCH_OPINING,
    FRENCH_PARTICIPLES,
    FRENCH_PRESENT,
    FRENCH_PRONOUNS,
    FRENCH_THINKERS,
    HELPING,
    IN_ACCORDING,
)
from rewriter.text.sentences import sentence_spans
from rewriter.text.tokens import tokens

__all__ = ["Attribution", "Voice", "attributions", "attributions_in", "speaker_of"]

Lang = Literal["fr", "en"]
_POUR = re.compile(r"(?:^|(?<=[.!?…] ))Pour(?= (?:l[eas]|l[’']|M\.|Mme|[A-ZÀ-Þ]))")
_COLON = re.compile(r"[ \u00a0\u202f]?:[ \u00a0\u202f]?[«“\"]")
_FRENCH_VERBS = FRENCH_PARTICIPLES | FRENCH_PRESENT
_YIELDS = re.compile(r"rapport\w{1,5} (?:presque|près|environ|plus|moins|peu|rien|beaucoup|gros|\d)")
_REACH = 8  # words between an auxiliary and its participle, or between a mark and the verb that claims it
_SHARED = 20  # words back in which stands the verb whose subject a second one shares
_CLOSING = "»”\"’'\u00a0\u202f "
_BEHIND = 200  # characters behind a quotation in which its verb may come
_CLITICS = frozenset("s se l lui leur nous me m y en n ne".split())
_NOUN_BEFORE = frozenset("une un du la cette cet ce sa son ma mon leur quelque chaque au aux the an".split())


@remembered
def attributions(text: str, lang: Lang) -> tuple[Attribution, ...]:
    """Every attribution of a paragraph outside its quotations, in order. Linear in the text's length."""
    reading = _Paragraph(text, lang)
    found = [*reading.verbs(), *reading.according(), *reading.labels()]
    return tuple(sorted(found, key=lambda a: a.start))


class _Paragraph:
    def __init__(self, text: str, lang: Lang) -> None:
        self.text, self.lang = text, lang
        self.words = tokens(text)
        self.quotes = [(q.start, q.end) for q in quoted_spans(text)]
        self.sentences = _sentences(text)
        self.opens = [q[0] for q in self.quotes]
        self.asides = asides(text) if lang == "fr" else ()

    def quoted(self, at: int) -> bool:
        """Whether that offset stands in a quotation, and not where it is said who speaks there."""
        index = bisect_left(self.opens, at + 1) - 1
        return index >= 0 and at < self.quotes[index][1] and self.aside(at) < 0

    def aside(self, at: int) -> int:
        """Where begins what says within a quotation who speaks; -1 when that offset stands in none."""
        index = bisect_left(self.asides, (at + 1, 0)) - 1
        return self.asides[index][0] if index >= 0 and at < self.asides[index][1] else -1

    def bound(self, at: int) -> int:
        """Where the clause that reaches `at` begins: its sentence, or after the last quotation in it."""
        index = bisect_left(self.opens, at) - 1
        if index >= 0 and at < self.quotes[index][1] and (aside := self.aside(at)) > 0:
            return aside
        closed = self.quotes[index][1] if index >= 0 else 0
        index = bisect_left(self.sentences, (at + 1, 0)) - 1
        start = max(closed, self.sentences[index][0] if index >= 0 else 0)
        stop = max(self.text.rfind(mark, start, at) for mark in (";", ":"))
        return max(start, stop + 1)

    def verbs(self) -> Iterator[Attribution]:
        """Each verb of saying with its subject."""
        listed = _FRENCH_VERBS if self.lang == "fr" else ENGLISH_VERBS
        for at in [at for at, (_, _, folded) in enumerate(self.words) if folded in listed]:
            first = self._french(at) if self.lang == "fr" else self._english(at)
            if first is not None and not self.quoted(self.words[at].start):
                yield self._attribution(self._with_clitics(first), at)

    def _with_clitics(self, first: int) -> int:
        """The verb from the pronouns before it: « se réjouit », « l’a dit »."""
        while self.lang == "fr" and first and self.words[first - 1].folded in _CLITICS:
            first -= 1
        return first

    def _french(self, at: int) -> int | None:
        """Index of the first word of the verb that ends at `at`: its auxiliary, if it has one."""
        word = self.words[at].folded
        shown = self.text[self.words[at].start : self.words[at].end]
        if word in FRENCH_PARTICIPLES:
            found = self._auxiliary(at)
            if found is not None:
                return found
        if word not in FRENCH_PRESENT or shown.endswith(("é", "ée", "és", "ées")) or shown[0].isupper():
            return None
        if word.startswith("rapport") and _YIELDS.match(self.text, self.words[at].start):
            return None  # money: « ne rapporte presque rien »
        before_it = self.words[at - 1] if at else None
        if before_it and before_it.folded in _NOUN_BEFORE:
            return None
        after_it = self.text[self.words[at].end : self.words[at].end + 1]
        if word in ADJECTIVES and after_it in (".", ",", ";", ")", "") and self._free(at):
            return None
        return at

    def _auxiliary(self, at: int) -> int | None:
        for index in range(at - 1, max(-1, at - _REACH), -1):
            word = self.words[index]
            if word.folded in AUXILIARIES and self.text[word.start : word.end] != "à":
                return index
            if word.folded == "est" and index and self.words[index - 1].folded == "s":
                return index - 1
            if word.folded not in BETWEEN:
                return None
        return None

    def _english(self, at: int) -> int | None:
        word = self.words[at]
        if word.folded not in ENGLISH_VERBS or self.text[word.start].isupper():
            return None
        before_it = self.words[at - 1].folded if at else ""
        following = self.words[at + 1].folded if at + 1 < len(self.words) else ""
        noun = before_it in _NOUN_BEFORE or (
            word.folded in ENGLISH_NOUNS and (before_it in ENGLISH_DETERMINERS or following in AFTER_NOUNS)
        )
        return None if before_it in ENGLISH_BE or noun else at

    def _attribution(self, first: int, at: int) -> Attribution:
        start, end = self.words[first].start, self.words[at].end
        voice, inverted = self._subject(first, at)
        word = self.words[at].folded
        opining, factual = (
            (FRENCH_OPINING, FRENCH_FACTUAL) if self.lang == "fr" else (ENGLISH_OPINING, ENGLISH_FACTUAL)
        )
        return Attribution(start, end, voice, word in opining, word in factual, inverted)

    def _subject(self, first: int, at: int) -> tuple[Voice, bool]:
        inner = self._pronoun_in(first, at)
        if inner:
            return inner, True
        start = self.words[first].start
        bound = self.bound(start)
        if self._follows(first, at, bound):
            return after(self.text, self.words, at + 1, self.lang), True
        return self._resumed(first, bound) or before(
            self.text, self.words, first - 1, bound, self.lang
        ), False

    def _resumed(self, first: int, bound: int) -> Voice | None:
        """The subject that an English verb of saying shares with one before: “did not deny it but said”."""
        joined = first - 1
        if self.lang != "en" or joined < 0 or self.words[joined].folded not in ("and", "but"):
            return None
        earlier = [at for at in range(max(0, joined - _SHARED), joined) if self.words[at].start >= bound]
        said = [a for a in earlier if self._says(a)] or [
            a for a in earlier if self.words[a].folded in HELPING
        ]
        return before(self.text, self.words, said[0] - 1, bound, "en") if said else None

    def _says(self, at: int) -> bool:
        return self.words[at].folded in ENGLISH_VERBS and self._english(at) is not None

    def _pronoun_in(self, first: int, at: int) -> Voice | None:
        """« a-t-il déclaré », « dit-elle »."""
        pronouns = FRENCH_PRONOUNS if self.lang == "fr" else frozenset[str]()
        for word in self.words[first + 1 : at]:
            if (
                word.folded in pronouns - {"lui", "eux"}
                and self.text[word.start - 1 : word.start] in "-\u2011"
            ):
                return Voice("pronoun", word.start, word.end, (word.folded,))
        for word in self.words[at + 1 : at + 3]:
            if word.folded in pronouns and self.text[word.start - 1] in "-\u2011":
                return Voice("pronoun", word.start, word.end, (word.folded,))
        return None

    def _follows(self, first: int, at: int, bound: int) -> bool:
        """Whether the subject stands behind its verb: after a quotation or a comma, when no clause or
        quotation follows the verb."""
        between = self.text[bound : self.words[first].start]
        if between.strip(_CLOSING + ",.!?…") == "" and bound > 0 and self.text[bound - 1] not in ";:":
            return self._free(at)
        if not between.rstrip().endswith(","):
            return False
        return self._free(at) and between.count(",") < 2

    def _free(self, at: int) -> bool:
        rest = self.text[self.words[at].end : self.words[at].end + 3].lstrip(" \u00a0\u202f")
        following = self.words[at + 1].folded if at + 1 < len(self.words) else ""
        return not rest.startswith((":", "«", "“", '"')) and following not in ("que", "qu", "that")

    def according(self) -> Iterator[Attribution]:
        """« selon », “according to” and « Pour X, »."""
        small = self.text.casefold()
        for match in ACCORDING.finditer(self.text) if any(word in small for word in IN_ACCORDING) else ():
            if not self.quoted(match.start()):
                yield self._by(
                    match.start(), match.end(), opinion=match[0][:2].lower() not in ("se", "d’", "d'", "ac")
                )
        if self.lang == "fr" and "Pour" in self.text:
            for match in _POUR.finditer(self.text):
                if not self.quoted(match.start()):
                    found = self._by(match.start(), match.end(), opinion=True)
                    if (
                        self._may_think(found.voice)
                        and self.text[found.voice.end : found.voice.end + 1] == ","
                    ):
                        yield found

    def _may_think(self, voice: Voice) -> bool:
        """Whether « Pour X, » tells whose view it is rather than whose good."""
        return voice.kind == "name" or not FRENCH_THINKERS.isdisjoint(voice.words[:3])

    def _by(self, start: int, end: int, *, opinion: bool) -> Attribution:
        voice = after(self.text, self.words, bisect_left(self.words, (end,)), self.lang)
        return Attribution(start, end, voice, opinion, factual=False, inverted=True)

    def labels(self) -> Iterator[Attribution]:
        """« Marie Dupont : « … » » without a verb."""
        if ":" not in self.text:
            return
        known = {w.end: i for i, w in enumerate(self.words)}
        for match in _COLON.finditer(self.text):
            at = known.get(match.start())
            if at is None or self.quoted(match.start()):
                continue
            voice = before(self.text, self.words, at, self.bound(match.start()), self.lang)
            if voice.kind == "name" and voice.end == match.start():
                yield Attribution(match.start(), match.start() + 1, voice, False, False, inverted=False)


def attributions_in(text: str, lang: Lang, start: int, end: int) -> Sequence[Attribution]:
    """The attributions of a paragraph that begin between two offsets."""
    every = attributions(text, lang)
    first, last = (bisect_left(every, at, key=_start) for at in (start, end)) if every else (0, 0)
    return every[first:last]


def _start(found: Attribution) -> int:
    return found.start


def speaker_of(text: str, start: int, end: int, lang: Lang) -> Attribution | None:
    """The attribution that gives the quotation between two offsets to somebody; None when the words around
    do not say. What says so within the marks first, then the verb right behind them, then the nearest
    before in the same sentence, then the nearest after."""
    if within := attributions_in(text, lang, start, end):
        return within[0]
    first, last = _reach(text, start, end)
    behind = [a for a in attributions_in(text, lang, end, min(last, end + _BEHIND)) if _no_stop(text, end, a)]
    if behind and len(tokens(text[end : behind[0].start])) <= 1:
        return behind[0]
    ahead = attributions_in(text, lang, first, start)
    if ahead:
        return ahead[-1]
    return behind[0] if behind else None


_sentences = remembered(sentence_spans)


def _reach(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentences that hold the quotation begin and end, and with them the clause behind a stop
    inside its marks: « … ! », a-t-il dit."""
    spans = _sentences(text)
    at = max(0, bisect_left(spans, (start + 1, 0)) - 1)
    until = max(at, bisect_left(spans, (end, 0)) - 1)
    last = spans[until][1] if spans else len(text)
    following = spans[until + 1 : until + 2]
    if not text[end:last].strip(_CLOSING + ".!?…") and following and text[following[0][0]].islower():
        last = following[0][1]
    return spans[at][0] if spans else 0, last


def _no_stop(text: str, end: int, found: Attribution) -> bool:
    return ";" not in text[end : found.start]
