"""Words of the input that give orders to whoever rewrites it. They are found, told, and never followed."""

import base64
import re
from binascii import Error as NotBase64
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from rewriter.article import Attribution, LeadImage, Order, RemovalReason, Source
from rewriter.intake.blocks import Block
from rewriter.intake.order_signs import BARE, BLOB, GOES_ON, SIGNS
from rewriter.text.glyphs import disguises
from rewriter.text.sentences import sentence_spans

_LONGEST = 600  # characters of an order shown; the rest of it tells nothing more
_NAMED = ("outlet", "author", "url", "published", "licence", "trailer", "biography")


def orders_of(source: Source, unseen: tuple[Order, ...] = ()) -> tuple[Order, ...]:
    """Every order in a source, in its order: the title's ("title"), the paragraphs', then those of what was
    set aside or stands in its credits (None), last `unseen`, what was told in invisible characters."""
    visible = [("title", source.title), *((p.id, p.text) for p in source.paragraphs)]
    found = [Order(text=text, paragraph=where) for where, whole in visible for text in orders_in(whole)]
    aside = [(r.text, r.reason is RemovalReason.HIDDEN) for r in source.receipt]
    aside += [(text, False) for text in _credits(source.attribution)]
    for whole, hidden in aside:
        seen, carried = disguises.revealed(whole)
        found += [Order(text=text, hidden=hidden) for text in orders_in(seen)]
        found += [Order(text=carried[:_LONGEST], hidden=True)] if carried else []
    shown = {order.text for order in unseen}
    return (*dict.fromkeys(o for o in found if o.text not in shown), *unseen)


def image_orders(image: LeadImage | None) -> tuple[Order, ...]:
    """The orders in what a page says of its lead image, also in characters that nobody sees."""
    found: list[Order] = []
    for whole in (image.caption, image.credit) if image else ():
        seen, carried = disguises.revealed(whole)
        found += [Order(text=text) for text in orders_in(seen)]
        found += [Order(text=carried[:_LONGEST], hidden=True)] if carried else []
    return tuple(found)


def unseen_orders(title: str, blocks: list[Block], credited: Attribution) -> tuple[Order, ...]:
    """What title, blocks and credits tell in invisible characters. It is an order whatever it says: nobody
    but a machine was to read it."""
    texts = (title, *(b.text for b in blocks), *_credits(credited))
    carried = (disguises.revealed(text)[1] for text in texts)
    return tuple(dict.fromkeys(Order(text=told[:_LONGEST], hidden=True) for told in carried if told))


def orders_in(text: str) -> Iterator[str]:
    """The orders in one paragraph: whole sentences as they stand, those that follow one another as one."""
    sentences = [text[a:b] for a, b in sentence_spans(text)]
    told = [is_order(s) for s in sentences]
    if not any(told):
        return
    run: list[str] = []
    for n, sentence in enumerate(sentences):
        beside = any(told[max(0, n - 1) : n + 2])
        told[n] = told[n] or (beside and bool(_compiled(GOES_ON).search(disguises.undisguised(sentence))))
        if told[n]:
            run.append(sentence)
        elif run:
            yield " ".join(run)[:_LONGEST]
            run = []
    if run:
        yield " ".join(run)[:_LONGEST]


def is_order(sentence: str) -> bool:
    """Whether a sentence orders its rewriter about, plainly, in disguise, or in base64."""
    plain = disguises.undisguised(sentence)
    return bool(BARE.match(sentence)) or _orders(plain) or any(_orders(t) for t in _decoded(sentence))


def set_apart(title: str, blocks: list[Block]) -> tuple[str, list[Block]]:
    """Title and blocks without characters that carry words invisibly; those words as blocks set aside as
    hidden, each after the block it stood in."""
    title, carried = disguises.revealed(title)
    parted = [_hidden(carried, 1)] if carried else []
    for block in blocks:
        seen, carried = disguises.revealed(block.text)
        if not carried:
            parted.append(block)
            continue
        if seen.strip():
            parted.append(replace(block, text=seen.strip()))
        parted.append(_hidden(carried, block.line))
    return title.strip(), parted


def credits_set_apart(known: Attribution) -> Attribution:
    """Names to credit, without characters that nobody sees."""
    seen = {name: disguises.revealed(value)[0] for name in _NAMED if (value := getattr(known, name))}
    photos = tuple(disguises.revealed(credit)[0] for credit in known.photo_credits)
    return replace(known, photo_credits=photos, **seen)


def _hidden(text: str, line: int) -> Block:
    return Block(text=text, line=line, reason=RemovalReason.HIDDEN)


def _credits(known: Attribution) -> list[str]:
    return [*(value for name in _NAMED if (value := getattr(known, name))), *known.photo_credits]


def _orders(plain: str) -> bool:
    return any(
        any(trigger in plain for trigger in sign.triggers) and _compiled(sign.pattern).search(plain)
        for sign in SIGNS
    )


def _decoded(sentence: str) -> Iterable[str]:
    """What long runs of base64 in a sentence say, when they say something."""
    for match in BLOB.finditer(sentence):
        blob = match.group().rstrip("=")
        try:
            text = base64.b64decode(blob + "=" * (-len(blob) % 4)).decode("utf-8")
        except (NotBase64, UnicodeDecodeError):
            continue
        if text.isprintable():
            yield disguises.undisguised(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
