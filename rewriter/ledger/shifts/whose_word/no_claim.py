"""Sentences of the article that tell nothing of what an attribution of the source covers: what somebody
answers, a thing that a pronoun takes up, what stands beside the one figure that somebody vouches for.
"""

import re
from itertools import pairwise, takewhile

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.people.persons import named
from rewriter.text.people.persons_meant import only_pronoun, speaks_of_a_person
from rewriter.text.saying.speech import Attribution
from rewriter.text.saying.speech_words import FRENCH_DENYING

_MAIN = 8  # words of a sentence among which its main verb and its object begin
_RELATIVE = frozenset("qui que qu dont ou".split())
_POINTING = frozenset("ce cet cette ces cela".split())
_ONE_PERSON = frozenset("he she his her him who whose i my".split())
_FIGURE_BEFORE = re.compile(
    r"(\d[\d\u00a0\u202f ]*"
    r"|\b(?:dizaine|douzaine|quinzaine|vingtaine|(?:trent|quarant|cinquant|soixant|cent)aine|millier)s?)"
    r"(?: [^\W\d_]+){0,3},? $"
)
_REACH = 60  # characters before « selon » in which its figure stands
_PAPERS_FR = frozenset(
    "document documents rapport etude note courrier lettre communique texte plainte sondage enquete".split()
)
_PAPERS_EN = frozenset(
    "document documents report study memo letter statement filing complaint poll survey paper draft".split()
)


def only_answers(mine: Statement) -> bool:
    """Whether it tells that somebody contests what was said before: « le collectif conteste cet avis »."""
    opening = takewhile(lambda word: word not in _RELATIVE, mine.folded[:_MAIN])
    return any(verb in FRENCH_DENYING and after in _POINTING for verb, after in pairwise(opening))


def is_of_a_thing(mine: Statement, theirs: Statement, reading: Reading) -> bool:
    """Whether « elle » takes up a thing, “a fault”: it is all that points at a person, none stands in the
    sentence before it or in the English one."""
    text = mine.passage.text
    if theirs.lang != "en" or not only_pronoun(text, mine.words) or not mine.index:
        return False
    before = reading.statements.all[mine.index - 1]
    if before.passage is not mine.passage or not _ONE_PERSON.isdisjoint(theirs.held):
        return False
    names = (n for n in named(theirs.passage.text) if theirs.start <= n.start < theirs.end)
    return not any(n.personal for n in names) and not speaks_of_a_person(text, before.words)


def is_of_a_figure(mine: Statement, theirs: Statement, found: Attribution) -> bool:
    """Whether the source lays only a figure at somebody’s door, « 200 personnes, selon la police, ont
    défilé », which the article’s sentence leaves out."""
    text = theirs.passage.text
    figure = _FIGURE_BEFORE.search(text, max(theirs.start, found.start - _REACH), found.start)
    aside = text[found.voice.end : found.voice.end + 1] == "," and found.inverted
    return bool(aside and figure and "".join(figure[1].split()) not in "".join(mine.text.split()))


def is_its_paper(mine: Attribution, theirs: Statement) -> bool:
    """Whether the article has it of the paper that the English source names beside its author: « d’après ce
    document » of “in a report, the agency said”."""
    return not _PAPERS_FR.isdisjoint(mine.voice.words) and not _PAPERS_EN.isdisjoint(theirs.held)
