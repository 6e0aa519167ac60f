//! Remarks at breaks, in lanes above the plot, so that neither texts nor lines cross another text.

use super::legend::widest;
use super::{Anchor, ChartBreak, Lettering, PlacedBreak, PlacedText, TextRole, YearScale};

const LANE_PX: f64 = 15.0;
const BESIDE_PX: f64 = 5.0;
/// Lowest baseline above the plot.
const LIFT_PX: f64 = 6.0;
/// With more breaks than this, trying all arrangements takes too long.
const MOST_ARRANGED: usize = 5;

/// A remark with its lanes, counted upwards from the plot.
struct Remark<'a> {
    mark: &'a ChartBreak,
    x: f64,
    texts: Vec<String>,
    left: f64,
    right: f64,
    lowest_lane: usize,
    /// How many lanes its line rises through.
    line_lanes: usize,
}

impl Remark<'_> {
    /// The lane above the highest one in use.
    fn lanes_end(&self) -> usize {
        self.lowest_lane + self.texts.len()
    }

    /// True where the line of this remark would cut through the other's text.
    fn crosses(&self, other: &Remark) -> bool {
        let inside = self.x > other.left - 2.0 && self.x < other.right + 2.0;
        inside && other.lowest_lane < self.line_lanes
    }

    fn collides(&self, other: &Remark) -> bool {
        let beside = self.right + 8.0 <= other.left || other.right + 8.0 <= self.left;
        let above = self.lowest_lane >= other.lanes_end() || other.lowest_lane >= self.lanes_end();
        !(beside || above) || self.crosses(other) || other.crosses(self)
    }
}

/// Remarks in their lanes, before the top of the plot is known.
pub(super) struct Lanes<'a> {
    remarks: Vec<Remark<'a>>,
}

impl<'a> Lanes<'a> {
    /// Spreads every break inside the scale over as few lanes as will do. Texts stay between `left` and `right`;
    /// above the lowest lane, which they share with the topmost number of the axis, they may begin at zero.
    pub fn assign(
        breaks: &'a [ChartBreak],
        years: &YearScale,
        (left, right): (f64, f64),
        lettering: &dyn Lettering,
    ) -> Lanes<'a> {
        let mut marks: Vec<Mark> = breaks
            .iter()
            .filter(|mark| (years.first..=years.last).contains(&mark.year))
            .map(|mark| {
                let texts = TextRole::Break.wrap(&mark.label, right - left, lettering);
                let width = widest(&texts, TextRole::Break, lettering);
                Mark { found: mark, x: years.x_of(mark.year), texts, width, left, right }
            })
            .collect();
        marks.sort_by_key(|mark| mark.found.year);
        let most: usize = marks.iter().map(|mark| mark.texts.len()).sum();
        // One lane more than texts, because the lowest may be too narrow for any.
        for lanes in 1..=most + 1 {
            let mut settled = Vec::new();
            let is_few = marks.len() <= MOST_ARRANGED;
            if is_few && arrange(&marks, lanes, &mut settled) {
                return Lanes { remarks: settled };
            }
        }
        Lanes { remarks: stack(&marks) }
    }

    /// Height of all lanes.
    pub fn height(&self) -> f64 {
        let lanes = self.remarks.iter().map(Remark::lanes_end).max().unwrap_or(0);
        if lanes == 0 { 0.0 } else { lanes as f64 * LANE_PX + LIFT_PX }
    }

    /// Places the remarks above a plot.
    pub fn place(self, plot_top: f64, plot_bottom: f64, lettering: &dyn Lettering) -> Vec<PlacedBreak> {
        let place = |remark: Remark| {
            let lanes_end = remark.lanes_end();
            let line = |(row, text): (usize, String)| PlacedText {
                x: remark.left,
                y: plot_top - LIFT_PX - (lanes_end - 1 - row) as f64 * LANE_PX,
                anchor: Anchor::Start,
                role: TextRole::Break,
                width: TextRole::Break.width_px(&text, lettering),
                text,
            };
            let lines: Vec<PlacedText> = remark.texts.into_iter().enumerate().map(line).collect();
            let top = if remark.line_lanes == 0 {
                plot_top
            } else {
                // The height of capitals above the topmost baseline that the line rises to.
                plot_top - LIFT_PX - (remark.line_lanes - 1) as f64 * LANE_PX - 9.0
            };
            PlacedBreak { x: remark.x, top, bottom: plot_bottom, cuts_line: remark.mark.cuts_line, lines }
        };
        self.remarks.into_iter().map(place).collect()
    }
}

