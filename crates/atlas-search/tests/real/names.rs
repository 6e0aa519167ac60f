//! Names of places, people and things in three languages and several scripts.

use crate::check;

#[test]
fn regions_are_found_by_every_name() {
    check(&[
        ("Omsk", "ru-omsk"),
        ("Омск", "ru-omsk"),
        ("Омбы", "ru-omsk"),
        ("Omby", "ru-omsk"),
        ("Orenburg Oblast", "ru-orenburg"),
        ("Оренбургская область", "ru-orenburg"),
        ("Орынбор облысы", "ru-orenburg"),
        ("Oryndor oblysy", "ru-orenburg"),
        ("Altai Krai", "ru-altai-krai"),
        ("Altai Territory", "ru-altai-krai"),
        ("Altai Region", "ru-altai-krai"),
        ("Altay Kray", "ru-altai-krai"),
        ("Алтайский край", "ru-altai-krai"),
        ("Алтай өлкесі", "ru-altai-krai"),
        ("Altaı ólkesi", "ru-altai-krai"),
        ("Altai Republic", "ru-altai-republic"),
        ("Республика Алтай", "ru-altai-republic"),
        ("Горный Алтай", "ru-altai-republic"),
        ("Qostanay oblysy", "kz-kostanay"),
        ("Kostanai region", "kz-kostanay"),
        ("Кустанайская область", "kz-kostanay"),
        ("West Kazakhstan", "kz-west-kazakhstan"),
        ("Западно-Казахстанская", "kz-west-kazakhstan"),
        ("Batys Qazaqstan", "kz-west-kazakhstan"),
        ("ЗКО", "kz-west-kazakhstan"),
        ("ВКО", "kz-east-kazakhstan"),
        ("ШҚО", "kz-east-kazakhstan"),
        ("Shyǵys Qazaqstan", "kz-east-kazakhstan"),
        ("S'yg'ys Qazaqstan", "kz-east-kazakhstan"),
        ("Şığıs Qazaqstan oblısı", "kz-east-kazakhstan"),
        ("СКО", "kz-north-kazakhstan"),
        ("Солтүстік Қазақстан", "kz-north-kazakhstan"),
        ("Soltüstik Qazaqstan", "kz-north-kazakhstan"),
        ("Abay oblysy", "kz-abai"),
        ("область Абай", "kz-abai"),
        ("Семипалатинская область", "kz-abai"),
        ("Актюбинская область", "kz-aktobe"),
        ("KZ-15", "kz-aktobe"),
        ("RU-OMS", "ru-omsk"),
        ("Чкаловская область", "ru-orenburg"),
        ("Republic of Kazakhstan", "kz-all"),
        ("Ресей", "ru-all"),
    ]);
}

#[test]
fn facing_pairs_are_found_by_both_names_in_either_order() {
    check(&[
        ("Orenburg Aktobe", "pair-orenburg-aktobe"),
        ("Aktobe Orenburg", "pair-orenburg-aktobe"),
        ("Orenburg – Aktobe", "pair-orenburg-aktobe"),
        ("Оренбургская Актюбинская", "pair-orenburg-aktobe"),
        ("Орынбор Ақтөбе", "pair-orenburg-aktobe"),
        ("Omsk Pavlodar", "pair-omsk-pavlodar"),
        ("Омск Павлодар", "pair-omsk-pavlodar"),
        ("Омбы Павлодар", "pair-omsk-pavlodar"),
        ("Омская и Павлодарская области", "pair-omsk-pavlodar"),
        ("Altai Krai Abai", "pair-altai-krai-abai"),
        ("Алтайский край область Абай", "pair-altai-krai-abai"),
        ("Алтай өлкесі Абай облысы", "pair-altai-krai-abai"),
        ("Samara West Kazakhstan", "pair-samara-west-kazakhstan"),
        ("Самарская Западно-Казахстанская", "pair-samara-west-kazakhstan"),
        ("Челябі Қостанай", "pair-chelyabinsk-kostanay"),
        ("facing pairs", "pairs"),
        ("приграничные пары", "pairs"),
        ("шекаралас жұптар", "pairs"),
    ]);
}

/// The name of one region, with the word for a pair, finds its pairs; the name alone still finds the region first.
#[test]
fn facing_pairs_are_found_by_one_name_and_stand_behind_the_region() {
    check(&[
        ("Tyumen facing pair", "pair-tyumen-north-kazakhstan"),
        ("пара Тюменская", "pair-tyumen-north-kazakhstan"),
        ("Түмен шекаралас жұп", "pair-tyumen-north-kazakhstan"),
    ]);
    for (query, pair) in [
        ("Tyumen", "pair-tyumen-north-kazakhstan"),
        ("Волгоградская область", "pair-volgograd-west-kazakhstan"),
        ("Ақтөбе", "pair-orenburg-aktobe"),
    ] {
        let hits = crate::search().find(query).hits;
        let place = |key: &str| hits.iter().position(|hit| hit.key == key);
        assert!(place(pair).is_some_and(|place| place > 0), "{query}: {:?}", place(pair));
    }
}

