"""The addresses below /templates: the list, one edited beside its render, its versions and changes."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rewriter.api.background import Means
from rewriter.api.reviewing.shelf import ArticleShelf
from rewriter.api.templates.differences import differences
from rewriter.api.templates.editing import (
    Editing,
    Entry,
    OvertakenError,
    UnusableError,
    earlier,
    entries,
    problems_in,
    revision_of,
    users_of,
)
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.errors import TemplateError, UsageError
from rewriter.prompting import packaged
from rewriter.prompting.trees import MAX_TEMPLATE_CHARACTERS
from rewriter.sources.template_filling import Apart
from rewriter.studio.answers import page, telling, values
from rewriter.studio.forms import Given, formed, given_from, text_of
from rewriter.studio.looking import Looking, address_of, problem_of, state_of
from rewriter.studio.samples import Samples
from rewriter.studio.telling_versions import changes_told, earlier_told
from rewriter.studio.trying import Trying
from rewriter.wording import Lang

TOPIC = ("templates",)
MAX_TABS = 64
Read = Callable[[TemplateShelf, str], Response]
Act = Callable[[str, Given], Response]


class Templating:
    """Answers for the templates of one folder."""

    def __init__(
        self,
        desk: ArticleShelf,
        lang: Lang,
        cwd: Path,
        *,
        means: Callable[[], Means],
        prompts: Path | None,
        on: Path | None,
    ) -> None:
        self.editing = Editing(prompts, cwd)
        self.samples = Samples(desk, cwd, on, means)
        self._lang = lang
        self._apart = Apart(ahead=True)
        self._trying = Trying(self.editing, self.samples, lang, cwd)
        self._looking = Looking(self.samples, lang)
        self._newest: OrderedDict[str, int] = OrderedDict()
        self._one_at_a_time = asyncio.Lock()
        self._known: tuple[str, list[TemplateError]] = ("", [])

    def routes(self) -> list[Route]:
        """Every address, with the one way in which it may be asked."""
        reads = {
            "": self._editor, "/state": self._state, "/versions": self._versions, "/changes": self._changes,
        }  # fmt: skip
        acts = {"save": self._save, "restore": self._restore}
        lang = self._lang
        return [
            Route("/templates", telling(self._list, lang), methods=["GET"]),
            *(
                Route(f"/templates/{{name}}{end}", telling(self._reading(do), lang), methods=["GET"])
                for end, do in reads.items()
            ),
            *(
                Route(f"/templates/{{name}}/{name}", telling(self._acting(do), lang), methods=["POST"])
                for name, do in acts.items()
            ),
            Route("/templates/{name}/look", telling(self._look, lang), methods=["POST"]),
            *self._trying.routes(),
        ]

    def close(self) -> None:
        """Let go of the process that waits, and of a trial that runs."""
        self._apart.close()
        self._trying.close()

    def file_of(self, shelf: TemplateShelf, address: str) -> str:
        """The file of that address. No path is made from a request."""
        for file in shelf.templates.files:
            if address_of(file) == address:
                return file
        raise UsageError("templates.none")

    def _reading(self, do: Read) -> Any:
        async def answer(request: Request) -> Response:
            address = str(request.path_params["name"])

            def read() -> Response:
                shelf = self.editing.shelf
                return do(shelf, self.file_of(shelf, address))

            return await run_in_threadpool(read)

        return answer

    def _acting(self, do: Act) -> Any:
        async def answer(request: Request) -> Response:
            given = given_from(await request.body())
            address = str(request.path_params["name"])

            def act() -> Response:
                return formed(lambda: do(self.file_of(self.editing.shelf, address), given))

            try:
                return await run_in_threadpool(act)
            except OvertakenError as error:
                return values(self._overtaken(error), 409)
            except UnusableError as error:
                return values(self._unusable(error, str(given.get("text", ""))), 422)

        return answer

    async def _look(self, request: Request) -> Response:
        """What is wrong with a text as it is typed, and what it would send; nothing when the same tab has
        typed on meanwhile."""
        given = given_from(await request.body())
        address = str(request.path_params["name"])
        tab = formed(lambda: text_of(given, "tab"))[:64]
        self._newest[tab] = turn = self._newest.pop(tab, 0) + 1
        while len(self._newest) > MAX_TABS:
            self._newest.popitem(last=False)

        def look() -> Response:
            shelf = self.editing.shelf
            file = self.file_of(shelf, address)
            return formed(lambda: values(self._looking.seen(shelf, file, given, self._apart)))

        async with self._one_at_a_time:
            if self._newest.get(tab) != turn:
                return Response(status_code=204)
            return await run_in_threadpool(look)

    async def _list(self, _request: Request) -> Response:
        def listed() -> Response:
            shelf, lang = self.editing.shelf, self._lang
            problems = self._problems(shelf)
            rows = [_row(entry, problems, shelf, lang) for entry in entries(shelf)]
            folder = str(self.editing.folder)
            return page("templates.html.j2", lang, topics=TOPIC, rows=rows, folder=folder)

        return await run_in_threadpool(listed)

    def _problems(self, shelf: TemplateShelf) -> list[TemplateError]:
        """What is wrong with the set on disk; looked at anew only where it has changed."""
        stamp = revision_of("\0".join(f"{f}\0{text}" for f, text in sorted(shelf.templates.files.items())))
        if self._known[0] != stamp:
            self._known = (stamp, problems_in(shelf.templates, self._apart))
        return self._known[1]

    def _editor(self, _shelf: TemplateShelf, file: str) -> Response:
        return page("template.html.j2", self._lang, topics=TOPIC, file=file, name=address_of(file))

    def _state(self, shelf: TemplateShelf, file: str) -> Response:
        return values(state_of(shelf, file, self.samples, self.editing.folder, self._lang))

    def _versions(self, shelf: TemplateShelf, file: str) -> Response:
        now = shelf.templates.files[file]
        rows = [earlier_told(each, now, shelf, self._lang) for each in earlier(shelf, file)]
        shipped = packaged().files.get(file)
        offered = shipped is not None and shipped != now
        return page(
            "versions.html.j2", self._lang, topics=TOPIC, file=file, name=address_of(file), rows=rows,
            shipped=offered, revision=revision_of(now),
        )  # fmt: skip

    def _changes(self, shelf: TemplateShelf, file: str) -> Response:
        found = [each for each in differences(shelf) if each.file == file]
        rows = [changes_told(each, self._lang) for each in found]
        return page("changes.html.j2", self._lang, topics=TOPIC, file=file, name=address_of(file), rows=rows)

    def _save(self, file: str, given: Given) -> Response:
        text = text_of(given, "text").replace("\r\n", "\n")
        if len(text) > MAX_TEMPLATE_CHARACTERS:
            raise UsageError("templates.too-long", limit=MAX_TEMPLATE_CHARACTERS)
        return self._saved(file, {file: text}, {file: text_of(given, "was")})

    def _restore(self, file: str, given: Given) -> Response:
        """Put back a version's text, with its partials where asked."""
        shelf = self.editing.shelf
        texts = _texts_of(shelf, file, text_of(given, "version"), parts=given.get("parts") is True)
        files = shelf.templates.files
        was = {each: revision_of(files[each]) for each in texts if each in files}
        texts = {each: text for each, text in texts.items() if files.get(each) != text}
        return self._saved(file, texts, was | {file: text_of(given, "was")})

    def _saved(self, file: str, texts: Mapping[str, str], was: Mapping[str, str]) -> Response:
        shelf = self.editing.save(texts, was, self._apart)
        return values(state_of(shelf, file, self.samples, self.editing.folder, self._lang))

    def _unusable(self, error: UnusableError, text: str) -> dict[str, Any]:
        told = [problem_of(p, str(p.params.get("file")), text, self._lang) for p in error.problems]
        return {"error": error.sentence(self._lang), "problems": told}

    def _overtaken(self, error: OvertakenError) -> dict[str, Any]:
        now = next(iter(error.now.values()))
        return {"error": error.sentence(self._lang), "now": now, "revision": revision_of(now)}


def _texts_of(shelf: TemplateShelf, file: str, label: str, *, parts: bool) -> dict[str, str]:
    if label == "shipped" and file in packaged().files:
        return {file: packaged().files[file]}
    for each in earlier(shelf, file):
        if each.label == label:
            return {file: each.text} | (dict(each.beside) if parts else {})
    raise UsageError("prompts.no-version", name=file, label=label[:40], names="")


def _row(entry: Entry, problems: list[TemplateError], shelf: TemplateShelf, lang: Lang) -> dict[str, Any]:
    wrong = next((p.sentence(lang) for p in problems if p.params.get("file") == entry.file), "")
    header = entry.header
    users = () if entry.call else users_of(shelf.templates, entry.file)
    return {
        "file": entry.file,
        "address": address_of(entry.file),
        "call": entry.call,
        "origin": entry.origin,
        "moved": entry.moved and entry.origin != "shipped",
        "version": header.version if header else "",
        "description": header.description if header else "",
        "used": ", ".join(users),
        "wrong": wrong,
    }
