"""The addresses below /a/ID: an article read, judged as it is typed, changed, released."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rewriter.api.reviewing import Desk, StandingError, release
from rewriter.api.reviewing.desk import MAX_TEXT
from rewriter.api.reviewing.judged import keep
from rewriter.api.reviewing.log import Event
from rewriter.api.reviewing.shelf import ArticleShelf
from rewriter.api.reviewing.state import state_of
from rewriter.errors import InputError, UsageError
from rewriter.studio.answers import page, telling, values
from rewriter.studio.forms import Given, formed, given_from, text_of
from rewriter.studio.history import changes_of, history_of
from rewriter.studio.showing import disclosed, judged, place_from, shown, source_of, standing
from rewriter.wording import Lang

MAX_OPEN = 32
"""Articles that are kept read: the one opened longest ago goes."""
MAX_PARTS = 400


class Opened:
    """An article that is being reviewed. What was asked before something newer is not judged."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.newest = 0


class Reviewing:
    """Answers for the articles of a shelf."""

    def __init__(self, shelf: ArticleShelf, lang: Lang) -> None:
        self._shelf, self._lang = shelf, lang
        self._opened: dict[str, tuple[int, Opened]] = {}
        self._lock = Lock()

    def routes(self) -> list[Route]:
        """Every address, with the one way in which it may be asked."""
        pages = {"": self._page, "/state": self._state, "/history": self._history, "/compare": self._compare}
        acts = {
            "judge": self._judge, "edit": self._edit, "fix": self._fix, "join": self._join,
            "dismiss": self._dismiss, "recall": self._recall, "undo": self._undo, "redo": self._redo,
            "release": self._release,
        }  # fmt: skip
        read = [
            Route(f"/a/{{id}}{end}", telling(self._reading(do), self._lang), methods=["GET"])
            for end, do in pages.items()
        ]
        acting = [
            Route(f"/a/{{id}}/{name}", telling(self._acting(do), self._lang), methods=["POST"])
            for name, do in acts.items()
        ]
        return read + acting

    def _reading(self, do: Callable[[Opened, str], Response]) -> Any:
        async def answer(request: Request) -> Response:
            key = str(request.path_params["id"])
            return await run_in_threadpool(lambda: do(self._open(key), key))

        return answer

    def _acting(self, do: Callable[[Opened, Given], Response]) -> Any:
        async def answer(request: Request) -> Response:
            given = given_from(await request.body())
            opened = await run_in_threadpool(self._open, str(request.path_params["id"]))
            opened.newest += request.url.path.endswith("/judge")
            turn = {"turn": opened.newest}
            return await run_in_threadpool(formed, partial(do, opened, given | turn))

        return answer

    def _open(self, key: str) -> Opened:
        folder = self._shelf.folder(key)
        if folder is None:
            raise InputError("studio.no-such-article")
        stamp = (folder / "article.json").stat().st_mtime_ns
        with self._lock:
            kept = self._opened.pop(key, None)
            if kept is None or kept[0] != stamp:
                kept = (stamp, Opened(folder))
            self._opened[key] = kept
            while len(self._opened) > MAX_OPEN:
                self._opened.pop(next(iter(self._opened)))
        return kept[1]

    def _page(self, opened: Opened, key: str) -> Response:
        article = opened.desk.article
        title = opened.desk.state().draft.headline or article.source.title
        return page("review.html.j2", self._lang, id=key, title=title, source=article.source)

    def _state(self, opened: Opened, _key: str) -> Response:
        article = opened.desk.article
        whole = {
            "source": source_of(article, self._lang),
            "disclosure": disclosed(article, opened.desk.state()),
        }
        return values(self._shown(opened) | whole)

    def _shown(self, opened: Opened) -> Given:
        state = opened.desk.state()
        assessed = opened.desk.assessed(state.draft)
        keep(opened.desk, state, assessed)
        return shown(opened.desk, state, assessed, self._lang)

    def _history(self, opened: Opened, key: str) -> Response:
        title = opened.desk.state().draft.headline
        rows = history_of(opened.desk, self._lang)
        return page("history.html.j2", self._lang, id=key, title=title, rows=rows)

    def _compare(self, opened: Opened, key: str) -> Response:
        now = opened.desk.state().draft
        rows = changes_of(opened.desk.draft, now, self._lang)
        return page("compare.html.j2", self._lang, id=key, title=now.headline, rows=rows)

    def _judge(self, opened: Opened, given: Given) -> Response:
        desk = opened.desk
        typed = tuple(_typed(each) for each in list(given["typed"])[:MAX_PARTS])
        state = state_of(desk.draft, desk.log.events() + typed)
        assessed = desk.assessed_if(state.draft, lambda: given["turn"] == opened.newest)
        if assessed is None:
            return Response(status_code=204)
        return values(judged(desk, state, assessed, self._lang))

    def _edit(self, opened: Opened, given: Given) -> Response:
        opened.desk.edit(
            place_from(given["place"]), text_of(given, "was"), text_of(given, "text"), text_of(given, "by")
        )
        return values(self._shown(opened))

    def _fix(self, opened: Opened, given: Given) -> Response:
        opened.desk.fix(text_of(given, "code"), text_of(given, "by"))
        return values(self._shown(opened))

    def _join(self, opened: Opened, given: Given) -> Response:
        opened.desk.join(place_from(given["place"]), text_of(given, "was"), text_of(given, "by"))
        return values(self._shown(opened))

    def _dismiss(self, opened: Opened, given: Given) -> Response:
        opened.desk.dismiss(text_of(given, "key"), text_of(given, "reason"), text_of(given, "by"))
        return values(self._shown(opened))

    def _recall(self, opened: Opened, given: Given) -> Response:
        opened.desk.recall(text_of(given, "key")[:64], text_of(given, "by"))
        return values(self._shown(opened))

    def _undo(self, opened: Opened, given: Given) -> Response:
        opened.desk.undo(text_of(given, "by"))
        return values(self._shown(opened))

    def _redo(self, opened: Opened, given: Given) -> Response:
        opened.desk.redo(text_of(given, "by"))
        return values(self._shown(opened))

    def _release(self, opened: Opened, given: Given) -> Response:
        desk = opened.desk
        try:
            release(desk, text_of(given, "by"), note=text_of(given, "note"), lang=self._lang)
        except StandingError as error:
            listed = standing(error.found, desk.state().draft, desk, self._lang)
            return values({"error": error.sentence(self._lang), "standing": listed}, 409)
        return values(self._shown(opened))


def _typed(given: Given) -> Event:
    text = text_of(given, "text")
    if len(text) > MAX_TEXT:
        raise UsageError("studio.text-too-long", limit=MAX_TEXT)
    return Event(n=0, at="", by="", kind="edit", place=place_from(given["place"]), text=text)
