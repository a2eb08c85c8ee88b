"""Where inputs come from: files, standard input, the web (`fetching`, `listing`), pages and documents taken
apart (`parsing`), lists of a run (`rows`), folders of prompt templates."""

from rewriter.sources.files import BYTES_A_CHARACTER, kind_of, read_input
from rewriter.sources.kinds import parsed_kind
from rewriter.sources.template_folders import read_templates

__all__ = ["BYTES_A_CHARACTER", "kind_of", "parsed_kind", "read_input", "read_templates"]
