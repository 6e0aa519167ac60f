//! Whose line it is: named roles instead of colours.

/// The role of a series, a bar or a label. The drawing layer turns it into a CSS class, the style sheet into a colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// What Kazakhstan reports, or Kazakhstan itself.
    Kazakhstan,
    /// What Russia reports, or Russia itself.
    Russia,
    /// A third party that reconciles both reports.
    Third,
    /// The difference between two reports.
    Gap,
    /// Everything that stands behind the subject for comparison.
    #[default]
    Context,
}

impl Tone {
    /// Every tone, in the order of declaration.
    pub const ALL: [Tone; 5] = [Tone::Kazakhstan, Tone::Russia, Tone::Third, Tone::Gap, Tone::Context];
}
