"""The studio's addresses, and what answers at each."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from rewriter.api.background import Works
from rewriter.api.reviewing.shelf import ArticleShelf, Card
from rewriter.errors import UsageError
from rewriter.output import amount, day, inline, number
from rewriter.studio.answers import page, refused, telling, values
from rewriter.studio.explained import blocks_of
from rewriter.wording import Lang

_ASSETS = {
    "ground.css": "text/css",
    "studio.css": "text/css",
    "common.js": "text/javascript",
    "moments.js": "text/javascript",
    "desk.js": "text/javascript",
    "review.js": "text/javascript",
    "paper.js": "text/javascript",
    "templates.css": "text/css",
    "templates.js": "text/javascript",
    "versions.js": "text/javascript",
    "trial.js": "text/javascript",
    "new.js": "text/javascript",
    "new.css": "text/css",
    "repair.js": "text/javascript",
    "repair.css": "text/css",
    "icon.svg": "image/svg+xml",
}


def application(
    root: Path, lang: Lang, works: Works, *, prompts: Path | None = None, on: Path | None = None
) -> Starlette:
    """The studio on the articles below `root`, without its guard; `works` makes new ones there. `prompts`
    are the author's templates, `on` the articles to try them on, each at its usual place unless given.
    `state.close` lets go of it all but `works`."""
    from rewriter.studio.new import New
    from rewriter.studio.repair import Repairing
    from rewriter.studio.reviewing import Reviewing
    from rewriter.studio.templating import Templating

    shelf = ArticleShelf(root)
    desk = _Desk(shelf, lang)
    reviewing = Reviewing(shelf, lang)
    templating = Templating(shelf, lang, Path.cwd(), means=lambda: works.means, prompts=prompts, on=on)
    routes = [
        Route("/", telling(desk.page, lang)),
        Route("/desk/state", telling(desk.state, lang)),
        Route("/desk/rows", telling(desk.rows, lang)),
        Route("/login", desk.login),
        Route("/assets/{name}", _asset),
        Route("/explain/{code}", telling(desk.explain, lang)),
        *reviewing.routes(),
        *templating.routes(),
        *New(shelf, works, lang).routes(),
        *Repairing(shelf, works, lang).routes(),
    ]

    async def missing(_request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        key = {413: "size", 405: "method", 500: "fault"}.get(status, "page")
        return refused(f"studio.refused-{key}", lang, status)

    app = Starlette(routes=routes, exception_handlers={HTTPException: missing, Exception: missing})
    app.state.close = templating.close
    return app


async def _asset(request: Request) -> Response:
    name = str(request.path_params["name"])
    if name not in _ASSETS:
        raise HTTPException(404)
    if name == "ground.css":  # the report's too
        data = inline(name)[0].encode()
    else:
        data = (files("rewriter.studio") / "assets" / name).read_bytes()
    return Response(data, media_type=_ASSETS[name])


class _Desk:
    """The list of articles, and the pages that belong to none."""

    def __init__(self, shelf: ArticleShelf, lang: Lang) -> None:
        self._shelf, self._lang = shelf, lang

    async def page(self, _request: Request) -> Response:
        """The desk; its script asks for the articles."""
        return page("desk.html.j2", self._lang, folder=str(self._shelf.root))

    async def state(self, _request: Request) -> Response:
        """Every article, as short as can be: a list of lists."""
        cards = await run_in_threadpool(self._shelf.cards)
        return values([self._row(card) for card in cards])

    async def rows(self, _request: Request) -> Response:
        """The same as they are read: lines of JSON, each a list of rows."""
        lines = (json.dumps([self._row(card) for card in cards]) + "\n" for cards in self._shelf.batches())
        return StreamingResponse(lines, media_type="application/x-ndjson")

    def _row(self, c: Card) -> list[Any]:
        lang = self._lang
        return [
            c.id, c.title, c.folder, c.status, c.words, c.stop, c.look, c.advice, c.cost,
            "" if c.cost is None else amount(c.cost, c.currency, lang),
            c.made, _day(c.made, lang), c.reviewer, _day(c.released, lang), c.begun,
            number(c.words, lang), c.state,
        ]  # fmt: skip

    async def login(self, request: Request) -> Response:
        """Where the password is asked for."""
        return page("login.html.j2", self._lang, wrong="wrong" in request.query_params)

    async def explain(self, request: Request) -> Response:
        """The page of a check."""
        from rewriter.checks.catalogue import by_code
        from rewriter.checks.explain import page as explained

        code = str(request.path_params["code"])
        if code not in by_code():
            raise UsageError("studio.refused-page")
        text = await run_in_threadpool(explained, code, self._lang)
        title, _, rest = text.partition("\n")
        return page("explain.html.j2", self._lang, title=title, blocks=blocks_of(rest.partition("\n")[2]))


def _day(moment: str, lang: Lang) -> str:
    return day(moment, lang) if moment else ""
