//! The folder that Trunk has staged.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

/// Reads and writes below one folder.
pub struct Stage {
    folder: PathBuf,
}

impl Stage {
    pub fn open(folder: PathBuf) -> Result<Stage, String> {
        if folder.is_dir() { Ok(Stage { folder }) } else { Err(format!("{} is not a folder", folder.display())) }
    }

    pub fn read(&self, name: &str) -> Result<String, String> {
        let path = self.folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    pub fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        let parent = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        parent.and_then(|()| std::fs::write(&path, text)).map_err(|error| format!("{}: {error}", path.display()))
    }

    pub fn remove(&self, name: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Writes a file under a name that changes with its content, and gives that name.
    pub fn write_hashed(&self, stem: &str, ending: &str, content: &[u8]) -> Result<String, String> {
        let mut hasher = DefaultHasher::new();
        content.hash(&mut hasher);
        let name = format!("{stem}-{:016x}.{ending}", hasher.finish());
        let path = self.folder.join(&name);
        std::fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(name)
    }

    /// Gives a file such a name.
    pub fn rename_hashed(&self, stem: &str, ending: &str) -> Result<String, String> {
        let plain = format!("{stem}.{ending}");
        let path = self.folder.join(&plain);
        let content = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = self.write_hashed(stem, ending, &content)?;
        self.remove(&plain)?;
        Ok(name)
    }
}
