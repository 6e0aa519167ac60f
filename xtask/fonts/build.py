"""Makes public/fonts, src/style/fonts.css and crates/atlas-words/src/metrics/table.rs.

    npm ci && python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python build.py

Source Sans 3 and Source Serif 4 are cut down to the characters of the atlas and to the weights that it sets, keeping
kerning; their default figures are tabular. "Source" is a reserved font name, so that the cut-down files carry another.
Arimo and Tinos have the advance widths of Arial and Times New Roman; they are only measured, to scale the local
fonts that stand in until ours have loaded.
"""

import io
import os
import pathlib

# Fixed, so that the same input gives the same bytes.
os.environ["SOURCE_DATE_EPOCH"] = "0"

from fontTools import subset  # noqa: E402
from fontTools.ttLib import TTFont  # noqa: E402
from fontTools.varLib import instancer  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGES = HERE / "node_modules"
BUDGET_BYTES = 45_000

ASCII = "".join(map(chr, range(0x20, 0x7F)))
CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
HEADINGS = ASCII + CYRILLIC + "\u00a0«»·–—−…“”„‘’№²×"
# Texts add Kazakh in Latin script, currencies, arrows and signs of measurement.
TEXTS = HEADINGS + "ÄäĞğİıÑñÖöŞşŪūÜü\u202f©°±³€₸₽≈≤≥→←↑↓"

# What stands-in fonts are scaled by: texts such as the pages hold, in the three languages, with equal weight.
SAMPLES = [
    "Shared border: about 1,276 km. Choose a region to see who lives there and what lies across the border.",
    "Общая граница: около 1276 км. Выберите регион, чтобы узнать, кто в нём живёт и что находится по ту сторону.",
    "Ортақ шекара: шамамен 1276 км. Өңірді таңдап, онда кімдер тұратынын және арғы жағында не бар екенін көріңіз.",
]


def cut(path, family, chars, axes):
    """The font at `path` with only `chars`, limited to `axes`, renamed to `family`."""
    options = subset.Options(
        hinting=False, layout_features=["kern"], name_IDs=[], notdef_outline=False, drop_tables=["DSIG", "STAT", "MVAR", "BASE"]
    )
    font = TTFont(path, recalcTimestamp=False)
    missing = [char for char in chars if ord(char) not in font.getBestCmap()]
    assert not missing, f"{path} has no {missing}"
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=map(ord, chars))
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, axes)
    names = font["name"]
    names.names = []
    for name_id, text in {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    return font


def advances(font, chars):
    """Advance widths by character, in thousandths of an em."""
    cmap, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return {char: round(metrics[cmap[ord(char)]][0] * 1000 / em) for char in chars if ord(char) in cmap}


def local_advances(package, weight):
    """The same of a font that comes in several files, by script."""
    widths = {}
    for script in ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]:
        path = PACKAGES / "@fontsource" / package / "files" / f"{package}-{script}-{weight}-normal.woff2"
        widths = advances(TTFont(path), TEXTS) | widths
    return widths


def scale(widths, local):
    """How much wider ours is set than the local font, averaged over the samples."""
    ratios = []
    for sample in SAMPLES:
        known = [char for char in sample if char in local]
        ratios.append(sum(widths[char] for char in known) / sum(local[char] for char in known))
    return sum(ratios) / len(ratios)


def fallback(family, weight, names, font, ratio):
    """A face that sets local fonts in the space that ours will take."""
    em, hhea = font["head"].unitsPerEm, font["hhea"]
    parts = [hhea.ascent, -hhea.descent, hhea.lineGap]
    ascent, descent, gap = (f"{part / em / ratio:.1%}" for part in parts)
    sources = ", ".join(f'local("{name}")' for name in names)
    return (
        f'@font-face {{\n  font-family: "{family} Fallback";\n  font-weight: {weight};\n  src: {sources};\n'
        f"  size-adjust: {ratio:.1%};\n  ascent-override: {ascent};\n  descent-override: {descent};\n  line-gap-override: {gap};\n}}\n"
    )


