"""The addresses below /a/ID/repair: a section that a model is asked to repair, shown, accepted or refused."""

import json
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rewriter.api.background import Works
from rewriter.api.reviewing import Desk
from rewriter.api.reviewing.mended import Repair
from rewriter.api.reviewing.mending import Menders, Mending, Offer
from rewriter.api.reviewing.shelf import ArticleShelf
from rewriter.errors import BackendError, InputError, RewriterError, SettingsError, UsageError
from rewriter.output import amount, number, reason_text, tell
from rewriter.studio.answers import telling, values
from rewriter.studio.history import pieces, spent_on
from rewriter.studio.showing import disclosed
from rewriter.wording import Lang, say

Sent = dict[str, Any]
MAX_FIELD = 1_000
MOST_KEYS = 100


class Repairing:
    """Answers for the repairs of a shelf's articles."""

    def __init__(self, shelf: ArticleShelf, works: Works, lang: Lang) -> None:
        self._shelf, self._lang = shelf, lang
        self._menders = Menders(shelf.root, works)

    def routes(self) -> list[Route]:
        """Every address, with the one way in which it may be asked."""
        acts = {
            "offer": self._offer, "ask": self._ask, "stop": self._stop, "accept": self._accept,
            "refuse": self._refuse,
        }  # fmt: skip
        looking = Route("/a/{id}/repair/state", telling(self._looking, self._lang), methods=["GET"])
        acting = [
            Route(f"/a/{{id}}/repair/{name}", telling(self._acting(do), self._lang), methods=["POST"])
            for name, do in acts.items()
        ]
        return [looking, *acting]

    async def _looking(self, request: Request) -> Response:
        key = str(request.path_params["id"])
        whole = "whole" in request.query_params
        return await run_in_threadpool(lambda: self._state(key, self._desk(key), whole=whole))

    def _acting(self, do: Callable[[str, Desk, Sent], Response]) -> Any:
        async def answer(request: Request) -> Response:
            key, body = str(request.path_params["id"]), await request.body()
            return await run_in_threadpool(lambda: _formed(do, key, self._desk(key), body))

        return answer

    def _desk(self, key: str) -> Desk:
        folder = self._shelf.folder(key)
        if folder is None:
            raise InputError("studio.no-such-article")
        return Desk(folder)

    def _state(self, key: str, desk: Desk, *, whole: bool) -> Response:
        """The article's repair; with `whole`, also by whom it can be made, and of what."""
        shown: Sent = {"repair": self._told(self._menders.of(key))}
        if whole:
            models, why = self._models()
            shown |= {
                "models": models,
                "why": why,
                "sections": self._menders.sections(desk) if models else {},
            }
        return values(shown)

    def _models(self) -> tuple[list[str], str]:
        lang = self._lang
        try:
            means = self._menders.means
        except SettingsError as error:
            return [], say("mending.half-model", lang, reason=error.sentence(lang))
        if means.choices:
            return [choice.name for choice in means.choices], ""
        if means.missing is None or isinstance(means.missing, BackendError):
            return [], say("mending.no-model", lang)
        return [], say("mending.half-model", lang, reason=means.missing.sentence(lang))

    def _offer(self, _key: str, desk: Desk, sent: Sent) -> Response:
        return values(self._offered(self._menders.offer(desk, _index(sent))))

    def _ask(self, key: str, desk: Desk, sent: Sent) -> Response:
        keys = frozenset(_words(each) for each in list(sent["findings"])[:MOST_KEYS])
        asked = (_index(sent), keys, _text(sent, "remark"), _text(sent, "model"), _text(sent, "by"))
        self._menders.ask(key, desk, *asked)
        return self._state(key, desk, whole=False)

    def _stop(self, key: str, desk: Desk, _sent: Sent) -> Response:
        self._menders.stop(key)
        return self._state(key, desk, whole=False)

    def _accept(self, key: str, desk: Desk, sent: Sent) -> Response:
        self._menders.take(key, desk, _text(sent, "repair"), _text(sent, "by"))
        return values({"repair": None, "disclosure": disclosed(desk.article, desk.state())})

    def _refuse(self, key: str, desk: Desk, sent: Sent) -> Response:
        self._menders.decline(key, desk, _text(sent, "repair"), _text(sent, "by"))
        return values({"repair": None})

    def _offered(self, offer: Offer) -> Sent:
        lang = self._lang
        cost = "" if offer.cost is None else amount(offer.cost, offer.currency, lang)
        key = "mending.foreseen" if cost else "mending.foreseen-unpriced"
        return {
            "section": offer.section,
            "heading": offer.heading or say("mending.introduction", lang),
            "findings": [
                {"key": w.key, "message": tell(w.finding, lang), "instruction": w.instruction}
                for w in offer.wanted
            ],
            "estimate": say(key, lang, tokens=number(offer.tokens, lang), cost=cost) if offer.tokens else "",
        }

    def _told(self, mending: Mending | None) -> Sent | None:
        if mending is None:
            return None
        lang = self._lang
        stopping = mending.state == "asking" and mending.stop.strikes > 0
        text = say("mending.stopping" if stopping else "mending.asking", lang, model=mending.model)
        return {
            "id": mending.id,
            "state": mending.state,
            "stopping": stopping,
            "dropped": mending.stop.strikes > 1,
            "heading": mending.heading or say("mending.introduction", lang),
            "text": text if mending.state == "asking" else "",
            "reasons": [reason_text(reason, lang) for reason in mending.reasons],
        } | (
            _proposed(mending, mending.repair, lang) if mending.state == "offered" and mending.repair else {}
        )


def _proposed(mending: Mending, repair: Repair, lang: Lang) -> Sent:
    told = repair.told
    return {
        "pieces": pieces(told["was"], told["text"]),
        "mended": [tell(finding, lang) for finding in mending.mended],
        "added": [tell(finding, lang) for finding in mending.added],
        "spent": spent_on(told["section"], lang),
    }


def _formed(do: Callable[[str, Desk, Sent], Response], key: str, desk: Desk, body: bytes) -> Response:
    try:
        sent = json.loads(body)
        if not isinstance(sent, dict):
            raise TypeError(sent)
        return do(key, desk, sent)
    except UsageError as error:
        own = "mending.rights" if error.key == "rights.refused" else error.key
        raise UsageError(own, **error.params) from error
    except RewriterError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UsageError("studio.refused-form") from error


def _index(sent: Sent) -> int:
    given = sent["section"]
    if type(given) is not int or not 0 <= given < 10_000:
        raise ValueError(given)
    return int(given)


def _text(sent: Sent, name: str) -> str:
    return _words(sent[name])


def _words(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError(given)
    if len(given) > MAX_FIELD:
        raise ValueError(given[:20])
    return given.encode("utf-8", "replace").decode()
