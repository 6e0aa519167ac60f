//! Files beside the pages: the data door, tables in the words of each language, and headers for hosts that read them.

use super::document::{Head, POLICY};
use super::stage::Stage;
use atlas_data::{Dataset, Lang};
use atlas_view::export::{observations_csv, trade_values_csv};
use borderland::dataset::door_files;
use std::fmt::Write;

pub fn write_all(stage: &Stage, head: &Head, data: &Dataset) -> Result<(), String> {
    for lang in Lang::ALL {
        stage.write(&format!("data/observations-{}.csv", lang.tag()), &observations_csv(data, lang))?;
        stage.write(&format!("data/trade-{}.csv", lang.tag()), &trade_values_csv(data, lang))?;
    }
    for (path, text) in door_files() {
        stage.write(&format!("data/{path}"), &text)?;
    }
    stage.write("_headers", &headers(head))
}

/// In the form that several static hosts read. Files whose name holds their content's hash never change.
fn headers(head: &Head) -> String {
    let programs = [&head.map, &head.views, &head.trade, &head.search];
    let programs = programs.into_iter().flat_map(|it| [&it.script.name, &it.glue.name, &it.wasm]);
    let mut out = format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
    );
    for name in programs.chain([&head.style.name, &head.record_style.name, &head.views_style.name]).chain(&head.indexes)
    {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "/{name}\n  Cache-Control: public, max-age=31536000, immutable");
    }
    out
}
