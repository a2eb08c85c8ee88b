"""Writers that answer a flow's requests: they read what is asked and answer from the prompt itself."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rewriter.article import Brief, Completion, Failure, Outcome, Reply, Request, Source
from rewriter.flow.kit import Kit
from rewriter.flow.rewriting import rewriting
from tests.flow.sample import honest

Answer = Callable[[Request], str | Failure]
_PARAGRAPH = re.compile(r"^\[(p\d+)\] (.+)$", re.M)
HEADINGS = (
    "Un budget tenu, un calendrier manqué",
    "Un ouvrage de béton",
    "Passerelle Saint-Aubin : des riverains partagés",
    "Une étude de fréquentation",
)


def drive(answer: Answer, article: Source, brief: Brief, kit: Kit) -> tuple[Outcome, list[list[Request]]]:
    """The outcome of a flow, and what it asked, round by round."""
    flow = rewriting(article, brief, kit)
    rounds: list[list[Request]] = []

    def reply(request: Request) -> Reply:
        said = answer(request)
        return Completion(text=said, model="m") if isinstance(said, str) else said

    try:
        requests = next(flow)
        while True:
            rounds.append(list(requests))
            requests = flow.send(tuple(reply(r) for r in requests))
    except StopIteration as end:
        return end.value, rounds


def as_json(value: Any) -> str:
    """An answer as a model gives it."""
    return json.dumps(value, ensure_ascii=False)


def user(request: Request) -> str:
    """The message that asks."""
    return request.prompt.messages[1].content


def shown(request: Request) -> dict[str, str]:
    """The source paragraphs a prompt shows, by id."""
    return dict(_PARAGRAPH.findall(user(request)))


@dataclass
class Honest:
    """Plans one paragraph a section, and writes each as the sample's honest article has it. `instead` gives
    another answer for a purpose; a callable decides by request (None: the honest one)."""

    instead: Mapping[str, Callable[[Request], str | Failure | None]] = field(default_factory=dict)

    def __call__(self, request: Request) -> str | Failure:
        other = self.instead.get(request.purpose)
        said = other(request) if other else None
        return said if said is not None else getattr(self, request.purpose)(request)

    def outline(self, request: Request) -> str:
        """A paragraph a section, the first without heading."""
        ids = list(shown(request))
        headings = [None, *HEADINGS]
        return as_json(
            {
                "keyphrase": "passerelle Saint-Aubin",
                "sections": [{"heading": h, "sources": [i]} for h, i in zip(headings, ids)],
            }
        )

    def section(self, request: Request) -> str:
        """The honest article's paragraphs that come from what is shown."""
        ids = shown(request).keys()
        written = [p for s in honest()["sections"] for p in s["paragraphs"] if p["sources"][0] in ids]
        heading = next((h for n, h in enumerate(HEADINGS, 2) if f"p{n}" in ids), "Une passerelle")
        return as_json({"heading": heading, "paragraphs": written})

    def fields(self, _: Request) -> str:
        """The honest article's fields."""
        return as_json({k: v for k, v in honest().items() if k != "sections"})

    def joints(self, _: Request) -> str:
        """Nothing to change."""
        return '{"joints": []}'

    def repair(self, _: Request) -> str:
        """Nothing that can be used."""
        return '{"sections": []}'

    def whole(self, _: Request) -> str:
        """The honest article."""
        return as_json(honest())
