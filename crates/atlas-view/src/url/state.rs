//! The typed state of the whole application.

use super::breaks::Breaks;
use super::layers::LayerSet;
use atlas_data::{Boundary, Dataset, IndicatorId, Lang, Pair, RegionId};

/// A page: what the path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The map with its ranking and card.
    Home,
    /// The map in full, with every way of drawing it.
    Map,
    /// Every region of the belt, as a list.
    Regions,
    /// One region.
    Region(RegionId),
    /// Two regions that face each other across the border.
    Pair(Pair),
    /// The border as one axis.
    Ribbon,
    /// A graphic alone, for a frame on another page.
    Embed(Embed),
    /// Trade between the two states.
    Trade,
    /// Forums, programmes and projects.
    Cooperation,
    /// The register of agreements.
    Agreements,
    /// The legal ladder, the fields of cooperation and the typologies.
    Law,
    /// Crossings, rivers and corridors.
    Border,
    /// Every facing pair, as a list.
    Pairs,
    /// What documents say of population and culture, and whom they name.
    People,
    /// Judgements with their speakers, by subject.
    Debate,
    /// Where sources differ.
    Disagreements,
    /// The documents that are read sentence by sentence.
    Documents,
    /// One of them, by its number.
    Document(u16),
    /// What is missing, and why.
    Silence,
    /// Search over everything.
    Search,
    /// Files to take along, and what their columns mean.
    Data,
    /// Every figure of a region with its receipt.
    Figures(RegionId),
    /// Every trade figure with its receipt.
    TradeFigures,
    /// Every source with the values that rest on it.
    Sources,
    /// What the atlas is and how it is made.
    About,
    /// An address that names nothing.
    Missing,
}

impl Page {
    /// The pages whose address is one word, in the order of the site map.
    pub const WORDS: [(Page, &'static str); 19] = [
        (Page::Map, "map"),
        (Page::Regions, "regions"),
        (Page::Trade, "trade"),
        (Page::TradeFigures, "trade-figures"),
        (Page::Ribbon, "ribbon"),
        (Page::Border, "border"),
        (Page::Pairs, "pairs"),
        (Page::Cooperation, "cooperation"),
        (Page::Agreements, "agreements"),
        (Page::Law, "law"),
        (Page::People, "people"),
        (Page::Debate, "debate"),
        (Page::Disagreements, "disagreements"),
        (Page::Documents, "documents"),
        (Page::Silence, "silence"),
        (Page::Search, "search"),
        (Page::Data, "data"),
        (Page::Sources, "sources"),
        (Page::About, "about"),
    ];

    /// The word of its address, for pages that have just one.
    pub fn word(self) -> Option<&'static str> {
        Page::WORDS.iter().find(|(page, _)| *page == self).map(|(_, word)| *word)
    }
}

/// A graphic that can stand alone in a frame on another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Embed {
    /// The map.
    Map,
    /// The border as one axis.
    Ribbon,
}

impl Embed {
    /// Every graphic.
    pub const ALL: [Embed; 2] = [Embed::Map, Embed::Ribbon];

    /// The page that shows the same with everything around it.
    pub const fn page(self) -> Page {
        match self {
            Embed::Map => Page::Map,
            Embed::Ribbon => Page::Ribbon,
        }
    }

    /// Its word in addresses, behind `embed/`.
    pub const fn word(self) -> &'static str {
        match self {
            Embed::Map => "map",
            Embed::Ribbon => "ribbon",
        }
    }
}

/// How values are put into classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Classing {
    /// As many regions in each class.
    #[default]
    Quantiles,
    /// Breaks where the values leave gaps (Jenks).
    Natural,
    /// Classes of equal width.
    Equal,
}

impl Classing {
    /// Every method, in the order of the list.
    pub const ALL: [Classing; 3] = [Classing::Quantiles, Classing::Natural, Classing::Equal];

    /// Its word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Classing::Quantiles => "quantiles",
            Classing::Natural => "natural",
            Classing::Equal => "equal",
        }
    }
}

/// What the map in full draws. The home page always draws the values of one indicator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Portrayal {
    /// One indicator: classes or symbols.
    #[default]
    Values,
    /// Two ratios at once, in three by three cells.
    Two,
    /// What differs between the regions that face each other across the border.
    Difference,
    /// Trade between the two states as arrows.
    Flows,
    /// A small map for each of several years.
    Years,
    /// A small map for each of several indicators.
    Indicators,
}

