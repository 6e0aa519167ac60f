//! Regions, facing pairs and settlements.

use super::{Linked, Linker, Locate, text, words};
use crate::facts::{Facts, items, number};
use crate::raw::{RawContact, RawRegion, RawSettlement, Row};
use atlas_data::{Contact, NoteId, Region, RegionId, Settlement, SettlementId, SourceId};

pub(super) fn region(linker: &mut Linker, row: &Row<RawRegion>) -> Linked<Region> {
    let successors: Linked<Vec<_>> =
        items(&row.successors).map(|key| linker.id(row, "successors", "regions.csv", key, RegionId)).collect();
    let sources: Linked<Vec<_>> =
        items(&row.sources).map(|key| linker.id(row, "sources", "sources.csv", key, SourceId)).collect();
    Ok(Region {
        key: row.id.clone(),
        country: linker.must(row, "country", &row.country, words::country(&row.country))?,
        role: linker.must(row, "role", &row.role, words::role(&row.role))?,
        kind: linker.must(row, "kind", &row.kind, words::region_kind(&row.kind))?,
        boundary: linker.must(row, "boundary", &row.boundary, words::boundary(&row.boundary))?,
        name: text(&row.name_en, &row.name_ru, &row.name_kk),
        short: text(&row.short_en, &row.short_ru, &row.short_kk),
        name_kk_latin: row.name_kk_latin.clone(),
        iso: row.iso.clone(),
        formed: linker.period(row, "formed", &row.formed)?,
        valid_from: linker.period(row, "valid_from", &row.valid_from)?,
        valid_to: linker.period(row, "valid_to", &row.valid_to)?,
        predecessor: linker.maybe_id(row, "predecessor", "regions.csv", &row.predecessor, RegionId)?,
        successors: successors?,
        centre: linker.maybe_id(row, "centre", "settlements.csv", &row.centre, SettlementId)?,
        note: linker.maybe_id(row, "note", "notes.csv", &row.note, NoteId)?,
        sources: sources?,
    })
}

/// From the Caspian to the Altai: by the Russian side, which `regions.csv` lists from west to east, and for the same
/// Russian region in the order of the file.
pub(super) fn contacts(linker: &mut Linker, facts: &Facts) -> Vec<Contact> {
    let mut contacts = linker.rows(&facts.contacts, contact);
    contacts.sort_by_key(|row| row.russian);
    contacts
}

fn contact(linker: &mut Linker, row: &Row<RawContact>) -> Linked<Contact> {
    Ok(Contact {
        russian: linker.id(row, "russian", "regions.csv", &row.russian, RegionId)?,
        kazakh: linker.id(row, "kazakh", "regions.csv", &row.kazakh, RegionId)?,
        boundary: linker.must(row, "boundary", &row.boundary, words::boundary(&row.boundary))?,
        kind: linker.must(row, "kind", &row.kind, words::contact_kind(&row.kind))?,
        length_km: linker.maybe_number(row, "length_km", &row.length_km)?,
        source: linker.id(row, "source", "sources.csv", &row.source, SourceId)?,
        note: linker.maybe_id(row, "note", "notes.csv", &row.note, NoteId)?,
    })
}

pub(super) fn settlements(linker: &mut Linker, facts: &Facts, locate: Locate) -> Vec<Settlement> {
    facts.settlements.iter().filter_map(|row| settlement(linker, row, locate).ok()).collect()
}

fn settlement(linker: &mut Linker, row: &Row<RawSettlement>, locate: Locate) -> Linked<Settlement> {
    let at = number(&row.lon).zip(number(&row.lat)).and_then(|(lon, lat)| locate(lon, lat));
    Ok(Settlement {
        key: row.id.clone(),
        region: linker.id(row, "region", "regions.csv", &row.region, RegionId)?,
        role: linker.must(row, "role", &row.role, words::settlement_role(&row.role))?,
        name: text(&row.name_en, &row.name_ru, &row.name_kk),
        at: linker.must(row, "lat", "a position outside the map sheet", at)?,
        population: linker.maybe_number(row, "population", &row.population)?,
        period: linker.period(row, "period", &row.period)?,
        population_source: {
            let key = &row.population_source;
            linker.maybe_id(row, "population_source", "sources.csv", key, SourceId)?
        },
        source: linker.id(row, "source", "sources.csv", &row.source, SourceId)?,
    })
}
