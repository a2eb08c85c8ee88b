"""What the answers of a run depend on, fixed when it begins, so that a replay asks what was asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from rewriter import __version__
from rewriter.api.options import Options
from rewriter.article import Profile, SitePage
from rewriter.article.house import HouseRules
from rewriter.backends import Service
from rewriter.backends.manner import Manner
from rewriter.backends.service import KnownFrom
from rewriter.checks.catalogue import ruleset_version
from rewriter.errors import JournalError
from rewriter.evidence import Wanted, aids_for
from rewriter.prompting import Templates
from rewriter.settings import Settings
from rewriter.settings.values import ReasoningEffort
from rewriter.wording import Lang

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The settings that change what is asked or how it is judged, as `Settings` names them. The key, the
    address, prices and limits are not among them: they may change from one sitting to the next."""

    model: str | None = None
    max_output_tokens: int | None = None
    temperature: float | None = None
    reasoning_effort: ReasoningEffort | None = None
    context_tokens: int | None = None
    rounds: int = 2
    evidence: Wanted = "auto"
    max_characters: int = 200_000
    min_words: int | None = None
    opinion: bool = False
    voice: str | None = None
    address: str | None = None
    forbidden: tuple[str, ...] = ()
    house: HouseRules = HouseRules()
    profile: Profile = Profile()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A run's fixed part. `templates` maps file names to texts; `extras` an installed extra to its version;
    `site` are the pages that links may lead to."""

    version: str
    ruleset: str
    extras: Mapping[str, str] = field(default_factory=dict)
    answering: Answering
    options: Options
    site: tuple[SitePage, ...] = ()
    templates: Mapping[str, str]
    lang: Lang
    docx: bool = False

    def settings(self, now: Settings) -> Settings:
        """Today's settings with the run's own where answers depend on them."""
        own = {each.name: getattr(self.answering, each.name) for each in fields(Answering)}
        return replace(now, **own)

    def service(self) -> Service:
        """The service as far as a flow reads it: how long its context is."""
        return Service(
            profile="",
            title="",
            manner=Manner(),
            context_tokens=self.answering.context_tokens,
            context_known_from=KnownFrom.SETTINGS,
            at_once=1,
            usage_stated=True,
        )

    def changes(self) -> tuple[str, ...]:
        """What of this machine differs from when the run began: "rewriter 0.1.0 → 0.2.0". Empty: nothing."""
        now = versions(self.answering.evidence)
        then = {"rewriter": self.version, "checks": self.ruleset, **self.extras}
        names = dict.fromkeys((*then, *now))
        return tuple(
            f"{name} {then.get(name, '–')} → {now.get(name, '–')}"
            for name in names
            if then.get(name) != now.get(name)
        )


def freeze(
    settings: Settings,
    options: Options,
    templates: Templates,
    *,
    service: Service | None,
    site: tuple[SitePage, ...] = (),
    lang: Lang,
    docx: bool = False,
) -> Frozen:
    """The fixed part of a run that begins now."""
    own = {each.name: getattr(settings, each.name) for each in fields(Answering)}
    if service is not None:
        own["context_tokens"] = service.context_tokens
    return Frozen(
        version=__version__,
        ruleset=ruleset_version(),
        extras=_extras(settings.evidence),
        answering=Answering(**own),
        options=replace(options, site=None),
        site=site,
        templates=dict(templates.files),
        lang=lang,
        docx=docx,
    )


def to_text(frozen: Frozen) -> str:
    """The fixed part as JSON, for the journal."""
    return _adapter().dump_json(frozen).decode()


def from_text(text: str, path: str) -> Frozen:
    """The fixed part from the journal at `path`. JournalError when it is not one."""
    from pydantic import ValidationError

    try:
        found: Frozen = _adapter().validate_json(text)
    except ValidationError:
        raise JournalError("journal.corrupted", path=path) from None
    return found


def versions(evidence: Wanted) -> dict[str, str]:
    """What is installed here, as far as answers depend on it."""
    return {"rewriter": __version__, "checks": ruleset_version(), **_extras(evidence)}


def _extras(evidence: Wanted) -> dict[str, str]:
    return dict(aids_for(evidence).versions)


@cache
def _adapter() -> "TypeAdapter[Any]":
    from pydantic import TypeAdapter

    return TypeAdapter(Frozen)
