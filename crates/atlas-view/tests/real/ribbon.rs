//! The border as one axis: what adds up, what fits, what is placed.

use super::{dataset, evidence};
use atlas_data::ribbon::{Axis, MarkKind};
use atlas_data::{Boundary, Country, IndicatorId, Lang, RegionId};
use atlas_view::map::{Fill, map_model};
use atlas_view::ribbon::{
    BREAKS, DRAWN, Placed, UPRIGHT_PX, bar, marks, middle, name_set, place, regions, ribbon_csv, ribbon_model, stand,
    stretch_view, unplaced, window,
};
use atlas_view::url::{Page, UrlState};
use atlas_view::walk::{across, along, facing, step_text};

const VERSIONS: [Boundary; 2] = [Boundary::Y2022, Boundary::Y2016];
const SIDES: [Country; 2] = [Country::Russia, Country::Kazakhstan];

fn axis(version: Boundary) -> &'static Axis {
    dataset().axis(version).expect("both versions have an axis")
}

fn region(slug: &str) -> RegionId {
    dataset().region_by_slug(slug).expect("the region exists")
}

fn states() -> impl Iterator<Item = UrlState> {
    let data = dataset();
    let mapped = (0u16..).zip(&data.indicators).filter(|(_, row)| row.on_map);
    mapped.flat_map(move |(index, row)| {
        VERSIONS.into_iter().flat_map(move |borders| {
            Lang::ALL.map(|lang| {
                let mut state = UrlState::new(data, lang, Page::Ribbon);
                state.lens.indicator = IndicatorId(index);
                state.lens.borders = borders;
                state.lens.year = row.years.best(borders);
                state
            })
        })
    })
}

#[test]
fn widths_add_up_to_the_length_of_their_source() {
    let data = dataset();
    let source = data.source_id("computed-border-osm").expect("the source exists");
    for (version, expected) in VERSIONS.into_iter().zip([77_570, 77_571]) {
        let axis = axis(version);
        assert_eq!(axis.source, source);
        let of_contacts: f64 = data
            .contacts
            .iter()
            .filter(|row| row.source == source && row.boundary.is_in(version))
            .filter_map(|row| row.length_km)
            .map(|km| km.to_f64() * 10.0)
            .sum();
        assert_eq!((axis.length(), of_contacts.round() as u32), (expected, expected));
        assert_eq!(axis.stretches.iter().map(|stretch| stretch.pair).collect::<Vec<_>>(), data.pairs(version));
        for country in SIDES {
            let side = axis.side(country);
            assert_eq!(side.iter().map(|own| own.to - own.from).sum::<u32>(), axis.length());
            // Every region of the side once, one behind the other.
            assert_eq!(side.len(), data.belt(version).filter(|(_, row)| row.country == country).count());
            assert!(side.windows(2).all(|pair| pair[0].to == pair[1].from));
        }
    }
}

#[test]
fn the_axis_runs_as_the_border_is_drawn() {
    let points: Vec<_> = dataset().ribbon.track.points().collect();
    assert!(points.windows(2).all(|pair| pair[0].0 < pair[1].0), "distances rise");
    // No step of the track is a jump to a stretch elsewhere: 75 km are at most 50 map units in a straight line.
    let step = |a: (i16, i16), b: (i16, i16)| f64::from(b.0 - a.0).hypot(f64::from(b.1 - a.1));
    assert!(points.windows(2).all(|pair| step(pair[0].1, pair[1].1) < 50.0));
    assert_eq!(points.last().map(|point| u32::from(point.0)), Some(axis(Boundary::Y2022).length() / 10));
}

fn check_apart(placed: &[Placed], width: f32) {
    for (index, name) in placed.iter().enumerate() {
        assert!(name.row <= 2, "{name:?} has no row at {width}");
        assert!(name.span.0 >= 0.0 && name.span.1 <= width, "{name:?} is cut at {width}");
        for other in &placed[index + 1..] {
            let is_apart = name.row != other.row || name.span.1 <= other.span.0 || other.span.1 <= name.span.0;
            assert!(is_apart, "{name:?} and {other:?} overlap at {width}");
        }
    }
}

