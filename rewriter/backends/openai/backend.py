"""One call to an OpenAI-compatible service: chat completions, any base URL."""

import asyncio
from typing import Any

from rewriter.article import FailureKind, Reply, Request
from rewriter.backends.access import Key
from rewriter.backends.fault import Fault
from rewriter.backends.manner import Manner
from rewriter.backends.openai.answers import read_answer
from rewriter.backends.openai.complaints import complaint_of
from rewriter.backends.openai.dialect import Dialect
from rewriter.backends.openai.refusals import fault_of
from rewriter.backends.openai.transport import Heard, Posted, Refusal, Transport, is_sendable
from rewriter.backends.service_notes import Learnt, ServiceNotes

_WAYS_TO_ASK = 9  # as is; two other schema modes, another limit name or none, no system role, 3 parameters
_REFUSALS = frozenset({400, 415, 422, 424, 500, 501})  # 424 and 500: templates without a system role

_UNSENDABLE = "the key holds white space or a letter that no header can carry"


class OpenAIBackend:
    """Answers requests, one call each, no retry of its own: `Retrying` does that. `transport` None: the SDK.

    Never raises for what the service does. A call ends after `timeout_s` seconds in all, however slowly
    the answer drips in. Redirects are not followed: they would carry the key to another address. A
    service that does not know a parameter is asked again without it; once it answers, what it understands
    is noted in `notes`. Connections belong to the running event loop and are opened anew in another one.
    `heard` is told the status and headers of everything the service says."""

    def __init__(
        self,
        *,
        api_key: Key,
        base_url: str | None = None,
        timeout_s: float = 300.0,
        api_version: str | None = None,
        manner: Manner = Manner(),
        notes: ServiceNotes | None = None,
        transport: Transport | None = None,
        heard: Heard | None = None,
    ) -> None:
        self._key = api_key
        self._timeout_s = timeout_s
        self._dialect = Dialect(manner)
        self._notes = notes
        self._noted = manner
        self._heard = heard
        self._transport = transport or _sdk(api_key, base_url, timeout_s, api_version)

    @property
    def manner(self) -> Manner:
        """How the service is asked by now."""
        return self._dialect.manner

    async def complete(self, request: Request) -> Reply:
        """The model's answer, or the failure it ended in, as a value."""
        if not is_sendable(self._key):
            return Fault(kind=FailureKind.AUTHENTICATION, detail=_UNSENDABLE, again=False)
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._ask(request)
        except TimeoutError:
            return Fault(kind=FailureKind.TIMEOUT, detail=f"no whole answer within {self._timeout_s:g} s")
        except Exception as error:  # noqa: BLE001  # told below, without the library's frames
            defect = f"{type(error).__name__} while asking the service"
        raise RuntimeError(defect)  # not from `error`: its frames hold the key, and debuggers show them

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        await self._transport.aclose()

    async def _ask(self, request: Request) -> Reply:
        for _ in range(_WAYS_TO_ASK):
            arguments = self._dialect.arguments(request)
            posted = await self._posted(arguments)
            if isinstance(posted, Fault):
                return posted
            if not isinstance(posted, Refusal):
                reply = read_answer(posted, request, self._key)
                self._note()
                return reply
            if posted.status not in _REFUSALS or not self._learns_from(posted, arguments):
                return self._refused(posted)
        return Fault(kind=FailureKind.REJECTED, detail="the service refuses every way of asking", again=False)

    async def _posted(self, arguments: dict[str, Any]) -> Posted:
        posted = await self._transport.post(arguments)
        if self._heard is not None and not isinstance(posted, Fault):
            self._heard(posted.status if isinstance(posted, Refusal) else 200, posted.headers)
        return posted

    def _learns_from(self, refusal: Refusal, arguments: dict[str, Any]) -> bool:
        return self._dialect.step_down(arguments, complaint_of(refusal))

    def _refused(self, refusal: Refusal) -> Fault:
        fault = fault_of(refusal, self._key)
        tokens = complaint_of(refusal).context_tokens if fault.kind is FailureKind.TOO_LONG else None
        if tokens is not None:
            self._note(context_tokens=tokens)
        return fault

    def _note(self, context_tokens: int | None = None) -> None:
        """Note what is new. Only an answer proves that what was learnt from refusals leads somewhere; a
        context's length is told by the refusal itself."""
        if self._notes is None or (self.manner == self._noted and context_tokens is None):
            return
        known = self._notes.recall()
        tokens = context_tokens or (known.context_tokens if known else None)
        stated = known.usage_stated if known else None
        self._noted = self.manner
        self._notes.note(Learnt(manner=self.manner, context_tokens=tokens, usage_stated=stated))


def _sdk(key: Key, base_url: str | None, timeout_s: float, api_version: str | None) -> Transport:
    from rewriter.backends.openai.sdk import SdkTransport  # imports the SDK: half a second

    return SdkTransport(key=key, base_url=base_url, timeout_s=timeout_s, api_version=api_version)
