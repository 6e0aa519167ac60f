//! Which features of the packages become which shape of the map.

/// A face of the map: its id, the file it comes from, and the HASC codes of the features that melt into it.
pub struct Part {
    pub id: &'static str,
    pub file: &'static str,
    pub codes: &'static [&'static str],
}

const fn part(id: &'static str, file: &'static str, codes: &'static [&'static str]) -> Part {
    Part { id, file, codes }
}

/// East Kazakhstan as it was until 2022; its two successors are split from it.
pub const OLD_EAST: &str = "kz-east-kazakhstan-2016";
/// Successor with Semey.
pub const ABAI: &str = "kz-abai";
/// Successor with Öskemen.
pub const EAST: &str = "kz-east-kazakhstan";
/// The sea: whatever part of the frame no land fills.
pub const SEA: &str = "caspian";

/// The regions of the belt, west to east, Russia first. Tyumen comes without its two okrugs: they have codes of their own.
pub const BELT: &[Part] = &[
    part("ru-astrakhan", "rus", &["RU.AS"]),
    part("ru-volgograd", "rus", &["RU.VG"]),
    part("ru-saratov", "rus", &["RU.SR"]),
    part("ru-samara", "rus", &["RU.SA"]),
    part("ru-orenburg", "rus", &["RU.OB"]),
    part("ru-chelyabinsk", "rus", &["RU.CL"]),
    part("ru-kurgan", "rus", &["RU.KU"]),
    part("ru-tyumen", "rus", &["RU.TY"]),
    part("ru-omsk", "rus", &["RU.OM"]),
    part("ru-novosibirsk", "rus", &["RU.NS"]),
    part("ru-altai-krai", "rus", &["RU.AL"]),
    part("ru-altai-republic", "rus", &["RU.GA"]),
    part("kz-atyrau", "kaz", &["KZ.AR"]),
    part("kz-west-kazakhstan", "kaz", &["KZ.WK"]),
    part("kz-aktobe", "kaz", &["KZ.AT"]),
    part("kz-kostanay", "kaz", &["KZ.QS"]),
    part("kz-north-kazakhstan", "kaz", &["KZ.NK"]),
    part("kz-pavlodar", "kaz", &["KZ.PA"]),
    part(OLD_EAST, "kaz", &["KZ.EK"]),
];

/// Neighbours of the belt within the two states, one by one. Karaganda and Almaty stand for two present regions each,
/// since the source shows them as they were before 2022.
pub const INLAND: &[Part] = &[
    part("ru-kalmykia", "rus", &["RU.KL"]),
    part("ru-rostov", "rus", &["RU.RO"]),
    part("ru-voronezh", "rus", &["RU.VR"]),
    part("ru-tambov", "rus", &["RU.TB"]),
    part("ru-penza", "rus", &["RU.PZ"]),
    part("ru-ulyanovsk", "rus", &["RU.UL"]),
    part("ru-tatarstan", "rus", &["RU.TT"]),
    part("ru-bashkortostan", "rus", &["RU.BK"]),
    part("ru-sverdlovsk", "rus", &["RU.SV"]),
    part("ru-khanty-mansi", "rus", &["RU.KM"]),
    part("ru-tomsk", "rus", &["RU.TO"]),
    part("ru-kemerovo", "rus", &["RU.KE"]),
    part("ru-khakassia", "rus", &["RU.KK"]),
    part("ru-tuva", "rus", &["RU.TU"]),
    part("kz-mangystau", "kaz", &["KZ.MG"]),
    part("kz-kyzylorda", "kaz", &["KZ.QO"]),
    part("kz-akmola", "kaz", &["KZ.AM", "KZ.AS"]),
    part("kz-karaganda-ulytau", "kaz", &["KZ.QG"]),
    part("kz-almaty-jetisu", "kaz", &["KZ.AA", "KZ.AC"]),
];

/// What is left of each state melts into one face: its file, and the face's id.
pub const REST: &[(&str, &str)] = &[
    ("rus", "ru-other"),
    ("kaz", "kz-other"),
    ("chn", "china"),
    ("mng", "mongolia"),
    ("kgz", "kyrgyzstan"),
    ("uzb", "uzbekistan"),
    ("tkm", "turkmenistan"),
];

/// A lake or reservoir: its id, and a place (degrees) in its open water; the layer has no names.
pub const LAKES: &[(&str, (f64, f64))] = &[
    ("aral", (60.7, 46.45)),
    ("balkhash", (74.15, 46.0)),
    ("sasykkol", (80.9, 46.58)),
    ("alakol", (81.75, 46.1)),
    ("zaysan", (83.8, 48.0)),
    ("markakol", (85.75, 48.75)),
    ("tengiz", (69.0, 50.45)),
    ("kushmurun", (64.75, 52.7)),
    ("silety", (73.15, 53.25)),
    ("shalkar", (51.68, 50.55)),
    ("chany", (77.6, 54.8)),
    ("kulunda", (79.55, 53.0)),
    ("teletskoye", (87.65, 51.6)),
    ("novosibirsk-reservoir", (82.0, 54.37)),
    ("volgograd-reservoir", (45.9, 50.8)),
    ("saratov-reservoir", (48.2, 52.6)),
    ("kuybyshev-reservoir", (48.81, 54.57)),
    ("tsimlyansk-reservoir", (42.9, 47.9)),
];

/// A river: its id, and its names in the layer, which changes them at state borders.
pub const RIVERS: &[(&str, &[&str])] = &[
    ("volga", &["Volga"]),
    ("kama", &["Kama"]),
    ("don", &["Don"]),
    ("ural", &["Ural"]),
    ("tobol", &["Tobol"]),
    ("ishim", &["Esil", "Ishim"]),
    ("irtysh", &["Ertix (Irtysh)", "Ertis", "Irtysh"]),
    ("ob", &["Ob"]),
    ("katun", &["Katun"]),
    ("biya", &["Biya"]),
];
