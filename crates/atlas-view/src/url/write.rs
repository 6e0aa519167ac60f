//! State to address.

use super::state::{Embed, Lens, Page, UrlState, View};
use atlas_data::{Boundary, Dataset, Lang};
use std::fmt::Write;

/// The path of a page below the site's root, without a slash at its beginning: `ru/region/omsk/`.
pub fn page_path(data: &Dataset, lang: Lang, page: Page) -> String {
    let tag = lang.tag();
    match page {
        Page::Region(region) => format!("{tag}/region/{}/", data.region(region).slug()),
        Page::Pair(pair) => format!("{tag}/pair/{}/", data.pair_slug(pair)),
        Page::Figures(region) => format!("{tag}/region/{}/figures/", data.region(region).slug()),
        Page::Embed(embed) => format!("{tag}/embed/{}/", embed.word()),
        Page::Document(code) => format!("{tag}/document/{code:03}/"),
        _ => page.word().map_or_else(|| format!("{tag}/"), |word| format!("{tag}/{word}/")),
    }
}

/// The address of a state below the site's root: path and, where the lens is not the default one, query.
pub fn write(data: &Dataset, state: &UrlState) -> String {
    let mut address = page_path(data, state.lang, state.page);
    let mut separator = '?';
    let mut put = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = write!(address, "{separator}{name}={value}");
        separator = '&';
    };
    let default = Lens::default_of(data);
    let Lens {
        indicator,
        year,
        borders,
        classing,
        classes,
        selected,
        view,
        table,
        flow,
        trade_year,
        portrayal,
        second,
        layers,
        breaks,
    } = state.lens;
    if indicator != default.indicator {
        put("indicator", &data.indicator(indicator).key);
    }
    if borders != default.borders {
        put("borders", if borders == Boundary::Y2016 { "2016" } else { "2022" });
    }
    if let Some(year) = year.filter(|_| year != crate::map::best_year(data, indicator, borders)) {
        put("year", &year.to_string());
    }
    if classing != default.classing {
        put("method", classing.word());
    }
    if classes != default.classes {
        put("classes", &classes.to_string());
    }
    if let Some(region) = selected {
        put("region", data.region(region).slug());
    }
    if let Some(View { x, y, zoom }) = view {
        put("view", &format!("{x},{y},{zoom}"));
    }
    if table {
        put("show", "table");
    }
    if flow != default.flow {
        put("flow", flow.word());
    }
    if let Some(year) = trade_year {
        put("at", &year.to_string());
    }
    if matches!(state.page, Page::Map | Page::Embed(Embed::Map)) && !layers.is_empty() {
        put("layers", &layers.to_string());
    }
    if state.page == Page::Map {
        if portrayal != default.portrayal {
            put("as", portrayal.word());
        }
        if let Some(second) = second {
            put("with", &data.indicator(second).key);
        }
        if let Some(breaks) = breaks {
            put("breaks", &breaks.to_string());
        }
    }
    address
}
