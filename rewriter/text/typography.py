"""French typography, mended where it is certain and left alone elsewhere.

Rules as in the Imprimerie nationale's *Lexique*: narrow no-break space (U+202F) before ; ! ? and
between groups of three digits, no-break space (U+00A0) before : % and units and inside « ».
"""

import re
from collections.abc import Callable, Iterator

NBSP = "\u00a0"
NNBSP = "\u202f"
_SP = "[ \u00a0\u202f\u2009]"
_LETTER = r"[^\W\d_]"

_ENDS_A_WORD = r"[\w»”)\]%€$£…’°²³]"
_ENDS_A_WORD_OR_CRY = r"[\w»”)\]%€$£…’°²³!?]"

_MASK = "\uf8ff"
_KEPT = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"“”]*[^\s<>«»\"“”.,;:!?…)\]'’]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}"
    r"|\{\{[^{}\n]{0,400}\}\}|\{%[^{}\n]{0,400}%\}|`[^`\n]{1,400}`"
    r"|</?[A-Za-z][^<>\n]{0,400}>|&\#?\w{1,10};|" + _MASK
)

_UNITS = (
    r"km/h|km²|km2|km|m²|m³|m2|m3|cm|mm|kg|mg|kWh|MWh|GWh|TWh|kW|MW|GW|Wh|kHz|MHz|GHz|Hz|°C|°F|ha|Go|Mo|To|"
    r"Ko|ko|dB|px|min|ms|h|g|m|t|l|L|s|W|V"
)
_GLUED_UNITS = r"km/h|km²|km|cm|mm|kg|kWh|MWh|GWh|TWh|kW|MW|GW|°C|°F"
_MONEY = r"(?:k|M|Mds?|G)?[€£$]"
# What may follow a sentence-opening « A » for it to be the preposition and nothing else.
_AFTER_A = (
    r"quelques?|partir|cause|noter|ce|cet|cette|ces|chaque|court|long|moyen|moins|propos|travers|côté|défaut|"
    r"savoir|titre|force|peine|terme|mesure|son|sa|ses|leur|leurs|notre|mon|droite|gauche|plusieurs|tous|"
    r"toutes|tout|la|lui|elle|eux|elles|deux|trois|quatre|cinq|dix|vingt|cent|mi|nouveau|présent|condition|"
    r"commencer|quoi|qui|quel|quelle|quels|quelles|suivre|voir|lire|bord|proximité|compter|contrecœur|"
    r"distance|domicile|ceci|cela|celui|celle|ceux|celles|aucun|aucune|certains|certaines|midi|minuit|"
    r"huis|jamais|juste|ne pas"
)

Rule = tuple[tuple[str, ...], re.Pattern[str], str | Callable[[re.Match[str]], str]]
"""What a text must hold one of for the rule to be worth trying, the pattern, and what stands in its place."""


def _group(match: re.Match[str]) -> str:
    return NNBSP.join(match.group().split())


def _high_mark(match: re.Match[str]) -> str:
    return match.group(1) if _names_end_with_it(match) else f"{NNBSP}{match.group(1)}"


def _names_end_with_it(match: re.Match[str]) -> bool:
    """« Yahoo! a annoncé »: a capitalised word, a glued mark, then a lower-case word. Uncertain."""
    text, start, end = match.string, match.start(), match.end()
    if match.group()[0].isspace() or not text[end : end + 2].strip()[:1].islower():
        return False
    return text[max(0, start - 30) : start].split()[-1][:1].isupper()


_DIGITS = tuple("0123456789")
_SPACE_BEFORE_STOP = tuple(space + stop for space in (" ", NBSP, NNBSP, "\u2009") for stop in ",.")
_KEPT_SIGNS = ("http", "www.", "@", "{", "`", "<", "&", _MASK)

