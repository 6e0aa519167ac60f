//! The generator on small broken files: each mistake gives exactly its message, all of them at once.

#[path = "../generator/mod.rs"]
mod generator;

/// A healthy set, into which each case puts its mistake.
const EN: &str = "[map]\nyear = \"Year {year}\"\ncount = { one = \"{n} region\", other = \"{n} regions\" }\n";
const RU: &str = "[map]\nyear = \"{year} год\"\ncount = { one = \"{n} регион\", few = \"{n} региона\", many = \"{n} регионов\", other = \"{n} региона\" }\n";
const KK: &str = "[map]\nyear = \"{year} жыл\"\ncount = { one = \"{n} өңір\", other = \"{n} өңір\" }\n";

/// Compares all messages, written without the folder that is the same for all.
fn check(contents: [&str; 3], expected: &[&str]) {
    let problems = generator::generate(contents).err().unwrap_or_default();
    let short: Vec<&str> =
        problems.iter().map(|problem| problem.strip_prefix("crates/atlas-words/text/").unwrap_or(problem)).collect();
    assert_eq!(short, expected);
}

/// The code of files that must be healthy; with a problem, the problems, in which the assertions will not find what they want.
fn code_of(contents: [&str; 3]) -> String {
    generator::generate(contents).unwrap_or_else(|problems| problems.join("\n"))
}

/// The healthy Russian file with one part replaced.
fn russian(from: &str, to: &str, expected: &[&str]) {
    assert!(RU.contains(from));
    check([EN, &RU.replace(from, to), KK], expected);
}

#[test]
fn a_healthy_set_becomes_functions() {
    let code = code_of([EN, RU, KK]);
    for line in [
        "/// Year {year}",
        "pub fn map_year(lang: Lang, year: &str) -> String {",
        "        Lang::Ru => \"{0} год\",",
        "/// {n} region / {n} regions",
        "pub fn map_count(lang: Lang, n: u32) -> String {",
    ] {
        assert!(code.contains(line), "{line} is missing in\n{code}");
    }
}

#[test]
fn a_text_without_holes_is_static() {
    let file = "[a]\nb = \"x\"\n";
    let code = code_of([file; 3]);
    assert!(code.contains("pub fn a_b(lang: Lang) -> &'static str {"), "{code}");
}

#[test]
fn keys_are_the_same_everywhere() {
    let more = format!("{EN}new = \"New\"\n");
    check(
        [&more, RU, KK],
        &[
            "en.toml:4: map.new: the key is missing in crates/atlas-words/text/kk.toml",
            "en.toml:4: map.new: the key is missing in crates/atlas-words/text/ru.toml",
        ],
    );
    let more = format!("{KK}new = \"Жаңа\"\n");
    check([EN, RU, &more], &["kk.toml:4: map.new: the key is missing in crates/atlas-words/text/en.toml"]);
}

#[test]
fn holes_are_the_same_everywhere() {
    russian(
        "{year} год",
        "{year} год {month}",
        &["ru.toml:2: map.year: has the holes {month} {year}, but English has {year}"],
    );
    russian("{year} год", "год", &["ru.toml:2: map.year: has the holes (none), but English has {year}"]);
    russian("{n} регионов", "регионов", &["ru.toml:3: map.count: form `many` has the holes (none), but `one` has {n}"]);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    russian(
        "few = \"{n} региона\", ",
        "",
        &["ru.toml:3: map.count: the plural form `few` is missing; ru has one, few, many, other"],
    );
    russian(
        "one =",
        "two =",
        &[
            "ru.toml:3: map.count: the plural form `one` is missing; ru has one, few, many, other",
            "ru.toml:3: map.count: the plural form `two` does not exist; ru has one, few, many, other",
        ],
    );
    russian(
        "few =",
        "one =",
        &[
            "en.toml:3: map.count: the key is missing in crates/atlas-words/text/ru.toml",
            "ru.toml:3: map.count: the plural form `one` stands twice",
        ],
    );
    check(
        [EN, RU, "[map]\nyear = \"{year} жыл\"\ncount = \"{n} өңір\"\n"],
        &[
            "kk.toml:3: map.count: has one text, but English has plural forms",
            "kk.toml:3: map.count: the hole `n` counts something, so the text needs plural forms",
        ],
    );
}