#[test]
fn settlements_are_found_by_old_and_new_names() {
    check(&[
        ("Semipalatinsk", "semey"),
        ("Семипалатинск", "semey"),
        ("Semey", "semey"),
        ("Semeı", "semey"),
        ("Ust-Kamenogorsk", "oskemen"),
        ("Усть Каменогорск", "oskemen"),
        ("Устькаменогорск", "oskemen"),
        ("Өскемен", "oskemen"),
        ("Óskemen", "oskemen"),
        ("O'skemen", "oskemen"),
        ("Uralsk", "oral"),
        ("Ural'sk", "oral"),
        ("Уральск", "oral"),
        ("Oral", "oral"),
        ("Guryev", "atyrau"),
        ("Гурьев", "atyrau"),
        ("Atyraý", "atyrau"),
        ("Stalingrad", "volgograd"),
        ("Царицын", "volgograd"),
        ("Куйбышев", "samara"),
        ("Togliatti", "tolyatti"),
        ("Chkalov", "orenburg"),
        ("Kustanai", "kostanay"),
        ("Кустанай", "kostanay"),
        ("Petropavlovsk", "petropavl"),
        ("Петропавловск", "petropavl"),
        ("Qyzyljar", "petropavl"),
        ("Кызылжар", "petropavl"),
        ("Aktyubinsk", "aktobe"),
        ("Актюбинск", "aktobe"),
        ("Aqtöbe", "aktobe"),
        ("Aqto'be", "aktobe"),
        ("Зыряновск", "altay"),
        ("Leninogorsk", "ridder"),
        ("Ермак", "aksu"),
        ("Джетыгара", "zhitikara"),
        ("Щербакты", "sharbaqty"),
        ("Құлынды", "kulunda"),
        ("Соль-Илецк", "sol-iletsk"),
        ("город Орск", "orsk"),
    ]);
}

#[test]
fn rivers_people_and_institutions() {
    check(&[
        ("Ural", "river-ural"),
        ("Жайық", "river-ural"),
        ("Zhaiyq", "river-ural"),
        ("Jaıyq", "river-ural"),
        ("Yaik", "river-ural"),
        ("река Урал", "river-ural"),
        ("Irtysh", "river-irtysh"),
        ("Ертіс өзені", "river-irtysh"),
        ("Ertis", "river-irtysh"),
        ("Ishim river", "river-ishim"),
        ("Esil", "river-ishim"),
        ("Есиль", "river-ishim"),
        ("Tobyl", "river-tobol"),
        ("Большой Узень", "river-greater-uzen"),
        ("Karaozen", "river-greater-uzen"),
        ("Tokayev", "person-tokayev"),
        ("Tokaev", "person-tokayev"),
        ("Тоқаев", "person-tokayev"),
        ("Qasym-Jomart Toqaev", "person-tokayev"),
        ("Касымжомарт Токаев", "person-tokayev"),
        ("Путин", "person-putin"),
        ("Nazarbaev", "person-nazarbayev"),
        ("Нұрсұлтан Назарбаев", "person-nazarbayev"),
        ("Елбасы", "person-nazarbayev"),
        ("EAEC", "org-eaeu"),
        ("EAEU", "org-eaeu"),
        ("EEU", "org-eaeu"),
        ("ЕАЭС", "org-eaeu"),
        ("ЕАЭО", "org-eaeu"),
        ("Еуразиялық экономикалық одақ", "org-eaeu"),
        ("ЧелГУ", "org-chelyabinsk-state-university"),
        ("Вестник Кавказа", "org-vestnik-kavkaza"),
        ("Мир Евразии", "org-mir-evrazii"),
        ("Совет Федерации", "org-federation-council"),
    ]);
}

#[test]
fn figures_acts_routes_and_pages() {
    check(&[
        ("GRP", "grp-rub"),
        ("ВРП на душу населения", "grp-per-capita-kzt"),
        ("ЖӨӨ", "grp-rub"),
        ("население", "population"),
        ("Population density", "population-density"),
        ("Халық тығыздығы", "population-density"),
        ("безработица", "unemployment-rate"),
        ("жұмыссыздық", "unemployment-rate"),
        ("зарплата", "wage-rub"),
        ("доля казахов", "kazakh-share"),
        ("179-ФЗ", "law-179-fz"),
        ("179-FZ", "law-179-fz"),
        ("XIII forum", "forum-13"),
        ("13-й форум", "forum-13"),
        ("форум в Омске 2019", "forum-16"),
        ("форум Кокшетау", "forum-17"),
        ("Ufa forum", "forum-20"),
        ("Нур-Султан", "forum-13"),
        ("Турксиб", "corridor-turksib"),
        ("Транссиб", "corridor-transsib-petropavl"),
        ("A310", "corridor-a310"),
        ("М-32", "corridor-m32"),
        ("Western Europe – Western China", "corridor-western-europe-western-china"),
        ("Пояс и путь", "corridor-belt-and-road"),
        ("КТК нефтепровод", "corridor-cpc"),
        ("пункт пропуска Озинки", "crossing-tasqala-ozinki"),
        ("Маштаково", "crossing-syrym-mashtakovo"),
        ("Жайсан Сагарчин", "crossing-zhaisan-sagarchin"),
        ("договор о границе", "agreement-2005-01-18-border-treaty"),
        ("Customs Union", "org-customs-union"),
        ("туризм", "field-tourism"),
        ("денсаулық сақтау", "field-health"),
        ("сайгак", "project-saiga"),
        ("butadiene", "project-atyrau-butadiene"),
        ("пункты пропуска", "border"),
        ("карта молчания", "silence"),
        ("sources", "sources"),
        ("Формы приграничного сотрудничества", "typology-forms"),
        ("document 003", "document-003"),
        ("құжат 001", "document-001"),
    ]);
}
