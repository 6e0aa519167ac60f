//! Every file with its columns.

use super::columns::{full, open};
use super::{Cell, Column, Table, dictionary, evidence, words};
use Cell::{
    Day, Key, Latin, Number, Period, Place, Places, Ref, RefList, Regions, Tag, Text, Tongue, Web, Words, Year,
};

const fn table(file: &'static str, row: &'static str, columns: &'static [Column]) -> Table {
    Table { file, row, columns }
}

/// Every file, in the order of `seeds/README.md`.
pub static TABLES: [Table; 41] = [
    table("licences.csv", "terms of use", LICENCES),
    table("sources.csv", "a document that values are read in", SOURCES),
    table("reporters.csv", "who counts or says", REPORTERS),
    table("notes.csv", "a remark that values share", NOTES),
    table("units.csv", "a unit", UNITS),
    table("indicators.csv", "a measured property of regions", INDICATORS),
    table("regions.csv", "a territory", REGIONS),
    table("observations/*.csv", "a value of an indicator", OBSERVATIONS),
    table("reasons.csv", "why a value is missing", REASONS),
    table("gaps.csv", "a stretch of missing values", GAPS),
    table("contacts.csv", "a facing pair", CONTACTS),
    table("settlements.csv", "a city or town", SETTLEMENTS),
    table("trade/series.csv", "a trade series by one reporter", TRADE_SERIES),
    table("trade/values.csv", "a value of a trade series", TRADE_VALUES),
    table("trade/breaks.csv", "a year in which counting changed", TRADE_BREAKS),
    table("geo/names.csv", "a shape that is not a region of the belt", GEO_NAMES),
    table("evidence/terms.csv", "a word that a column may hold", evidence::TERMS),
    table("evidence/documents.csv", "a document whose statements are recorded", evidence::DOCUMENTS),
    table("evidence/sentences.csv", "a sentence of a document", evidence::SENTENCES),
    table("evidence/statements.csv", "a checkable thing that a document says", evidence::STATEMENTS),
    table("evidence/disagreements.csv", "a place where sources differ", evidence::DISAGREEMENTS),
    table("evidence/sides.csv", "what one side of a disagreement says", evidence::SIDES),
    table("record/forums.csv", "a forum of the presidents", evidence::FORUMS),
    table("record/agreements.csv", "an agreement", evidence::AGREEMENTS),
    table("record/laws.csv", "a step of the legal ladder", evidence::LAWS),
    table("record/programmes.csv", "a programme, plan or concept", evidence::PROGRAMMES),
    table("record/fields.csv", "a field of cooperation", evidence::FIELDS),
    table("record/wordings.csv", "how a source names a field", evidence::WORDINGS),
    table("record/typologies.csv", "a typology", evidence::TYPOLOGIES),
    table("record/types.csv", "a type of a typology", evidence::TYPES),
    table("record/crossings.csv", "a crossing point", evidence::CROSSINGS),
    table("record/crossing-counts.csv", "a count of crossings", evidence::CROSSING_COUNTS),
    table("record/rivers.csv", "a river or lake", evidence::RIVERS),
    table("record/problems.csv", "a problem and what is proposed", evidence::PROBLEMS),
    table("record/corridors.csv", "a corridor", evidence::CORRIDORS),
    table("record/projects.csv", "a project", evidence::PROJECTS),
    table("record/actors.csv", "a person or institution", evidence::ACTORS),
    table("record/offices.csv", "an office held", evidence::OFFICES),
    table("aliases.csv", "another name of something", evidence::ALIASES),
    table("dictionary/tables.csv", "what a row of a table is", dictionary::TABLES),
    table("dictionary/columns.csv", "what a column means", dictionary::COLUMNS),
];

const LICENCES: &[Column] = &[
    full("id", Key),
    full("name", Text),
    open("address", Web),
    full("terms_en", Tongue),
    full("terms_ru", Tongue),
    full("terms_kk", Tongue),
];

const SOURCES: &[Column] = &[
    full("id", Key),
    full("kind", Words(words::SOURCE_KIND)),
    full("title", Text),
    full("title_lang", Tag),
    full("publisher", Text),
    open("address", Place),
    open("date", Period),
    full("licence", Ref("licences.csv")),
    open("check_en", Tongue),
    open("check_ru", Tongue),
    open("check_kk", Tongue),
];

const REPORTERS: &[Column] =
    &[full("id", Key), full("name_en", Tongue), full("name_ru", Tongue), full("name_kk", Tongue)];

const NOTES: &[Column] = &[full("id", Key), full("en", Tongue), full("ru", Tongue), full("kk", Tongue)];

const UNITS: &[Column] = &[
    full("id", Key),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
    open("symbol_en", Tongue),
    open("symbol_ru", Tongue),
    open("symbol_kk", Tongue),
];

