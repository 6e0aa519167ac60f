//! Layers of the map, made of the record: what stands where, how well that is known, and where its entry is.
//!
//! Nothing here invents a way. A road, railway or pipeline is marked where the record knows the point at which it crosses the
//! border; where it knows only the regions, the item says so, and the map marks the whole stretch between them.

mod corridors;
mod links;

use crate::evidence::{crossing_name, thing_link};
use crate::url::page_path;
use atlas_data::evidence::{Crossing, Evidence};
use atlas_data::layers::{Ground, Layer, LayerItem, Layers, Precision};
use atlas_data::shape::Point;
use atlas_data::{Boundary, Dataset, Lang, RegionId, SettlementRole};
use atlas_words::t;

/// Every layer in a language.
pub fn layers(data: &Dataset, evidence: &Evidence, lang: Lang) -> Layers {
    let record = Record { data, evidence, lang };
    let mut items: Vec<LayerItem> = Vec::new();
    items.extend(evidence.crossings.iter().map(|row| record.crossing(row)));
    items.extend(evidence.corridors.iter().filter_map(|row| corridors::corridor(record, row)));
    items.extend(record.towns());
    items.extend(evidence.agreements.iter().filter_map(|row| links::agreement(record, row)));
    // Along the border, so that a walk over them is one along it; what has no place on it keeps the order of the record.
    let along = |key: &str| data.ribbon.marks.iter().position(|mark| mark.key == key).unwrap_or(usize::MAX);
    items.sort_by_key(|item| (item.layer, along(&item.key)));
    Layers { items }
}

/// What a layer is called in the list.
pub fn layer_name(lang: Lang, layer: Layer) -> &'static str {
    match layer {
        Layer::Crossings => t::layers_crossings(lang),
        Layer::Junctions => t::layers_junctions(lang),
        Layer::Roads => t::layers_roads(lang),
        Layer::Railways => t::layers_railways(lang),
        Layer::Pipelines => t::layers_pipelines(lang),
        Layer::Waterways => t::layers_waterways(lang),
        Layer::Towns => t::layers_towns(lang),
        Layer::Agreements => t::layers_agreements(lang),
        Layer::TwinCities => t::layers_twin_cities(lang),
    }
}

/// How well a place is known, in words for the legend and the readout.
pub fn precision_text(lang: Lang, precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => t::layers_precision_exact(lang),
        Precision::Settlement => t::layers_precision_settlement(lang),
        Precision::Proxy => t::layers_precision_proxy(lang),
        Precision::Stretch => t::layers_precision_stretch(lang),
        Precision::Regions => t::layers_precision_regions(lang),
    }
}

/// What items are made of.
#[derive(Clone, Copy)]
struct Record<'a> {
    data: &'a Dataset,
    evidence: &'a Evidence,
    lang: Lang,
}

impl Record<'_> {
    /// Address of a row's entry below the site's root.
    fn address(self, key: &str) -> String {
        let Some(link) = thing_link(self.data, self.evidence, self.lang, key) else { return String::new() };
        let path = page_path(self.data, self.lang, link.page);
        if link.fragment.is_empty() { path } else { format!("{path}#{}", link.fragment) }
    }

    /// Regions that the dataset knows, in the order of the row.
    fn regions(self, keys: &[String]) -> Vec<RegionId> {
        keys.iter().filter_map(|key| self.data.region_id(key)).collect()
    }

    /// The mark of a crossing, with what its position is.
    fn mark(self, crossing: &Crossing) -> Option<(Point, Precision)> {
        let mark = self.data.map.marks.iter().find(|mark| mark.key == crossing.id)?;
        let precision = match crossing.precision.as_str() {
            "border-point" => Precision::Exact,
            "settlement" => Precision::Settlement,
            _ => Precision::Proxy,
        };
        Some((mark.at, precision))
    }

    fn crossing(self, row: &Crossing) -> LayerItem {
        let layer = if row.mode == "rail" { Layer::Junctions } else { Layer::Crossings };
        let sides = [&row.region_russia, &row.region_kazakhstan].into_iter().flatten().cloned();
        let regions = self.regions(&sides.collect::<Vec<String>>());
        let (precision, ground) = match self.mark(row) {
            Some((at, precision)) => (precision, Ground::Points(vec![at])),
            None => self.somewhere(&regions),
        };
        let about = self.evidence.word(self.lang, "crossing", &row.kind).to_owned();
        self.item(layer, &row.id, crossing_name(self.lang, row), about, precision, ground)
    }

    /// On the stretches between these regions; or in them, where they do not face each other.
    fn somewhere(self, regions: &[RegionId]) -> (Precision, Ground) {
        let pairs = self.data.pairs(Boundary::Y2022).into_iter();
        let facing = pairs.filter(|pair| regions.contains(&pair.russian) && regions.contains(&pair.kazakh));
        let stretches: Vec<(RegionId, RegionId)> = facing.map(|pair| (pair.russian, pair.kazakh)).collect();
        if stretches.is_empty() {
            (Precision::Regions, Ground::Regions(regions.to_vec()))
        } else {
            (Precision::Stretch, Ground::Stretches(stretches))
        }
    }

    fn towns(self) -> impl Iterator<Item = LayerItem> {
        // Centres before towns, so that a drawing in this order puts the lesser ones on top of nothing greater.
        let rows = [SettlementRole::Centre, SettlementRole::Town].into_iter();
        rows.flat_map(move |role| self.data.settlements.iter().filter(move |row| row.role == role)).map(move |row| {
            let about = self.data.region(row.region).name.get(self.lang).to_owned();
            let ground = Ground::Points(vec![row.at]);
            self.item(Layer::Towns, &row.key, row.name.get(self.lang).to_owned(), about, Precision::Exact, ground)
        })
    }

    fn item(
        self,
        layer: Layer,
        key: &str,
        name: String,
        about: String,
        precision: Precision,
        ground: Ground,
    ) -> LayerItem {
        let address = self.address(key);
        LayerItem { layer, key: key.to_owned(), name, about, address, precision, ground, boundary: Boundary::Any }
    }
}