#[test]
fn no_name_of_a_lying_ribbon_is_cut_or_covered() {
    for lang in Lang::ALL {
        for version in VERSIONS {
            for country in SIDES {
                for width in [640, 700, 722, 740, 800, 880, 960, 1000, 1040, 1120, 1200, 1240, 1368] {
                    check_apart(&place(dataset(), lang, axis(version), country, width as f32), width as f32);
                }
            }
        }
    }
}

/// In the page the rows come from the nearest narrower width of the style sheet, and in the older version those of the regions of
/// both versions from the axis of today.
#[test]
fn names_stay_apart_in_the_rows_that_the_style_sheet_gives_them() {
    let row_of = |class: &str, step: usize| {
        let rows = class.split(' ').filter_map(|word| word.strip_prefix(['r', 'c'])?.split_once('-'));
        let rows = rows.filter_map(|(from, row)| Some((from.parse::<usize>().ok()?, row.parse::<usize>().ok()?)));
        rows.filter(|(from, _)| *from <= step)
            .max_by_key(|(from, _)| *from)
            .map(|(_, row)| row)
            .expect("every name has a row")
    };
    for lang in Lang::ALL {
        for version in VERSIONS {
            for country in SIDES {
                for width in (640..1500).step_by(20) {
                    let step = BREAKS.iter().filter(|at| i32::from(**at) <= width).count() - 1;
                    // The names as they are set at that width, on a ribbon that may be wider.
                    let at = BREAKS[step];
                    let mut placed = place(dataset(), lang, axis(version), country, f32::from(at));
                    for name in &mut placed {
                        let long = name.span.1 - name.span.0;
                        let middle = name.middle / f32::from(at) * width as f32;
                        let left = match (name.span.0 <= 0.0, name.span.1 >= f32::from(at)) {
                            (true, _) => 0.0,
                            (_, true) => width as f32 - long,
                            _ => middle - long / 2.0,
                        };
                        (name.span, name.middle) = ((left, left + long), middle);
                        name.row = row_of(&name_set(dataset(), lang, name.region), step);
                    }
                    check_apart(&placed, width as f32);
                }
            }
        }
    }
}

