//! The files of `evidence/` and `record/` with their columns.

use super::Cell::{Count, Key, Keys, List, Number, Period, Ref, RefList, Tag, Term, Terms, Text, Tongue, Words};
use super::Column;
use super::columns::{full, open};
use super::words;

/// What a statement, a disagreement or a problem may be about.
const THINGS: &[&str] = &[
    "regions.csv",
    "settlements.csv",
    "evidence/documents.csv",
    "record/actors.csv",
    "record/agreements.csv",
    "record/corridors.csv",
    "record/crossings.csv",
    "record/fields.csv",
    "record/forums.csv",
    "record/laws.csv",
    "record/programmes.csv",
    "record/projects.csv",
    "record/rivers.csv",
    "record/typologies.csv",
];

/// What may go by another name.
const NAMED: &[&str] = &[
    "regions.csv",
    "settlements.csv",
    "indicators.csv",
    "record/actors.csv",
    "record/agreements.csv",
    "record/corridors.csv",
    "record/crossings.csv",
    "record/fields.csv",
    "record/forums.csv",
    "record/laws.csv",
    "record/programmes.csv",
    "record/projects.csv",
    "record/rivers.csv",
    "record/typologies.csv",
];

/// `text name;` is three columns that must be filled, `maybe name;` three that may be empty.
macro_rules! columns {
    (@ [$($done:tt)*]) => { &[$($done)*] };
    (@ [$($done:tt)*] text $name:ident; $($rest:tt)*) => {
        columns!(@ [$($done)*
            full(concat!(stringify!($name), "_en"), Tongue),
            full(concat!(stringify!($name), "_ru"), Tongue),
            full(concat!(stringify!($name), "_kk"), Tongue),
        ] $($rest)*)
    };
    (@ [$($done:tt)*] maybe $name:ident; $($rest:tt)*) => {
        columns!(@ [$($done)*
            open(concat!(stringify!($name), "_en"), Tongue),
            open(concat!(stringify!($name), "_ru"), Tongue),
            open(concat!(stringify!($name), "_kk"), Tongue),
        ] $($rest)*)
    };
    (@ [$($done:tt)*] full $name:ident: $cell:expr; $($rest:tt)*) => {
        columns!(@ [$($done)* full(stringify!($name), $cell),] $($rest)*)
    };
    (@ [$($done:tt)*] open $name:ident: $cell:expr; $($rest:tt)*) => {
        columns!(@ [$($done)* open(stringify!($name), $cell),] $($rest)*)
    };
    ($($all:tt)*) => { columns!(@ [] $($all)*) };
}

pub(super) const TERMS: &[Column] = columns! {
    full id: Key;
    full list: Text;
    full word: Text;
    text name;
};

pub(super) const DOCUMENTS: &[Column] = columns! {
    full id: Key;
    full code: Text;
    full kind: Term("document");
    full source: Ref("sources.csv");
    open authors: Text;
    open outlet: Text;
    open volume: Text;
    open issue: Text;
    open pages: Text;
    full language: Tag;
    open published: Period;
    text name;
    text about;
    text method;
    maybe note;
};

pub(super) const SENTENCES: &[Column] = columns! {
    full document: Ref("evidence/documents.csv");
    full paragraph: Count;
    full sentence: Count;
    full role: Term("sentence");
    full opening: Text;
};

pub(super) const STATEMENTS: &[Column] = columns! {
    full id: Key;
    full document: Ref("evidence/documents.csv");
    full paragraph: Count;
    full sentence: Count;
    full type: Term("statement");
    full voice: Term("voice");
    open speaker: Ref("record/actors.csv");
    full status: Term("status");
    open hedge: Words(words::HEDGE);
    open value: Number;
    open unit: Text;
    open period: Period;
    open about: Keys(THINGS);
    full topics: Terms("topic");
    text text;
    maybe note;
};

pub(super) const DISAGREEMENTS: &[Column] = columns! {
    full id: Key;
    full kind: Term("disagreement");
    full topics: Terms("topic");
    open about: Keys(THINGS);
    text title;
    text why;
    text reading;
};

pub(super) const SIDES: &[Column] = columns! {
    full disagreement: Ref("evidence/disagreements.csv");
    full order: Count;
    open statement: Ref("evidence/statements.csv");
    open source: Ref("sources.csv");
    open place: Text;
    open period: Period;
    open hedge: Words(words::HEDGE);
    open value: Number;
    open unit: Text;
    maybe text;
};

