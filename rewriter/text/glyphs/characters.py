"""Characters without a look, by what they do: one list for all who take them out, show them or complain.

The names hold bodies of character classes (`f"[{CONTROLS}]"`). Source: Unicode 15, general categories Cc, Cf
and Cn, §23.2 (layout), §23.3 (deprecated), §23.4 (variation selectors), §23.9 (tags)."""

import re

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""All controls but tab, line feed and carriage return."""

STEERING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
"""Marks that change the direction or the shape of what follows: a reader sees another text than a program."""

ZERO_WIDTH = "\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
"""Marks without width or look, the unassigned ones that programs must ignore included."""

JOINERS = "\u200c\u200d"
"""Shape letters of other scripts and join emoji; none stands between letters in French."""

TAGS = "\U000e0000-\U000e007f"
"""ASCII once more, invisible: flags of regions are made of them, and orders to machines."""

FEW_SELECTORS = "\ufe00-\ufe0f"
"""Choose a look of the character before (❤ in colour); two in a row choose nothing, and can carry bytes."""

MANY_SELECTORS = "\U000e0100-\U000e01ef"
"""The same for ideographs: no place in French."""

NONCHARACTERS = "\ufdd0-\ufdef\ufffe\uffff"
SURROGATES = "\ud800-\udfff"
_SOFT_HYPHEN = "\u00ad"
_LINE_ENDS = "\u2028\u2029"

INVISIBLE = re.compile(f"[{CONTROLS}{_SOFT_HYPHEN}{STEERING}{ZERO_WIDTH}{JOINERS}{NONCHARACTERS}]")
_WHITE = re.compile(f"[ \t\r\n\v\f\x1c-\x1e\x85{_LINE_ENDS}]+")
_LINE_END = re.compile(f"[{_LINE_ENDS}]")
_STEERS = re.compile(f"[{CONTROLS}\r{STEERING}{TAGS}]")
_UNSHOWN = re.compile(f"[{CONTROLS}\t\r\n{STEERING}{ZERO_WIDTH}{JOINERS}{_LINE_ENDS}{TAGS}]+")
_UNWRITABLE = re.compile(f"[{CONTROLS}{SURROGATES}\ufffe\uffff]")


def one_spaced(text: str) -> str:
    """One space where there was white space of any kind, none at the ends; no-break spaces stay."""
    return _WHITE.sub(" ", text).strip(" ")


def article_line(text: str) -> str:
    """A text as a line of an article: white space unified, no character that nobody sees. Those that carry
    words (tags, variation selectors) stay, for `disguises.revealed` to tell what they say. Linear."""
    if text.isascii() and text.isprintable():
        return one_spaced(text)
    return one_spaced(INVISIBLE.sub("", _WHITE.sub(" ", text)))


def unsteered(text: str) -> str:
    """The text without what can steer a terminal or change what a reader sees of it: controls, direction
    marks, tags. Line feeds and tabs stay, Unicode's other line ends become line feeds."""
    return _STEERS.sub("", _LINE_END.sub("\n", text))


def as_words(text: str) -> str:
    """The text as words with one space between, whatever stood there: for one line of a log or a sentence."""
    return " ".join(_UNSHOWN.sub(" ", text).split())


def visible(text: str) -> str:
    """The text with every character that HTML, YAML or UTF-8 cannot carry (control characters, lone
    surrogates) shown as U+FFFD: nothing disappears silently, nothing breaks a file."""
    return _UNWRITABLE.sub("\ufffd", text)
