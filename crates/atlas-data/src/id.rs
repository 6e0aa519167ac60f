//! Positions in the dataset's tables, one type per table, so that a region is never looked up among sources.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index into its table.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A row of `sources.csv`.
    SourceId
    /// A row of `licences.csv`.
    LicenceId
    /// A row of `reporters.csv`.
    ReporterId
    /// A row of `notes.csv`.
    NoteId
    /// A row of `units.csv`.
    UnitId
    /// A row of `indicators.csv`.
    IndicatorId
    /// A row of `regions.csv`.
    RegionId
    /// A row of a file in `observations/`.
    ObservationId
    /// A row of `reasons.csv`.
    ReasonId
    /// A row of `gaps.csv`.
    GapId
    /// A row of `contacts.csv`.
    ContactId
    /// A row of `settlements.csv`.
    SettlementId
    /// A row of `trade/series.csv`.
    SeriesId
}
