//! Takes a Rust file apart into code, string literals and comments; just enough of the language to tell them apart.

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// Line on which it begins, from 1.
    pub line: usize,
    /// What stands between the quotes.
    pub text: String,
}

/// A Rust file taken apart.
#[derive(Debug, Default)]
pub struct Scanned {
    /// The code with its line breaks. Comments are left out; a literal is a number between quotes, its place in
    /// [`Scanned::literals`].
    pub code: String,
    pub literals: Vec<Literal>,
    /// How many lines hold code.
    pub code_lines: usize,
}

impl Scanned {
    /// The line of a byte of the code, from 1.
    pub fn line_at(&self, byte: usize) -> usize {
        1 + self.code[..byte].matches('\n').count()
    }

    /// The same without the test modules, which stand at the end of a file.
    pub fn without_tests(mut self) -> Scanned {
        if let Some(at) = self.code.find("#[cfg(test)]") {
            let line = self.line_at(at);
            self.code.truncate(at);
            self.literals.retain(|literal| literal.line < line);
        }
        self
    }
}

/// Takes a file apart.
pub fn scan(text: &str) -> Scanned {
    let mut scanner = Scanner { letters: text.chars().collect(), at: 0, line: 1, out: Scanned::default() };
    while scanner.at < scanner.letters.len() {
        scanner.step();
    }
    let mut out = scanner.out;
    // A literal over several lines counts once: what is long in it is text, not code.
    out.code_lines = out.code.lines().filter(|line| !line.trim().is_empty()).count();
    out
}

struct Scanner {
    letters: Vec<char>,
    at: usize,
    line: usize,
    out: Scanned,
}

impl Scanner {
    fn peek(&self, ahead: usize) -> char {
        self.letters.get(self.at + ahead).copied().unwrap_or('\0')
    }

    /// Moves on by one letter, which is code where `is_code`; line breaks always stay.
    fn pass(&mut self, is_code: bool) {
        let letter = self.peek(0);
        self.line += usize::from(letter == '\n');
        if is_code || letter == '\n' {
            self.out.code.push(letter);
        }
        self.at += 1;
    }

    fn step(&mut self) {
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => {
                while self.at < self.letters.len() && self.peek(0) != '\n' {
                    self.pass(false);
                }
            }
            ('/', '*') => self.block_comment(),
            ('"', _) => self.literal(0, true),
            ('\'', '\\') => {
                // A character literal such as '\'' or '\u{301}'.
                self.at += 3;
                while self.at < self.letters.len() && self.peek(0) != '\'' {
                    self.at += 1;
                }
                self.at += 1;
            }
            ('\'', _) if self.peek(2) == '\'' => self.at += 3,
            ('r', '"' | '#') if !self.is_in_word() => match self.raw_hashes() {
                Some(hashes) => {
                    self.at += 1 + hashes;
                    self.literal(hashes, false);
                }
                None => self.pass(true),
            },
            _ => self.pass(true),
        }
    }

    /// True where the letter before belongs to the same word; `b` of a byte string does not count.
    fn is_in_word(&self) -> bool {
        let before = self.at.checked_sub(1).map(|at| self.letters[at]);
        before.is_some_and(|letter| (letter.is_alphanumeric() && letter != 'b') || letter == '_')
    }

    /// How many `#` a raw string begins with; `None` for a raw name such as `r#type`.
    fn raw_hashes(&self) -> Option<usize> {
        let after = self.letters.iter().skip(self.at + 1);
        let hashes = after.take_while(|letter| **letter == '#').count();
        (self.peek(1 + hashes) == '"').then_some(hashes)
    }

    fn block_comment(&mut self) {
        let mut depth = 0i32;
        while self.at < self.letters.len() {
            let change: i32 = match (self.peek(0), self.peek(1)) {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0,
            };
            depth += change;
            for _ in 0..=change.abs() {
                self.pass(false);
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// A literal that begins at the present quote and ends with a quote and this many `#`.
    fn literal(&mut self, hashes: usize, has_escapes: bool) {
        let index = self.out.literals.len();
        self.out.literals.push(Literal { line: self.line, text: String::new() });
        self.out.code.push_str(&["\"", &index.to_string(), "\""].concat());
        self.at += 1;
        while self.at < self.letters.len() {
            let letter = self.peek(0);
            if letter == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#') {
                self.at += 1 + hashes;
                return;
            }
            let escaped = has_escapes && letter == '\\';
            for _ in 0..=usize::from(escaped) {
                let letter = self.peek(0);
                self.out.literals[index].text.push(letter);
                self.pass(false);
            }
        }
    }
}

#[test]
fn code_strings_and_comments_are_told_apart() {
    let scanned = scan(
        "fn a<'x>(b: &'x str) { // no \"c\"\n    /* d /* e */\n f */ g(\"h // i \\\" j\", 'k', '\"', r#\"l\"m\"#)\n}\n",
    );
    let texts: Vec<(usize, &str)> = scanned.literals.iter().map(|it| (it.line, it.text.as_str())).collect();
    assert_eq!(texts, [(3, "h // i \\\" j"), (3, "l\"m")]);
    assert_eq!(scanned.code, "fn a<'x>(b: &'x str) { \n    \n g(\"0\", , , \"1\")\n}\n");
    assert_eq!(scanned.code_lines, 3);
}
