"""What an author expects of an article, in plain words: read from a fixture, held against a trial."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rewriter.api.lab.trials import Trial
from rewriter.article import Draft, Status
from rewriter.text.normalise import fold

_Value = str | int
_MOST_WORDS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One thing expected: `name` is a key of `expect:`, `value` what stands there."""

    name: str
    value: _Value

    @property
    def told(self) -> str:
        """As the fixture says it."""
        return f"{self.name}: {self.value}"

    def holds(self, trial: Trial) -> bool:
        """Whether it is so. Of an article that was not made, only its status is."""
        return EXPECTED[self.name].holds(trial, self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An expectation, and whether it is met by either set."""

    expectation: Expectation
    before: bool
    now: bool


def held(expectation: Expectation, before: Trial, now: Trial) -> Held:
    """An expectation held against both trials of an article."""
    return Held(expectation=expectation, before=expectation.holds(before), now=expectation.holds(now))


class NotSuchError(ValueError):
    """A value that an expectation cannot have; says what it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How an expectation is read and held. `several`: its value may be a list, each expected by itself."""

    read: Callable[[str], _Value]
    holds: Callable[[Trial, _Value], bool]
    several: bool = False


def _words(text: str) -> str:
    if not text.strip() or len(text) > 500:
        raise NotSuchError("…")
    return text.strip()


def _number(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text.strip()) or int(text) > _MOST_WORDS:
        raise NotSuchError(f"0–{_MOST_WORDS}")
    return int(text)


def _status(text: str) -> str:
    if text not in set(Status):
        raise NotSuchError(", ".join(Status))
    return text


def _code(text: str) -> str:
    from rewriter.checks.catalogue import by_code  # loads every check
    from rewriter.settings.names import nearest

    if text not in by_code():
        raise NotSuchError(nearest(text, list(by_code())) or "rewriter checks")
    return text


def _says(text: str, words: _Value) -> bool:
    """Whether a text has these words, whole, whatever their capitals, accents, apostrophes and spaces."""
    plain, wanted = (" ".join(fold(each).split()) for each in (text, str(words)))
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", plain) is not None


def _whole(draft: Draft) -> str:
    return "\n".join((draft.headline, draft.standfirst, *draft.headings, draft.text))


def _in(part: Callable[[Draft], str], *, wanted: bool = True) -> Callable[[Trial, _Value], bool]:
    return lambda trial, value: trial.draft is not None and _says(part(trial.draft), value) is wanted


def _measured(name: str, *, least: bool) -> Callable[[Trial, _Value], bool]:
    def holds(trial: Trial, value: _Value) -> bool:
        found = trial.measures.get(name)
        return found is not None and (found >= int(value) if least else found <= int(value))

    return holds


def _without(trial: Trial, code: _Value) -> bool:
    return trial.draft is not None and all(f.code != code for f in (*trial.findings, *trial.implied))


EXPECTED: Mapping[str, Kind] = {
    "status": Kind(read=_status, holds=lambda trial, value: trial.status.value == value),
    "title_mentions": Kind(read=_words, holds=_in(lambda d: f"{d.headline}\n{d.seo_title}"), several=True),
    "description_mentions": Kind(read=_words, holds=_in(lambda d: d.description), several=True),
    "mentions": Kind(read=_words, holds=_in(_whole), several=True),
    "never_mentions": Kind(read=_words, holds=_in(_whole, wanted=False), several=True),
    "words_at_least": Kind(read=_number, holds=_measured("words", least=True)),
    "words_at_most": Kind(read=_number, holds=_measured("words", least=False)),
    "flesch_at_least": Kind(read=_number, holds=_measured("flesch", least=True)),
    "rounds_at_most": Kind(read=_number, holds=_measured("rounds", least=False)),
    "no_finding": Kind(read=_code, holds=_without, several=True),
}
"""Every expectation there is, by its key."""
