"""What readers see of HTML: no tags, comments, scripts; entities as what they stand for."""

import re
from html import unescape

from rewriter.intake.shown.text import Shown

_MARK = re.compile(r"[<&]")
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,40})")
_QUOTED_TAG = re.compile(r"[^\"'>]*+(?:(?:\"[^\"]*+\"|'[^']*+')[^\"'>]*+)*+>")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_UNSEEN = frozenset(
    "script style textarea iframe noembed noframes xmp template svg math object video audio canvas noscript "
    "nav aside form button select dialog menu".split()
)
_COVERED = frozenset("pre code kbd samp var sup sub".split())
_WITHIN = frozenset(
    "a abbr b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong time "
    "tt u wbr".split()
)


def shown_html(file: str) -> Shown:
    """The text of a page or fragment. From a tag on that cannot be read nothing is seen: leaving a file's end
    alone is better than to change an attribute. Linear; never fails."""
    shown, at, lower = Shown(file), 0, file.lower()
    while found := _MARK.search(file, at):
        shown.add(at, found.start())
        at = _entity(shown, found.start()) if found.group() == "&" else _markup(shown, found.start(), lower)
    shown.add(at, len(file))
    return shown


def _entity(shown: Shown, at: int) -> int:
    found = _ENTITY.match(shown.file, at)
    char = unescape(found.group()) if found else ""
    if found is None or len(char) != 1:
        shown.cover(at, found.end() if found else at + 1)
        return found.end() if found else at + 1
    shown.put(char, at, found.end())
    return found.end()


def _markup(shown: Shown, at: int, lower: str) -> int:
    """Passes over a comment, declaration, tag, or an element that is not seen; returns where it ends."""
    file, end = shown.file, len(shown.file)
    if file.startswith("<!--", at):
        return _after(file, "-->", at + 4) or end
    if file.startswith(("<!", "<?"), at):
        shown.part(at)
        return _after(file, ">", at + 2) or end
    name = _NAME.match(file, at)
    if name is None:  # « 3 < 4 »
        shown.cover(at, at + 1)
        return at + 1
    tag = _QUOTED_TAG.match(file, name.end())
    if tag is None:
        return end
    called = name.group(1).lower()
    if called not in _WITHIN and called not in _COVERED:
        shown.part(at)
    if file[at + 1] == "/" or file[tag.end() - 2] == "/" or called not in _UNSEEN | _COVERED:
        return tag.end()
    closed = _closed(lower, called, tag.end())
    if called in _COVERED:
        shown.cover(at, closed)
    return closed


def _closed(lower: str, name: str, at: int) -> int:
    """Where the element ends that opened before `at`; the file's end when it is never closed."""
    close = lower.find(f"</{name}", at)
    return len(lower) if close < 0 else _after(lower, ">", close) or len(lower)


def _after(file: str, sign: str, at: int) -> int:
    found = file.find(sign, at)
    return 0 if found < 0 else found + len(sign)
