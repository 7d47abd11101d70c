"""Puts the combining marks of the given faces where they fall on a letter of common width (0.6 em).

Noto leaves that to its layout tables, which these faces do without, so that a mark would stand beside its letter. Composed
letters are made of the same marks: their parts move back by as much, so that they stay as they are.
"""

import sys

from fontTools.ttLib import TTFont

CENTRE = -300
# Marks above, below or through one letter; horns and marks over two letters stay.
MARKS = [
    *range(0x300, 0x315), *range(0x316, 0x31A), *range(0x31C, 0x321), *range(0x323, 0x334), *range(0x339, 0x340),
    0x342, 0x346,
]  # fmt: skip

for path in sys.argv[1:]:
    font = TTFont(path, recalcTimestamp=False)
    glyphs, names, widths = font["glyf"], font.getBestCmap(), font["hmtx"]
    shifts = {}
    for mark in (names[mark] for mark in MARKS):
        shifts[mark] = CENTRE - round((glyphs[mark].xMin + glyphs[mark].xMax) / 2)
    for name in glyphs.keys():
        glyph, shift = glyphs[name], shifts.get(name, 0)
        if glyph.isComposite():
            for part in glyph.components:
                scale = part.transform[0][0] if hasattr(part, "transform") else 1
                part.x += shift - round(shifts.get(part.glyphName, 0) * scale)
        elif shift:
            glyph.coordinates.translate((shift, 0))
    for name in glyphs.keys():
        glyphs[name].recalcBounds(glyphs)
        widths[name] = (widths[name][0], getattr(glyphs[name], "xMin", 0))
    font.save(path)
