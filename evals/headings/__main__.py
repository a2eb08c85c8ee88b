"""`python -m evals.headings`: prints every heading above the text it heads, then the floors."""

import sys

from evals.headings.corpus import ARTICLES, sources
from evals.headings.floors import faults
from rewriter.article import Brief, Draft
from rewriter.flow.no_model import draft_from
from rewriter.text.words import count_words


def main() -> int:
    """Article by article, for a reader to judge; exit 1 when a floor is broken."""
    brief = Brief()
    broken: list[str] = []
    headed = abstained = 0
    for source in sources(tuple(sys.argv[1:]) or ARTICLES):
        draft = draft_from(source, brief)
        _show(source.title, draft)
        broken += [f"{source.name}: {fault}" for fault in faults(source, draft, brief)]
        headed += len(draft.headings)
        abstained += sum(s.heading is None for s in draft.sections[1:])
    print(f"\n{headed} headings, {abstained} sections without one; {len(broken)} floors broken")
    for fault in broken:
        print(f"  {fault}")
    return 1 if broken else 0


def _show(title: str, draft: Draft) -> None:
    print(f"\n{'=' * 100}\n{title}\n  headline     {draft.headline}\n  seo title    {draft.seo_title}")
    print(f"  description  {draft.description}\n  standfirst   {draft.standfirst}")
    print(f"  keyphrase    {draft.keyphrase}   slug {draft.slug}   tags {', '.join(draft.tags)}")
    for section in draft.sections:
        words = sum(count_words(p.text) for p in section.paragraphs)
        print(f"\n  ## {section.heading}   [{words} words]   or: {' | '.join(section.candidates)}")
        for paragraph in section.paragraphs:
            print(f"     {paragraph.text[:260]}")


if __name__ == "__main__":
    sys.exit(main())