impl Portrayal {
    /// Every one, in the order of the list.
    pub const ALL: [Portrayal; 6] = [
        Portrayal::Values,
        Portrayal::Two,
        Portrayal::Difference,
        Portrayal::Flows,
        Portrayal::Years,
        Portrayal::Indicators,
    ];

    /// Its word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Portrayal::Values => "values",
            Portrayal::Two => "two",
            Portrayal::Difference => "difference",
            Portrayal::Flows => "flows",
            Portrayal::Years => "years",
            Portrayal::Indicators => "indicators",
        }
    }
}

/// Which flow the trade page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Flow {
    /// From Kazakhstan to Russia: the flow that both ledgers count in most years.
    #[default]
    KzToRu,
    /// From Russia to Kazakhstan.
    RuToKz,
    /// Both flows together.
    Turnover,
    /// Exports less imports, seen from Kazakhstan.
    Balance,
}

impl Flow {
    /// Every flow, in the order of the tabs.
    pub const ALL: [Flow; 4] = [Flow::KzToRu, Flow::RuToKz, Flow::Turnover, Flow::Balance];

    /// Its word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Flow::Turnover => "turnover",
            Flow::KzToRu => "kz-to-ru",
            Flow::RuToKz => "ru-to-kz",
            Flow::Balance => "balance",
        }
    }
}

/// The part of the map sheet that is seen: its centre in map units and the magnification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// Centre, to the right.
    pub x: i16,
    /// Centre, down.
    pub y: i16,
    /// Magnification in tenths: 10 shows the whole sheet, [`View::MOST_ZOOM`] is the most.
    pub zoom: u16,
}

impl View {
    /// Sixteen times: beyond it the simplified outlines would show their corners.
    pub const MOST_ZOOM: u16 = 160;
}

/// How the page's thing is looked at. The default is what a prerendered page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lens {
    /// Indicator on the map.
    pub indicator: IndicatorId,
    /// Year on the map; `None` for an indicator without years.
    pub year: Option<u16>,
    /// Version of the regions.
    pub borders: Boundary,
    /// Method of classing.
    pub classing: Classing,
    /// Number of classes, 3 to 7.
    pub classes: u8,
    /// Region whose card is open beside the map.
    pub selected: Option<RegionId>,
    /// Part of the sheet that is seen; `None` for all of it.
    pub view: Option<View>,
    /// True where the map is replaced by its table.
    pub table: bool,
    /// Flow on the trade page.
    pub flow: Flow,
    /// Year whose figures are read out on the trade page and drawn as arrows on the map.
    pub trade_year: Option<u16>,
    /// What the map in full draws.
    pub portrayal: Portrayal,
    /// The second indicator of a map of two; `None` for the one that the atlas proposes.
    pub second: Option<IndicatorId>,
    /// Layers above the map in full.
    pub layers: LayerSet,
    /// Limits of classes that a reader has set; they stand in place of method and number.
    pub breaks: Option<Breaks>,
}

impl Lens {
    /// The lens of a prerendered page: the first indicator of the list, in its best covered latest year.
    pub fn default_of(data: &Dataset) -> Lens {
        let indicator = data.indicators.iter().position(|row| row.on_map).unwrap_or(0);
        let indicator = IndicatorId(indicator as u16);
        let borders = Boundary::Y2022;
        Lens {
            indicator,
            year: crate::map::best_year(data, indicator, borders),
            borders,
            classing: Classing::default(),
            classes: 5,
            selected: None,
            view: None,
            table: false,
            flow: Flow::default(),
            trade_year: None,
            portrayal: Portrayal::default(),
            second: None,
            layers: LayerSet::default(),
            breaks: None,
        }
    }
}

impl Lens {
    /// Without what the map's model does not depend on, so that choosing a region or zooming does not build it anew.
    #[must_use]
    pub fn of_model(self) -> Lens {
        Lens { selected: None, view: None, table: false, trade_year: None, layers: LayerSet::default(), ..self }
    }
}

/// Everything on screen is a function of this and the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UrlState {
    /// Language.
    pub lang: Lang,
    /// Page.
    pub page: Page,
    /// Lens.
    pub lens: Lens,
}

impl UrlState {
    /// The state of a prerendered page.
    pub fn new(data: &Dataset, lang: Lang, page: Page) -> UrlState {
        UrlState { lang, page, lens: Lens::default_of(data) }
    }
}
