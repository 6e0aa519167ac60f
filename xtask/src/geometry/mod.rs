//! `cargo xtask geometry`: makes `seeds/geo/map.topojson`, `detail.topojson` and `land.geojson` from the packages named in `xtask/geometry`.
//!
//! Steps: fetch the packages; read their shapes; project; melt features into faces; cut off the sea islands that are too
//! small to see; split Abai from East Kazakhstan; cut at the frame; fill what is left with the Caspian; find shared arcs;
//! leave out light vertices; name the border; write. The same packages always give the same bytes.

mod abai;
mod border;
mod faces;
mod geojson;
mod inset;
mod light;
mod names;
mod parts;
mod shapefile;
mod sheet;
mod sources;
mod topojson;
mod waters;

use std::path::Path;

/// Fetches, makes, checks and writes.
pub fn run(root: &Path) -> Result<(), String> {
    let packages = sources::fetch(root)?;
    make(&packages, root)
}

/// Everything after the download.
pub fn make(packages: &sources::Packages, root: &Path) -> Result<(), String> {
    let sheet = sheet::Sheet::new();
    let land = faces::read(packages, &sheet)?;
    let frame = sheet::Sheet::frame(&land)?;
    let faces = faces::cut(land, frame)?;
    let waters = waters::read(packages, &sheet, frame)?;
    let map = light::lighten(&faces, &waters)?;
    let border = border::find(&map)?;
    let written = topojson::write(&sheet, frame, &map, &border);
    let geo = root.join("seeds/geo");
    names::check(&geo, &map)?;
    let land = inset::write(packages)?;
    for (name, text) in [("map.topojson", &written.map), ("detail.topojson", &written.detail), ("land.geojson", &land)]
    {
        std::fs::write(geo.join(name), text).map_err(|error| format!("cannot write {name}: {error}"))?;
        println!("seeds/geo/{name}: {} bytes", text.len());
    }
    println!("{} arcs, {} vertices, {} in detail", map.arcs.len(), map.vertices(), map.detail_vertices());
    println!("of these on regions of the belt: {}", map.belt_vertices());
    println!("frame: {frame:?} metres");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// The committed lock files must install anywhere, so they name no host.
    #[test]
    fn lock_files_name_no_registry() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("geometry");
        for file in ["package.json", "package-lock.json", "requirements.txt"] {
            let text = std::fs::read_to_string(folder.join(file)).unwrap();
            assert!(!text.contains("\"resolved\"") && !text.contains("index-url"), "{file}");
        }
    }
}
