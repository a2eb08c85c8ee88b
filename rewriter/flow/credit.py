"""The line that credits the source. Written by us from what is known, never by a model."""

from rewriter.article import Attribution


def credit_line(attribution: Attribution) -> str:
    """« Source : Linette López, Business Insider », from the fields found or given; with nothing but a
    raw trailer, the trailer as it stood; empty when nothing is known."""
    who = ", ".join(part for part in (attribution.author, attribution.outlet) if part)
    named = who or attribution.url or ""
    if not named:
        return (
            f"Source\u00a0: mention d’origine «\u00a0{attribution.trailer}\u00a0»"
            if attribution.trailer
            else ""
        )
    address = f" ({attribution.url})" if who and attribution.url else ""
    return f"Source\u00a0: {named}{address}"
