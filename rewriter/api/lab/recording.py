"""Completions kept in a file, so that templates can be tried without a model and without a network."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.backends import Service, service_for
from rewriter.errors import InputError
from rewriter.evidence import aids_for
from rewriter.journal.documents import completion_from, failure_from, reply_text
from rewriter.settings import Settings
from rewriter.sources import read_input

FORMAT = 1
MOST_BYTES = 200_000_000
_MARK = "rewriter_recording"
_NAMES = "digest", "template", "version", "article"
_WHOLE = "max_output_tokens", "context_tokens", "rounds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What a request depends on beside templates and article: as it was when answers were recorded."""

    model: str
    max_output_tokens: int | None = None
    temperature: float | None = None
    reasoning_effort: str | None = None
    context_tokens: int | None = None
    rounds: int = 2
    opinion: bool = False
    evidence: str = ""

    @classmethod
    def of(cls, settings: Settings, service: Service | None) -> "Manner":
        """The manner of some settings."""
        asked = aids_for(settings.evidence).versions
        return cls(
            model=settings.model or "",
            max_output_tokens=settings.max_output_tokens,
            temperature=settings.temperature,
            reasoning_effort=settings.reasoning_effort,
            context_tokens=service.context_tokens if service else None,
            rounds=settings.rounds,
            opinion=settings.opinion,
            evidence=" · ".join(f"{name} {version}" for name, version in asked.items()),
        )

    def on(self, settings: Settings) -> tuple[Settings, Service]:
        """The settings and the service as they were; nobody is asked anything."""
        told: dict[str, Any] = {
            k: v for k, v in asdict(self).items() if k not in ("evidence", "context_tokens")
        }
        as_then = replace(settings, **told, base_url=None, provider=None, api_key=None, endpoints=())
        return as_then, replace(service_for(as_then), context_tokens=self.context_tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """A request that has no answer here: the template that asked, and for which article."""

    template: str
    article: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One answer as it is kept: to which request, by which template, for which article."""

    digest: str
    template: str
    version: str
    article: str
    reply: Reply


@dataclass(slots=True)
class Answers:
    """Answers by the digest of their request. Stands where a journal and a model stand; what it has no answer
    for is noted in `lacking` and never asked. `article` is the one being made."""

    kept: dict[str, Kept] = field(default_factory=dict)
    article: str = ""
    lacking: list[Lacking] = field(default_factory=list)

    def find(self, digest: str) -> Completion | None:
        """The kept completion, marked as replayed."""
        found = self.kept.get(digest)
        reply = found.reply if found else None
        return replace(reply, replayed=True) if isinstance(reply, Completion) else None

    def start(self, request: Request) -> None:
        """Nothing is asked."""

    def finish(self, request: Request, reply: Reply) -> None:
        """Nothing is stored."""

    async def complete(self, request: Request) -> Reply:
        """A failure that was kept; else the request is lacking, and the article ends here."""
        found = self.kept.get(request.digest)
        if found is not None:
            return found.reply
        self.lacking.append(Lacking(template=request.prompt.name, article=self.article))
        return Failure(kind=FailureKind.CANCELLED)

    def keep(self, request: Request, reply: Reply) -> None:
        """Keep what came of a request; the first answer stays."""
        prompt = request.prompt
        kept = Kept(
            digest=request.digest,
            template=prompt.name,
            version=prompt.version,
            article=self.article,
            reply=reply,
        )
        self.kept.setdefault(request.digest, kept)


def lines_of(manner: Manner, kept: Iterable[Kept]) -> str:
    """A recording as text: one JSON object a line, the manner first, answers in a steady order."""
    head = {_MARK: FORMAT} | asdict(manner)
    rows = sorted(kept, key=lambda k: (k.article, k.template, k.digest))
    bodies = (
        {n: getattr(k, n) for n in ("digest", "template", "version", "article")} | _reply(k) for k in rows
    )
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in (head, *bodies))


def read_recording(file: Path) -> tuple[Manner, Answers]:
    """A recording. InputError, with its line, when it is none."""
    _, data = read_input(file, limit_bytes=MOST_BYTES)
    lines = list(_documents(file, data))
    if not lines or lines[0].pop(_MARK, None) != FORMAT:
        raise InputError("lab.no-recording", file=str(file))
    manner = _manner(file, lines[0])
    answers = Answers()
    for number, line in enumerate(lines[1:], start=2):
        kept = _kept(file, number, line)
        answers.kept.setdefault(kept.digest, kept)
    return manner, answers


def _reply(kept: Kept) -> dict[str, Any]:
    return {"reply": json.loads(reply_text(kept.reply))}


def _documents(file: Path, data: bytes) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
        except (ValueError, RecursionError):
            document = None
        if not isinstance(document, dict):
            raise InputError("lab.bad-line", file=str(file), line=number)
        yield document


def _manner(file: Path, said: Mapping[str, Any]) -> Manner:
    known: dict[str, Any] = {name: said.get(name) for name in Manner.__dataclass_fields__}
    fitting = (
        isinstance(known["model"], str),
        all(known[name] is None or type(known[name]) is int for name in _WHOLE),
        known["temperature"] is None or isinstance(known["temperature"], int | float),
        known["reasoning_effort"] is None or isinstance(known["reasoning_effort"], str),
        type(known["rounds"]) is int and 0 <= known["rounds"] <= 10,
        isinstance(known["opinion"], bool),
        isinstance(known["evidence"], str),
    )
    if not all(fitting):
        raise InputError("lab.bad-line", file=str(file), line=1)
    return Manner(**known)


def _kept(file: Path, number: int, line: Mapping[str, Any]) -> Kept:
    reply = line.get("reply")
    try:
        if not all(isinstance(line.get(name), str) for name in _NAMES) or not isinstance(reply, dict):
            raise ValueError("not an answer")
        read = failure_from if "kind" in reply else completion_from
        found = read(json.dumps(reply))
        if not isinstance(found.text, str):
            raise ValueError("not an answer")
    except (ValueError, TypeError, KeyError, AttributeError):
        raise InputError("lab.bad-line", file=str(file), line=number) from None
    return Kept(**{name: line[name] for name in _NAMES}, reply=found)
