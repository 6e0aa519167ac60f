//! The program of the search page: fetches the index and answers. It hydrates nothing and carries no dataset.

fn main() {
    borderland::platform::search::start();
}
