"""Small words of the languages that share many with French, which French has not: what tells « la une un de »
of Spanish, Italian, Portuguese or Catalan from French."""

import re

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import folded_words, tokens

_SPANISH = (
    "el los las una unos unas del al por para pero segun desde donde cuando esta este estos estas como "
    "muy sin hasta su sus lo cada otro otra otros hay fue fueron han ser era eran aqui mientras tambien "
    "antes despues entre durante que y cinco siete ocho nueve diez ninguno ningun todos todas"
)
_ITALIAN = (
    "lo gli della delle degli dello dei nel nella nelle nei che con per una uno di da sono piu anche dal "
    "dalla dalle dai alla alle agli ai al sul sulla sulle ha hanno ogni prima dopo due tre cinque otto "
    "questo questa come ma fino cui loro suo sua suoi e"
)
_PORTUGUESE = (
    "os um uma do da das na nas com para pelo pela pelos pelas em ao aos nao foi foram sao todos todas ja "
    "seu sua seus suas antes depois ate esta este isso cada"
)
_CATALAN = "el els amb una uns unes per dels als ha han va van cada aquest aquesta seu seva altres fins fa i"
_GERMANIC = (
    "der die das und mit von zu den dem ein eine einen einer nicht ist sind wird wurde wurden im am auf "
    "bei nach het een van met op voor niet zijn aan naar door werd werden ihre ihr hun haar"
)
_ALSO_FRENCH = frozenset("al sin era ser lo mit den am im van va fa ai ma i y ni que".split())
_ALL = f"{_SPANISH} {_ITALIAN} {_PORTUGUESE} {_CATALAN} {_GERMANIC}"
_OTHERS = frozenset(_ALL.split()) - FRENCH - _ALSO_FRENCH
_LETTERS = re.compile("[óíñáúãõòìßäö¿¡]")  # of no French word but borrowed ones


def neighbours_words(text: str) -> int:
    """How many of these words the text has, and words with a letter that French has not; those with a capital
    and those before one left out: « Las Vegas », « Gazzetta dello Sport »."""
    if _OTHERS.isdisjoint(folded_words(text)) and not _LETTERS.search(text):  # as nearly all French
        return 0
    words = tokens(text)
    small = [text[t.start].islower() for t in words]
    own = [a and b for a, b in zip(small, [*small[1:], True])]
    return sum(
        apart and (t.folded in _OTHERS or bool(_LETTERS.search(text, t.start, t.end)))
        for t, apart in zip(words, own)
    )
