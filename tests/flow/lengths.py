"""Long articles of our own making, and a writer who answers any prompt at the length it asks for."""

import json
import re
from dataclasses import dataclass, field

from rewriter import intake
from rewriter.article import Brief, Request, Source
from tests.flow.sample import TEXT
from tests.flow.writers import shown, user

_BODY = TEXT.split("\n\n")[1:-1]
_OPENINGS = (
    "Le même jour",
    "À Saint-Aubin",
    "D’après la mairie",
    "Sur le quai",
    "Au conseil",
    "Pour les riverains",
)
_ID = re.compile(r"\[(p\d+)\]")
_PART = re.compile(r"PARTIE À REPRENDRE.*?\n(texte-\w+)\n(.*?)\n\1", re.S)


def long_source(words: int) -> Source:
    """A French source of about that many words: the sample's paragraphs over and over, figures changed."""
    blocks: list[str] = []
    while sum(len(b.split()) for b in blocks) < words:
        n = len(blocks)
        block = re.sub(r"\d+", lambda m, n=n: str(int(m.group()) + n), _BODY[n % len(_BODY)])  # type: ignore[misc]
        blocks.append(
            f"{_OPENINGS[n % len(_OPENINGS)]}, pour la {n + 1}e étape : {block[0].lower()}{block[1:]}"
        )
    title, credit = TEXT.split("\n\n")[0], TEXT.split("\n\n")[-1]
    return intake.read("\n\n".join([title, *blocks, credit]), name="passerelle")


@dataclass
class Verbose:
    """Writes what it is shown, and always invents a figure at first, so that every part needs repairs."""

    faults: bool = True
    asked: list[Request] = field(default_factory=list)

    def __call__(self, request: Request) -> str:
        self.asked.append(request)
        answer: object = getattr(self, request.purpose)(request)
        return json.dumps(answer, ensure_ascii=False)

    def outline(self, request: Request) -> object:
        """Sections of four paragraphs."""
        ids = list(dict.fromkeys(_ID.findall(user(request))))
        groups = [ids[n : n + 4] for n in range(0, len(ids), 4)]
        return {
            "sections": [{"heading": f"Étape {n}" if n else None, "sources": g} for n, g in enumerate(groups)]
        }

    def section(self, request: Request) -> object:
        """A paragraph for each shown, with an invented figure where faults are planted."""
        more = " Le chantier a mobilisé 98 765 ouvriers." if self.faults else ""
        return {"paragraphs": [{"text": t + more, "sources": [i]} for i, t in shown(request).items()]}

    def fields(self, _: Request) -> object:
        """Fields too short, so that they are asked again."""
        return {"seo_title": "Passerelle", "headline": "Passerelle", "description": "Passerelle."}

    def joints(self, _: Request) -> object:
        """Every first sentence, changed."""
        return {"joints": [{"section": n, "sentence": "Rien."} for n in range(1, 30)]}

    def repair(self, request: Request) -> object:
        """The part as it was."""
        found = _PART.search(user(request))
        assert found
        return json.loads(found.group(2))


def asked_for(words: int = 700) -> Brief:
    """A brief of that many words."""
    return Brief(min_words=words, asked_words=words, keyphrase="passerelle Saint-Aubin")
