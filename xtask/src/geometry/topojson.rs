//! Writes the map as `TopoJSON`, one arc and one shape to a line, so that a change can be reviewed.
//!
//! The keys of every object stand in the order of the alphabet, which is what `serde_json` writes whether or not a crate of
//! the build asks it to keep the order of insertion.

use super::border::Border;
use super::light::{Map, Shape};
use super::sheet::{LATITUDE, MERIDIAN, PARALLELS, Sheet};
use atlas_geo::Point;
use atlas_geo::clip::Frame;
use atlas_geo::quantise::{Grid, without_repeats};
use atlas_geo::topology::ArcUse;
use serde_json::{Value, json};

/// Cells on each axis: about 40 metres by 20.
const STEPS: f64 = 1e5;
/// Longest piece along the frame, in metres. The frame is straight on the sheet but curved in degrees; with a vertex
/// this often, readers that draw degrees see it curved.
const EDGE_PIECE_M: f64 = 100_000.0;

/// The two files: shapes with light arcs, and the same arcs in detail, on the same grid.
pub struct Written {
    pub map: String,
    pub detail: String,
}

pub fn write(sheet: &Sheet, frame: Frame, map: &Map, border: &Border) -> Written {
    let degrees = |arcs: &[Vec<Point>]| -> Vec<Vec<(f64, f64)>> {
        let line = |arc: &Vec<Point>| with_edge_points(arc, frame).into_iter().map(|at| sheet.degrees(at)).collect();
        arcs.iter().map(line).collect()
    };
    let arcs = degrees(&map.arcs);
    let fold = |start: f64, pick: fn(f64, f64) -> f64, of: fn(&(f64, f64)) -> f64| {
        arcs.iter().flatten().map(of).fold(start, pick)
    };
    // Whole thousandths of a degree: the transform stays short and the same when a vertex inside changes.
    let low = |of| (fold(f64::MAX, f64::min, of) * 1e3).floor() / 1e3;
    let high = |of| (fold(f64::MIN, f64::max, of) * 1e3).ceil() / 1e3;
    let (lower, upper) = ((low(|p| p.0), low(|p| p.1)), (high(|p| p.0), high(|p| p.1)));
    let mut grid = Grid::over(lower, upper, STEPS);
    // Nine decimals are 0.1 mm, and short; the positions are rounded with what is written.
    grid.scale = ((grid.scale.0 * 1e9).ceil() / 1e9, (grid.scale.1 * 1e9).ceil() / 1e9);

    let lines = |items: Vec<Value>| items.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n");
    let object = |name: &str, items: Vec<Value>| {
        format!("\"{name}\":{{\"type\":\"GeometryCollection\",\"geometries\":[\n{}\n]}}", lines(items))
    };
    let river = |(id, runs): &(&str, Vec<Vec<ArcUse>>)| json!({"arcs": runs, "id": id, "type": "MultiLineString"});
    let stretches = border.stretches.iter().map(|stretch| {
        let properties = json!({"boundary": stretch.boundary, "kazakh": stretch.kazakh, "russian": stretch.russian});
        json!({"arcs": stretch.lines, "properties": properties, "type": "MultiLineString"})
    });
    let objects = [
        object("regions", map.regions.iter().map(shape).collect()),
        object("context", map.context.iter().map(shape).collect()),
        object("rivers", map.rivers.iter().map(river).collect()),
        object("border", stretches.collect()),
        object("border-line", vec![json!({"arcs": border.line, "id": "border-line", "type": "LineString"})]),
    ];
    let transform = json!({"scale": [grid.scale.0, grid.scale.1], "translate": [lower.0, lower.1]});
    let projection = json!({
        "frame": [frame.left, frame.bottom, frame.right, frame.top],
        "latitude": LATITUDE, "meridian": MERIDIAN, "parallels": [PARALLELS.0, PARALLELS.1], "projection": "albers",
    });
    let steps = |arcs: &[Vec<(f64, f64)>]| lines(arcs.iter().map(|arc| Value::from(steps(arc, &grid))).collect());
    let (light, detail) = (steps(&arcs), steps(&degrees(&map.detail)));
    Written {
        map: format!(
            "{{\"type\":\"Topology\",\n\"sheet\":{projection},\n\"transform\":{transform},\n\"objects\":{{\n{}}},\n\"arcs\":[\n{light}\n]}}\n",
            objects.join(",\n")
        ),
        detail: format!(
            "{{\"type\":\"Topology\",\n\"transform\":{transform},\n\"objects\":{{}},\n\"arcs\":[\n{detail}\n]}}\n"
        ),
    }
}

fn shape(shape: &Shape) -> Value {
    match shape.polygons.as_slice() {
        [one] => json!({"arcs": one, "id": shape.id, "type": "Polygon"}),
        many => json!({"arcs": many, "id": shape.id, "type": "MultiPolygon"}),
    }
}

/// First position, then steps from one to the next.
fn steps(arc: &[(f64, f64)], grid: &Grid) -> Vec<Vec<i32>> {
    let cells: Vec<Point> = arc.iter().map(|&at| grid.cell(at)).collect();
    let mut before = (0, 0);
    let step = |cell: Point| {
        let step = vec![cell.0 - before.0, cell.1 - before.1];
        before = cell;
        step
    };
    without_repeats(&cells).into_iter().map(step).collect()
}

fn with_edge_points(arc: &[Point], frame: Frame) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::new();
    for &to in arc {
        if let Some(&from) = line.last().filter(|&&from| frame.has_along_edge(from, to)) {
            let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
            let pieces = (dx.hypot(dy) / EDGE_PIECE_M).ceil().max(1.0) as i32;
            let at = |share: f64| (from.0 + (dx * share).round() as i32, from.1 + (dy * share).round() as i32);
            line.extend((1..pieces).map(|piece| at(f64::from(piece) / f64::from(pieces))));
        }
        line.push(to);
    }
    line
}