/// A break and its text before it has a lane.
struct Mark<'a> {
    found: &'a ChartBreak,
    x: f64,
    texts: Vec<String>,
    width: f64,
    left: f64,
    right: f64,
}

impl<'a> Mark<'a> {
    fn remark(&self, lowest_lane: usize, left: f64, line_lanes: usize) -> Remark<'a> {
        let right = left + self.width;
        Remark { mark: self.found, x: self.x, texts: self.texts.clone(), left, right, lowest_lane, line_lanes }
    }

    /// Where the text can stand in a lane: to the right of its line, to its left, or, where it fits on neither side,
    /// pushed inside, with the line ending below it.
    fn places(&self, lane: usize) -> Vec<Remark<'a>> {
        let leftmost = if lane == 0 { self.left } else { 0.0 };
        let lanes_end = lane + self.texts.len();
        let beside: Vec<Remark> = [self.x + BESIDE_PX, self.x - BESIDE_PX - self.width]
            .into_iter()
            .filter(|start| *start >= leftmost && start + self.width <= self.right)
            .map(|start| self.remark(lane, start, lanes_end))
            .collect();
        if beside.is_empty() { vec![self.remark(lane, self.pushed(), lane)] } else { beside }
    }

    fn pushed(&self) -> f64 {
        (self.x - self.width / 2.0).min(self.right - self.width).max(self.left)
    }
}

/// Finds places without a collision in this many lanes, trying the lowest and rightmost first.
fn arrange<'a>(marks: &[Mark<'a>], lanes: usize, settled: &mut Vec<Remark<'a>>) -> bool {
    let Some((next, rest)) = marks.split_first() else { return true };
    let fitting = (0..lanes).filter(|lane| lane + next.texts.len() <= lanes);
    for remark in fitting.flat_map(|lane| next.places(lane)) {
        if settled.iter().any(|other| remark.collides(other)) {
            continue;
        }
        settled.push(remark);
        if arrange(rest, lanes, settled) {
            return true;
        }
        settled.pop();
    }
    false
}

/// One text above the other, with lines that stay in the plot: what is left when nothing fits.
fn stack<'a>(marks: &[Mark<'a>]) -> Vec<Remark<'a>> {
    let mut lane = 0;
    let mut remarks: Vec<Remark> = Vec::with_capacity(marks.len());
    for mark in marks.iter().rev() {
        remarks.push(mark.remark(lane, mark.pushed(), 0));
        lane += mark.texts.len();
    }
    remarks.reverse();
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::stand_in::StandIn;

    #[test]
    fn remarks_avoid_each_other_and_the_lines_of_others() {
        let mark = |year, label: &str| ChartBreak { year, label: label.into(), cuts_line: false };
        let breaks = [mark(2010, "customs union"), mark(2015, "economic union"), mark(2022, "new routes")];
        for width in [150.0, 200.0, 260.0, 400.0, 900.0] {
            let years = YearScale { first: 1995, last: 2025, left: 40.0, right: width - 16.0 };
            let placed = Lanes::assign(&breaks, &years, (40.0, width), &StandIn).place(100.0, 300.0, &StandIn);
            for one in &placed {
                for other in placed.iter().filter(|other| other.x > one.x) {
                    let (first, second) = (one.lines[0].bounds(), other.lines[0].bounds());
                    assert!(!first.overlaps(&second), "{width}: {} {}", one.lines[0].text, other.lines[0].text);
                    let cut = |mark: &PlacedBreak, text: &super::super::Bounds| {
                        mark.x > text.left && mark.x < text.right && mark.top < text.bottom
                    };
                    assert!(!cut(one, &second) && !cut(other, &first), "{width}");
                }
            }
        }
    }
}
