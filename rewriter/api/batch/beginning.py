"""From an operator's list to a run that is ready to be made."""

from collections.abc import Callable, Iterable
from pathlib import Path

from rewriter.api.batch.frozen import freeze
from rewriter.api.batch.running import begin
from rewriter.api.options import Options
from rewriter.api.preparing import templates_of
from rewriter.api.reading import Reading
from rewriter.article import Reason
from rewriter.article.batch import Totals
from rewriter.backends import service_for
from rewriter.backends.connecting import checked
from rewriter.settings import Settings
from rewriter.sources.rows import entries, read_rows
from rewriter.wording import Lang


def begin_run(
    inputs: Iterable[str],
    folder: Path,
    *,
    options: Options,
    settings: Settings,
    prompts: Path | None = None,
    lang: Lang = "fr",
    docx: bool = False,
    max_cost: float | None = None,
    allow_outside: bool = False,
    tell: Callable[[Reason], None] = lambda _: None,
) -> Totals:
    """A run in `folder`, its list read and its templates, settings and links fixed; nothing is asked of a
    model yet. `tell` gets what an operator should know of the list. Raises InputError, UsageError,
    TemplateError, BackendError (no key), JournalError."""
    if settings.model is not None:
        checked(settings)
    site = Reading(trusted_hosts=settings.trusted_hosts).site(options.site) if options.site else ()
    frozen = freeze(
        settings,
        options,
        templates_of(prompts),
        service=service_for(settings) if settings.model else None,
        site=site,
        lang=lang,
        docx=docx,
    )
    rows = read_rows(inputs, allow_outside=allow_outside, trusted_hosts=settings.trusted_hosts, tell=tell)
    return begin(folder, entries(rows), frozen, settings, max_cost=max_cost)
