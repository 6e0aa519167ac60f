//! Names in three languages that nobody bears, about as long as real ones.

use atlas_data::Text3;

const BEGINNINGS: [(&str, &str, &str); 20] = [
    ("Ak", "Ак", "Ақ"),
    ("Kara", "Кара", "Қара"),
    ("Sary", "Сары", "Сары"),
    ("Kok", "Кок", "Көк"),
    ("Bel", "Бел", "Бел"),
    ("Ust", "Усть", "Үст"),
    ("Novo", "Ново", "Жаңа"),
    ("Verkh", "Верх", "Жоғарғы"),
    ("Bal", "Бал", "Бал"),
    ("Tal", "Тал", "Тал"),
    ("Ish", "Иш", "Есіл"),
    ("Kur", "Кур", "Құр"),
    ("Mar", "Мар", "Мар"),
    ("Ore", "Оре", "Өре"),
    ("Pav", "Пав", "Пав"),
    ("Sem", "Сем", "Сем"),
    ("Tob", "Тоб", "Тоб"),
    ("Uz", "Уз", "Үз"),
    ("Zhan", "Жан", "Жан"),
    ("Chel", "Чел", "Шел"),
];
const ENDINGS: [(&str, &str, &str); 11] = [
    ("tau", "тау", "тау"),
    ("su", "су", "су"),
    ("bulak", "булак", "бұлақ"),
    ("gorsk", "горск", "қала"),
    ("ovka", "овка", "ауыл"),
    ("kol", "коль", "көл"),
    ("insk", "инск", "төбе"),
    ("ozero", "озеро", "өзек"),
    ("sai", "сай", "сай"),
    ("ino", "ино", "жар"),
    ("balyk", "балык", "балық"),
];

/// The short name of a region. Two hundred and twenty names occur; after that they come again with a number.
pub fn short(index: usize) -> Text3 {
    let all = BEGINNINGS.len() * ENDINGS.len();
    // 20 and 11 have no common divisor: every pair occurs before one comes again.
    let beginning = BEGINNINGS.iter().cycle().nth(index % all).copied().unwrap_or_default();
    let ending = ENDINGS.iter().cycle().nth(index % all).copied().unwrap_or_default();
    let number = if index < all { String::new() } else { format!(" {}", index / all + 1) };
    Text3 {
        en: format!("{}{}{number}", beginning.0, ending.0),
        ru: format!("{}{}{number}", beginning.1, ending.1),
        kk: format!("{}{}{number}", beginning.2, ending.2),
    }
}

/// The full name.
pub fn full(index: usize) -> Text3 {
    let Text3 { en, ru, kk } = short(index);
    Text3 { en: format!("{en} Region"), ru: format!("область {ru}"), kk: format!("{kk} облысы") }
}
