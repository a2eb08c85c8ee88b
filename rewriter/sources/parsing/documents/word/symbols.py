"""Characters that a document takes from a font of symbols by their place in it."""

UNKNOWN = "\ufffd"
_SYMBOL = {
    0xA0: "€", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xD7: "⋅", 0x2D: "−", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x6D: "µ",
    0x70: "π", 0x57: "Ω",
}  # fmt: skip
_PRIVATE = range(0xE000, 0xF900)


def symbol(font: str, code: str) -> str:
    """The character at `code` (hexadecimal) of a font; U+FFFD where it cannot be told, so that a sign that
    may be part of a figure is seen to be missing."""
    try:
        at = int(code[:6], 16)
    except ValueError:
        return UNKNOWN
    if at in _PRIVATE:
        at -= 0xF000
        return _SYMBOL.get(at, UNKNOWN) if font.strip().lower() == "symbol" else UNKNOWN
    drawn = at < 0x20 or 0xD800 <= at < 0xE000 or at > 0x10FFFF
    return UNKNOWN if drawn else chr(at)
