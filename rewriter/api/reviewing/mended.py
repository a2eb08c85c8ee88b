"""What a model wrote anew of a section, as the log of a review keeps it."""

from dataclasses import asdict, dataclass
from typing import Any

from rewriter.api.reviewing.log import Event
from rewriter.api.reviewing.state import section_text
from rewriter.article import Place, Rewritten, Section, Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A section as it was, and as a model wrote it (as several, where it was too long; as it was, where
    nothing came that can be used); with what it was asked, by which template, and what that cost. `digest`
    names the question, so that it is not answered twice with the same words."""

    section: int
    before: Section
    after: tuple[Section, ...]
    model: str
    template: str
    digest: str
    instructions: tuple[str, ...]
    remark: str = ""
    usage: Usage = Usage()
    cost: float | None = None
    currency: str = "USD"

    @property
    def told(self) -> dict[str, Any]:
        """The same as the fields of an event."""
        made = {
            "sections": [_plain(section) for section in self.after],
            "model": self.model,
            "template": self.template,
            "digest": self.digest,
            "instructions": list(self.instructions),
            "remark": self.remark,
            "usage": asdict(self.usage),
            "cost": self.cost,
            "currency": self.currency,
        }
        return {
            "place": Place(part="heading", section=self.section),
            "was": section_text(self.before),
            "text": "\n\n".join(section_text(section) for section in self.after),
            "section": made,
        }


def rewritten(event: Event) -> Rewritten:
    """A change that a model wrote, for the article's record."""
    made = event.section
    return Rewritten(
        section=event.place.section or 0,
        model=str(made["model"]),
        template=str(made["template"]),
        usage=Usage(**made["usage"]),
        cost=made["cost"],
        currency=str(made["currency"]),
    )


def _plain(section: Section) -> dict[str, Any]:
    paragraphs = [{"text": p.text, "sources": list(p.sources)} for p in section.paragraphs]
    return {"heading": section.heading, "level": section.level, "paragraphs": paragraphs}
