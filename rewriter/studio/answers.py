"""What the studio answers with: pages of ours, values as JSON, failures as sentences."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from rewriter.api.reviewing import ConflictError, StandingError
from rewriter.errors import InputError, RewriterError, SettingsError, UsageError
from rewriter.output import day, render, said
from rewriter.wording import Lang, keys, say

TOPICS = ("studio", "making", "mending")
"""Where the pages' texts stand in `rewriter.wording`, as `page-…`."""
Handler = Callable[[Request], Awaitable[Response]]


_ABSENT = frozenset({"studio.no-such-article", "templates.none", "trial.no-run"})


def labels(lang: Lang, *topics: str) -> dict[str, str]:
    """The texts of all pages and of those of some topics, by name; what is to be filled in keeps its `{name}`
    for the page's script."""
    wanted = [(topic, key) for topic in (*TOPICS, *topics) for key in keys(topic)]
    found = [(key.removeprefix(f"{t}.page-"), key) for t, key in wanted if key.startswith(f"{t}.page-")]
    return {name: _raw(key, lang) for name, key in found} | {
        "templates": say("templates.page-templates", lang)
    }


def _raw(key: str, lang: Lang) -> str:
    return said(key, lang, **{name: "{" + name + "}" for name in ("n", "name", "date", "list", "total")})


def page(
    template: str, lang: Lang, status: int = 200, topics: tuple[str, ...] = (), **values: Any
) -> HTMLResponse:
    """One of our pages, everything in it escaped; `topics` are whose texts it has beside the studio's."""
    t = labels(lang, *topics)
    html = render(template, package="rewriter.studio", lang=lang, t=t, words=json.dumps(t), **values)
    return HTMLResponse(html.encode("utf-8", "replace"), status)


def values(content: Any, status: int = 200) -> Response:
    """Values as JSON, in ASCII: whatever characters there are, it can be sent."""
    return Response(json.dumps(content), status, media_type="application/json")


def telling(handler: Handler, lang: Lang) -> Handler:
    """The handler, its failures told in a sentence: as JSON to a script, as a page to a reader."""

    async def told(request: Request) -> Response:
        try:
            return await handler(request)
        except RewriterError as error:
            text, status = error.sentence(lang), _status(error)
            if request.method == "POST" or request.url.path.endswith("/state"):
                return values({"error": text, "key": error.key} | _more(error), status)
            return page("refusal.html.j2", lang, status, text=text)

    return told


def _status(error: RewriterError) -> int:
    if isinstance(error, ConflictError | StandingError):
        return 409
    if error.key in _ABSENT:
        return 404
    return 422 if isinstance(error, UsageError | InputError | SettingsError) else 500


def _more(error: RewriterError) -> dict[str, Any]:
    return {"now": error.now} if isinstance(error, ConflictError) else {}


def moment(at: str, lang: Lang) -> str:
    """An ISO moment in UTC as it is written; a page's script puts it in its reader's own time."""
    return f"{day(at, lang)}, {at[11:16]} UTC"


def refused(key: str, lang: Lang, status: int) -> Response:
    """A refusal as a page."""
    return page("refusal.html.j2", lang, status, text=say(key, lang))
