//! The same data for a page that is not ours: TopoJSON with the shapes, CSV with the values.

use atlas_data::shape::{ArcUse, MapSheet, Ring};
use atlas_data::{Country, Dataset, Text3};
use std::fmt::Write;

/// Regions with their names, surroundings, and the border between the two countries. Positions are those of the sheet, y down.
pub fn topojson(data: &Dataset) -> String {
    let sheet = &data.map;
    let regions = sheet.regions.iter().map(|shape| {
        let region = data.region(shape.region);
        let side = if region.country == Country::Russia { "russia" } else { "kazakhstan" };
        let properties = format!(
            "{},\"side\":\"{side}\",\"label\":[{},{}]",
            names(&region.name, &region.short),
            shape.label.0,
            shape.label.1
        );
        polygon(region.slug(), &shape.rings, &properties)
    });
    let context = sheet.context.iter().map(|shape| {
        let kind = if shape.kind == atlas_data::shape::ContextKind::Water { "water" } else { "land" };
        polygon(&shape.key, &shape.rings, &format!("\"kind\":\"{kind}\""))
    });
    let border = format!("{{\"type\":\"MultiLineString\",\"arcs\":{}}}", lists(&sheet.border_line));
    let (regions, context) = (joined(regions), joined(context));
    format!(
        "{{\"type\":\"Topology\",\"bbox\":[0,0,{},{}],\"transform\":{{\"scale\":[1,1],\"translate\":[0,0]}},\"objects\":{{\
        \"regions\":{{\"type\":\"GeometryCollection\",\"geometries\":[{regions}]}},\
        \"context\":{{\"type\":\"GeometryCollection\",\"geometries\":[{context}]}},\
        \"border\":{border}}},\"arcs\":{}}}\n",
        sheet.width,
        sheet.height,
        arcs(sheet)
    )
}

/// Region, year, value as printed, and why there is none.
pub fn values_csv(data: &Dataset) -> String {
    let mut out = "region,year,value,reason\n".to_owned();
    for row in &data.observations {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{},{},{},", data.region(row.region).slug(), row.period, row.value);
    }
    for gap in &data.gaps {
        let reason = data.reasons.get(gap.reason.index()).map_or("", |reason| reason.key.as_str());
        let _ = writeln!(out, "{},,,{reason}", data.region(gap.region).slug());
    }
    out
}

/// Pairs of regions that touch across the border.
pub fn contacts_csv(data: &Dataset) -> String {
    let mut out = "russian,kazakh\n".to_owned();
    for row in &data.contacts {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{},{}", data.region(row.russian).slug(), data.region(row.kazakh).slug());
    }
    out
}

fn names(full: &Text3, short: &Text3) -> String {
    format!("\"name\":\"{}\",\"ru\":\"{}\",\"kk\":\"{}\",\"short\":\"{}\"", full.en, full.ru, full.kk, short.en)
}

fn polygon(id: &str, rings: &[Ring], properties: &str) -> String {
    format!("{{\"type\":\"Polygon\",\"id\":\"{id}\",\"properties\":{{{properties}}},\"arcs\":{}}}", lists(rings))
}

fn lists(runs: &[Vec<ArcUse>]) -> String {
    format!("[{}]", joined(runs.iter().map(|run| format!("[{}]", joined(run.iter().map(ArcUse::to_string))))))
}

fn arcs(sheet: &MapSheet) -> String {
    let arc =
        |arc: &atlas_data::shape::Arc| format!("[{}]", joined(arc.steps.iter().map(|(x, y)| format!("[{x},{y}]"))));
    format!("[{}]", joined(sheet.arcs.iter().map(arc)))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}
