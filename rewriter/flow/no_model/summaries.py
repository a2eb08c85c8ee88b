"""Standfirst and description: the lead's own sentences, whole or cleanly shortened."""

from collections.abc import Iterator, Sequence

from rewriter.article import Brief
from rewriter.flow.no_model import lexicon
from rewriter.flow.no_model.clauses import balanced, beginnings, shortened
from rewriter.flow.no_model.grammar import content_stems, first_upper, is_infinitive, tokens
from rewriter.text.keyphrase import content_words, covers, find
from rewriter.text.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans

_SENTENCES = 12  # of a paragraph
_READ = 12  # paragraphs looked at: what an article is about stands near its top


def standfirst(paragraphs: Sequence[str], keyphrase: str) -> str:
    """One sentence of the lead, word for word: the one that tells most of the keyphrase and stands by
    itself; rather not the very first, which the reader meets again right below."""
    best, best_worth = "", float("-inf")
    for p, paragraph in enumerate(paragraphs[:4]):
        sentences = _sentences(paragraph, opening=p == 0)
        for n, sentence in enumerate(sentences[:3]):
            worth = _telling(sentence, keyphrase) - 3.0 * p - n - (2.0 if p == n == 0 else 0.0)
            worth -= max(0, len(sentence) - 220) / 20 + max(0, 90 - len(sentence)) / 6
            if worth > best_worth:
                best, best_worth = sentence, worth
    return best


def _sentences(paragraph: str, *, opening: bool) -> list[str]:
    """The paragraph's sentences that stand alone; a dateline and its dash left off. The article's first
    has nothing before it to lean on."""
    found = [s.lstrip(" –—-\u00a0") for s in _outside_quotations(paragraph)]
    long = [s for s in found if len(s.split()) >= 5]
    return [s for n, s in enumerate(long) if _stands_alone(s) or (opening and n == 0 and balanced(s))]


def _outside_quotations(paragraph: str) -> Iterator[str]:
    """Sentences that are the article's own: not one of several inside a quotation, nor after an
    unclosed mark, where nobody can tell who speaks."""
    quoted = [(q.start, q.end) for q in quoted_spans(paragraph)]
    for start, end in sentence_spans(paragraph)[:_SENTENCES]:
        if not any(a < start < b or (start <= a and b > end) for a, b in quoted):
            yield paragraph[start:end]


def description(paragraphs: Sequence[str], keyphrase: str, title: str, brief: Brief) -> str:
    """What search results show: between the brief's two lengths, the keyphrase in it, made of whole
    sentences or clauses of the text. Shorter when the text offers nothing of that length; never cut."""
    low, high = brief.description_min, brief.description_max
    subject = set(content_stems(title))
    best, best_worth = "", float("-inf")
    for place, text in _descriptions(paragraphs, keyphrase, title):
        if len(text) > high:
            continue
        worth = (0.0 if low <= len(text) else -100.0 - (low - len(text))) - 2.5 * place
        worth += {0: -20.0, 1: 10.0, 2: 6.0}.get(_times(text, keyphrase), -10.0)
        worth += 3.0 * len(subject & set(content_stems(text)))
        worth -= 12.0 if title and title in text else 0.0  # readers see it right above
        worth -= 3.0 * len({t.low for t in tokens(text)} & (lexicon.FIRST_PERSON | lexicon.DEICTICS))
        if worth > best_worth:
            best, best_worth = text, worth
    return best


def _times(text: str, keyphrase: str) -> int:
    together = len(find(text, keyphrase))
    return together or int(covers(text, keyphrase))


Placed = tuple[int, str]
"""A text, and how far down the article it was found, in paragraphs."""


def _descriptions(paragraphs: Sequence[str], keyphrase: str, title: str) -> Iterator[Placed]:
    """Single sentences, then two that stand close, then either after « Keyphrase : »."""
    lines = [
        (n, list(_forms(s)))
        for n, p in enumerate(paragraphs[:_READ])
        for s in _sentences(p, opening=n == 0)
        if "?" not in s
    ]
    if title and "?" not in title:
        lines.insert(0, (0, [title if title[-1] in ".!…" else f"{title}."]))
    single = [(n, form) for n, forms in lines for form in forms]
    near = [(one, two) for at, one in enumerate(lines) for two in lines[at + 1 : at + 4]]
    pairs = [(two[0], f"{a} {b}") for one, two in near for a in one[1][:4] for b in two[1][:4]]
    yield from single
    yield from pairs
    opening = f"{first_upper(keyphrase)}\u00a0: "
    free = [(n, text) for n, text in (*single, *pairs) if "\u00a0:" not in text and keyphrase]
    yield from ((n, opening + lower_first(text)) for n, text in free)


def _forms(sentence: str) -> Iterator[str]:
    """The sentence, then its clauses as sentences of their own."""
    yield sentence
    for clause in shortened(sentence):
        if not clause.whole:
            yield f"{clause.text}."
    yield from (f"{text}." for text in beginnings(sentence))


def lower_first(text: str) -> str:
    """The text to follow a colon: a determiner that opened the sentence loses its capital."""
    seq = tokens(text)
    opens = (
        bool(seq)
        and (seq[0].low in lexicon.FUNCTION_WORDS or is_infinitive(seq[0]))
        and text[:1] not in '«“"'
    )
    return text[:1].lower() + text[1:] if opens else text


def _stands_alone(sentence: str) -> bool:
    """Whether a sentence can be read without the one before it: closed, no question, no leaning start."""
    words = [t for t in tokens(sentence) if t.is_word]
    if len(words) < 5 or not balanced(sentence) or sentence[-1:] not in ".!…" or sentence[:1] in '«“"-–—':
        return False
    return words[0].low not in _LEANING and words[0].text[0].isupper()


_LEANING = (lexicon.PRONOUNS - {"nous"}) | frozenset(
    "cette cet ces ce mais et or car donc ainsi aussi puis ensuite enfin cependant toutefois alors son sa "
    "ses leur leurs lequel laquelle certains certaines chacun chacune voici voila source photo credits "
    "par c' en".split()
)


def _telling(sentence: str, keyphrase: str) -> float:
    words = content_words(keyphrase)
    return 6.0 * sum(covers(sentence, w) for w in words) / len(words) if words else 0.0
