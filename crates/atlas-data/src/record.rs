//! What every record with a key has in common.

/// A record that is named by a key in its file.
pub trait Record {
    /// The key.
    fn key(&self) -> &str;
}

macro_rules! records {
    ($($name:ident)*) => {$(
        impl Record for crate::$name {
            fn key(&self) -> &str {
                &self.key
            }
        }
    )*};
}

records! { Source Licence Reporter Unit Indicator Region Settlement Reason TradeSeries }
