//! The public validators: what others use to read such data must accept ours.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::child;
use crate::failure::{Failure, Outcome};
use crate::folders::Folders;
use crate::setup::python_tools;

/// `frictionless` on the dataset and on the package in the built site, `jsonschema` on the JSON beside that.
pub fn run(folders: &Folders) -> Outcome {
    let list = folders.dist().join("data/latest.json");
    let latest = fs::read_to_string(&list).map_err(Failure::file("read", &list))?;
    let latest: Value = serde_json::from_str(&latest)
        .map_err(|error| Failure::new(format!("{} is not JSON: {error}", list.display())))?;
    let address = latest.get("address").and_then(Value::as_str);
    let address = address.ok_or_else(|| Failure::new(format!("{} names no address", list.display())))?;
    let mut validate = Command::new(python_tools::program(folders));
    validate.arg(folders.root.join("xtask/tools/validate.py")).current_dir(&folders.root);
    validate.arg("seeds").arg(folders.dist().join("data").join(address));
    child::run(&mut validate)
}
