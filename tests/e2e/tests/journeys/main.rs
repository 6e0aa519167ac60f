//! Journeys through the built atlas. Each module is a way that somebody takes; the table says in which engines.

mod addresses;
mod evidence;
mod hydration;
mod languages;
mod lens;
mod links;
mod looks;
mod offered;
mod pairs;
mod ribbon;
mod scripts_off;
mod search;
mod selection;
mod theme;
mod trade;
mod views;
mod walk;
mod zoom;

use atlas_e2e::Engine::{Chromium, Firefox, Webkit};
use atlas_e2e::Journey;
use std::process::ExitCode;

const ALL: &[atlas_e2e::Engine] = &atlas_e2e::Engine::ALL;

const JOURNEYS: &[Journey] = &[
    Journey {
        name: "every page has a heading in its HTML",
        engines: &[Chromium],
        run: |v| Box::pin(async { offered::headings(v) }),
    },
    Journey {
        name: "scripts and styles are what was built",
        engines: &[Chromium],
        run: |v| Box::pin(async { offered::hashes(v) }),
    },
    Journey { name: "the dataset can be downloaded", engines: &[Chromium], run: |v| Box::pin(offered::files(v)) },
    Journey {
        name: "the map is readable without scripts",
        engines: &[Chromium],
        run: |v| Box::pin(scripts_off::map(v)),
    },
    Journey {
        name: "pages are readable without scripts",
        engines: &[Chromium],
        run: |v| Box::pin(scripts_off::pages(v)),
    },
    Journey { name: "every page wakes silently", engines: &[Chromium], run: |v| Box::pin(hydration::every_page(v)) },
    Journey {
        name: "pages of every kind wake silently",
        engines: &[Firefox, Webkit],
        run: |v| Box::pin(hydration::kinds(v)),
    },
    Journey { name: "a region is selected by mouse", engines: ALL, run: |v| Box::pin(selection::by_mouse(v)) },
    Journey {
        name: "a region is selected by touch",
        engines: &[Chromium, Firefox],
        run: |v| Box::pin(selection::by_touch(v)),
    },
    Journey { name: "a region is selected by keyboard", engines: ALL, run: |v| Box::pin(selection::by_keyboard(v)) },
    Journey { name: "a region is selected in the list", engines: ALL, run: |v| Box::pin(selection::in_the_list(v)) },
    Journey { name: "the indicator changes the map", engines: ALL, run: |v| Box::pin(lens::indicator(v)) },
    Journey { name: "the year changes the map", engines: ALL, run: |v| Box::pin(lens::year(v)) },
    Journey { name: "the classes change the map", engines: ALL, run: |v| Box::pin(lens::classes(v)) },
    Journey { name: "the borders change the map", engines: ALL, run: |v| Box::pin(lens::borders(v)) },
    Journey { name: "buttons zoom the map", engines: ALL, run: |v| Box::pin(zoom::by_buttons(v)) },
    Journey { name: "keys zoom the map", engines: ALL, run: |v| Box::pin(zoom::by_keys(v)) },
    Journey { name: "the wheel zooms the map", engines: &[Chromium], run: |v| Box::pin(zoom::by_wheel(v)) },
    Journey { name: "a drag moves the map", engines: ALL, run: |v| Box::pin(zoom::by_dragging(v)) },
    Journey { name: "arrows walk over the map", engines: ALL, run: |v| Box::pin(walk::to_neighbours(v)) },
    Journey { name: "arrows reach every region", engines: ALL, run: |v| Box::pin(walk::everywhere(v)) },
    Journey { name: "keys go along the crossings", engines: ALL, run: |v| Box::pin(walk::to_crossings(v)) },
    Journey { name: "two taps zoom the map", engines: &[Chromium, Firefox], run: |v| Box::pin(walk::two_taps(v)) },
    Journey { name: "the ribbon is walked by keyboard", engines: ALL, run: |v| Box::pin(ribbon::by_keyboard(v)) },
    // Only Chromium’s driver makes a window as narrow as a phone.
    Journey {
        name: "a standing ribbon is walked by keyboard",
        engines: &[Chromium],
        run: |v| Box::pin(ribbon::standing(v)),
    },
    Journey { name: "the ribbon and the map are linked", engines: ALL, run: |v| Box::pin(ribbon::with_the_map(v)) },
    Journey { name: "the lens changes the ribbon", engines: ALL, run: |v| Box::pin(ribbon::lens(v)) },
    Journey {
        name: "the ribbon stands alone in a frame",
        engines: &[Chromium],
        run: |v| Box::pin(ribbon::embedded(v)),
    },
    Journey { name: "tabs change the trade chart", engines: ALL, run: |v| Box::pin(trade::flows(v)) },
    Journey { name: "keys read the trade chart", engines: ALL, run: |v| Box::pin(trade::keys(v)) },
    Journey { name: "the pointer reads the trade chart", engines: ALL, run: |v| Box::pin(trade::pointer(v)) },
    Journey {
        name: "the whole map has legend and table in every view",
        engines: ALL,
        run: |v| Box::pin(views::kinds(v)),
    },
    Journey {
        name: "readers of the whole map set limits of groups",
        engines: ALL,
        run: |v| Box::pin(views::own_limits(v)),
    },
    Journey { name: "the whole map of two is a square of nine", engines: ALL, run: |v| Box::pin(views::two(v)) },
    Journey {
        name: "the whole map shows differences along the border",
        engines: ALL,
        run: |v| Box::pin(views::difference(v)),
    },
    Journey { name: "the whole map flies to a region", engines: ALL, run: |v| Box::pin(views::find(v)) },
    Journey {
        name: "years pass on the whole map and missing ones say so",
        engines: ALL,
        run: |v| Box::pin(views::time(v)),
    },
    Journey { name: "small maps open in the whole map", engines: ALL, run: |v| Box::pin(views::small_maps(v)) },
    Journey { name: "the home page leads to the whole map", engines: ALL, run: |v| Box::pin(views::from_home(v)) },
    Journey { name: "the search answers in three languages", engines: ALL, run: |v| Box::pin(search::answers(v)) },
    Journey { name: "the address keeps the query", engines: ALL, run: |v| Box::pin(search::keeps_the_address(v)) },
    Journey { name: "the search is used by keyboard", engines: ALL, run: |v| Box::pin(search::by_keyboard(v)) },
    Journey { name: "nonsense is searched in peace", engines: &[Chromium], run: |v| Box::pin(search::nonsense(v)) },
    Journey { name: "the language switch keeps page and lens", engines: ALL, run: |v| Box::pin(languages::switch(v)) },
    Journey {
        name: "links lead from page to page and back",
        engines: ALL,
        run: |v| Box::pin(links::from_page_to_page(v)),
    },
    Journey { name: "a card outlives a visit elsewhere", engines: ALL, run: |v| Box::pin(links::with_a_card_open(v)) },
    Journey { name: "the root page leads on", engines: ALL, run: |v| Box::pin(links::from_the_root(v)) },
    Journey {
        name: "no link leads into nothing",
        engines: &[Chromium],
        run: |v| Box::pin(links::all_lead_somewhere(v)),
    },
    Journey { name: "a source mark leads to its entry", engines: ALL, run: |v| Box::pin(links::to_a_source(v)) },
    Journey { name: "figures open their receipts", engines: ALL, run: |v| Box::pin(evidence::receipts(v)) },
    Journey {
        name: "figures lead to their receipts without scripts",
        engines: &[Chromium],
        run: |v| Box::pin(evidence::receipts_without_scripts(v)),
    },
    Journey { name: "a sentence leads to its statements", engines: ALL, run: |v| Box::pin(evidence::statements(v)) },
    Journey { name: "disagreements lead to both sides", engines: ALL, run: |v| Box::pin(evidence::disagreements(v)) },
    Journey { name: "pairs lead along the border", engines: ALL, run: |v| Box::pin(pairs::along_the_border(v)) },
    Journey { name: "a pair opens receipts and offers its data", engines: ALL, run: |v| Box::pin(pairs::as_data(v)) },
    Journey { name: "the search finds pairs", engines: ALL, run: |v| Box::pin(pairs::by_search(v)) },
    Journey { name: "broken addresses are told", engines: ALL, run: |v| Box::pin(addresses::broken(v)) },
    Journey { name: "well-formed addresses are understood", engines: ALL, run: |v| Box::pin(addresses::sound(v)) },
    Journey { name: "the colours are switched and kept", engines: ALL, run: |v| Box::pin(theme::switch(v)) },
    Journey { name: "nonsense in the storage changes nothing", engines: ALL, run: |v| Box::pin(theme::nonsense(v)) },
    // WebKit loads every file of a family that a page names, whatever its range of characters.
    Journey {
        name: "a page loads the fonts that it preloads",
        engines: &[Chromium, Firefox],
        run: |v| Box::pin(looks::fonts(v)),
    },
    Journey { name: "no page is wider than its window", engines: &[Chromium], run: |v| Box::pin(looks::widths(v)) },
    Journey { name: "pages have their picture taken", engines: &[Chromium], run: |v| Box::pin(looks::pictures(v)) },
];

fn main() -> ExitCode {
    atlas_e2e::run::main(JOURNEYS)
}
