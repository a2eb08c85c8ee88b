"""Tables: rows of figures are set aside, a row a block; a table that only lays out text is text."""

from rewriter.article import LeftOut
from rewriter.sources.parsing.documents.naming import Role
from rewriter.sources.parsing.documents.pieces import Piece, Run

PROSE_WORDS = 40  # in one paragraph of a cell: tables of data hold no such sentence
_BETWEEN = " | "
_CELL = Role(kind="cell")

Cell = list[Piece]
Row = list[Cell]


def tabled(rows: list[Row]) -> list[Piece]:
    """A table's pieces: those of its cells as they are when it has one column or holds prose, else a piece
    for each row, its cells parted by « | », what stands apart in them after it."""
    if _lays_out(rows):
        return [piece for row in rows for cell in row for piece in cell]
    return [piece for row in rows for piece in _told(row)]


def _lays_out(rows: list[Row]) -> bool:
    if max((len(row) for row in rows), default=0) <= 1:
        return True
    pieces = (piece for row in rows for cell in row for piece in cell if piece.left_out is None)
    return any(len(piece.text.split()) >= PROSE_WORDS for piece in pieces)


def _told(row: Row) -> list[Piece]:
    runs: list[Run] = []
    aside: list[Piece] = []
    for cell in row:
        live = [piece for piece in cell if piece.left_out is None]
        aside += [piece for piece in cell if piece.left_out is not None]
        if any(piece.text for piece in live) and any(run.left_out is None for run in runs):
            runs.append(Run(_BETWEEN))
        for piece in live:
            runs += [*piece.runs, Run(" ")]
    return [Piece(role=_CELL, left_out=LeftOut.TABLE, runs=runs), *aside]