pub(super) const FORUMS: &[Column] = columns! {
    full id: Key;
    full ordinal: Count;
    open from: Period;
    open to: Period;
    open main_day: Period;
    open settlement: Ref("settlements.csv");
    text city;
    full country: Words(words::COUNTRY);
    open region: Ref("regions.csv");
    full status: Term("forum");
    open format: Term("format");
    maybe name_used;
    maybe theme;
    full theme_status: Term("theme");
    open president_russia: Ref("record/actors.csv");
    open president_kazakhstan: Ref("record/actors.csv");
    maybe results;
    open documents: Number;
    maybe documents_note;
    open value_usd: Number;
    open value_hedge: Words(words::HEDGE);
    maybe value_note;
    maybe doubt;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const AGREEMENTS: &[Column] = columns! {
    full id: Key;
    full level: Term("level");
    full kind: Term("act");
    open signed: Period;
    text title;
    text party_russia;
    text party_kazakhstan;
    maybe place;
    open regions: RefList("regions.csv");
    open fields: RefList("record/fields.csv");
    open in_force: Period;
    full status: Term("agreement");
    maybe status_note;
    open forum: Ref("record/forums.csv");
    open basis: Keys(THINGS);
    maybe note;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const LAWS: &[Column] = columns! {
    full id: Key;
    full rung: Term("rung");
    open country: Words(words::COUNTRY);
    full kind: Term("law");
    open number: Text;
    open date: Period;
    text title;
    text regulates;
    open implements: Keys(THINGS);
    open authority: Ref("record/actors.csv");
    maybe note;
    full sources: RefList("sources.csv");
    open statements: RefList("evidence/statements.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const PROGRAMMES: &[Column] = columns! {
    full id: Key;
    full kind: Term("programme");
    full level: Term("level");
    text title;
    open prepared: Period;
    open adopted: Period;
    open signed: Period;
    open period: Period;
    open follows: Ref("record/programmes.csv");
    open implements: Keys(THINGS);
    full status: Term("running");
    maybe status_note;
    maybe results;
    open forum: Ref("record/forums.csv");
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const FIELDS: &[Column] = columns! {
    full id: Key;
    text name;
    full in_law: Words(words::YES_NO);
    maybe note;
};

pub(super) const WORDINGS: &[Column] = columns! {
    full field: Ref("record/fields.csv");
    full source: Ref("sources.csv");
    open statement: Ref("evidence/statements.csv");
    full wording: Text;
    full wording_lang: Tag;
    full status: Term("wording");
};

pub(super) const TYPOLOGIES: &[Column] = columns! {
    full id: Key;
    open author: Ref("record/actors.csv");
    full source: Ref("sources.csv");
    text name;
    text criterion;
    maybe note;
};

pub(super) const TYPES: &[Column] = columns! {
    full id: Key;
    full typology: Ref("record/typologies.csv");
    full order: Count;
    open statement: Ref("evidence/statements.csv");
    text name;
    text definition;
};

pub(super) const CROSSINGS: &[Column] = columns! {
    full id: Key;
    full mode: Term("mode");
    full kind: Term("crossing");
    maybe name_russia;
    maybe name_kazakhstan;
    open region_russia: Ref("regions.csv");
    open region_kazakhstan: Ref("regions.csv");
    full status: Term("open-to");
    maybe status_basis;
    open lat: Number;
    open lon: Number;
    full precision: Term("precision");
    open coordinate_source: Ref("sources.csv");
    maybe note;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const CROSSING_COUNTS: &[Column] = columns! {
    full id: Key;
    full count: Number;
    open hedge: Words(words::HEDGE);
    text unit;
    open period: Period;
    text scope;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const RIVERS: &[Column] = columns! {
    full id: Key;
    full kind: Term("water");
    text name;
    maybe flow;
    open length_km: Number;
    maybe length_note;
    open basin_km2: Number;
    open regions: RefList("regions.csv");
    maybe relation;
    maybe note;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const PROBLEMS: &[Column] = columns! {
    full id: Key;
    open subject: Keys(THINGS);
    full topics: Terms("topic");
    text problem;
    open raised_by: RefList("record/actors.csv");
    maybe raised_by_note;
    maybe proposal;
    maybe addressee;
    full status: Term("problem");
    open period: Period;
    open statements: RefList("evidence/statements.csv");
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const CORRIDORS: &[Column] = columns! {
    full id: Key;
    full mode: Term("corridor");
    text name;
    maybe route;
    maybe border_point;
    open regions: RefList("regions.csv");
    open length_km: Number;
    maybe length_note;
    maybe capacity;
    full status: Term("use");
    maybe status_note;
    maybe note;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const PROJECTS: &[Column] = columns! {
    full id: Key;
    full category: Term("project");
    text name;
    open regions: RefList("regions.csv");
    maybe participants;
    open from: Period;
    open value: Number;
    maybe value_unit;
    full status: Term("work");
    text about;
    maybe note;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const ACTORS: &[Column] = columns! {
    full id: Key;
    full kind: Term("actor");
    full country: Term("side");
    open parent: Ref("record/actors.csv");
    text name;
    full name_status: Term("name");
    open aliases: List;
    text about;
    open documents: RefList("evidence/documents.csv");
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const OFFICES: &[Column] = columns! {
    full person: Ref("record/actors.csv");
    text office;
    open institution: Ref("record/actors.csv");
    open from: Period;
    open to: Period;
    open as_of: Period;
    full sources: RefList("sources.csv");
    full confidence: Words(words::CONFIDENCE);
};

pub(super) const ALIASES: &[Column] = columns! {
    full key: Keys(NAMED);
    full alias: Text;
};
