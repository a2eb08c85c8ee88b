"""What templates are given: plain data made from the values, and the fence around article text."""

from dataclasses import asdict
from hashlib import blake2b
from typing import Any

from rewriter.article import Brief, Paragraph, Source


def fence_for(source: Source) -> str:
    """A word that no line of the article contains and that is the same on every run: a keyed hash of
    the text. Article text between two of them cannot pretend to end it."""
    text = source.title + "\n" + source.text
    return "texte-" + blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6, key=b"fence").hexdigest()


def brief_variables(brief: Brief) -> dict[str, Any]:
    """The brief's fields under their own names, so that a template and a check read the same number."""
    percent = round(brief.max_long_sentence_share * 100)
    fields: dict[str, Any] = asdict(brief)
    del fields["profile"], fields["free_length"]  # the checks' alone
    del fields["style"]["rules"]  # likewise; their words are among the forbidden ones
    fields["style"]["forbidden"] = brief.style.avoided
    return fields | {"depth": brief.depth.value, "max_long_sentence_percent": percent}


def source_variables(source: Source, paragraphs: tuple[Paragraph, ...] | None = None) -> dict[str, Any]:
    """The source as data: title, language, paragraphs with ids, quotations that may be quoted
    (`quotations`) and those whose end is unknown (`unclosed`)."""
    chosen = source.paragraphs if paragraphs is None else paragraphs
    ids = {p.id for p in chosen}
    within = [q for q in source.quotations if q.paragraph in ids]
    return {
        "title": source.title,
        "language": source.language,
        "paragraphs": [{"id": p.id, "text": p.text} for p in chosen],
        "quotations": [{"text": q.text, "paragraph": q.paragraph} for q in within if q.closed],
        "unclosed": [{"text": q.text, "paragraph": q.paragraph} for q in within if not q.closed],
        "author": source.attribution.author or "",
        "outlet": source.attribution.outlet or "",
    }
