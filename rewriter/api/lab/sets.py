"""Which two sets of templates are compared: those in use, and the same with one version put back."""

from collections.abc import Iterable

from rewriter.api.templates.editing import problems_in
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.api.templates.versions import at, keep
from rewriter.errors import UsageError
from rewriter.prompting import Templates, packaged
from rewriter.sources.template_filling import Apart


def other_set(shelf: TemplateShelf, name: str | None, against: str) -> Templates:
    """The set in use with `name` and its partials as they were in version `against`; without a name, the
    shipped set. UsageError when there is no such version."""
    if name is None:
        if against != "shipped":
            raise UsageError("prompts.against-name", label=against)
        return packaged()
    shelf.must_have(name)
    then = at(shelf, name, against)
    files = (f"{name}.j2", *then.partials_of(name))
    return shelf.templates.with_own({file: then.files[file] for file in files})


def usable(shelf: TemplateShelf, sets: Iterable[Templates]) -> None:
    """TemplateError when a set cannot be used: each template that is not ours is looked through and tried
    apart. What is in use now is kept as a version."""
    for templates in sets:
        for problem in problems_in(templates, Apart(), packaged().names):
            raise problem
    for name in packaged().names:
        keep(shelf, name)
