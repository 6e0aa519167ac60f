//! Layers of the map that are switched on: `layers=crossings,towns` in the address.

use atlas_data::layers::Layer;

/// A set of layers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LayerSet(u16);

impl LayerSet {
    /// Reads words with commas between them, as they are or as some programs write them into links; `None` where one names no layer.
    ///
    /// ```
    /// use atlas_data::layers::Layer;
    /// use atlas_view::url::LayerSet;
    /// let layers = LayerSet::parse("towns,crossings").unwrap();
    /// assert!(layers.has(Layer::Towns) && !layers.has(Layer::Roads));
    /// assert_eq!(layers.to_string(), "crossings,towns");
    /// assert_eq!(LayerSet::parse("towns,volcanoes"), None);
    /// assert_eq!(LayerSet::parse(""), None);
    /// ```
    pub fn parse(text: &str) -> Option<LayerSet> {
        let mut set = LayerSet::default();
        for word in text.replace("%2C", ",").split(',') {
            set = set.with(Layer::ALL.into_iter().find(|layer| layer.word() == word)?, true);
        }
        Some(set)
    }

    /// True where the layer is switched on.
    pub fn has(self, layer: Layer) -> bool {
        self.0 & bit(layer) != 0
    }

    /// The same set with a layer switched.
    #[must_use]
    pub fn with(self, layer: Layer, is_on: bool) -> LayerSet {
        LayerSet(if is_on { self.0 | bit(layer) } else { self.0 & !bit(layer) })
    }

    /// True where no layer is switched on.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

fn bit(layer: Layer) -> u16 {
    1 << (layer as u16)
}

impl std::fmt::Display for LayerSet {
    /// In the order of the list, so that the same set has one address.
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let words = Layer::ALL.into_iter().filter(|layer| self.has(*layer)).map(Layer::word);
        out.write_str(&words.collect::<Vec<_>>().join(","))
    }
}
