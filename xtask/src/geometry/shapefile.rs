//! Reads lines and areas of an ESRI shapefile (`.shp`) and the rows of its table (`.dbf`).
//!
//! Only what the water layers need: polylines and polygons in degrees, text columns. The format is described in the
//! ESRI white paper of July 1998.

use std::collections::BTreeMap;
use std::path::Path;

/// Lines or rings of a record, in degrees.
type Parts = Vec<Vec<(f64, f64)>>;

/// A record: its parts (lines or rings) and its row.
pub struct Record {
    pub parts: Parts,
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

fn shapes(bytes: &[u8]) -> Option<Vec<Parts>> {
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
fn parts(record: &[u8]) -> Option<Parts> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A file header, then one polyline of two parts.
    fn sample() -> Vec<u8> {
        let points = [(1.0f64, 2.0f64), (3.0, 4.0), (5.0, 6.0), (7.0, 8.0)];
        let mut record = 3i32.to_le_bytes().to_vec();
        record.extend([0; 32]);
        for number in [2i32, 4, 0, 2] {
            record.extend(number.to_le_bytes());
        }
        for (x, y) in points {
            record.extend(x.to_le_bytes());
            record.extend(y.to_le_bytes());
        }
        let mut file = vec![0; 100];
        file.extend(1i32.to_be_bytes());
        file.extend((record.len() as i32 / 2).to_be_bytes());
        file.extend(record);
        file
    }

    #[test]
    fn a_polyline_is_read_part_by_part() {
        let shapes = shapes(&sample()).unwrap();
        assert_eq!(shapes, [vec![vec![(1.0, 2.0), (3.0, 4.0)], vec![(5.0, 6.0), (7.0, 8.0)]]]);
    }

    #[test]
    fn a_file_cut_short_is_refused() {
        let sample = sample();
        assert_eq!(shapes(&sample[..sample.len() - 1]), None);
    }

    #[test]
    fn a_table_is_read_by_column() {
        let mut file = vec![3, 0, 0, 0, 1, 0, 0, 0, 65, 0, 6, 0];
        file.resize(32, 0);
        let mut column = b"name".to_vec();
        column.resize(32, 0);
        column[16] = 5;
        file.extend(column);
        file.extend(b"\r Volga");
        assert_eq!(rows(&file).unwrap()[0]["name"], "Volga");
    }
}
