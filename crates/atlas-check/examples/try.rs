fn main() {
    let seeds = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    if std::env::args().nth(2).is_some() { print!("{}", atlas_check::package::render(&seeds)); return; }
    let start = std::time::Instant::now();
    match atlas_check::load(&seeds) {
        Ok(d) => println!("ok {} {} obs {:?}", d.version, d.observations.len(), start.elapsed()),
        Err(p) => { for x in &p { println!("{x}"); } println!("{} problems {:?}", p.len(), start.elapsed()); }
    }
}
