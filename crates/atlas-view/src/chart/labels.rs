//! Names at the ends of lines, moved apart.

use super::legend::{lines, widest};
use super::{Bounds, Lettering, PlacedLabel, PlacedPoint, PlacedSeries, TextRole, Tone};

/// Distance between the end of a line and its name.
const BESIDE_PX: f64 = 8.0;
/// A line that ends this far before the plot has its name inside the plot, if there is room.
const EARLY_PX: f64 = 40.0;
/// A margin may be this much narrower than letters turn out to be.
const SPARE_PX: f64 = 3.0;

/// A name and where its line ends.
pub(super) struct Name {
    pub tone: Tone,
    pub texts: Vec<String>,
    pub width: f64,
    pub end: PlacedPoint,
}

/// Margin to the right of the plot for names of these widths.
pub(super) fn margin_for(widths: impl Iterator<Item = f64>) -> f64 {
    widths.reduce(f64::max).map_or(0.0, |widest| BESIDE_PX + widest + SPARE_PX)
}

/// Breaks a name into lines; a wider chart has room for longer ones.
pub(super) fn wrapped(label: &str, chart_px: f64, lettering: &dyn Lettering) -> (Vec<String>, f64) {
    let texts = TextRole::Label.wrap(label, (chart_px * 0.18).clamp(110.0, 200.0), lettering);
    let width = widest(&texts, TextRole::Label, lettering);
    (texts, width)
}

/// What names inside the plot must keep clear of.
pub(super) struct Obstacles {
    marks: Vec<Bounds>,
    breaks: Vec<Bounds>,
}

impl Obstacles {
    /// Everything drawn in the plot; `break_lines` are positions from the left.
    pub fn of(series: &[PlacedSeries], break_lines: impl Iterator<Item = f64>, plot: &Bounds) -> Obstacles {
        let around = |point: &PlacedPoint, px: f64| Bounds {
            left: point.x - px,
            top: point.y - px,
            right: point.x + px,
            bottom: point.y + px,
        };
        let mut marks = Vec::new();
        for one in series {
            for pair in one.runs.iter().flat_map(|run| run.windows(2)) {
                let [from, to] = pair else { continue };
                let (from, to) = (around(from, 2.0), around(to, 2.0));
                // Lines rise and fall within one year, so the box of a piece is close enough to it.
                marks.push(Bounds {
                    left: from.left.min(to.left),
                    top: from.top.min(to.top),
                    right: from.right.max(to.right),
                    bottom: from.bottom.max(to.bottom),
                });
            }
            marks.extend(one.dots.iter().chain(&one.hollow).map(|point| around(point, 5.0)));
        }
        let line = |x: f64| Bounds { left: x - 2.0, top: plot.top, right: x + 2.0, bottom: plot.bottom };
        Obstacles { marks, breaks: break_lines.map(line).collect() }
    }
}

/// Places every name, or returns `None` where the margin is too low for them.
pub(super) fn labels(
    names: Vec<Name>,
    plot: &Bounds,
    mut obstacles: Obstacles,
    lettering: &dyn Lettering,
) -> Option<Vec<PlacedLabel>> {
    let mut placed = Vec::new();
    let mut margin = Vec::new();
    for name in names {
        let early = name.end.x < plot.right - EARLY_PX;
        match early.then(|| inside(&name, plot, &obstacles)).flatten() {
            Some(place) => {
                obstacles.marks.push(place);
                placed.push(set(name, place.left, place.top, lettering));
            }
            None => margin.push(name),
        }
    }
    margin.sort_by(|one, other| one.end.y.total_cmp(&other.end.y));
    let wanted: Vec<(f64, f64)> = margin.iter().map(|name| (name.end.y, height(&name.texts))).collect();
    let tops = move_apart(&wanted, plot.top, plot.bottom)?;
    placed.extend(margin.into_iter().zip(tops).map(|(name, top)| set(name, plot.right + BESIDE_PX, top, lettering)));
    Some(placed)
}

fn height(texts: &[String]) -> f64 {
    texts.len() as f64 * TextRole::Label.line_px()
}

