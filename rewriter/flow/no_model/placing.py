"""How well a heading heads a given stretch of text: what it speaks of must come back there."""

from collections import Counter
from dataclasses import dataclass, replace

from rewriter.flow.no_model.headings import Candidate, Kind
from rewriter.text.grammar.shallow import content_stems, stem, tokens
from rewriter.text.sentences import split_sentences

_ACCEPTED = {
    Kind.SOURCE: 0.0,
    Kind.CLAUSE: 62.0,
    Kind.QUESTION: 62.0,
    Kind.QUOTATION: 58.0,
    Kind.NOMINAL: 95.0,  # it names, and tells nothing: blind readers replaced most of them
}
_NEVER = -1000.0
_CENTRAL = 24.0  # for a heading all of whose words come back in the section
_SETTING = 5.0  # taken from the section's first sentence, which often only sets the scene
_ONCE = 10.0  # for an example taken for the subject
_OWN = 12.0  # for one whose words mostly stand in this section alone
_DEEPER = 1.5  # for each paragraph further down
SAME = 6  # letters that two words of one family share: « publicité », « publicitaire »
_SHORT = 2  # paragraphs of a section that its first sentences may stand for
_WIDE = 0.5  # of a heading's words, that must stand in two of the section's paragraphs
_REPEATED = 18.0  # taken from the line right below: the reader would meet it twice


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the article: in how many of its sentences each stem stands, in how many of its paragraphs
    each family of words (`SAME`), and in how many sentences of the whole article each stem."""

    near: Counter[str]
    paragraphs: Counter[str]
    spread: Counter[str]
    length: int


def placed(candidate: Candidate, paragraph: int, stretch: Stretch) -> Candidate:
    """The candidate with its score as the heading of a stretch, `paragraph` being how far down it was
    found; a score no heading is accepted with when its words do not come back there."""
    if not candidate.stems:
        return candidate
    back = [s for s in candidate.stems if stretch.near[s] > 1]
    if _off_subject(candidate, back, paragraph, stretch):
        return replace(candidate, score=_NEVER)
    central = len(back) / len(candidate.stems)
    own = sum(2 * stretch.near[s] >= stretch.spread[s] for s in back) / len(candidate.stems)
    deeper = _DEEPER / 2 if candidate.kind is Kind.QUOTATION else _DEEPER
    score = candidate.score + _CENTRAL * central + _OWN * own - deeper * paragraph
    score -= _ONCE if _names_a_passer_by(candidate, stretch) else 0.0
    if paragraph == 0 and candidate.opens:
        score -= _REPEATED
    elif paragraph == 0 and candidate.sentence == 0 and candidate.kind is Kind.CLAUSE:
        score -= _SETTING
    return replace(candidate, score=score)


def _names_a_passer_by(candidate: Candidate, stretch: Stretch) -> bool:
    """A clause about somebody the stretch names once, when it has room to come back to them: an example."""
    if candidate.kind is not Kind.CLAUSE or stretch.length < 3:
        return False
    named = [stem(t.low) for t in tokens(candidate.text)[1:] if t.is_name]
    return sum(stretch.near[s] == 1 for s in named) > 1


def _off_subject(candidate: Candidate, back: list[str], paragraph: int, stretch: Stretch) -> bool:
    """A detail: what it speaks of stands in one sentence only. Noun groups must come back whole, and the
    thing they name must be this stretch's own."""
    if candidate.kind is Kind.NOMINAL:
        wide = stretch.length < 3 or all(stretch.paragraphs[s[:SAME]] > 1 for s in candidate.stems[:1])
        own = any(stretch.near[s] > 2 and 2 * stretch.near[s] >= stretch.spread[s] for s in back)
        return len(back) < len(candidate.stems) or not wide or not own
    if candidate.kind is Kind.CLAUSE:
        return not back or 4 * len(back) < len(candidate.stems) or _minor(candidate, paragraph, stretch)
    alone = candidate.kind is Kind.QUESTION and stretch.length <= _SHORT
    return candidate.kind in (Kind.QUESTION, Kind.QUOTATION) and not back and not alone


def _minor(candidate: Candidate, paragraph: int, stretch: Stretch) -> bool:
    """A fact that one paragraph of several tells: half the heading's words must come back in another, or
    the section be short and begin with it."""
    if stretch.length <= _SHORT and paragraph == 0:
        return False
    wide = [s for s in candidate.stems if stretch.paragraphs[s[:SAME]] > 1]
    named = [stem(t.low) for t in tokens(candidate.text) if t.is_name]
    if any(s in candidate.stems and s not in wide for s in named[-1:] + named[:1]):
        return True  # somebody met once is an example
    telling = [s for s in candidate.stems if s in wide or not s.endswith("ment")]  # not « clairement »
    return len(wide) < max(2, _WIDE * len(telling))


def accepted(candidate: Candidate, *, leave: float = 0.0) -> bool:
    """Whether the candidate is good enough to stand; `leave` lowers what is asked."""
    return candidate.score >= _ACCEPTED[candidate.kind] - leave


def sentence_stems(text: str) -> Counter[str]:
    """In how many sentences of a text each content stem stands."""
    return Counter(s for sentence in split_sentences(text) for s in set(content_stems(sentence)))
