"""Shows the editor, sentence by sentence, what became of an article: the report page, and plain values
for the terminal."""

from rewriter.output import as_json
from rewriter.reporting.summary import Count, Summary, summary
from rewriter.reporting.writing import render_ledger, render_report

__all__ = ["Count", "Summary", "as_json", "render_ledger", "render_report", "summary"]
