"""A file's text as its readers see it, with the way back: a fix changes words and nothing else."""

from rewriter.intake.shown.html import shown_html
from rewriter.intake.shown.markdown import shown_markdown
from rewriter.intake.shown.text import Shown, shown_text

__all__ = ["Shown", "shown_html", "shown_markdown", "shown_text"]
