//! An invented country of any size, as the same [`Dataset`] that the atlas is made of, to measure the map with.
//!
//! Nothing in it is true, and nothing of it enters the atlas: only `cargo xtask bench` builds pages from it. The same number of
//! regions gives the same dataset on every machine.

mod grid;
mod names;
mod random;
mod topojson;

use atlas_data::shape::{Arc, BorderShape, ContextKind, ContextShape, MapSheet, RegionShape};
use atlas_data::{
    Boundary, Confidence, Contact, ContactKind, Country, Dataset, Decimal, Gap, Hedge, Indicator, IndicatorId,
    IndicatorKind, Licence, LicenceId, Observation, Pattern, Period, Reason, ReasonId, Region, RegionId, RegionKind,
    RegionRole, Reporter, ReporterId, Source, SourceId, SourceKind, Span, Text3, Theme, Unit, UnitId, Years,
};
use grid::{Grid, Ground};
use random::Random;
pub use topojson::{contacts_csv, topojson, values_csv};

/// A wall of regions on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Rows, the upper half of them in the first country.
    pub rows: u16,
    /// Regions in a row.
    pub columns: u16,
    /// Width of the sheet in map units; its height is half of that.
    pub width: i16,
}

impl Size {
    /// The sizes that are measured: as many regions as the belt has, as a large state has, as a continent of districts has.
    /// Sheets grow with them, so that outlines stay as detailed as on the real map.
    pub const ALL: [Size; 3] = [
        Size { rows: 4, columns: 5, width: 2000 },
        Size { rows: 20, columns: 25, width: 4000 },
        Size { rows: 50, columns: 100, width: 8000 },
    ];

    /// How many regions there are.
    pub fn regions(self) -> usize {
        usize::from(self.rows) * usize::from(self.columns)
    }

    /// The size with so many regions.
    pub fn of(regions: usize) -> Option<Size> {
        Size::ALL.into_iter().find(|size| size.regions() == regions)
    }
}

const SEED: u64 = 2026;
const FIRST_YEAR: u16 = 2019;
const LAST_YEAR: u16 = 2023;
/// Share of the regions without any value.
const SILENT: f64 = 0.06;
/// Land around the wall, in shares of the sheet.
const AROUND: f64 = 0.03;
/// Kilometres from the left to the right edge: about those of the real sheet.
const KILOMETRES: f64 = 3000.0;

/// The dataset of a size.
pub fn dataset(size: Size) -> Dataset {
    let mut random = Random::new(SEED);
    let mut data = tables();
    for index in 0..size.regions() {
        data.regions.push(region(size, index));
    }
    lay_out(&mut data, size, &mut random);
    fill(&mut data, size, &mut random);
    data.index_years();
    data
}

/// The tables that do not depend on the size.
fn tables() -> Dataset {
    let english = |text: &str| Text3 { en: text.to_owned(), ru: text.to_owned(), kk: text.to_owned() };
    let reason = |key: &str, pattern, text: &str| Reason {
        key: key.to_owned(),
        pattern,
        short: english(text),
        text: english(text),
    };
    Dataset {
        version: "invented".to_owned(),
        created: "2026-11-22".to_owned(),
        licences: vec![Licence {
            key: "none".to_owned(),
            name: "None".to_owned(),
            address: String::new(),
            terms: english("Invented"),
        }],
        reporters: vec![Reporter { key: "nobody".to_owned(), name: english("Nobody") }],
        sources: vec![Source {
            key: "invented".to_owned(),
            kind: SourceKind::Computation,
            title: "Invented for a measurement".to_owned(),
            title_lang: "en".to_owned(),
            publisher: "Nobody".to_owned(),
            address: String::new(),
            date: String::new(),
            licence: LicenceId(0),
            check: None,
        }],
        units: vec![Unit {
            key: "per-km2".to_owned(),
            name: english("per square kilometre"),
            symbol: english("per km²"),
        }],
        indicators: vec![Indicator {
            key: "density".to_owned(),
            theme: Theme::Population,
            kind: IndicatorKind::Ratio,
            unit: UnitId(0),
            places: 1,
            range: (0.0, 1e6),
            on_map: true,
            on_card: true,
            name: english("Invented density"),
            short: english("Density"),
            definition: english("Invented for a measurement of the map."),
            caution: None,
            years: Years::default(),
        }],
        reasons: vec![
            reason("not-found", Pattern::Hatch, "not found"),
            reason("not-comparable", Pattern::Dots, "not comparable"),
            reason("never-counted", Pattern::Cross, "never counted"),
        ],
        ..Dataset::default()
    }
}

fn region(size: Size, index: usize) -> Region {
    let is_north = index < size.regions() / 2;
    let nowhen = Period::default();
    Region {
        key: format!("{}-r{index:04}", if is_north { "ru" } else { "kz" }),
        country: if is_north { Country::Russia } else { Country::Kazakhstan },
        role: RegionRole::Belt,
        kind: RegionKind::Oblast,
        boundary: Boundary::Any,
        name: names::full(index),
        short: names::short(index),
        name_kk_latin: String::new(),
        iso: String::new(),
        formed: nowhen,
        valid_from: nowhen,
        valid_to: nowhen,
        predecessor: None,
        successors: Vec::new(),
        centre: None,
        note: None,
        sources: vec![SourceId(0)],
    }
}

