"""Advance widths of Arial Regular, in 2048ths of the type size, by width: Latin-1, Latin Extended-A and the
punctuation and signs that titles use.

Made from Arimo Regular (the npm package @fontsource/arimo 5, files `arimo-latin-400-normal.woff2` and
`arimo-latin-ext-400-normal.woff2`; SIL Open Font License), which has Arial's metrics: for each code point the
`advanceWidth` of its glyph as fontkit reads it, grouped by width. Only these numbers were taken. A few signs
that those files lack (→ ‡ ‰ ≈ ≠ ≤ ≥ №) have the width of Liberation Sans, which is metric-compatible too.

Spaces that the font lacks are as wide as browsers make them (HarfBuzz: a fraction of the em, U+202F half a
space); what they do not show, the soft hyphen and joiners, has no width.
"""

BY_WIDTH: dict[int, str] = {
    0: "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff",
    128: "\u200a",
    284: "\u202f",
    341: "\u2006",
    342: "⁄",
    384: "ʹ′",
    391: "'",
    410: "\u2009",
    455: "ijlįĵĺļłſ‘’‚",
    512: "\u2005",
    532: "|¦",
    569: "\u2008 !,./:;I[\\]ft\u00a0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧț",
    597: "ľ",
    682: "()-\u2010\u2011`r¡¨²³´·¸¹ŕŗř“”„‹›",
    684: "{}ŀ",
    717: "•",
    725: "″",
    727: '"',
    748: "º",
    758: "ª",
    768: "ť",
    797: "*",
    819: "°",
    909: "ĳ",
    961: "^",
    1024: "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžș\u2002",
    1100: "¶",
    1124: "±÷≈≠≤≥",
    1131: "¯",
    1139: (
        "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†‡€\u2007"
    ),
    1180: "µ",
    1196: "+<=>~¬×−",
    1237: "ŉ",
    1251: "FTZ¿ßøŢŤŦŹŻŽȚ",
    1259: "ď",
    1366: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸȘ",
    1439: "ẞ",
    1479: "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ",
    1481: "Ŋ",
    1505: "Ĳ",
    1509: "©®",
    1593: "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ",
    1706: "Mm",
    1708: "¼½¾",
    1821: "%æ",
    1933: "WœŴ",
    2048: "ÆŒ—…™→‰\u2003",
    2079: "@",
    2197: "№",
}
