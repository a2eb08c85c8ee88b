"""Spaces about marks: no-break where a line must not end, one where two stood, none before a comma."""

import re
from collections.abc import Iterator

from rewriter.text.edits import Edit
from rewriter.text.remembered import remembered
from rewriter.text.typography import numbers
from rewriter.text.typography.kept import MASK, NBSP, NNBSP
from rewriter.text.typography.rules import LETTER, SP, SPACES, Change, Rule, spaces_before

_ENDS_A_WORD = "_»”)]%€$£…’°²³*"
_COLUMN = 3  # spaces taken away: more were set on purpose
_BULLET = re.compile(r"(?:\A|\n) {0,3}(?:[-*+•·–—]|\d{1,2}[.)]) {0,3}\Z")
_PHRASE = 40  # characters to either side that say which language a glued mark stands in
_ENGLISH = frozenset(
    (
        "in english the of to and with for is are you your yours yourself this that these those what how "
        "from it its we our my mine again all always any be been because better big can could day "
        "different do does doing don done every everyone few first get going good great had has have "
        "he here his him into just keep know let life like little long look love make man many more most "
        "much must need never new next not nothing now off old only other out over own people please real "
        "right said say see she should small some something such take tell than thank thanks their them "
        "then there they thing things think three too two up us very want was way well were when where "
        "which while who why will without women work world would year years yes "
    ).split()
)
_WORDS = re.compile(r"[a-z]{2,9}")
_CRIES = frozenset(
    "Ah Allons Alerte Assez Attention Aïe Bah Bien Bis Bonjour Bravo Ça Chut Dommage "
    "Eh Enfin Hein Hé Hélas Hop Hourra "
    "Jamais Merci Non Oh Ouf Oui Parfait Pardon Quoi Rien Salut Silence Stop "
    "Super Tant Tiens Vite Voilà Zut".split()
)
_NAME = 30  # characters before a mark among which the word stands
_OPENERS = (
    "Le La Les Un Une Il Elle Ils Elles On Ce Cette Ces Cela Nous Vous Mais Et Pour Dans En Au Aux Des "
    "Sur Son Sa Ses Leur Leurs Par Plus Avec Depuis Selon Ainsi Car Or Si Tous Toutes Quand Comme"
)


def _mark(match: re.Match[str]) -> Change | None:
    """The mark with the space that belongs before it."""
    text, at = match.string, match.start()
    n = spaces_before(text, at)
    before = text[at - n - 1 : at - n] if at > n else ""
    if not _may_precede(before, match.group()) or (before == MASK and not n):
        return None
    if not n and (_is_english(text, at) or (match.group()[0] == "!" and _names_end_with_it(match))):
        return None
    return at - n, at, NBSP if match.group() == ":" else NNBSP


def _is_english(text: str, at: int) -> bool:
    """Whether a glued mark stands among English words, where it belongs so: « The Joel Test: 12 Steps »."""
    around = text[max(0, at - _PHRASE) : at + _PHRASE].lower()
    return not _ENGLISH.isdisjoint(_WORDS.findall(around))


def _may_precede(before: str, mark: str) -> bool:
    if not before or before.isspace():
        return False
    return before.isalnum() or before in _ENDS_A_WORD or before == MASK or (mark in ";:" and before in "!?")


def _names_end_with_it(match: re.Match[str]) -> bool:
    """« Yahoo! a annoncé »: a capitalised word, a glued mark, then a lower-case word. Uncertain."""
    text, start, end = match.string, match.start(), match.end()
    if not text[end : end + 2].strip()[:1].islower():
        return False
    word = text[max(0, start - _NAME) : start].split()[-1]
    return word[:1].isupper() and word not in _CRIES


def _opening(match: re.Match[str]) -> Change:
    return match.start() + 1, match.end(), NBSP


def _closing(match: re.Match[str]) -> Change | None:
    text, at = match.string, match.start()
    n = spaces_before(text, at, len(SPACES) * 8)
    before = text[at - n - 1 : at - n] if at > n else ""
    if not before or before.isspace() or before in "«([":
        return None
    return at - n, at, NBSP


def _stopped(match: re.Match[str]) -> Change | None:
    text, at = match.string, match.start()
    n = spaces_before(text, at, len(SPACES) * 8)
    before = text[at - n - 1 : at - n] if at > n else ""
    return (at - n, at, "") if n and (before.isalnum() or before in ("_", "»", ")", "”")) else None


