"""`python -m evals.ledger.territories`: writes `rewriter/ledger/naming/territories.txt` anew from CLDR.

The names are CLDR's (Unicode licence), read through Babel once and kept as data, so that the ledger needs
neither Babel nor the time it takes to load two locales.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from babel import Locale

from rewriter.text.normalise import fold

Names = Mapping[str, str]
TABLE = Path(__file__).resolve().parents[2] / "rewriter" / "ledger" / "naming" / "territories.txt"
_HEAD = (
    "# Territories and languages, French | English. Written by evals.ledger.territories from Unicode CLDR,\n"
    "# © Unicode, Inc., Unicode licence v3 (unicode.org/license.txt).\n"
)
_LANGUAGE = 2  # letters of a language's code: longer codes are of languages no news article names
_NAMELESS = ("001", "QO", "ZZ", "EZ", "UN", "XA", "XB")  # the world, groups of others, tests


def rows() -> Iterator[str]:
    """One line for each territory and language that French and English write otherwise."""
    french, english = Locale("fr"), Locale("en")
    both = [
        *_pairs(french.territories, english.territories, lambda code: code not in _NAMELESS),
        *_pairs(french.languages, english.languages, lambda code: len(code) == _LANGUAGE),
    ]
    return (f"{fr} | {en}\n" for fr, en in both if _differ(fr, en))


def _pairs(french: Names, english: Names, wanted: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """The two names of each code that is wanted, in the order of codes."""
    return ((french[code], english[code]) for code in sorted(french) if code in english and wanted(code))


def _differ(french: str, english: str) -> bool:
    plain = not set(french + english) & set("(),&[]")
    return plain and fold(french) != fold(english)


def main() -> None:
    """Write the table."""
    TABLE.write_text(_HEAD + "".join(rows()), encoding="utf-8")


if __name__ == "__main__":
    main()
