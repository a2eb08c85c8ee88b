"""What a site says no to, outside of the page itself: headers, and /.well-known/tdmrep.json.

Sources: TDM Reservation Protocol (TDMRep), W3C Community Group final report, 10 May 2024; the robots
directive `noai`, introduced by DeviantArt in 2022 and used since by others.
"""

import json

from rewriter.article import Reservation, Reserved
from rewriter.sources.fetching.exchange import AGENT, Head

FILE = "/.well-known/tdmrep.json"
MAX_BYTES = 200_000
_RULES = 1_000  # looked at; a file with more is no list of reservations
_EVIDENCE = 300  # characters
_VALUED = frozenset({"max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"})


def in_headers(head: Head) -> tuple[Reserved, ...]:
    """`tdm-reservation: 1` and `X-Robots-Tag: noai`, for every agent or for us."""
    found = [
        Reserved(kind=Reservation.NO_AI, evidence=f"X-Robots-Tag: {value}"[:_EVIDENCE])
        for value in head.all("x-robots-tag")
        if "noai" in _directives(value)
    ]
    if head.first("tdm-reservation").strip() == "1":
        found.append(_mining("tdm-reservation: 1", head.first("tdm-policy").strip()))
    return tuple(found)


def says_of_mining(head: Head) -> bool:
    """Whether the answer's own header settles text and data mining, so that the site's file need not be
    asked."""
    return head.first("tdm-reservation").strip() in ("0", "1")


def in_file(data: bytes, path: str) -> tuple[Reserved, ...]:
    """What tdmrep.json says of a path: its first rule that matches decides. () for a file that is no such
    list."""
    try:
        rules = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return ()
    for rule in rules[:_RULES] if isinstance(rules, list) else ():
        location = rule.get("location") if isinstance(rule, dict) else None
        if isinstance(location, str) and _matches(location, path):
            if str(rule.get("tdm-reservation")) != "1":
                return ()
            policy = rule.get("tdm-policy")
            return (_mining(f"{FILE}: {location}", policy if isinstance(policy, str) else ""),)
    return ()


def _directives(value: str) -> set[str]:
    """The directives that are meant for us: "otherbot: noai" is not; "max-snippet: 20" names no agent."""
    before, colon, after = value.lower().partition(":")
    agent = before.strip()
    named = bool(colon) and "," not in agent and agent not in _VALUED
    if named and agent not in ("*", AGENT):
        return set()
    return {part.strip() for part in (after if named else value.lower()).split(",")}


def _matches(location: str, path: str) -> bool:
    """Locations are written as paths of robots.txt are, with "*" and "$"."""
    from protego import Protego

    printable = location.isprintable() and location.strip()
    return bool(printable) and not Protego.parse(f"User-agent: *\nDisallow: {location}").can_fetch(
        path, AGENT
    )


def _mining(evidence: str, policy: str) -> Reserved:
    told = f"{evidence} ({policy})" if policy else evidence
    return Reserved(kind=Reservation.TDM, evidence=told[:_EVIDENCE])
