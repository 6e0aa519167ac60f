"""Makes public/fonts, src/style/fonts.css and crates/atlas-words/src/metrics/table.rs.

    npm ci && python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python build.py

Source Sans 3 and Source Serif 4 are cut down to the characters of the atlas and to the weights that it sets, keeping
kerning; their default figures are tabular. "Source" is a reserved font name, so that the cut-down files carry another.
Each comes twice: with all characters, which pages in Russian and Kazakh load alone, so that Cyrillic letters are kerned with
punctuation, and with what pages in English are set in.
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
# The files that a page loads, in English and in the other languages.
BUDGET_BYTES = {"latin": 21_000, "whole": 39_000}

ASCII = "".join(map(chr, range(0x20, 0x7F)))
CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
HEADINGS = ASCII + CYRILLIC + "\u00a0«»·–—−…“”„‘’№²×"
# Texts add Kazakh in Latin script, currencies, arrows and signs of measurement.
TEXTS = HEADINGS + "ÄäĞğİıÑñÖöŞşŪūÜü\u202f©°±³€₸₽≈≤≥→←↑↓"

# What no English page needs is left to the whole files: a page that holds such a character after all loads them for it.
SELDOM = CYRILLIC + "ÄäĞğİıÑñÖöŞşŪūÜü^`~|{}\\<#@*←↑↓€₸₽±³"
SELDOM_IN_HEADINGS = SELDOM + '$+=>[]_"'
# Where they are: blocks, since exact ranges would cost more than they spare. Signs that no file has are outside.
LETTERS_AND_SIGNS = "U+0-4FF, U+20A0-20BF, U+2190-2193"

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


def without(chars, left_out):
    return "".join(char for char in chars if char not in left_out)


def ranges(chars):
    """The value of `unicode-range` for these characters."""
    runs = []
    for code in sorted({ord(char) for char in chars}):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return ", ".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in runs)


def face(family, weight, file, range_of_characters):
    """A face that is loaded when a character in its range is set."""
    return (
        f'@font-face {{\n  font-family: "{family}";\n  font-weight: {weight};\n  font-display: swap;\n'
        f'  src: url("fonts/{file}.woff2") format("woff2");\n  unicode-range: {range_of_characters};\n}}\n'
    )


def faces(family, weight, file, latin):
    """The family of pages in English, in two files, and the one of all other pages, in one. The later of two faces wins."""
    return [
        face(family, weight, file, LETTERS_AND_SIGNS),
        face(family, weight, f"{file}-latin", ranges(latin)),
        face(f"{family} Whole", weight, file, "U+0-22FF"),
    ]


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

    def sans_of(chars):
        return cut(PACKAGES / "source-sans/VF/SourceSans3VF-Upright.ttf", "Borderland Sans", chars, {"wght": (400, 600)})

    def serif_of(chars):
        axes = {"wght": 600, "opsz": 36}
        return cut(PACKAGES / "source-serif/VAR/SourceSerif4Variable-Roman.ttf", "Borderland Serif", chars, axes)

    sans, serif = sans_of(TEXTS), serif_of(HEADINGS)
    latin, latin_headings = without(TEXTS, SELDOM), without(HEADINGS, SELDOM_IN_HEADINGS)
    files = {
        "whole": {"borderland-sans": sans, "borderland-serif": serif},
        "latin": {"borderland-sans-latin": sans_of(latin), "borderland-serif-latin": serif_of(latin_headings)},
    }
    for kind, cut_down in files.items():
        total = 0
        for name, font in cut_down.items():
            target = fonts / f"{name}.woff2"
            font.flavor = "woff2"
            font.save(target)
            total += target.stat().st_size
            print(f"{target.stat().st_size:>6} {target.name}")
        assert total <= BUDGET_BYTES[kind], f"{total} bytes of {kind} fonts, {BUDGET_BYTES[kind]} allowed"

    licences = [PACKAGES / "source-sans" / "LICENSE.md", PACKAGES / "source-serif" / "LICENSE.md"]
    copyrights = [path.read_text("utf-8").strip().split("\n")[0] for path in licences]
    (sans_copyright, serif_copyright), terms = copyrights, licences[0].read_text("utf-8").strip().split("\n", 1)[1]
    (fonts / "OFL.txt").write_text(
        f"Borderland Sans (borderland-sans*.woff2) is a modified subset of a font whose notice is:\n{sans_copyright}\n\n"
        f"Borderland Serif (borderland-serif*.woff2) is a modified subset of a font whose notice is:\n{serif_copyright}\n{terms}\n",
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

    rules = [
        "/* Written by xtask/fonts/build.py, not by hand. Source Sans 3 and Source Serif 4 under other names, see public/fonts/OFL.txt. */\n",
        *faces("Borderland Sans", "400 600", "borderland-sans", latin),
        *faces("Borderland Serif", "600", "borderland-serif", latin_headings),
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
    (ROOT / "src/style/fonts.css").write_text("\n".join(rules), "utf-8")


main()
