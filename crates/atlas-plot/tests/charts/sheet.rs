//! The style sheet says what the placing and the drawing assume.

use crate::cases;
use atlas_plot::Item;
use atlas_view::chart::TextRole;

const SHEET: &str = include_str!("../../../../src/style/chart.css");

fn class_of(item: &Item) -> &str {
    match item {
        Item::Path { class, .. }
        | Item::Line { class, .. }
        | Item::Rect { class, .. }
        | Item::Circle { class, .. }
        | Item::Text { class, .. } => class,
    }
}

/// The declarations of the first rule whose selectors include exactly this class.
fn rule_of(class: &str) -> Option<&'static str> {
    let selector = format!(".{class}");
    let rule = |part: &'static str| part.split_once('{');
    let names =
        |selectors: &str| selectors.rsplit("*/").next().unwrap_or("").split(',').any(|one| one.trim() == selector);
    SHEET.split('}').filter_map(rule).find(|(selectors, _)| names(selectors)).map(|(_, declarations)| declarations)
}

#[test]
fn every_class_has_a_rule() {
    for (name, scene) in cases::all() {
        for class in scene.items.iter().flat_map(|item| class_of(item).split(' ')) {
            let known = rule_of(class).is_some() || ["ch-end", "ch-dash", "ch-thin"].contains(&class);
            assert!(known, "{name}: .{class} has no rule in chart.css");
        }
    }
}

#[test]
fn texts_are_as_large_as_they_were_measured() {
    let classes = [
        (TextRole::ValueTick, "ch-value"),
        (TextRole::YearTick, "ch-year"),
        (TextRole::Unit, "ch-unit"),
        (TextRole::Label, "ch-label"),
        (TextRole::Legend, "ch-legend"),
        (TextRole::Break, "ch-remark"),
        (TextRole::Empty, "ch-empty"),
    ];
    assert_eq!(classes.len(), TextRole::ALL.len());
    for (role, class) in classes {
        let size = |class| rule_of(class).and_then(|rule| rule.split_once("font-size: ")?.1.split_once("px"));
        let (px, _) = size(class).or_else(|| size("ch-text")).expect("every text has a size");
        assert_eq!(px.parse(), Ok(role.size_px()), "{class}");
        let bold = rule_of(class).is_some_and(|rule| rule.contains("font-weight: 600"));
        assert_eq!(bold, role.is_bold(), "{class}");
    }
}

#[test]
fn no_colour_is_named() {
    assert!(!SHEET.contains('#') && !SHEET.contains("rgb"), "colours live in tokens.css");
}