#[test]
fn no_name_of_a_standing_ribbon_is_cut_or_covered() {
    for lang in Lang::ALL {
        for version in VERSIONS {
            for country in SIDES {
                // Windows of 320 and 360 pixels less the margins of the page, and the narrowest frame.
                for width in [280.0, 288.0, 328.0, 500.0, 639.0] {
                    let names = stand(dataset(), lang, axis(version), country, width);
                    for (id, top, bottom, lines) in &names {
                        assert!(*top >= 0.0 && *bottom <= UPRIGHT_PX, "{lines:?}");
                        for line in lines {
                            let wide = atlas_words::metrics::text_width(line, true) * 0.012;
                            assert!(wide <= (width - 52.0) / 2.0, "{line} is cut at {width}");
                        }
                        let hidden = names.iter().find(|other| other.0 != *id && other.1 < *bottom && *top < other.2);
                        assert!(hidden.is_none(), "{lang:?} {version:?} {width}: {lines:?} and {hidden:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn bars_have_one_scale_and_the_classes_of_the_map() {
    let data = dataset();
    for state in states() {
        let model = map_model(data, &state);
        let mut is_full = false;
        for row in &model.regions {
            let bar = bar(data, state.lang, &state.lens, &model, row.region).expect("the region is in its version");
            assert_eq!(bar.fill, row.fill);
            assert!(bar.spoken.starts_with(&row.name));
            assert_eq!(bar.number.is_empty(), matches!(row.fill, Fill::Missing(_)));
            is_full |= bar.size == "100.0%";
            // A bar from nought can only stand for what is above it.
            assert!(row.number.is_none_or(|number| number.digits >= 0), "{} {}", model.heading, row.name);
        }
        assert!(is_full || model.covered.0 == 0, "{}: the largest value fills the room", model.heading);
    }
}

#[test]
fn the_browser_draws_the_same_from_its_part() {
    let part = dataset().clone().for_views();
    for state in states() {
        let (whole, sliced) = (map_model(dataset(), &state), map_model(&part, &state));
        for row in &whole.regions {
            let of = |data, model| bar(data, state.lang, &state.lens, model, row.region);
            assert_eq!(of(dataset(), &whole), of(&part, &sliced));
            assert_eq!(middle(dataset(), row.region), middle(&part, row.region));
        }
        assert_eq!(ribbon_model(dataset(), &state), ribbon_model(&part, &state));
    }
    for country in SIDES {
        assert_eq!(regions(dataset(), country), regions(&part, country));
    }
}

#[test]
fn the_table_has_every_region_and_says_whose_lengths_they_are() {
    for state in states() {
        let model = ribbon_model(dataset(), &state);
        let expected = if state.lens.borders == Boundary::Y2016 { 19 } else { 20 };
        assert_eq!(model.rows.len(), expected);
        assert!(model.text.contains(&model.heading) && !model.text.contains(['{', '}']), "{}", model.text);
        assert!(model.text.matches('.').count() >= 2, "two sentences: {}", model.text);
        let file = ribbon_csv(dataset(), state.lang, &model);
        assert!(file.contains("OpenStreetMap") && file.lines().count() == expected + 5, "{file}");
    }
}

#[test]
fn a_stretch_is_seen_in_the_view_that_shows_it() {
    let data = dataset();
    for version in VERSIONS {
        let axis = axis(version);
        for stretch in &axis.stretches {
            let view = stretch_view(data, version, stretch.pair).expect("a stretch is smaller than the sheet");
            let (from, to) = axis.span(stretch.pair).expect("the pair is on the axis");
            let units = |at: u32| (f64::from(at) / f64::from(axis.length()) * f64::from(DRAWN)) as u32;
            let parts = window(data, Some(view));
            let covers = |at: u32| parts.iter().any(|part| part.0 <= at + 60 && at <= part.1 + 60);
            assert!(covers(units(from)) && covers(units(to)), "{}: {parts:?}", data.pair_slug(stretch.pair));
        }
    }
    assert_eq!(window(data, None), []);
}

#[test]
fn what_has_a_place_is_placed_in_its_own_regions() {
    let data = dataset();
    let with_position = evidence().crossings.iter().filter(|row| row.lat.is_some() && row.lon.is_some()).count();
    let of = |kind| data.ribbon.marks.iter().filter(move |mark| mark.kind == kind);
    assert_eq!(of(MarkKind::Crossing).count(), with_position);
    for mark in of(MarkKind::Crossing) {
        let row = evidence().crossings.iter().find(|row| row.id == mark.key).expect("the row exists");
        for (named, region) in [(&row.region_russia, mark.pair.russian), (&row.region_kazakhstan, mark.pair.kazakh)] {
            assert!(named.as_ref().is_none_or(|key| data.region_id(key) == Some(region)), "{}", mark.key);
        }
        // A rail junction is where the line crosses the border.
        assert!(mark.precision != "border-point" || mark.off_km <= 5, "{} is {} km off", mark.key, mark.off_km);
        let (from, to) = axis(Boundary::Y2022).span(mark.pair).expect("the pair is on the axis");
        assert!((from..=to).contains(&mark.at), "{}", mark.key);
    }
    let corridors: Vec<&str> = of(MarkKind::Corridor).map(|mark| mark.key.as_str()).collect();
    assert!(corridors.contains(&"corridor-turksib") && !corridors.contains(&"corridor-cpc"));
    assert_eq!(corridors.iter().filter(|key| **key == "corridor-transsib-petropavl").count(), 2);
    assert_eq!(of(MarkKind::River).filter(|mark| mark.key == "river-irtysh").count(), 1);
}

#[test]
fn nothing_that_crosses_is_left_out_in_silence() {
    for lang in Lang::ALL {
        let placed = marks(dataset(), evidence(), lang);
        let left = unplaced(dataset(), evidence(), lang);
        let crossings = placed.iter().filter(|mark| mark.kind == MarkKind::Crossing).count();
        let mut corridors: Vec<&str> =
            placed.iter().filter(|mark| mark.kind == MarkKind::Corridor).map(|mark| mark.address.as_str()).collect();
        corridors.sort_unstable();
        corridors.dedup();
        let all = evidence().crossings.len() + evidence().corridors.len();
        assert_eq!(crossings + corridors.len() + left.len(), all);
        assert!(
            placed.iter().all(|mark| !mark.name.is_empty() && mark.spoken.len() > mark.name.len() && mark.at <= DRAWN)
        );
        assert!(left.iter().all(|row| !row.name.is_empty() && !row.mode.is_empty()));
    }
}

#[test]
fn every_region_is_reached_along_the_border_and_every_step_leads_back() {
    let data = dataset();
    for version in VERSIONS {
        for country in SIDES {
            let side = axis(version).side(country);
            let mut at = side[0].region;
            let mut seen = vec![at];
            while let Some(next) = along(data, version, at, true) {
                assert_eq!(along(data, version, next, false), Some(at));
                at = next;
                seen.push(at);
            }
            assert_eq!(seen, side.iter().map(|own| own.region).collect::<Vec<_>>());
            for own in side {
                let facing = across(data, version, own.region, None).expect("every region faces another");
                assert_eq!(across(data, version, facing, Some(own.region)), Some(own.region), "one comes back");
            }
        }
    }
    assert_eq!(across(data, Boundary::Y2022, region("orenburg"), None), Some(region("aktobe")));
    assert_eq!(across(data, Boundary::Y2022, region("samara"), None), Some(region("west-kazakhstan")));
    assert_eq!(facing(data, Boundary::Y2022, Country::Kazakhstan, DRAWN), Some(region("east-kazakhstan")));
    assert_eq!(facing(data, Boundary::Y2016, Country::Kazakhstan, DRAWN), Some(region("east-kazakhstan-2016")));
}

#[test]
fn a_step_says_how_much_more_or_less() {
    let data = dataset();
    let mut state = UrlState::new(data, Lang::En, Page::Home);
    let said = |state: &UrlState, from: Option<&str>, to: &str| {
        let model = map_model(data, state);
        step_text(data, state.lang, state.lens.indicator, &model, from.map(region), region(to))
    };
    for lang in Lang::ALL {
        state.lang = lang;
        let (first, second) = (said(&state, None, "omsk"), said(&state, Some("kurgan"), "omsk"));
        assert!(second.starts_with(&first) && second.len() > first.len(), "{second}");
        assert!(!second.contains(['{', '}']));
        assert_eq!(said(&state, Some("omsk"), "omsk"), first, "standing still is no step");
    }
    state.lang = Lang::En;
    state.lens.indicator = data.indicator_id("unemployment-rate").expect("the indicator exists");
    state.lens.year = data.indicator(state.lens.indicator).years.best(state.lens.borders);
    let text = said(&state, Some("kurgan"), "chelyabinsk");
    assert!(text.contains("percentage points less than Kurgan Oblast"), "{text}");
    state.lens.indicator = data.indicator_id("wage-kzt").expect("the indicator exists");
    state.lens.year = data.indicator(state.lens.indicator).years.best(state.lens.borders);
    let text = said(&state, Some("kurgan"), "kostanay");
    assert!(!text.contains("than"), "a missing value makes no difference: {text}");
}
