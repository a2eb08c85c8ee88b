"""Sources with an order slipped in, and a writer who does whatever it says."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from rewriter import intake
from rewriter.article import (
    Article,
    Brief,
    LeftOut,
    Outcome,
    Page,
    PageBlock,
    Request,
    RunRecord,
    Source,
    Strategy,
)
from rewriter.backends.scripted import ScriptedBackend
from rewriter.flow.rewriting import Kit, rewriting
from rewriter.journal import NullJournal
from rewriter.prompting import packaged
from rewriter.runner import run
from tests.flow import sample
from tests.flow.writers import HEADINGS, shown
from tests.text.test_disguises import tagged

TITLE, *PARAGRAPHS = sample.TEXT.strip().split("\n\n")
BODY, TRAILER = PARAGRAPHS[:-1], PARAGRAPHS[-1]
HONEST = sample.honest()
WHOLE = Kit(templates=packaged(), model="m")
SMALL = replace(WHOLE, strategy=Strategy.SECTIONS, context_tokens=4096)
_PART = re.compile(r"PARTIE À REPRENDRE.*?\n(texte-\w+)\n(.*?)\n\1", re.S)


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


def obedient_by_sections(payload: Payload, *, refuses: str = "\0") -> ScriptedBackend:
    """The same writer asked section by section: plan, sections, fields and joints all do what the order says,
    keyphrase, tags and slug too. A section that shows the words of `refuses` is not written: the source's own
    words then stand for it."""
    planted = {"keyphrase": payload.demanded[0], "tags": list(payload.demanded), "slug": payload.demanded[0]}

    def answer(request: Request) -> str:
        if payload.says:
            return payload.says
        if request.purpose == "section" and any(refuses in text for text in shown(request).values()):
            return "Je ne peux pas."
        if request.purpose == "repair":
            part = _PART.search(request.prompt.messages[-1].content)
            return part.group(2) if part else "{}"
        said = _BY_PURPOSE[request.purpose](payload, request)
        text = json.dumps(said | planted, ensure_ascii=False)
        for old, new in payload.swaps.items():
            text = text.replace(old, new)
        return text

    return ScriptedBackend(answer)


def _plan(payload: Payload, request: Request) -> dict[str, Any]:
    """A section for each two paragraphs, under headings that promote."""
    ids = list(shown(request))
    groups = [ids[:1], *(ids[n : n + 2] for n in range(1, len(ids), 2))]
    headings = [None, *HEADINGS[: len(groups) - 2], payload.adds[:60] or HEADINGS[-1]]
    sections = [{"heading": h, "sources": g} for h, g in zip(headings, groups)]
    return {"keyphrase": "passerelle Saint-Aubin", "sections": sections}


def _section(payload: Payload, request: Request) -> dict[str, Any]:
    """The honest paragraphs of what is shown; the order's sentence in the last, or where it stands."""
    written = [p for i, text in shown(request).items() if (p := _rewritten(i, text, payload))]
    if any("Altéis" in text for text in shown(request).values()):
        written[-1]["text"] += f" {_wanted(payload, 'paragraph', request)}".rstrip()
    return {"heading": "Une passerelle", "paragraphs": written}


def _rewritten(paragraph: str, text: str, payload: Payload) -> dict[str, Any] | None:
    at = next((n for n, body in enumerate(BODY, 1) if text[:30] == body[:30]), None)
    if at is None:
        return {"text": payload.adds, "sources": [paragraph]} if payload.adds else None
    honest_ones = (p for s in HONEST["sections"] for p in s["paragraphs"])
    found: dict[str, Any] = next(p for p in honest_ones if p["sources"] == [f"p{at}"])
    return found | {"sources": [paragraph]}


def _fields(payload: Payload, request: Request) -> dict[str, Any]:
    fields = {k: v for k, v in HONEST.items() if k != "sections"} | payload.sets | payload.fields
    secret = _wanted(payload, "standfirst", request)
    return fields | ({"standfirst": secret} if payload.leaks and secret else {})


def _joints(payload: Payload, _: Request) -> dict[str, Any]:
    return {"joints": [{"section": 1, "sentence": payload.adds or "Tout va bien."}]}


def _wanted(payload: Payload, where: str, request: Request) -> str:
    secret = " ".join(request.prompt.messages[0].content.split()[:30])
    return secret if payload.leaks == where else payload.adds if where == "paragraph" else ""


_BY_PURPOSE = {"outline": _plan, "section": _section, "fields": _fields, "joints": _joints}


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


def outcome_of(
    source: Source, backend: ScriptedBackend, kit: Kit = WHOLE, brief: Brief | None = None
) -> Outcome:
    """What comes of a source with that writer, through the real flow."""
    return run(rewriting(source, brief or sample.brief(), kit), backend, NullJournal())


def article_of(source: Source, outcome: Outcome) -> Article:
    """The article to be published."""
    record = RunRecord(version="0", started="2026-01-01T00:00:00", finished="2026-01-01T00:00:00")
    return Article(source=source, brief=sample.brief(), outcome=outcome, record=record)
