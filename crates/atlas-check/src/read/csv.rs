//! Splits comma-separated text into rows, strictly.
//!
//! Stricter than the usual readers, which drop quotes and blank lines in silence and count physical lines: here
//! whatever is not kept is reported, and rows are counted as a spreadsheet shows them. A test compares it with one
//! of the usual readers.

/// What is wrong with the way a row is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// A quote inside a cell that does not start with one.
    QuoteInside,
    /// Something between a closing quote and the next comma.
    AfterQuote,
    /// A quote that is never closed.
    Unclosed,
    /// A line with nothing in it.
    Blank,
}

/// Text as rows of cells, and what is wrong with it, each with the row as a spreadsheet shows it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Split {
    pub(super) rows: Vec<(u32, Vec<String>)>,
    pub(super) slips: Vec<(u32, Slip)>,
}

/// Where the reader stands in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Bare,
    Quoted,
    Closed,
}

/// Splits a text.
pub(super) fn split(text: &str) -> Split {
    let mut splitter =
        Splitter { row: 1, at: At::Start, cell: String::new(), cells: Vec::new(), done: Split::default() };
    let mut rest = text.chars().peekable();
    while let Some(next) = rest.next() {
        // A line may end as on Windows.
        if next == '\r' && rest.peek() == Some(&'\n') && splitter.at != At::Quoted {
            continue;
        }
        splitter.take(next);
    }
    if splitter.at == At::Quoted {
        splitter.slip(Slip::Unclosed);
    }
    if splitter.at != At::Start || !splitter.cells.is_empty() {
        splitter.end_row();
    }
    splitter.done
}

struct Splitter {
    row: u32,
    at: At,
    cell: String,
    cells: Vec<String>,
    done: Split,
}

impl Splitter {
    fn take(&mut self, next: char) {
        match (self.at, next) {
            (At::Start, '"') => self.at = At::Quoted,
            (At::Quoted, '"') => self.at = At::Closed,
            (At::Quoted, other) => self.cell.push(other),
            // A second quote behind the first was no end: it stands for a quote.
            (At::Closed, '"') => {
                self.cell.push('"');
                self.at = At::Quoted;
            }
            (_, ',') => self.end_cell(),
            (_, '\n') => self.end_row(),
            (At::Closed, other) => {
                self.slip(Slip::AfterQuote);
                self.cell.push(other);
                self.at = At::Bare;
            }
            (At::Start | At::Bare, other) => {
                if other == '"' {
                    self.slip(Slip::QuoteInside);
                }
                self.cell.push(other);
                self.at = At::Bare;
            }
        }
    }

    fn slip(&mut self, slip: Slip) {
        self.done.slips.push((self.row, slip));
    }

    fn end_cell(&mut self) {
        self.cells.push(std::mem::take(&mut self.cell));
        self.at = At::Start;
    }

    fn end_row(&mut self) {
        if self.at == At::Start && self.cells.is_empty() {
            self.slip(Slip::Blank);
        } else {
            self.end_cell();
            self.done.rows.push((self.row, std::mem::take(&mut self.cells)));
        }
        self.row += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, rows: &[(u32, &[&str])], slips: &[(u32, Slip)]) {
        let split = split(text);
        let found: Vec<(u32, Vec<&str>)> =
            split.rows.iter().map(|(row, cells)| (*row, cells.iter().map(String::as_str).collect())).collect();
        let wanted: Vec<(u32, Vec<&str>)> = rows.iter().map(|(row, cells)| (*row, cells.to_vec())).collect();
        assert_eq!((found, split.slips), (wanted, slips.to_vec()), "{text:?}");
    }

    #[test]
    fn rows_count_as_in_a_spreadsheet() {
        check("a,b\n\"1\n2\",3\r\n4,\n", &[(1, &["a", "b"]), (2, &["1\n2", "3"]), (3, &["4", ""])], &[]);
        check("a\n\nb", &[(1, &["a"]), (3, &["b"])], &[(2, Slip::Blank)]);
        check("\"\"\n\"a\"\"b\"", &[(1, &[""]), (2, &["a\"b"])], &[]);
    }

    #[test]
    fn careless_quotes_are_reported() {
        check("a\"b", &[(1, &["a\"b"])], &[(1, Slip::QuoteInside)]);
        check("\"a\"b", &[(1, &["ab"])], &[(1, Slip::AfterQuote)]);
        check("x\n\"a,b\nc", &[(1, &["x"]), (2, &["a,b\nc"])], &[(2, Slip::Unclosed)]);
    }

    proptest! {
        #[test]
        fn without_slips_it_reads_what_the_usual_reader_reads(text in "[ab,\"\n]{0,40}") {
            let split = split(&text);
            if !split.slips.is_empty() {
                return Ok(());
            }
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let usual: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            let ours: Vec<Vec<String>> = split.rows.into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(ours, usual);
        }
    }
}