#[test]
fn texts_say_something_and_are_spelled_in_one_script() {
    russian(
        "{year} год",
        "",
        &[
            "ru.toml:2: map.year: has the holes (none), but English has {year}",
            "ru.toml:2: map.year: the text is empty",
        ],
    );
    russian("{year} год", "{year} год ", &["ru.toml:2: map.year: the text starts or ends with a space"]);
    russian(
        "регионов",
        "pегионов",
        &["ru.toml:3: map.count: form `many`: `pегионов` mixes Latin and Cyrillic letters"],
    );
}

#[test]
fn braces_are_holes() {
    russian("{year} год", "{year год", &["ru.toml:2: map.year: stray brace before `year год`"]);
    russian("{year} год", "{year}} год", &["ru.toml:2: map.year: stray brace before ` год`"]);
    russian(
        "{year} год",
        "{Year} год",
        &["ru.toml:2: map.year: `{Year}` is not a hole; expected lower-case letters, digits and `_`"],
    );
    check(
        [&EN.replace("{year}", "{type}"), &RU.replace("{year}", "{type}"), &KK.replace("{year}", "{type}")],
        &[
            "en.toml:2: map.year: the hole `type` needs another name, this one has a meaning in Rust",
            "kk.toml:2: map.year: the hole `type` needs another name, this one has a meaning in Rust",
            "ru.toml:2: map.year: the hole `type` needs another name, this one has a meaning in Rust",
        ],
    );
}

#[test]
fn a_key_stands_once_and_names_one_function() {
    let twice = "[a]\nb = \"x\"\nb = \"y\"\n";
    let once = "[a]\nb = \"x\"\n";
    check([twice, once, once], &["en.toml:3: a.b: the key already stands on line 2"]);
    let same = "[a]\nb_c = \"x\"\n[a_b]\nc = \"y\"\n";
    check(
        [same; 3],
        &[
            "en.toml:4: a_b.c: becomes the function `a_b_c`, as does `a.b_c` on line 2",
            "kk.toml:4: a_b.c: becomes the function `a_b_c`, as does `a.b_c` on line 2",
            "ru.toml:4: a_b.c: becomes the function `a_b_c`, as does `a.b_c` on line 2",
        ],
    );
}

#[test]
fn lines_that_cannot_be_read_are_all_listed() {
    let broken = "loose = \"x\"\n[Map]\n[a]\nwhat\nb = 'x'\nc = \"x\nd = \"x\" y\ne = \"\\q\"\nf = { one = \"x\" other = \"y\" }\n";
    check(
        [broken, "", ""],
        &[
            "en.toml:1: `.loose` is not a key; expected lower-case letters, digits and `_` under a `[section]`",
            "en.toml:2: `[Map]` is not a section; expected lower-case letters, digits and `_`",
            "en.toml:4: expected `key = \"text\"` on one line, found `what`",
            "en.toml:5: a.b: expected a text in double quotes",
            "en.toml:6: a.c: the closing quotation mark is missing",
            "en.toml:7: a.d: nothing may follow the text, found `y`",
            "en.toml:8: a.e: only `\\\"`, `\\\\`, `\\n` and `\\uXXXX` may follow a backslash",
            "en.toml:9: a.f: expected `,` or `}` behind a plural form",
        ],
    );
}

#[test]
fn escapes_and_comments_are_read_as_toml_reads_them() {
    let file = "# c\n[a] \n\nb = \"x \\\"y\\\" \\u00a0z\" # c\n";
    let code = code_of([file; 3]);
    assert!(code.contains(r#"Lang::Kk => "x \"y\" \u{a0}z","#), "{code}");
}
