"""What a template may be tried on and against, and what a page asked of it: looked up, no path taken."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from rewriter.api.lab.fixtures import Fixture
from rewriter.api.lab.foreseeing import Foreseen
from rewriter.api.templates.editing import revision_of
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.api.templates.versions import history
from rewriter.errors import UsageError
from rewriter.output import amount, number
from rewriter.prompting import Templates
from rewriter.studio.answers import moment
from rewriter.studio.trials import Answering
from rewriter.wording import Lang, say

_MARK = b'"rewriter_recording"'


class Asked:
    """What a page asks to be compared, as it is now."""

    def __init__(
        self,
        *,
        shelf: TemplateShelf,
        against: str,
        fixtures: tuple[Fixture, ...],
        sets: tuple[Templates, Templates],
        means: Answering,
    ) -> None:
        self.shelf, self.against, self.fixtures, self.sets, self.means = shelf, against, fixtures, sets, means

    @property
    def same(self) -> bool:
        """Whether both sets ask the same."""
        return self.sets[0].versions == self.sets[1].versions

    @property
    def word(self) -> str:
        """What this very comparison is told by: texts, articles, who answers."""
        articles = [(f.name, f.article.stat().st_mtime_ns, f.article.stat().st_size) for f in self.fixtures]
        settings = self.means.settings()
        told = [
            [dict(each.versions) for each in self.sets], articles, str(self.means.recording),
            settings.model, settings.base_url, str(settings.prices),
        ]  # fmt: skip
        return revision_of(json.dumps(told))


def recordings_in(folder: Path) -> tuple[Path, ...]:
    """The files of recorded answers in a folder, by name."""
    found = []
    with suppress(OSError):
        for file in sorted(folder.glob("*.jsonl")):
            with file.open("rb") as lines:
                if _MARK in lines.read(200):
                    found.append(file)
    return tuple(found)


def versions(shelf: TemplateShelf, name: str, lang: Lang) -> list[dict[str, Any]]:
    """What a template may be held against: what is shipped, and what was kept of it, the newest first."""
    now = shelf.templates.versions[name]
    kept = [
        {
            "id": v.label,
            "title": say("trial.version-kept", lang, label=v.label, date=moment(v.saved, lang)),
            "label": v.label,
            "at": v.saved,
        }
        for v in reversed(history(shelf, name))
        if v.digest != now
    ]
    return [{"id": "shipped", "title": say("trial.version-shipped", lang)}, *kept]


def cost_told(found: Foreseen, model: str, lang: Lang, *, replayed: bool) -> str:
    """What a comparison will take, in a sentence."""
    if not found.calls:
        key = "trial.free" if replayed else "trial.free-journal"
        return say(key, lang, n=number(found.drafts, lang))
    told = {
        "n": number(found.missing, lang),
        "total": number(found.drafts, lang),
        "calls": number(found.calls, lang),
        "tokens": number(found.input_tokens + found.output_tokens, lang),
    }
    if found.cost is None:
        return say("trial.cost-unpriced", lang, model=model, **told)
    return say("trial.cost", lang, model=model, cost=amount(found.cost, found.currency, lang), **told)


def cap_of(given: object) -> float | None:
    """What a comparison may cost at the most, as a page sent it. UsageError for what is no sum."""
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 < given < 1e9:
        raise UsageError("studio.refused-form")
    return float(given)


def chosen(choices: tuple[Path, ...], place: str) -> Path:
    """The one that a page names by its place in the list. UsageError when there is none there."""
    if not (place.isascii() and place.isdigit() and int(place[:6]) < len(choices)):
        raise UsageError("trial.no-folder")
    return choices[int(place[:6])]
