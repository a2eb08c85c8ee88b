"""With what an article can be made, as the settings say it now."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from rewriter.api.preparing import templates_of
from rewriter.api.templates.shelf import usual_folder
from rewriter.backends.addresses import OWN_URL
from rewriter.errors import BackendError, RewriterError, SettingsError, UsageError
from rewriter.prompting import Templates
from rewriter.settings import Settings, load
from rewriter.text.web_addresses import host_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A model that can be asked: the configured one, or one of its endpoints."""

    settings: Settings

    @property
    def name(self) -> str:
        """What it is chosen by: model and host, which is where an article would be sent."""
        return f"{self.settings.model} @ {host_of(self.settings.base_url or OWN_URL)}"


@dataclass(frozen=True, kw_only=True)
class Means:
    """What articles can be made with. `settings` are those of work that asks no model; `choices` are the
    models, the configured one first; `missing` says why there is none. `prompts` is the folder of the
    house's own templates."""

    settings: Settings
    choices: tuple[Choice, ...] = ()
    missing: RewriterError | None = None
    prompts: Path | None = None

    @cached_property
    def templates(self) -> Templates:
        """The templates in use. Raises InputError, TemplateError."""
        return templates_of(self.prompts)

    def asking(self, name: str | None) -> Settings:
        """The settings with that model; None: those without any. UsageError when it is not among the choices
        (any more)."""
        if name is None:
            return self.settings
        found = next((choice for choice in self.choices if choice.name == name), None)
        if found is None:
            raise UsageError("making.no-such-model", name=name[:200])
        return found.settings


def means_of(
    *, environ: Mapping[str, str], cwd: Path, config: Path | None = None, env_file: Path | None = None
) -> Means:
    """The means as they are configured at this moment. A model that is configured by half is none: `missing`
    says what it lacks. SettingsError when a file or a value cannot be read at all."""
    found = partial(load, environ=environ, cwd=cwd, config=config, env_file=env_file)
    plain = found(with_model=False)
    prompts = usual_folder(cwd)
    try:
        settings = found()
    except SettingsError as error:
        return Means(settings=plain, missing=error, prompts=prompts)
    if settings.model is None:
        return Means(settings=plain, missing=BackendError("model.none-configured"), prompts=prompts)
    choices = {choice.name: choice for choice in map(_choice, (settings, *settings.endpoints))}
    return Means(settings=plain, choices=tuple(choices.values()), prompts=prompts)


def _choice(settings: Settings) -> Choice:
    return Choice(settings=settings)
