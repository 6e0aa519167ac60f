//! Reads lines and areas of an ESRI shapefile (`.shp`) and the rows of its table (`.dbf`).
//!
//! Only what the water layers need: polylines and polygons in degrees, text columns. The format is described in the
//! ESRI white paper of July 1998.

use std::collections::BTreeMap;
use std::path::Path;

/// A record: its parts (lines or rings) and its row.
pub struct Record {
    pub parts: Vec<Vec<(f64, f64)>>,
    pub row: BTreeMap<String, String>,
}

/// Reads `<path>.shp` and, where there is one, `<path>.dbf`.
pub fn read(path: &Path) -> Result<Vec<Record>, String> {
    let load = |extension: &str| {
        let file = path.with_extension(extension);
        std::fs::read(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))
    };
    let shapes = shapes(&load("shp")?).ok_or_else(|| format!("{} ends in the middle of a record", path.display()))?;
    let mut rows = load("dbf").ok().and_then(|bytes| rows(&bytes)).unwrap_or_default().into_iter();
    Ok(shapes.into_iter().map(|parts| Record { parts, row: rows.next().unwrap_or_default() }).collect())
}

fn shapes(bytes: &[u8]) -> Option<Vec<Vec<Vec<(f64, f64)>>>> {
    let mut shapes = Vec::new();
    let mut at = 100; // length of the file header
    while at < bytes.len() {
        let words = u32::from_be_bytes(array(bytes, at + 4)?);
        let record = bytes.get(at + 8..at + 8 + 2 * words as usize)?;
        shapes.push(if int(record, 0)? == 0 { Vec::new() } else { parts(record)? });
        at += 8 + record.len();
    }
    Some(shapes)
}

/// Type, box (4 doubles), number of parts, number of points, first point of every part, points.
fn parts(record: &[u8]) -> Option<Vec<Vec<(f64, f64)>>> {
    let (part_count, point_count) = (int(record, 36)?, int(record, 40)?);
    let start = |part: usize| if part == part_count { Some(point_count) } else { int(record, 44 + 4 * part) };
    let point = |index: usize| {
        let at = 44 + 4 * part_count + 16 * index;
        Some((f64::from_le_bytes(array(record, at)?), f64::from_le_bytes(array(record, at + 8)?)))
    };
    (0..part_count).map(|part| (start(part)?..start(part + 1)?).map(point).collect()).collect()
}

fn rows(bytes: &[u8]) -> Option<Vec<BTreeMap<String, String>>> {
    let count = int(bytes, 4)?;
    let header = u16::from_le_bytes(array(bytes, 8)?) as usize;
    let length = u16::from_le_bytes(array(bytes, 10)?) as usize;
    let columns: Vec<(String, usize)> = bytes
        .get(32..header)?
        .chunks_exact(32)
        .take_while(|column| column[0] != b'\r')
        .map(|column| (text(&column[..11]), column[16] as usize))
        .collect();
    (0..count)
        .map(|index| {
            let row = bytes.get(header + index * length..header + (index + 1) * length)?;
            let mut at = 1; // after the mark of deletion
            let mut cells = BTreeMap::new();
            for (name, width) in &columns {
                cells.insert(name.clone(), text(row.get(at..at + width)?));
                at += width;
            }
            Some(cells)
        })
        .collect()
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).trim().to_owned()
}

fn int(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(i32::from_le_bytes(array(bytes, at)?)).ok()
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at + N)?.try_into().ok()
}
