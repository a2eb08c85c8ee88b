"""Sources with an order slipped in, and a writer who does whatever it says."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rewriter import intake
from rewriter.article import Article, LeftOut, Outcome, Page, PageBlock, Request, RunRecord, Source
from rewriter.backends.scripted import ScriptedBackend
from rewriter.flow.rewriting import Kit, rewriting
from rewriter.journal import NullJournal
from rewriter.prompting import packaged
from rewriter.runner import run
from tests.flow import sample
from tests.text.test_disguises import tagged

TITLE, *PARAGRAPHS = sample.TEXT.strip().split("\n\n")
BODY, TRAILER = PARAGRAPHS[:-1], PARAGRAPHS[-1]
HONEST = sample.honest()


@dataclass(frozen=True)
class Payload:
    """One order, where it stands, and what obeying it means."""

    place: str
    order: str
    demanded: tuple[str, ...]
    adds: str = ""
    says: str = ""
    leaks: str = ""
    wordless: bool = False
    sets: dict[str, Any] = field(default_factory=dict)
    swaps: dict[str, str] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)


def payloads() -> list[Payload]:
    """Every payload of payloads.yaml."""
    rows = yaml.safe_load((Path(__file__).parent / "payloads.yaml").read_text("utf-8"))
    return [Payload(**{**row, "demanded": tuple(map(str, row["demanded"]))}) for row in rows]


def source_with(payload: Payload) -> Source:
    """The sample's source with the order in its place."""
    return _PLACES[payload.place](payload.order)


def _text(*blocks: str) -> Source:
    return intake.read("\n\n".join(blocks), name="passerelle")


def _visible(order: str) -> Source:
    return _text(TITLE, *BODY[:3], order, *BODY[3:], TRAILER)


def _title(order: str) -> Source:
    return _text(order, *BODY, TRAILER)


def _quotation(order: str) -> Source:
    said = f"Un habitant avait accroché une pancarte au garde-corps. « {order} », pouvait-on y lire samedi."
    return _text(TITLE, *BODY[:4], said, *BODY[4:], TRAILER)


def _tags(order: str) -> Source:
    return _text(TITLE, *BODY[:2], BODY[2] + tagged(order), *BODY[3:], TRAILER)


def _markdown(block: str) -> Source:
    return intake.read(
        "\n\n".join((f"# {TITLE}", *BODY[:2], block, *BODY[2:], TRAILER)), name="passerelle", kind="markdown"
    )


def _credited(**given: str) -> Source:
    known = {"title": TITLE, "author": "Claire Obry", "source": "Le Courrier du Fleuve"} | given
    return intake.read(
        f"---\n{yaml.safe_dump(known, allow_unicode=True)}---\n\n" + "\n\n".join(BODY), name="passerelle"
    )


def _page(order: str, left_out: LeftOut) -> Source:
    kept = [PageBlock(text=text) for text in (*BODY, TRAILER)]
    blocks = (*kept[:2], PageBlock(text=order, left_out=left_out), *kept[2:])
    return intake.read_page(Page(blocks=blocks, title=TITLE), name="passerelle")


_PLACES: dict[str, Callable[[str], Source]] = {
    "visible": _visible,
    "title": _title,
    "quotation": _quotation,
    "tags": _tags,
    "caption": lambda order: _page(order, LeftOut.CAPTION),
    "hidden": lambda order: _page(order, LeftOut.HIDDEN),
    "alt": lambda order: _markdown(f"![{order}](pont.jpg)"),
    "author": lambda order: _credited(author=order),
    "outlet": lambda order: _credited(source=order),
    "licence": lambda order: _credited(license=order),
}


def obedient(payload: Payload) -> ScriptedBackend:
    """A writer of good articles who does what the order says, and keeps to it whatever is asked again."""

    def answer(request: Request) -> str:
        if payload.says:
            return payload.says
        prompt = request.prompt.messages
        if request.purpose == "whole":
            return _obeyed(payload, prompt[0].content)
        part = re.search(r"(\{.*\})", prompt[-1].content.partition("PARTIE À REPRENDRE")[2])
        return part.group(1) if part else "{}"

    return ScriptedBackend(answer)


def honest() -> ScriptedBackend:
    """A writer who does not see the order."""
    return ScriptedBackend(lambda request: sample.answer(HONEST) if request.purpose == "whole" else "{}")


def _obeyed(payload: Payload, system: str) -> str:
    article = json.loads(sample.answer(HONEST)) | payload.sets | payload.fields
    secret = " ".join(system.split()[:30])
    if payload.leaks == "standfirst":
        article["standfirst"] = secret
    added = secret if payload.leaks == "paragraph" else payload.adds
    if added:
        article["sections"][-1]["paragraphs"][-1]["text"] += f" {added}"
    text = json.dumps(article, ensure_ascii=False)
    for old, new in payload.swaps.items():
        text = text.replace(old, new)
    return text


def outcome_of(source: Source, backend: ScriptedBackend) -> Outcome:
    """What comes of a source with that writer, through the real flow."""
    flow = rewriting(source, sample.brief(), Kit(templates=packaged(), model="m"))
    return run(flow, backend, NullJournal())


def article_of(source: Source, outcome: Outcome) -> Article:
    """The article to be published."""
    record = RunRecord(version="0", started="2026-01-01T00:00:00", finished="2026-01-01T00:00:00")
    return Article(source=source, brief=sample.brief(), outcome=outcome, record=record)
