"""What came of each article of a run, held against what a run promises."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Status
from rewriter.journal import RunReader

_DISCLOSURE = re.compile(r"(?m)^\*Texte préparé .*$")
_TOWN = re.compile(r"(?i)saint-[a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How articles ended: `statuses` counts, `silent` failed or wait for review without a word why, `torn`
    miss a file they are said to have, `partial` are called ready and have other words than they should."""

    statuses: Counter[str]
    silent: tuple[str, ...]
    torn: tuple[str, ...]
    partial: tuple[str, ...]


def found(run: Path) -> Found:
    """What the run in that folder came to; all its articles tell the same story of different towns."""
    statuses: Counter[str] = Counter()
    silent, torn, words = [], [], {}
    with RunReader(run / "journal.sqlite") as reader:
        for each in reader.entries():
            summary, folder = each.summary, run / "articles" / each.entry.folder
            statuses[summary.status.value if summary else "waiting"] += 1
            if summary is None:
                continue
            if summary.status is not Status.READY and not summary.reasons:
                silent.append(each.entry.folder)
            if not all((folder / name).is_file() for name in summary.files):
                torn.append(each.entry.folder)
            if summary.status is Status.READY:
                words[each.entry.folder] = story(folder)
    usual = Counter(words.values()).most_common(1)
    partial = [folder for folder, told in words.items() if told != usual[0][0]]
    return Found(statuses=statuses, silent=tuple(silent), torn=tuple(torn), partial=tuple(partial))


def story(folder: Path) -> str:
    """An article's words, whatever its town and the model that wrote it are called."""
    markdown = (folder / "article.md").read_text(encoding="utf-8").split("---", 2)[-1]
    return _TOWN.sub("Saint-X", _DISCLOSURE.sub("", markdown))