def table(regular, bold):
    """The Rust source of the widths."""
    letters = [char for char in regular if char.isalpha()]
    average = [round(sum(widths[char] for char in letters) / len(letters)) for widths in (regular, bold)]
    rows = [f"({ord(char)}, {regular[char]}, {bold[char]})" for char in sorted(regular)]
    lines = ["    " + ", ".join(rows[at : at + 6]) + "," for at in range(0, len(rows), 6)]
    return (
        "//! Advance widths of the text font; written by `xtask/fonts/build.py`, not by hand.\n\n"
        "/// Code point, width at weight 400 and at 600, in thousandths of an em; sorted by code point.\n"
        "#[rustfmt::skip]\n"
        f"pub(super) static WIDTHS: [(u16, u16, u16); {len(rows)}] = [\n" + "\n".join(lines) + "\n];\n\n"
        "/// Widths of a character that is not in the font: the average of its letters.\n"
        f"pub(super) const AVERAGE: (u16, u16) = ({average[0]}, {average[1]});\n"
    )


def main():
    fonts = ROOT / "public" / "fonts"
    sans = cut(PACKAGES / "source-sans/VF/SourceSans3VF-Upright.ttf", "Borderland Sans", TEXTS, {"wght": (400, 600)})
    serif = cut(PACKAGES / "source-serif/VAR/SourceSerif4Variable-Roman.ttf", "Borderland Serif", HEADINGS, {"wght": 600, "opsz": 36})
    total = 0
    for name, font in {"borderland-sans": sans, "borderland-serif": serif}.items():
        target = fonts / f"{name}.woff2"
        font.flavor = "woff2"
        font.save(target)
        total += target.stat().st_size
        print(f"{target.stat().st_size:>6} {target.name}")
    assert total <= BUDGET_BYTES, f"{total} bytes of fonts, {BUDGET_BYTES} allowed"

    licences = [PACKAGES / "source-sans" / "LICENSE.md", PACKAGES / "source-serif" / "LICENSE.md"]
    copyrights = [path.read_text("utf-8").strip().split("\n")[0] for path in licences]
    (sans_copyright, serif_copyright), terms = copyrights, licences[0].read_text("utf-8").strip().split("\n", 1)[1]
    (fonts / "OFL.txt").write_text(
        f"Borderland Sans (borderland-sans.woff2) is a modified subset of a font whose notice is:\n{sans_copyright}\n\n"
        f"Borderland Serif (borderland-serif.woff2) is a modified subset of a font whose notice is:\n{serif_copyright}\n{terms}\n",
        "utf-8",
    )

    def at(weight):
        data = io.BytesIO()
        sans.flavor = None
        sans.save(data)
        return advances(instancer.instantiateVariableFont(TTFont(io.BytesIO(data.getvalue())), {"wght": weight}), TEXTS)

    regular, bold, heading = at(400), at(600), advances(serif, HEADINGS)
    figures = [{widths[digit] for digit in "0123456789"} for widths in (regular, bold)]
    assert all(len(widths) == 1 for widths in figures), "figures are not tabular"
    em = sans["head"].unitsPerEm
    print("em", em, "ascent", sans["hhea"].ascent, "descent", sans["hhea"].descent, "cap", sans["OS/2"].sCapHeight, "x", sans["OS/2"].sxHeight)
    (ROOT / "crates/atlas-words/src/metrics/table.rs").write_text(table(regular, bold), "utf-8")

    faces = [
        "/* Written by xtask/fonts/build.py, not by hand. Source Sans 3 and Source Serif 4 under other names, see public/fonts/OFL.txt. */\n",
        '@font-face {\n  font-family: "Borderland Sans";\n  font-weight: 400 600;\n  font-display: swap;\n'
        '  src: url("fonts/borderland-sans.woff2") format("woff2");\n}\n',
        '@font-face {\n  font-family: "Borderland Serif";\n  font-weight: 600;\n  font-display: swap;\n'
        '  src: url("fonts/borderland-serif.woff2") format("woff2");\n}\n',
        "/* Local fonts in the space that ours will take, so that nothing moves when ours arrive. */\n"
        + fallback("Borderland Sans", "400", ["Arial", "ArialMT", "Liberation Sans", "Arimo"], sans, scale(regular, local_advances("arimo", 400))),
        fallback(
            "Borderland Sans", "600", ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"], sans, scale(bold, local_advances("arimo", 700))
        ),
        fallback(
            "Borderland Serif",
            "600",
            ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
            serif,
            scale(heading, local_advances("tinos", 700)),
        ),
    ]
    (ROOT / "src/style/fonts.css").write_text("\n".join(faces), "utf-8")


main()
