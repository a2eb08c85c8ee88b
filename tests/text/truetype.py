"""The advance widths of a TrueType font, from its tables `cmap` (format 4), `hmtx`, `hhea`, `head`."""

from struct import unpack_from


def advance_widths(font: bytes) -> dict[str, int]:
    """Width of each character of the Basic Multilingual Plane, in units of the em, which comes as ""."""
    tables = _tables(font)
    metrics: int = unpack_from(">H", font, tables["hhea"] + 34)[0]
    em: int = unpack_from(">H", font, tables["head"] + 18)[0]
    glyphs = _characters(font, tables["cmap"])
    widths = {
        char: int(unpack_from(">H", font, tables["hmtx"] + 4 * min(glyph, metrics - 1))[0])
        for char, glyph in glyphs.items()
    }
    return widths | {"": em}


def _tables(font: bytes) -> dict[str, int]:
    count: int = unpack_from(">H", font, 4)[0]
    records = (unpack_from(">4sLLL", font, 12 + 16 * n) for n in range(count))
    return {tag.decode(): offset for tag, _, offset, _ in records}


def _characters(font: bytes, cmap: int) -> dict[str, int]:
    count: int = unpack_from(">H", font, cmap + 2)[0]
    records = [unpack_from(">HHL", font, cmap + 4 + 8 * n) for n in range(count)]
    start = cmap + next(offset for platform, kind, offset in records if (platform, kind) == (3, 1))
    segments = unpack_from(">H", font, start + 6)[0] // 2
    ends, starts, deltas, ranges = (
        unpack_from(f">{segments}H", font, start + 14 + 2 * segments * n + (2 if n else 0)) for n in range(4)
    )
    glyphs: dict[str, int] = {}
    for n, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, ranges)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                place = start + 16 + 6 * segments + 2 * n + offset + 2 * (code - first)
                glyph = unpack_from(">H", font, place)[0]
            if not offset or glyph:
                glyphs[chr(code)] = (glyph + delta) % 65536
    return glyphs
