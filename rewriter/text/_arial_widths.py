"""Advance widths of Arial Regular, in 2048ths of the type size, by width: Latin-1, Latin Extended-A and the
punctuation and signs that titles use.

Made from Arimo Regular (the npm package @fontsource/arimo 5, files `arimo-latin-400-normal.woff2` and
`arimo-latin-ext-400-normal.woff2`; SIL Open Font License), which has Arial's metrics: for each code point the
`advanceWidth` of its glyph as fontkit reads it, grouped by width. Only these numbers were taken.
"""

BY_WIDTH: dict[int, str] = {
    0: "\u200b",
    342: "⁄",
    384: "ʹ′",
    391: "'",
    410: "\u2009",
    455: "ijlįĵĺļłſ‘’‚",
    532: "|¦",
    569: " !,./:;I[\\]ft\u00a0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧț",
    597: "ľ",
    682: "()-`r¡¨\u00ad²³´·¸¹ŕŗř“”„‹›",
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
    1124: "±÷",
    1131: "¯",
    1139: ("#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†€"),
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
    2048: "ÆŒ—…™",
    2079: "@",
}
