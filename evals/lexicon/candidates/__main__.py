"""`python -m evals.lexicon.candidates new|wider|both`: writes the candidates into the lists of the lexicon,
so that their effect can be measured; `git checkout rewriter/text/lexicon` takes them back."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rewriter.text.claims.antonyms import sides
from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.normalise import fold

HERE = Path(__file__).parent
LISTS = Path(__file__).parents[3] / "rewriter" / "text" / "lexicon" / "english"
_FILES = {"N": "nouns.txt", "V": "verbs.txt", "A": "adjectives.txt", "R": "adverbs.txt"}
_NEW = re.compile(r"([NVAR]) (!?)([a-z]{3,}) \| ([a-z ]+)")
_MOST = 7  # renderings of a lemma


def lists() -> dict[str, list[str]]:
    """The lines of each list of renderings by the name of its file."""
    names = sorted(path.name for path in LISTS.glob("*.txt") if path.name != "irregular.txt")
    return {name: (LISTS / name).read_text(encoding="utf-8").splitlines() for name in names}


def wider(line: str, added: Mapping[str, Sequence[str]]) -> str:
    """A line with the renderings to add, but those that would give its lemma an opposite it has not."""
    english, bar, french = line.partition(" | ")
    words = french.split()
    poles = {pole for word in words for pole in sides(word, "fr")}
    more = [
        w for w in added.get(english.lstrip("!"), ()) if w == fold(w) and poles.issuperset(sides(w, "fr"))
    ]
    kept = list(dict.fromkeys([*words, *more]))[:_MOST]
    return f"{english} | {' '.join(kept)}" if bar else line


def new(known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The file and the line of each lemma that no list has."""
    for line in (HERE / "new.txt").read_text(encoding="utf-8").splitlines():
        found = _NEW.fullmatch(line)
        if found and found[3] not in known and found[3] not in ENGLISH:
            words = list(dict.fromkeys(w for w in found[4].split() if len(w) > 1))[:_MOST]
            name = "false_friends.txt" if found[2] else _FILES[found[1]]
            yield name, f"{found[2]}{found[3]} | {' '.join(words)}"


def _added() -> dict[str, list[str]]:
    lines = (HERE / "wider.txt").read_text(encoding="utf-8").splitlines()
    cut = (line.partition(" | ") for line in lines if " | " in line)
    return {english: french.split() for english, _, french in cut}


def main(arguments: Sequence[str]) -> int:
    """Write the lists anew; how many lines changed."""
    before = lists()
    after = {name: list(lines) for name, lines in before.items()}
    if {"wider", "both"} & {*arguments}:
        added = _added()
        after = {name: [wider(line, added) for line in lines] for name, lines in after.items()}
    if {"new", "both"} & {*arguments}:
        lines = [line for held in before.values() for line in held]
        known = frozenset(line.partition(" | ")[0].lstrip("!") for line in lines)
        for name, line in new(known):
            after[name].append(line)
    for name, lines in after.items():
        (LISTS / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(sum(len(set(after[name]) - set(before[name])) for name in after), "lines written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
