//! One struct per table, a field per column. Columns that no rule or table knows are refused by the reader and,
//! a second time, by `deny_unknown_fields`.

use super::RawRow;
use serde::Deserialize;

macro_rules! rows {
    ($($name:ident = $table:literal { $($field:ident)* })*) => {$(
        #[doc = concat!("A row of `", $table, "`.")]
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $(pub(crate) $field: String,)*
        }

        impl RawRow for $name {
            const TABLE: &'static str = $table;
            #[cfg(test)]
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
        }
    )*

        #[cfg(test)]
        const ALL: &[(&str, &[&str])] = &[$(($name::TABLE, $name::FIELDS)),*];
    };
}

rows! {
    RawLicence = "licences.csv" {
        id name address terms_en terms_ru terms_kk
    }
    RawSource = "sources.csv" {
        id kind title title_lang publisher address date licence check_en check_ru check_kk
    }
    RawReporter = "reporters.csv" {
        id name_en name_ru name_kk
    }
    RawNote = "notes.csv" {
        id en ru kk
    }
    RawUnit = "units.csv" {
        id name_en name_ru name_kk symbol_en symbol_ru symbol_kk
    }
    RawIndicator = "indicators.csv" {
        id theme kind unit places min max on_map on_card name_en name_ru name_kk short_en short_ru short_kk
        definition_en definition_ru definition_kk caution
    }
    RawRegion = "regions.csv" {
        id country role kind boundary iso formed valid_from valid_to predecessor successors centre note sources
        name_en name_ru name_kk short_en short_ru short_kk name_kk_latin
    }
    RawObservation = "observations/*.csv" {
        indicator region period value hedge reporter source confidence boundary preferred note
    }
    RawReason = "reasons.csv" {
        id pattern short_en short_ru short_kk text_en text_ru text_kk
    }
    RawGap = "gaps.csv" {
        indicator regions from to reason checked
    }
    RawContact = "contacts.csv" {
        russian kazakh boundary kind length_km source note
    }
    RawSettlement = "settlements.csv" {
        id region role lat lon population period population_source source name_en name_ru name_kk
    }
    RawSeries = "trade/series.csv" {
        id direction kind ledger main reporter unit places name_en name_ru name_kk definition_en definition_ru
        definition_kk
    }
    RawTradeValue = "trade/values.csv" {
        series period value hedge coverage source confidence note
    }
    RawTradeBreak = "trade/breaks.csv" {
        period cuts_line label_en label_ru label_kk text_en text_ru text_kk source
    }
    RawShapeName = "geo/names.csv" {
        id kind name_en name_ru name_kk
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::docs::TABLES;

    #[test]
    fn fields_are_the_documented_columns() {
        let documented: Vec<(&str, Vec<&str>)> =
            TABLES.iter().map(|table| (table.file, table.columns.iter().map(|column| column.name).collect())).collect();
        // The other tables, of evidence, record and dictionary, are linked by their columns, without a row type here.
        let documented: Vec<_> =
            documented.into_iter().filter(|(file, _)| ALL.iter().any(|(table, _)| table == file)).collect();
        let fields: Vec<(&str, Vec<&str>)> = ALL.iter().map(|(table, fields)| (*table, fields.to_vec())).collect();
        assert_eq!(fields, documented);
    }
}
