"""What must hold of whatever comes out, and how text is compared: by the characters that a reader sees.

Texts are compared with their accents taken apart (Unicode NFD): intake composes them (NFC), also with a mark
that stood at the beginning of the next piece, so that a pile of combining marks is found again in another
form. White space is unified and characters that have no look are taken out by intake; neither is compared.
What invisible characters spell is: it must be on the receipt, in plain letters."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields

from rewriter.article import Source
from rewriter.intake.decoding import clean
from rewriter.text.glyphs.disguises import revealed

_NO_LOOK = frozenset({"Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp"})
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0000, 0xE1000))


def seen(text: str) -> Counter[str]:
    """The characters that a reader sees in a text, and those that it spells unseen."""
    shown, spelt = revealed(unicodedata.normalize("NFD", text))
    counted = Counter(shown + spelt)
    return Counter({c: number for c, number in counted.items() if _has_a_look(c)})


def lost(before: Iterable[str], after: Iterable[str]) -> Counter[str]:
    """The characters of the texts before that no longer stand in the texts after, in number."""
    return _all(before) - _all(after)


def written(source: Source) -> list[str]:
    """Every text of a source: its title, its paragraphs, its receipt."""
    return [source.title, *(p.text for p in source.paragraphs), *(r.text for r in source.receipt)]


def holds_together(source: Source) -> None:
    """Ids in order, nothing empty, everything where it says that it is, nothing that steers a terminal or
    cannot be written."""
    assert [p.id for p in source.paragraphs] == [f"p{n}" for n in range(1, len(source.paragraphs) + 1)]
    assert all(p.text.strip() and p.line > 0 for p in source.paragraphs)
    assert all(r.text.strip() and r.line > 0 for r in source.receipt)
    assert all(h.before is None or source.paragraph(h.before) for h in source.heading_candidates)
    assert all(clean(t) == t for t in [*written(source), *_known(source)])
    told = "".join(written(source))
    told.encode()
    assert not any(unicodedata.category(c) == "Cc" for c in set(told) - {"\n", "\t"})
    _quotes_true(source)
    _links_true(source)
    _orders_true(source)


def _known(source: Source) -> list[str]:
    """What is known of the source beside its text."""
    known = (getattr(source.attribution, field.name) for field in fields(source.attribution))
    return [*(value for value in known if isinstance(value, str)), source.asked.keyphrase or ""]


def _quotes_true(source: Source) -> None:
    for quotation in source.quotations:
        paragraph = source.paragraph(quotation.paragraph)
        assert paragraph is not None
        assert 0 <= quotation.start <= quotation.end
        assert paragraph.text[quotation.start : quotation.end] == quotation.text


def _links_true(source: Source) -> None:
    for link in source.links:
        paragraph = source.paragraph(link.paragraph)
        assert paragraph is not None
        assert link.text in paragraph.text
        assert link.url.startswith(("http://", "https://"))


def _orders_true(source: Source) -> None:
    for order in source.orders:
        assert 0 < len(order.text) <= 600
        assert order.paragraph in (None, "title") or source.paragraph(str(order.paragraph))


def _all(texts: Iterable[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for text in texts:
        found.update(seen(text))
    return found


def _has_a_look(character: str) -> bool:
    code = ord(character)
    return unicodedata.category(character) not in _NO_LOOK and not any(code in r for r in _SELECTORS)
