//! `simbind new`: writes the skeleton of a country's rule file.

use std::io::ErrorKind;
use std::path::Path;

use simbind::Rulebook;

use super::Failure;
use super::args::New;
use super::output::Output;
use super::replace::create;

/// Writes the skeleton of a country into a folder of rules. An existing file is not changed.
pub(crate) fn new(folder: Option<&Path>, args: &New, output: Output) -> Result<(), Failure> {
    let folder = args.dir.as_deref().or(folder).unwrap_or(Path::new("rules"));
    // The skeleton uses the vocabulary of the folder, so the folder has to be readable.
    let rulebook = Rulebook::from_dir(folder)?;
    let (country, mut text) = rulebook.skeleton(&args.country)?;
    if folder.join("schema/rules.json").is_file() {
        text = format!("# yaml-language-server: $schema=schema/rules.json\n{text}");
    }
    let path = folder.join(format!("{}.yaml", country.code()));
    let shown = path.display();
    match create(&path, text.as_bytes()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Failure::Request(format!("error: `{shown}` is there already; edit it, it is not overwritten")));
        }
        Err(error) => return Err(super::trouble("write", shown, &error)),
    }
    let dir = folder.display();
    let mut names = country.name().iter().map(|(_, name)| name);
    let name = names.next().unwrap_or_default();
    let others = names.collect::<Vec<_>>().join(", ");
    let others = if others.is_empty() { others } else { format!(" ({others})") };
    output.print(&format!(
        "wrote {shown}: {name}{others}\n\nnext:\n  \
         1. replace every text that says `placeholder`, uncomment the sections that you need, delete the rest\n  \
         2. simbind check {dir}   reads all rules, names every mistake, runs their tests\n  \
         3. simbind fmt {dir}     puts indentation and spaces in order\n  \
         4. simbind --rules {dir} evaluate {}    shows what a person is told\n",
        country.code()
    ))
}
