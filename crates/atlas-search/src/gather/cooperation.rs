//! Forums, acts, programmes, fields, typologies, projects, people.

use super::{Record, line, said, text3};
use crate::entry::Entry;
use crate::kind::Kind;
use atlas_data::evidence::{Actor, Agreement, Forum, Law, Programme, Project};
use atlas_view::evidence::forum_name;
use atlas_view::figure::period_text;
use atlas_view::url::Page;

pub(super) fn entries(record: Record) -> Vec<Entry> {
    let evidence = record.evidence;
    let mut entries: Vec<Entry> = evidence.actors.iter().map(|row| actor(record, row)).collect();
    entries.extend(evidence.forums.iter().map(|row| forum(record, row)));
    entries.extend(evidence.agreements.iter().map(|row| agreement(record, row)));
    entries.extend(evidence.laws.iter().map(|row| law(record, row)));
    entries.extend(evidence.programmes.iter().map(|row| programme(record, row)));
    entries.extend(evidence.projects.iter().map(|row| project(record, row)));
    entries.extend(of_law_page(record));
    entries
}

fn actor(record: Record, row: &Actor) -> Entry {
    let mut entry = Entry::new(Kind::Actor, &row.id, row.name.clone(), record.address_at(Page::People, &row.id));
    entry.context = row.about.clone();
    entry.other.clone_from(&row.aliases);
    entry.mention(&row.about);
    for office in record.evidence.offices.iter().filter(|office| office.person == row.id) {
        entry.mention(&office.office);
    }
    entry
}

fn forum(record: Record, row: &Forum) -> Entry {
    let name = text3(|lang| forum_name(lang, row));
    let mut entry = Entry::new(Kind::Forum, &row.id, name, record.address_at(Page::Cooperation, &row.id));
    entry.context = text3(|lang| line([row.city.get(lang), said(lang, row.theme.as_ref())]));
    // The city and the number are what forums go by.
    let year = row.main_day.year().map(|year| year.to_string()).unwrap_or_default();
    let by_place = text3(|lang| format!("{} {} {year}", record.word("topic", "forums").get(lang), row.city.get(lang)));
    entry.other.extend([by_place.en, by_place.ru, by_place.kk]);
    for text in [&row.name_used, &row.theme].into_iter().flatten() {
        entry.mention(text);
    }
    entry
}

fn agreement(record: Record, row: &Agreement) -> Entry {
    let address = record.address_at(Page::Agreements, &row.id);
    let mut entry = Entry::new(Kind::Agreement, &row.id, row.title.clone(), address);
    entry.context = text3(|lang| {
        let parties = format!("{} – {}", row.party_russia.get(lang), row.party_kazakhstan.get(lang));
        line([&period_text(lang, row.signed), said(lang, row.place.as_ref()), &parties])
    });
    let context = entry.context.clone();
    entry.mention(&context);
    entry.mention(&record.word("act", &row.kind));
    entry.mention(&text3(|lang| record.regions(lang, &row.regions)));
    entry
}

fn law(record: Record, row: &Law) -> Entry {
    let mut entry = Entry::new(Kind::Law, &row.id, row.title.clone(), record.address_at(Page::Law, &row.id));
    entry.context = row.regulates.clone();
    entry.other.extend(row.number.clone());
    entry.mention(&row.regulates);
    entry
}

fn programme(record: Record, row: &Programme) -> Entry {
    let address = record.address_at(Page::Cooperation, &row.id);
    let mut entry = Entry::new(Kind::Programme, &row.id, row.title.clone(), address);
    entry.context = text3(|lang| {
        let status = record.evidence.word(lang, "running", &row.status);
        line([&period_text(lang, row.period), status])
    });
    entry.mention(&record.word("programme", &row.kind));
    entry
}

fn project(record: Record, row: &Project) -> Entry {
    let address = record.address_at(Page::Cooperation, &row.id);
    let mut entry = Entry::new(Kind::Project, &row.id, row.name.clone(), address);
    entry.context = row.about.clone();
    entry.mention(&row.about);
    if let Some(participants) = &row.participants {
        entry.mention(participants);
    }
    entry
}

/// Fields and typologies stand on one page with the laws.
fn of_law_page(record: Record) -> Vec<Entry> {
    let evidence = record.evidence;
    let at = |kind, key: &str, name: &atlas_data::Text3| {
        Entry::new(kind, key, name.clone(), record.address_at(Page::Law, key))
    };
    let fields = evidence.fields.iter().map(|row| {
        let mut entry = at(Kind::Field, &row.id, &row.name);
        entry.context = row.note.clone().unwrap_or_default();
        entry
    });
    let typologies = evidence.typologies.iter().map(|row| {
        let mut entry = at(Kind::Typology, &row.id, &row.name);
        entry.context = row.criterion.clone();
        entry.mention(&row.criterion);
        entry
    });
    let types = evidence.types.iter().map(|row| {
        let mut entry = at(Kind::Typology, &row.id, &row.name);
        entry.context = row.definition.clone();
        entry.mention(&row.definition);
        entry
    });
    fields.chain(typologies).chain(types).collect()
}
