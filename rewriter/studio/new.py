"""The addresses below /new: an article asked for, foreseen, begun, watched and stopped."""

import base64
import binascii
import json
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rewriter.api.background import Asked, Given, Means, Prepared, State, Work, Works
from rewriter.api.reviewing.shelf import ArticleShelf
from rewriter.article import Depth, RemovalReason
from rewriter.errors import BackendError, RewriterError, SettingsError, UsageError
from rewriter.output import amount, number, reason_text
from rewriter.reporting.figures import counted
from rewriter.studio.answers import moment, page, telling, values
from rewriter.text.words import count_words
from rewriter.wording import Lang, say

Sent = dict[str, Any]
MAX_FIELD = 500
MOST_ASIDE = 12
_OWN = {"rights.refused": "making.rights", "cli.min-words": "making.min-words"}
"""Refusals that name an option of the command line, and what stands for them here."""
_STEPS = frozenset({"whole", "outline", "section", "fields", "joints", "repair", "opinion"})


class New:
    """Answers for the articles that are being made."""

    def __init__(self, shelf: ArticleShelf, works: Works, lang: Lang) -> None:
        self._shelf, self._works, self._lang = shelf, works, lang

    def routes(self) -> list[Route]:
        """Every address, with the one way in which it may be asked."""
        looks: dict[str, Callable[[], Response]] = {"": self._page, "/state": self._state}
        acts: dict[str, Callable[[Sent], Response]] = {
            "prepare": self._prepare, "start": self._start, "stop": self._stop,
            "resume": self._resume, "forget": self._forget,
        }  # fmt: skip
        looking = [
            Route(f"/new{end}", telling(_looking(do), self._lang), methods=["GET"])
            for end, do in looks.items()
        ]
        acting = [
            Route(f"/new/{name}", telling(_acting(do), self._lang), methods=["POST"])
            for name, do in acts.items()
        ]
        return looking + acting

    def _page(self) -> Response:
        lang = self._lang
        try:
            means = self._works.means
        except SettingsError as error:
            told = say("making.settings", lang, reason=error.sentence(lang))
            return page("new.html.j2", lang, choices=(), missing=told, usable=False)
        names = [choice.name for choice in means.choices]
        return page("new.html.j2", lang, choices=names, missing=why_none(means, lang), usable=True)

    def _state(self) -> Response:
        return values([self._told(work) for work in self._works.all()])

    def _prepare(self, sent: Sent) -> Response:
        given, asked = _given(sent), _asked(sent)
        try:
            made = self._works.prepare(given, asked)
        except UsageError as error:
            raise UsageError(_OWN.get(error.key, error.key), **error.params) from error
        return values(self._understood(made))

    def _start(self, sent: Sent) -> Response:
        return values(self._told(self._works.begin(_text(sent, "id"))))

    def _stop(self, sent: Sent) -> Response:
        self._works.stop(_text(sent, "id"))
        return self._state()

    def _resume(self, sent: Sent) -> Response:
        self._works.resume(_text(sent, "id"))
        return self._state()

    def _forget(self, sent: Sent) -> Response:
        self._works.forget(_text(sent, "id"))
        return self._state()

    def _understood(self, made: Prepared) -> Sent:
        lang, source = self._lang, made.job.source
        removed = [r for r in source.receipt if r.reason is not RemovalReason.MARKUP]
        return {
            "id": made.id,
            "title": source.title,
            "language": say(f"making.language-{source.language}", lang),
            "lang": source.language,
            "length": say(
                "making.words",
                lang,
                words=number(count_words(source.text), lang),
                paragraphs=len(source.paragraphs),
            ),
            "asked": self._order(made),
            "keyphrase": made.job.brief.keyphrase or "",
            "wishes": list(source.asked.wishes),
            "aside": _counted("making.removed", len(removed), lang) if removed else "",
            "removed": [[say(f"receipt.{r.reason}", lang), r.text[:200]] for r in removed[:MOST_ASIDE]],
            "warnings": self._warnings(made),
            "estimate": self._estimate(made),
        }

    def _order(self, made: Prepared) -> str:
        brief, lang = made.job.brief, self._lang
        depth = say(f"making.page-new-{brief.depth}", lang)
        words = {"words": number(brief.min_words, lang), "asked": number(brief.asked_words, lang)}
        fewer = brief.min_words < brief.asked_words
        return say("making.asks-fewer" if fewer else "making.asks", lang, depth=depth, **words)

    def _warnings(self, made: Prepared) -> list[str]:
        lang, told = self._lang, []
        if made.job.source.orders:
            told.append(say("making.orders", lang, n=len(made.job.source.orders)))
        if made.replaces:
            key = self._shelf.key(made.replaces)
            card = next((c for c in self._shelf.cards() if c.id == key), None)
            title = card.title if card else made.replaces.name
            told.append(say("making.replaces", lang, title=title))
        return told

    def _estimate(self, made: Prepared) -> str:
        foreseen, lang = made.foreseen, self._lang
        if not foreseen.calls:
            return say("making.free", lang)
        gaps: dict[str, str | int] = {
            "calls": foreseen.calls,
            "model": made.asked.model or "",
            "input": number(foreseen.input_tokens, lang),
            "output": number(foreseen.output_tokens, lang),
        }
        if foreseen.cost is None:
            return say("making.foreseen-unpriced", lang, **gaps)
        return say("making.foreseen", lang, cost=amount(foreseen.cost, foreseen.currency, lang), **gaps)

    def _told(self, work: Work) -> Sent:
        note, lang = work.note, self._lang
        stopping = note.state is State.UNDER_WAY and work.stop.strikes > 0
        return {
            "id": note.id,
            "title": note.source.title or note.source.name,
            "lang": note.source.language,
            "state": "stopping" if stopping else note.state.value,
            "dropped": work.stop.strikes > 1,
            "open": note.state.is_open,
            "text": self._step(work) if not stopping else say("making.state-stopping", lang),
            "spent": self._spent(work),
            "asked": note.asked.model or say("making.page-new-structure", lang),
            "begun": moment(note.begun, lang),
            "at": note.begun,
            "article": self._shelf.key(self._shelf.root / note.article) if note.article else "",
            "reasons": [reason_text(reason, lang) for reason in note.reasons if not reason.note],
            "next": say("making.next-failed", lang) if note.state is State.FAILED else "",
        }

    def _step(self, work: Work) -> str:
        if work.note.state is not State.UNDER_WAY or work.step is None:
            return say(f"making.state-{work.note.state}", self._lang)
        purpose, n = work.step
        key = f"inputs.asking-{purpose if purpose in _STEPS else 'whole'}"
        return counted(key, self._lang, n, model=work.model)

    def _spent(self, work: Work) -> str:
        lang, told = self._lang, []
        if work.calls:
            tokens = number(work.usage.input_tokens + work.usage.output_tokens, lang)
            told.append(_counted("making.spent", work.calls, lang, tokens=tokens))
        if work.cost is not None and work.prices and work.calls:
            told.append(amount(work.cost, work.prices.currency, lang))
        if work.saved:
            told.append(say("making.saved", lang, n=work.saved))
        return " · ".join(told)