const INDICATORS: &[Column] = &[
    full("id", Key),
    full("theme", Words(words::THEME)),
    full("kind", Words(words::INDICATOR_KIND)),
    full("unit", Ref("units.csv")),
    full("places", Places),
    full("min", Number),
    full("max", Number),
    full("on_map", Words(words::YES_NO)),
    full("on_card", Words(words::YES_NO)),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
    full("short_en", Tongue),
    full("short_ru", Tongue),
    full("short_kk", Tongue),
    full("definition_en", Tongue),
    full("definition_ru", Tongue),
    full("definition_kk", Tongue),
    open("caution", Ref("notes.csv")),
];

const REGIONS: &[Column] = &[
    full("id", Key),
    full("country", Words(words::COUNTRY)),
    full("role", Words(words::ROLE)),
    full("kind", Words(words::REGION_KIND)),
    full("boundary", Words(words::BOUNDARY)),
    open("iso", Text),
    open("formed", Period),
    open("valid_from", Period),
    open("valid_to", Period),
    open("predecessor", Ref("regions.csv")),
    open("successors", RefList("regions.csv")),
    open("centre", Ref("settlements.csv")),
    open("note", Ref("notes.csv")),
    full("sources", RefList("sources.csv")),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
    full("short_en", Tongue),
    full("short_ru", Tongue),
    full("short_kk", Tongue),
    open("name_kk_latin", Latin),
];

const OBSERVATIONS: &[Column] = &[
    full("indicator", Ref("indicators.csv")),
    full("region", Ref("regions.csv")),
    open("period", Period),
    full("value", Number),
    open("hedge", Words(words::HEDGE)),
    full("reporter", Ref("reporters.csv")),
    full("source", Ref("sources.csv")),
    full("confidence", Words(words::CONFIDENCE)),
    full("boundary", Words(words::BOUNDARY)),
    open("preferred", Words(words::YES_NO)),
    open("note", Ref("notes.csv")),
];

const REASONS: &[Column] = &[
    full("id", Key),
    full("pattern", Words(words::PATTERN)),
    full("short_en", Tongue),
    full("short_ru", Tongue),
    full("short_kk", Tongue),
    full("text_en", Tongue),
    full("text_ru", Tongue),
    full("text_kk", Tongue),
];

const GAPS: &[Column] = &[
    full("indicator", Ref("indicators.csv")),
    full("regions", Regions),
    open("from", Year),
    open("to", Year),
    full("reason", Ref("reasons.csv")),
    full("checked", Day),
];

const CONTACTS: &[Column] = &[
    full("russian", Ref("regions.csv")),
    full("kazakh", Ref("regions.csv")),
    full("boundary", Words(words::BOUNDARY)),
    full("kind", Words(words::CONTACT_KIND)),
    open("length_km", Number),
    full("source", Ref("sources.csv")),
    open("note", Ref("notes.csv")),
];

const SETTLEMENTS: &[Column] = &[
    full("id", Key),
    full("region", Ref("regions.csv")),
    full("role", Words(words::SETTLEMENT_ROLE)),
    full("lat", Number),
    full("lon", Number),
    open("population", Number),
    open("period", Period),
    open("population_source", Ref("sources.csv")),
    full("source", Ref("sources.csv")),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
];

const TRADE_SERIES: &[Column] = &[
    full("id", Key),
    full("direction", Words(words::DIRECTION)),
    full("kind", Words(words::SERIES_KIND)),
    full("ledger", Words(words::LEDGER)),
    full("main", Words(words::YES_NO)),
    full("reporter", Ref("reporters.csv")),
    full("unit", Ref("units.csv")),
    full("places", Places),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
    full("definition_en", Tongue),
    full("definition_ru", Tongue),
    full("definition_kk", Tongue),
];

const TRADE_VALUES: &[Column] = &[
    full("series", Ref("trade/series.csv")),
    open("period", Period),
    full("value", Number),
    open("hedge", Words(words::HEDGE)),
    open("coverage", Words(words::COVERAGE)),
    full("source", Ref("sources.csv")),
    full("confidence", Words(words::CONFIDENCE)),
    open("note", Ref("notes.csv")),
];

const TRADE_BREAKS: &[Column] = &[
    full("period", Period),
    full("cuts_line", Words(words::YES_NO)),
    full("label_en", Tongue),
    full("label_ru", Tongue),
    full("label_kk", Tongue),
    full("text_en", Tongue),
    full("text_ru", Tongue),
    full("text_kk", Tongue),
    full("source", Ref("sources.csv")),
];

const GEO_NAMES: &[Column] = &[
    full("id", Key),
    full("kind", Words(words::SHAPE_KIND)),
    full("name_en", Tongue),
    full("name_ru", Tongue),
    full("name_kk", Tongue),
];