fn set(name: Name, left: f64, top: f64, lettering: &dyn Lettering) -> PlacedLabel {
    let baseline = top + 12.0;
    PlacedLabel { tone: name.tone, lines: lines(name.texts, left, baseline, TextRole::Label, lettering) }
}

/// A free place next to the end of a line: beside it, above it, below it; across a break line only if need be.
fn inside(name: &Name, plot: &Bounds, obstacles: &Obstacles) -> Option<Bounds> {
    let (width, height) = (name.width, height(&name.texts));
    let PlacedPoint { x, y, .. } = name.end;
    let (right, level) = (x + BESIDE_PX, y - height / 2.0);
    let (above, below) = (y - height - 6.0, y + 6.0);
    let places = [
        (right, level),
        (right, above),
        (right, below),
        (x - width / 2.0, above),
        (x - width / 2.0, below),
        (x - width, above),
        (x - width, below),
    ];
    let boxes = places.map(|(left, top)| Bounds { left, top, right: left + width, bottom: top + height });
    let fits = |place: &&Bounds| {
        let within = place.left >= plot.left
            && place.right <= plot.right
            && place.top >= plot.top
            && place.bottom <= plot.bottom;
        within && !obstacles.marks.iter().any(|mark| mark.overlaps(place))
    };
    let clear = |place: &&Bounds| !obstacles.breaks.iter().any(|mark| mark.overlaps(place));
    let free = |place: &&Bounds| fits(place) && clear(place);
    boxes.iter().find(free).or_else(|| boxes.iter().find(fits)).copied()
}

/// A pile of names that touch; it stands where its members are displaced least.
struct Pile {
    /// Sum of the tops that the members want, each less its offset in the pile.
    wanted: f64,
    members: usize,
    height: f64,
}

impl Pile {
    fn top(&self, highest: f64, lowest: f64) -> f64 {
        (self.wanted / self.members as f64).min(lowest - self.height).max(highest)
    }
}

/// Moves boxes, given by middle and height from top to bottom, apart as little as possible inside the limits.
/// Returns their tops, or `None` where they do not fit.
fn move_apart(wanted: &[(f64, f64)], highest: f64, lowest: f64) -> Option<Vec<f64>> {
    let mut piles: Vec<Pile> = Vec::new();
    for (middle, height) in wanted {
        let mut pile = Pile { wanted: middle - height / 2.0, members: 1, height: *height };
        while let Some(above) = piles.pop() {
            if above.top(highest, lowest) + above.height <= pile.top(highest, lowest) {
                piles.push(above);
                break;
            }
            let offset = above.height * pile.members as f64;
            pile = Pile {
                wanted: above.wanted + pile.wanted - offset,
                members: above.members + pile.members,
                height: above.height + pile.height,
            };
        }
        piles.push(pile);
    }
    let mut tops = Vec::with_capacity(wanted.len());
    let mut boxes = wanted.iter();
    for pile in &piles {
        let mut top = pile.top(highest, lowest);
        if top + pile.height > lowest + 1e-6 {
            return None;
        }
        for (_, height) in boxes.by_ref().take(pile.members) {
            tops.push(top);
            top += height;
        }
    }
    Some(tops)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_move_apart_as_little_as_possible() {
        assert_eq!(move_apart(&[(50.0, 16.0), (100.0, 16.0)], 0.0, 200.0), Some(vec![42.0, 92.0]));
        assert_eq!(move_apart(&[(50.0, 16.0), (50.0, 16.0)], 0.0, 200.0), Some(vec![34.0, 50.0]));
        assert_eq!(move_apart(&[(2.0, 16.0), (4.0, 16.0)], 0.0, 200.0), Some(vec![0.0, 16.0]));
        assert_eq!(move_apart(&[(198.0, 16.0), (199.0, 32.0)], 0.0, 200.0), Some(vec![152.0, 168.0]));
    }

    #[test]
    fn names_that_do_not_fit_are_refused() {
        assert_eq!(move_apart(&[(5.0, 16.0), (6.0, 16.0)], 0.0, 30.0), None);
        assert_eq!(move_apart(&[], 0.0, 30.0), Some(vec![]));
    }
}
