//! The data door: what there is to take, on what terms, which releases there are, and what every column means.

use crate::dataset::{dataset, door, evidence};
use crate::nav::use_nav;
use crate::ui::table::DataTable;
use atlas_data::door::{DoorColumn, DoorRelease, DoorTable};
use atlas_data::{Lang, Period};
use atlas_view::door::{files, form_text, size_text, words};
use atlas_view::figure::period_text;
use atlas_view::url::Page;
use atlas_words::{number, t};
use leptos::prelude::*;

/// Names of forms, the same in every language.
const CSV: &str = "CSV";
const JSON: &str = "JSON";
const SCHEMA: &str = "JSON Schema";

/// The page.
#[component]
pub fn Data(lang: Lang) -> impl IntoView {
    let version = &dataset().version;
    let contents = [
        ("#files", t::data_files(lang)),
        ("#terms", t::data_terms(lang)),
        ("#releases", t::data_releases(lang)),
        ("#dictionary", t::data_dictionary(lang)),
    ]
    .map(|(href, name)| view! { <li><a href=href>{name}</a></li> });
    view! {
        <section class="intro">
            <h1>{t::data_heading(lang)}</h1>
            <p class="lead">{t::data_lead(lang)}</p>
            <p class="fine">{t::about_version(lang, version)} " · " {day(lang, &dataset().created)}</p>
        </section>
        <nav class="contents" aria-label=t::record_contents(lang)><ul>{contents}</ul></nav>
        <Files lang />
        <section id="terms">
            <h2>{t::data_terms(lang)}</h2>
            <p class="prose-line">{t::data_terms_text(lang)}</p>
            <p><a href=use_nav().page_href(Page::Sources)>{t::data_terms_list(lang)}</a></p>
        </section>
        <Releases lang />
        <section id="dictionary">
            <h2>{t::data_dictionary(lang)}</h2>
            <p class="prose-line">{t::data_dictionary_text(lang)}</p>
            {door().tables.iter().map(|table| view! { <Meaning lang table /> }).collect_view()}
        </section>
    }
}

/// The address of a file below the folder of the version.
fn address(path: &str) -> String {
    format!("{}data/{}/{path}", use_nav().root(), dataset().version)
}

fn day(lang: Lang, created: &str) -> String {
    Period::parse(created).map_or_else(String::new, |period| period_text(lang, period))
}

fn count(lang: Lang, rows: u32) -> String {
    number::format(f64::from(rows), 0, lang)
}

#[component]
fn Files(lang: Lang) -> impl IntoView {
    let (tables, others) = files(door());
    let rows = tables.into_iter().map(move |files| {
        let json = files.json.map(|file| {
            view! { <a href=address(&file.path) download="">{JSON}</a> " " <span class="fine">{size_text(lang, file.bytes)}</span> }
        });
        let schema = files.schema.map(|path| view! { <a href=address(&path)>{t::data_schema(lang)}</a> });
        view! {
            <tr>
                <th scope="row"><code>{files.csv.path.clone()}</code></th>
                <td class="value">{files.csv.rows.map(|rows| count(lang, rows))}</td>
                <td><a href=address(&files.csv.path) download="">{CSV}</a> " " <span class="fine">{size_text(lang, files.csv.bytes)}</span></td>
                <td>{json}</td>
                <td>{schema}</td>
            </tr>
        }
    });
    let others = others.into_iter().map(|file| {
        view! {
            <li><a href=address(&file.path) download="">{file.path.clone()}</a> " " <span class="fine">{size_text(lang, file.bytes)}</span></li>
        }
    });
    let in_words = [("data/observations", t::about_file_observations(lang)), ("data/trade", t::about_file_trade(lang))]
        .map(|(file, name)| {
            let href = format!("{}{file}-{}.csv", use_nav().root(), lang.tag());
            view! { <li><a href=href download="">{name}</a></li> }
        });
    view! {
        <section id="files">
            <h2>{t::data_files(lang)}</h2>
            <p class="prose-line">{t::data_files_text(lang)}</p>
            <DataTable label=t::data_files(lang) heads=vec![
                t::data_table(lang), t::data_rows(lang), CSV, JSON, SCHEMA
            ]>{rows.collect_view()}</DataTable>
            <h3 class="group">{t::data_other_files(lang)}</h3>
            <p class="prose-line">{t::data_other_text(lang)}</p>
            <ul class="inline-list">{others.collect_view()}</ul>
            <h3 class="group">{t::data_in_words(lang)}</h3>
            <ul class="inline-list">{in_words}</ul>
            <h3 class="group">{t::data_pages(lang)}</h3>
            <p class="prose-line">{t::data_pages_text(lang)}</p>
        </section>
    }
}

