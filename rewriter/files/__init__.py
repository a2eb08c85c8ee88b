"""Files that are there whole or not at all; what the disk refuses comes as an `OutputError` in a sentence."""

from rewriter.files.disk import made_folder
from rewriter.files.growing import GrowingFile, opened_file
from rewriter.files.whole import overwrite, write_file, write_whole

__all__ = ["GrowingFile", "made_folder", "opened_file", "overwrite", "write_file", "write_whole"]