def why_none(means: Means, lang: Lang) -> str:
    """Why no model can be asked, and what to do; empty when one can."""
    if means.choices:
        return ""
    if means.missing is None or isinstance(means.missing, BackendError):
        return say("making.no-model", lang)
    return say("making.half-model", lang, reason=means.missing.sentence(lang))


def _looking(do: Callable[[], Response]) -> Any:
    async def answer(_request: Request) -> Response:
        return await run_in_threadpool(do)

    return answer


def _acting(do: Callable[[Sent], Response]) -> Any:
    async def answer(request: Request) -> Response:
        return await run_in_threadpool(_formed, do, await request.body())

    return answer


def _formed(do: Callable[[Sent], Response], body: bytes) -> Response:
    try:
        found = json.loads(body)
        if not isinstance(found, dict):
            raise TypeError(found)
        return do(found)
    except RewriterError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UsageError("studio.refused-form") from error


def _given(sent: Sent) -> Given:
    kind = sent["kind"]
    if kind == "address":
        return Given(address=_text(sent, "address"))
    if kind == "file":
        return Given(file=_text(sent, "file"), data=_bytes(sent["data"]))
    if kind != "text":
        raise ValueError(kind)
    return Given(text=_storable(sent["text"]))


def _asked(sent: Sent) -> Asked:
    depth = Depth(sent["depth"])
    words = _text(sent, "min_words").strip()
    return Asked(
        depth=depth,
        model=None if depth is Depth.STRUCTURE else _text(sent, "model") or None,
        keyphrase=_line(sent, "keyphrase"),
        min_words=int(words) if words else None,
        source_name=_line(sent, "source_name"),
        source_url=_line(sent, "source_url"),
        author=_line(sent, "author"),
        rights_stated=sent["rights"] is True,
    )


def _bytes(given: Any) -> bytes:
    try:
        return base64.b64decode(given, validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error


def _line(sent: Sent, name: str) -> str | None:
    return " ".join(_text(sent, name).split()) or None


def _text(sent: Sent, name: str) -> str:
    text = _storable(sent[name])
    if len(text) > (2_000 if name in ("address", "source_url") else MAX_FIELD):
        raise ValueError(name)
    return text


def _storable(text: Any) -> str:
    if not isinstance(text, str):
        raise TypeError(text)
    return text.encode("utf-8", "replace").decode()


def _counted(key: str, n: int, lang: Lang, **gaps: str) -> str:
    counted: dict[str, str | int] = {"n": n, "calls": n, **gaps}
    return say(f"{key}-one" if n == 1 else key, lang, **counted)