/// Shapes, labels, and the border through the middle.
fn lay_out(data: &mut Dataset, size: Size, random: &mut Random) {
    let (width, height) = (f64::from(size.width), f64::from(size.width) / 2.0);
    let (rows, columns) = (usize::from(size.rows), usize::from(size.columns));
    let inner = |extent: f64| extent * (1.0 - 2.0 * AROUND);
    let brick = (inner(width) / (columns as f64 + 0.5), inner(height) / rows as f64);
    let ground = Ground { at: (width * AROUND, height * AROUND), brick };
    let grid = Grid::build(rows, columns, ground, random);
    let mut sheet = MapSheet {
        width: size.width,
        height: size.width / 2,
        metres_per_unit: KILOMETRES * 1000.0 / width,
        ..MapSheet::default()
    };
    for row in 0..rows {
        for column in 0..columns {
            let centre = |at: f64, by: f64, count: f64| (at + by * count).round() as i16;
            let shifted = column as f64 + 0.5 + (row % 2) as f64 / 2.0;
            let label = (centre(ground.at.0, brick.0, shifted), centre(ground.at.1, brick.1, row as f64 + 0.5));
            let rings = vec![grid.ring(row, column)];
            let bounds = bounds(&grid.arcs, &rings);
            sheet.regions.push(RegionShape { region: RegionId((row * columns + column) as u16), rings, label, bounds });
        }
    }
    border(data, &mut sheet, &grid, size);
    sheet.arcs = grid.arcs;
    surround(&mut sheet);
    data.map = sheet;
}

fn bounds(arcs: &[Arc], rings: &[Vec<i16>]) -> (i16, i16, i16, i16) {
    let used = rings.iter().flatten().filter_map(|used| arcs.get((if *used < 0 { !used } else { *used }) as usize));
    let around = (i16::MAX, i16::MAX, i16::MIN, i16::MIN);
    used.flat_map(Arc::points).fold(around, |all, (x, y)| (all.0.min(x), all.1.min(y), all.2.max(x), all.3.max(y)))
}

fn border(data: &mut Dataset, sheet: &mut MapSheet, grid: &Grid, size: Size) {
    let (middle, columns) = (usize::from(size.rows) / 2, usize::from(size.columns));
    let edges = grid.line(middle);
    sheet.border_line = vec![edges.iter().map(|(edge, _, _)| *edge).collect()];
    for (edge, above, below) in edges {
        let russian = RegionId(((middle - 1) * columns + above) as u16);
        let kazakh = RegionId((middle * columns + below) as u16);
        let points: Vec<_> = grid.arcs.get(edge as usize).map(|arc| arc.points().collect()).unwrap_or_default();
        let middle = points.get(points.len() / 2).copied().unwrap_or_default();
        sheet.border.push(BorderShape { russian, kazakh, boundary: Boundary::Any, lines: vec![vec![edge]], middle });
        let steps = points.iter().zip(points.iter().skip(1));
        let units: f64 = steps.map(|(a, b)| f64::from(b.0 - a.0).hypot(f64::from(b.1 - a.1))).sum();
        let length = Decimal { digits: (units * sheet.metres_per_unit / 1000.0).round() as i64, places: 0 };
        data.contacts.push(Contact {
            russian,
            kazakh,
            boundary: Boundary::Any,
            kind: ContactKind::Line,
            length_km: Some(length),
            source: SourceId(0),
            note: None,
        });
    }
}

/// Land around the wall, and a lake on it.
fn surround(sheet: &mut MapSheet) {
    let (width, height) = (sheet.width, sheet.height);
    let rectangle = |left, top, right, bottom| {
        grid::arc(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)])
    };
    let shapes = [
        ("around", ContextKind::Neighbour, rectangle(0, 0, width, height)),
        (
            "lake",
            ContextKind::Water,
            rectangle(width / 3, height / 5, width / 3 + width / 60, height / 5 + height / 50),
        ),
    ];
    for (key, kind, arc) in shapes {
        let rings = vec![vec![sheet.arcs.len() as i16]];
        sheet.arcs.push(arc);
        sheet.context.push(ContextShape { key: key.to_owned(), kind, name: Text3::default(), rings, label: None });
    }
}

/// Values of a few years, skewed as densities are, and some regions without any.
fn fill(data: &mut Dataset, size: Size, random: &mut Random) {
    for index in 0..size.regions() {
        let region = RegionId(index as u16);
        if random.share() < SILENT {
            let reason = ReasonId((random.share() * 3.0) as u16);
            data.gaps.push(Gap {
                indicator: IndicatorId(0),
                region,
                from: None,
                to: None,
                reason,
                checked: String::new(),
            });
            continue;
        }
        let base = 2.0 + 998.0 * random.share().powi(3);
        for year in FIRST_YEAR..=LAST_YEAR {
            let value = base * (1.0 + 0.2 * random.either_way());
            data.observations.push(Observation {
                indicator: IndicatorId(0),
                region,
                period: Period { span: Span::Year(year), inferred: false },
                value: Decimal { digits: (value * 10.0).round() as i64, places: 1 },
                hedge: Hedge::Exact,
                reporter: ReporterId(0),
                source: SourceId(0),
                confidence: Confidence::High,
                boundary: Boundary::Any,
                preferred: true,
                note: None,
            });
        }
    }
}

#[cfg(test)]
mod tests;
