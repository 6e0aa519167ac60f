//! The three languages of the atlas.

/// A language of the interface and of every text in the dataset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh in Cyrillic script.
    Kk,
}

impl Lang {
    /// Every language, in the order in which the switch shows them.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::Ru, Lang::Kk];

    /// The BCP 47 tag, which is also the first segment of every address.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ru => "ru",
            Lang::Kk => "kk",
        }
    }

    /// The language's name in itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Ru => "Русский",
            Lang::Kk => "Қазақша",
        }
    }

    /// Reads a tag as written by [`Lang::tag`]; anything else is `None`.
    ///
    /// ```
    /// use atlas_words::Lang;
    /// assert_eq!(Lang::from_tag("kk"), Some(Lang::Kk));
    /// assert_eq!(Lang::from_tag("kz"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}
