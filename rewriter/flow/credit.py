"""The line that credits the source. Written by us from what is known, never by a model."""

from rewriter.article import Attribution
from rewriter.wording import say


def credit_line(attribution: Attribution) -> str:
    """Who is credited, as found or given: « Source : Anne Vial, Le Courrier », with the address if there is
    one; the source's own trailer when nothing else is known. Empty when nothing is; never invented."""
    named = ", ".join(name for name in (attribution.author, attribution.outlet) if name)
    who = f"{named} ({attribution.url})" if named and attribution.url else named or attribution.url
    if who:
        return say("credit.line", "fr", who=who)
    return say("credit.trailer", "fr", trailer=attribution.trailer) if attribution.trailer else ""
