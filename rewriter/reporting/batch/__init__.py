"""Shows the operator in the morning what a run of many articles came to: an index that sorts and filters, the
list of what needs eyes, exports. Made from summaries; no article's folder is opened."""

from rewriter.reporting.batch.exporting import Form, export
from rewriter.reporting.batch.summarising import summarise
from rewriter.reporting.batch.tiles import totals_lines
from rewriter.reporting.batch.writing import Entries, write_run_pages

__all__ = ["Entries", "Form", "export", "summarise", "totals_lines", "write_run_pages"]
