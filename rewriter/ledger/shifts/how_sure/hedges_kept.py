"""What shows that a hedge is not lost, though nothing of the article’s sentence is read as one."""

from collections.abc import Sequence

from rewriter.ledger.bearing.pairing import Match
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.shifts.whose_word.own_voice import attributions_of
from rewriter.text.claims.hedges import Hedge
from rewriter.text.claims.holding_back import tells_who
from rewriter.text.tokens import Token

_HYPHENS = ("-", "\u2011", "\u2010")
_SPACES = " \u00a0\u202f"
_FEARING = ("redout", "craign", "crain", "apprehend", "dout")
_UNDOUBTED = (["nul"], ["aucun"], ["sans"])
_THAT = ("que", "qu")
_FEW = 5  # words of its own with which a sentence says little
_COPIED = 0.75  # share from which it is the source's, reworded little
_SAID_TOO = 0.5  # the same of an English sentence, whose speaker the article names as well


def named_too(match: Match, hedge: Hedge) -> bool:
    """Whether the source names one beside its hedge: “alleged that” is both, which « affirme que » says."""
    theirs = match.statement
    if theirs.lang == "en":
        beside = (a for a in attributions_of(theirs) if not hedge.start <= a.start < hedge.end)
        return match.share >= _SAID_TOO and any(beside)
    return match.share >= _COPIED and is_on_a_word(theirs)


def is_on_a_word(mine: Statement) -> bool:
    """Whether a sentence lays what it says at someone's door: « selon lui », « promet la mairie »."""
    return tells_who(mine.words) or any(attributions_of(mine))


def repeated(mine: Statement, theirs: Statement, hedge: Hedge) -> bool:
    """Whether the article has the French hedge itself, in whatever clause: « révèle qu’il réduirait »."""
    said = [w.folded for w in theirs.words if within(w, [hedge])]
    return theirs.lang == "fr" and f" {' '.join(said)} " in f" {' '.join(w.folded for w in mine.own)} "


def fears(mine: Statement) -> bool:
    """Whether a French sentence has somebody fear or doubt that something comes, which says that it may;
    « nul doute que » says that it does."""
    words = mine.folded
    fearing = (at for at, w in enumerate(words[:-1]) if w.startswith(_FEARING) and words[at + 1] in _THAT)
    return any(words[at - 1 : at] not in _UNDOUBTED for at in fearing)


def is_quoted(statement: Statement) -> bool:
    """Whether it says little of its own: it is short, or mostly someone's words."""
    return len(statement.own) < max(_FEW, len(statement.words) / 2)


def within(word: Token, hedges: Sequence[Hedge]) -> bool:
    """Whether a word is one of a hedge’s own."""
    return any(h.start <= word.start < h.end for h in hedges)


def gives_an_equal(statement: Statement, word: Token) -> bool:
    """Whether it is the « soit » that only says a sum in another way, « 4 % du budget, soit 31 millions »."""
    return word.folded == "soit" and statement.passage.text[: word.start].rstrip(_SPACES).endswith((",", "("))


def is_no_verb(statement: Statement, word: Token) -> bool:
    """Whether a word is a name, or a part of one: « M. Parole », « porte-parole »."""
    text = statement.passage.text
    opens = word.start == statement.start
    return text[max(0, word.start - 1) : word.start] in _HYPHENS or (text[word.start].isupper() and not opens)


def is_question(statement: Statement) -> bool:
    """Whether a sentence only asks."""
    return statement.text.rstrip(' \u00a0\u202f»”"').endswith("?")
