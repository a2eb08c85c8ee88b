"""robots.txt (RFC 9309): what a site keeps programs out of, how fast it wants to be read, and whether its
pages may be put into a model."""

from dataclasses import dataclass

from rewriter.article import Reservation, Reserved
from rewriter.sources.fetching.exchange import AGENT

MAX_BYTES = 512_000  # RFC 9309 asks for at least 500 KiB to be read; the rest is left
_CANDIDATES = 20  # rules tried when looking for the one that refuses
_SHOWN = 120  # characters of a rule in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Robots:
    """One site's rules; `text` is empty when it has none."""

    text: str = ""

    def allows(self, path: str) -> bool:
        """Whether we may read that path (with its query)."""
        return _allows(self.text, path)

    def rule(self, path: str) -> str:
        """The line that keeps us out of a path: "Disallow: /prive/"; "" when it cannot be told."""
        lines = self.text.splitlines()
        places = [n for n, line in enumerate(lines) if _refuses(line, path)]
        for kept in sorted(places, key=lambda n: len(lines[n]), reverse=True)[:_CANDIDATES]:
            others = set(places) - {kept}
            alone = "\n".join("Disallow:" if n in others else line for n, line in enumerate(lines))
            if not _allows(alone, path):
                return "".join(filter(str.isprintable, lines[kept].partition("#")[0])).strip()[:_SHOWN]
        return ""

    @property
    def crawl_delay_s(self) -> float | None:
        """Seconds to leave between two pages, if the site asks for some."""
        from protego import Protego

        return Protego.parse(self.text).crawl_delay(AGENT) if self.text else None

    @property
    def reserved(self) -> tuple[Reserved, ...]:
        """The line `Content-Signal: ai-input=no`, which keeps pages out of models, for every agent or for
        us. What a site says of training and of searching does not concern us."""
        signals = (value for value in _signals(self.text) if "ai-input=no" in value.replace(" ", "").lower())
        found = dict.fromkeys(f"robots.txt: Content-Signal: {value}"[:300] for value in signals)
        return tuple(Reserved(kind=Reservation.NO_AI, evidence=evidence) for evidence in found)


def _allows(text: str, path: str) -> bool:
    from protego import Protego

    return not text or bool(Protego.parse(text).can_fetch(path, AGENT))


def _refuses(line: str, path: str) -> bool:
    name, _, value = line.partition("#")[0].partition(":")
    refusing = name.strip().lower().startswith("dis") and value.strip()
    return bool(refusing) and not _allows(f"User-agent: *\nDisallow: {value}", path)


def _signals(text: str) -> list[str]:
    found: list[str] = []
    ours, in_agents = False, False
    for line in text.splitlines():
        name, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        name = name.lower()
        if name == "user-agent":
            ours = (in_agents and ours) or value.lower() in ("*", AGENT)
            in_agents = True
        elif name:
            in_agents = False
            found += [value] if ours and name == "content-signal" else []
    return found
