//! What people type: cases, endings, slips of the finger, half a word, the other keyboard.

use crate::check;

#[test]
fn russian_cases() {
    check(&[
        ("в Оренбурге", "orenburg"),
        ("Оренбургской области", "ru-orenburg"),
        ("из Казахстана", "kz-all"),
        ("в Омской области", "ru-omsk"),
        ("Алтайского края", "ru-altai-krai"),
        ("в Алтайском крае", "ru-altai-krai"),
        ("Костанаем", "kostanay"),
        ("Павлодарской областью", "kz-pavlodar"),
        ("Астраханью", "astrakhan"),
        ("в Усть-Каменогорске", "oskemen"),
        ("Иртыша", "river-irtysh"),
        ("на Иртыше", "river-irtysh"),
        ("рекой Урал", "river-ural"),
        ("Токаева", "person-tokayev"),
        ("Назарбаевым", "person-nazarbayev"),
        ("численности населения", "population"),
        ("форумы", "cooperation"),
        ("соглашений", "agreements"),
        ("источники", "sources"),
        ("безработицы", "unemployment-rate"),
    ]);
}

#[test]
fn kazakh_suffixes() {
    check(&[
        ("Қостанайда", "kostanay"),
        ("Омбы облысының", "ru-omsk"),
        ("Омбыда", "omsk"),
        ("Орынборға", "orenburg"),
        ("Ақтөбеден", "aktobe"),
        ("Атыраудағы", "atyrau"),
        ("Павлодарлық", "pavlodar"),
        ("Өскеменнің", "oskemen"),
        ("Ертістің", "river-irtysh"),
        ("Жайыққа", "river-ural"),
        ("Қазақстанның", "kz-all"),
        ("Тоқаевтың", "person-tokayev"),
        ("Алтай өлкесінде", "ru-altai-krai"),
        ("Шығыс Қазақстан облысында", "kz-east-kazakhstan"),
        ("халық санын", "population"),
        ("Qostanaida", "kostanay"),
        ("Omby oblysynyn", "ru-omsk"),
        ("Semeıde", "semey"),
        ("форумдар", "cooperation"),
        ("келісімдер", "agreements"),
    ]);
}

#[test]
fn english_endings() {
    check(&[
        ("rivers", "border"),
        ("Kazakhstan's", "kz-all"),
        ("Aktobe Region's", "kz-aktobe"),
        ("agreements", "agreements"),
        ("wages", "wage-rub"),
        ("forums", "cooperation"),
    ]);
}

#[test]
fn slips_of_the_finger() {
    check(&[
        ("Orenbrug", "ru-orenburg"),
        ("Оренбрг", "ru-orenburg"),
        ("Астрахнь", "astrakhan"),
        ("Челябниск", "chelyabinsk"),
        ("Новосбирск", "novosibirsk"),
        ("Petropavlosk", "petropavl"),
        ("Костонай", "kostanay"),
        ("Kostany", "kostanay"),
        ("Павладар", "pavlodar"),
        ("Усть-Каменагорск", "oskemen"),
        ("Semipalatisnk", "semey"),
        ("Қстанай", "kostanay"),
        ("Өскмен", "oskemen"),
        ("Алтйский край", "ru-altai-krai"),
        ("Altia Krai", "ru-altai-krai"),
        ("Nazarbyev", "person-nazarbayev"),
        ("Токеав", "person-tokayev"),
        ("Иртыщ", "river-irtysh"),
        ("плотность насиления", "population-density"),
        ("unemploymnet", "unemployment-rate"),
        ("безроботица", "unemployment-rate"),
        ("саглашения", "agreements"),
        ("Волгаград", "volgograd"),
        ("Тюмнь", "tyumen"),
        ("Оренбугре", "orenburg"),
    ]);
}

#[test]
fn half_a_word_and_the_other_keyboard() {
    check(&[
        ("оренб", "ru-orenburg"),
        ("kosta", "kz-kostanay"),
        ("усть-к", "oskemen"),
        ("новосиб", "ru-novosibirsk"),
        ("севастоп северо-каз", "kz-north-kazakhstan"),
        ("tokay", "person-tokayev"),
        ("иртыш", "river-irtysh"),
        ("jvcr", "ru-omsk"),
        ("jhty,ehu", "ru-orenburg"),
        ("fcnhf[fym", "astrakhan"),
        ("щкутигкп", "ru-orenburg"),
    ]);
}

#[test]
fn questions_and_kinds() {
    check(&[
        ("река", "border"),
        ("экология трансграничных рек и обмен данными о воде", "agreement-2016-10-04-ural"),
        ("судоходство на Иртыше", "problem-irtysh-navigation"),
        ("где граница Омской области", "ru-omsk"),
        ("Омск Павлодар нефтепровод", "corridor-omsk-pavlodar-shymkent"),
        ("Kazakhstan exports to Russia", "kz-reported-export"),
    ]);
    let found = crate::search().find("река");
    assert!(found.hits.iter().filter(|hit| hit.kind == atlas_search::Kind::River).count() >= 10);
}