_RULES: tuple[Rule, ...] = (
    (("  ",), re.compile(r"(?<=\S) {2,}(?=\S)"), " "),
    (("'", "\u2018"), re.compile(rf"(?<={_LETTER})['\u2018](?=[\w«“\"])"), "’"),
    (("...",), re.compile(r"(?<![./\\])\.\.\.(?![./\\])"), "…"),
    ((",",), re.compile(rf"(?<={_LETTER}{{2}}),(?={_LETTER}{{2}})"), ", "),
    (("«",), re.compile(rf"«{_SP}*(?=[^\s.,;:!?)\]»])"), f"«{NBSP}"),
    (("»",), re.compile(rf"(?<=[^\s«(\[]){_SP}*»"), f"{NBSP}»"),
    (_SPACE_BEFORE_STOP, re.compile(rf"(?<=[\w»)”]){_SP}+(?=,\s|\.(?:\s|\Z))"), ""),
    (("!", "?"), re.compile(rf"(?<={_ENDS_A_WORD}){_SP}{{0,3}}([!?]+)(?=[\s.,:;…)\]»”\"]|\Z)"), _high_mark),
    ((";",), re.compile(rf"(?<={_ENDS_A_WORD_OR_CRY}){_SP}{{0,3}};(?=\s|\Z)"), f"{NNBSP};"),
    ((":",), re.compile(rf"(?<={_ENDS_A_WORD_OR_CRY}){_SP}{{0,3}}:(?=[\s«“]|\Z)"), f"{NBSP}:"),
    (_DIGITS, re.compile(rf"(?<![\d.,])(?<!\d{_SP})[1-9]\d{{0,2}}(?:{_SP}\d{{3}})+(?!\d|{_SP}\d)"), _group),
    (_DIGITS, re.compile(rf"(?<=\d){_SP}?(%|‰|{_MONEY})(?![\w%])"), rf"{NBSP}\1"),
    (_DIGITS, re.compile(rf"(?<=\d){_SP}({_UNITS})(?![\w’'])"), rf"{NBSP}\1"),
    (
        _DIGITS,
        re.compile(rf"(?<![\w.,])(\d{{1,9}}(?:[.,]\d{{1,9}})?)({_GLUED_UNITS})(?![\w’'])"),
        rf"\1{NBSP}\2",
    ),
    (
        ("A ",),
        re.compile(rf"(?:(?<=\A)|(?<=\n)|(?<=[.!?…«“]{_SP}))A(?= (?:l[’']|(?:{_AFTER_A})\b(?!-)))"),
        "À",
    ),
)


def mend(text: str) -> str:
    """The text with its French typography put right. What is uncertain stays: no mark is invented,
    closed or moved, and addresses, e-mails, times, ratios, code and {{ placeholders }} are untouched.
    `mend(mend(text)) == mend(text)`. Linear in the text's length."""
    kept = _KEPT.findall(text) if _has(text, _KEPT_SIGNS) else []
    if kept:
        text = _KEPT.sub(_MASK, text)
    text = "\n".join(map(_guillemets, text.split("\n")))
    for signs, pattern, replacement in _RULES:
        if _has(text, signs):
            text = pattern.sub(replacement, text)
    if not kept:
        return text
    parts = text.split(_MASK)
    return "".join(a + b for a, b in zip(parts, [*kept, ""]))


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Looking for a sign costs a hundredth of what a pattern costs that finds nothing."""
    return any(sign in text for sign in signs)


def _guillemets(line: str) -> str:
    """“…” and "…" become « … » when every mark of the line pairs; inside « » they are already right."""
    if not any(mark in line for mark in '"“”'):
        return line
    pairs = _outer_pairs(line)
    if not pairs:
        return line
    out, last = [], 0
    for at, char in sorted((at, c) for a, b in pairs for at, c in ((a, "«"), (b, "»"))):
        out += [line[last:at], char]
        last = at + 1
    return "".join(out) + line[last:]


def _outer_pairs(line: str) -> list[tuple[int, int]]:
    """The outermost pairs of “ ” and " ", or none at all if any mark is without its partner."""
    stack: list[tuple[int, str]] = []
    pairs: list[tuple[int, int]] = []
    for at, mark in _marks(line):
        if stack and stack[-1][1] == mark:
            opened, _ = stack.pop()
            if not (_closes(line, at) or mark == "»"):
                return []
            if not stack and mark != "»":
                pairs.append((opened, at))
        elif mark in "»”" or (mark == '"' and any(m == '"' for _, m in stack)):
            return []
        elif _opens(line, at) or mark == "«":
            stack.append((at, {"«": "»", "“": "”"}.get(mark, mark)))
        else:
            return []
    return [] if stack else pairs


def _marks(line: str) -> Iterator[tuple[int, str]]:
    return ((m.start(), m.group()) for m in re.finditer(r'[«»“”"]', line))


def _opens(line: str, at: int) -> bool:
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([’'«“—–") and (after.isalnum() or after in "«“([…")


def _closes(line: str, at: int) -> bool:
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    return bool(before.strip()) and (not after or after.isspace() or after in ".,;!?…)]»”")
