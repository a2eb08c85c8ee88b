"""Our own HTML: package templates, everything escaped, no external request.

Article text only ever arrives as a value; no template is made from it.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # jinja2 takes 35 ms to import: only a page that is made pays for it
    from jinja2 import Environment
    from markupsafe import Markup

from rewriter.text.glyphs.characters import visible


def render(template: str, /, package: str = "rewriter.output", **values: object) -> str:
    """The page `templates/<template>` of a package of ours, filled with `values`. A missing value is an
    error, not a blank."""
    return _environment(package).get_template(template).render(values)


@cache
def inline(*names: str) -> "tuple[Markup, str]":
    """Style sheets or scripts of ours to stand inside a page as one, and its source for the page's
    Content-Security-Policy: `'sha256-…'`. Nothing else on the page may then style or run."""
    from markupsafe import Markup

    folder = files(__package__) / "templates"
    text = "".join((folder / name).read_text("utf-8") for name in names)
    digest = b64encode(sha256(text.encode()).digest()).decode()
    return Markup(text), f"'sha256-{digest}'"  # noqa: S704 – our own file, shipped with the package


@cache
def _environment(package: str) -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_writable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["inline"] = inline
    return environment


def _writable(value: object) -> object:
    return visible(value) if type(value) is str else value
