//! The words of the files as variants.

use atlas_data::{
    Boundary, Confidence, ContactKind, Country, Coverage, FlowDirection, Hedge, IndicatorKind, Ledger, Pattern,
    RegionKind, RegionRole, SeriesKind, SettlementRole, SourceKind, Theme,
};

macro_rules! words {
    ($($function:ident -> $type:ident { $($word:literal => $variant:ident)* })*) => {$(
        pub(super) fn $function(text: &str) -> Option<$type> {
            match text {
                $($word => Some($type::$variant),)*
                _ => None,
            }
        }
    )*};
}

words! {
    boundary -> Boundary { "any" => Any "2016" => Y2016 "2022" => Y2022 }
    confidence -> Confidence { "high" => High "medium" => Medium "low" => Low }
    hedge -> Hedge {
        "" => Exact "exact" => Exact "about" => About "more-than" => MoreThan "less-than" => LessThan
        "almost" => Almost "up-to" => UpTo
    }
    source_kind -> SourceKind {
        "official" => Official "official-copy" => OfficialCopy "document" => Document "dataset" => Dataset "encyclopaedia" => Encyclopaedia
        "press" => Press "book" => Book "web-page" => WebPage "package" => Package "computation" => Computation
    }
    theme -> Theme {
        "population" => Population "peoples" => Peoples "economy" => Economy "territory" => Territory
    }
    indicator_kind -> IndicatorKind { "ratio" => Ratio "total" => Total }
    country -> Country { "russia" => Russia "kazakhstan" => Kazakhstan }
    role -> RegionRole { "belt" => Belt "statistical" => Statistical "country" => Country }
    region_kind -> RegionKind { "oblast" => Oblast "krai" => Krai "republic" => Republic "state" => State }
    pattern -> Pattern { "hatch" => Hatch "dots" => Dots "cross" => Cross }
    contact_kind -> ContactKind { "line" => Line "point" => Point }
    settlement_role -> SettlementRole { "centre" => Centre "town" => Town }
    direction -> FlowDirection {
        "kz-to-ru" => KzToRu "ru-to-kz" => RuToKz "turnover" => Turnover "share" => Share
    }
    series_kind -> SeriesKind {
        "reported" => Reported "reconciled" => Reconciled "quoted" => Quoted "derived" => Derived
    }
    ledger -> Ledger { "kazakhstan" => Kazakhstan "russia" => Russia "third" => Third }
    coverage -> Coverage { "" => Full "full" => Full "incomplete" => Incomplete }
}

/// `yes` or `no`; empty is no.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" | "" => Some(false),
        _ => None,
    }
}