EXTRA: tuple[Rule, ...] = (
    Rule(("  ",), re.compile(r"(?<=\S) {2,}(?=\S)"), " "),
    Rule((",", "."), re.compile(rf"(?:,(?=\s)|\.(?=\s|\Z))(?<={SP}.)"), _stopped),
)
_ELIDED = Rule(
    ("’ ", "' "),
    re.compile(r"['’] {1,2}(?=[aeiouyéèêàâhœAEIOUYÉÈÊÀÂHŒ])(?<=(?<![\w’'])[ldjmtnscLDJMTNSC]['’] )"),
    lambda m: (m.start() + 1, m.end(), ""),
)
_BRACKETS: tuple[Rule, ...] = (
    Rule(("( ",), re.compile(r"\( +(?=\w)"), "("),
    Rule((" )",), re.compile(r"(?<=\w) +\)"), ")"),
)
RULES: tuple[Rule, ...] = (
    Rule((",",), re.compile(rf",(?={LETTER}{{2}})(?<={LETTER}{{2}},)"), ", "),
    Rule(("«",), re.compile(rf"«{SP}*(?=[^\s.,;:!?)\]»])"), _opening),
    Rule(("»",), re.compile("»"), _closing),
    Rule(("!", "?"), re.compile(r"[!?](?<![!?].)[!?]*(?=[\s.,:;…)\]»”\"]|\Z)"), _mark),
    Rule((";",), re.compile(r";(?=\s|\Z)"), _mark),
    Rule((":",), re.compile(r":(?=[\s«“]|\Z)"), _mark),
)
_AFTER_STOP = Rule(
    (".",),
    re.compile(rf"\.(?<=[a-zà-ÿœ]{{3}}\.)(?=(?:{_OPENERS.replace(' ', '|')}) [a-zà-ÿœ])"),
    ". ",
)
BINDING: tuple[Rule, ...] = (
    Rule(
        ("M. ", "Mme ", "MM. ", "Mlle ", "Dr ", "Pr ", "Me ", "Mgr ", "Mmes "),
        re.compile(r"\b(?:MM?\.|Mmes?|Mlle|Dr|Pr|Mgr) (?=[A-ZÀ-Ý])"),
        lambda m: (m.end() - 1, m.end(), NBSP),
    ),
    Rule(
        ("– ", "— "), re.compile(r"^[–—] (?=\w|[«“…])", re.MULTILINE), lambda m: (m.end() - 1, m.end(), NBSP)
    ),
    Rule(("n° ", "N° ", "nº "), re.compile(r"\b[nN][°º] (?=\d)"), lambda m: (m.end() - 1, m.end(), NBSP)),
)


@remembered
def _spaced(text: str) -> tuple[Edit, ...]:
    """Every edit of a space before or inside marks and in numbers."""
    rules = (*RULES, *numbers.SPACES, *BINDING, _AFTER_STOP)
    return tuple(edit for rule in rules for edit in rule.edits(text))


def missing(text: str) -> Iterator[Edit]:
    """Where a space is asked for and none stands. Linear."""
    return (edit for edit in _spaced(text) if edit.start == edit.end)


def breakable(text: str) -> Iterator[Edit]:
    """Where a no-break space is asked for and an ordinary one stands. One no-break space is as good as the
    other here: which is the narrower is a matter of house. Linear."""
    return (edit for edit in _spaced(text) if {" ", "\u2009"}.intersection(text[edit.start : edit.end]))


def extra(text: str) -> Iterator[Edit]:
    """Two spaces between words, and one where none belongs. Columns set with spaces are let be. Linear."""
    for rule in (*EXTRA, _ELIDED, *_BRACKETS):
        for edit in rule.edits(text):
            if not _sets(text, edit):
                yield edit


def _sets(text: str, edit: Edit) -> bool:
    """Whether a run of spaces sets a column apart, or a list's mark from its words."""
    if edit.end - edit.start > _COLUMN:
        return True
    return text[edit.start : edit.end] == " " * (edit.end - edit.start) and bool(
        _BULLET.search(text, max(0, edit.start - _COLUMN - 2), edit.start)
    )