#[component]
fn Releases(lang: Lang) -> impl IntoView {
    let nav = use_nav();
    let releases = door().releases.iter().map(move |release| {
        let folder = format!("data/{}/", release.version);
        let package = format!("{}{folder}datapackage.json", nav.root());
        view! {
            <tr>
                <th scope="row">{release.version.clone()}</th>
                <td>{day(lang, &release.created)}</td>
                <td class="value">{count(lang, release.rows)}</td>
                <td><a href=package><code>{folder}</code></a></td>
            </tr>
        }
    });
    // The names stand in the sentence; the links behind it lead there.
    let lists = ["versions.json", "latest.json", "changelog.json"];
    let links = lists.map(|name| view! { <li><a href=format!("{}data/{name}", nav.root())>{name}</a></li> });
    let newest = door().releases.first().map(|release| view! { <Changes lang release /> });
    view! {
        <section id="releases">
            <h2>{t::data_releases(lang)}</h2>
            <p class="prose-line">{t::data_releases_text(lang, lists[0], lists[1], lists[2])}</p>
            <ul class="inline-list">{links}</ul>
            <DataTable label=t::data_releases(lang) heads=vec![
                t::data_version(lang), t::data_day(lang), t::data_rows(lang), t::data_address(lang)
            ]>{releases.collect_view()}</DataTable>
            {newest}
        </section>
    }
}

/// What changed in a release; nothing for the first one.
#[component]
fn Changes(lang: Lang, release: &'static DoorRelease) -> impl IntoView {
    let previous = release.previous.clone()?;
    let rows = release.changes.iter().map(move |change| {
        let none = if change.before.is_none() { t::data_new_table(lang) } else { t::data_gone_table(lang) };
        let cell = move |rows: Option<u32>| rows.map_or_else(|| none.to_owned(), |rows| count(lang, rows));
        view! {
            <tr>
                <th scope="row"><code>{change.table.clone()}</code></th>
                <td class="value">{cell(change.before)}</td>
                <td class="value">{cell(change.after)}</td>
                <td class="value">{count(lang, change.added)}</td>
                <td class="value">{count(lang, change.revised)}</td>
                <td class="value">{count(lang, change.withdrawn)}</td>
            </tr>
        }
    });
    let heading = t::data_changes(lang, &previous, &release.version);
    Some(view! {
        <h3 class="group">{heading.clone()}</h3>
        <p class="prose-line">{t::data_changes_text(lang, "changelog.json")}</p>
        <DataTable label=heading heads=vec![
            t::data_table(lang), t::data_before(lang), t::data_after(lang), t::data_added(lang),
            t::data_revised(lang), t::data_withdrawn(lang)
        ]>{rows.collect_view()}</DataTable>
    })
}

/// A table with its columns, as the dictionary explains them.
#[component]
fn Meaning(lang: Lang, table: &'static DoorTable) -> impl IntoView {
    let text = evidence().tables.iter().find(|entry| entry.table == table.file).map(|entry| entry.text.get(lang));
    let columns = table.columns.iter().map(move |column| view! { <Column lang table column /> });
    view! {
        <details class="series" id=format!("table-{}", table.name)>
            <summary><code>{table.file.clone()}</code> " " <span class="fine">{text}</span></summary>
            <DataTable label=table.file.clone() heads=vec![
                t::data_column(lang), t::data_meaning(lang), t::data_form(lang)
            ]>{columns.collect_view()}</DataTable>
        </details>
    }
}

#[component]
fn Column(lang: Lang, table: &'static DoorTable, column: &'static DoorColumn) -> impl IntoView {
    let is_entry =
        |entry: &&atlas_data::evidence::ColumnEntry| entry.table == table.file && entry.column == column.name;
    let text = evidence().columns.iter().find(is_entry).map(|entry| entry.text.get(lang));
    let headers = column.headers.iter().map(|header| view! { <code class="header">{header.clone()}</code> " " });
    let words = words(lang, column, evidence()).into_iter().map(|(word, name)| {
        view! { <li><code>{word}</code> {name.map(|name| format!(" {name}"))}</li> }
    });
    let empty = (!column.is_required).then(|| view! { <span class="note">{t::data_may_be_empty(lang)}</span> });
    view! {
        <tr>
            <th scope="row">{headers.collect_view()}</th>
            <td>{text}</td>
            <td>{form_text(lang, column)} {empty} <ul class="words">{words.collect_view()}</ul></td>
        </tr>
    }
}
