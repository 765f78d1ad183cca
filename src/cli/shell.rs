//! `simbind completions` and `simbind man`: shell completions and manual pages, generated from the argument
//! definitions.

use std::fs;

use clap::CommandFactory;

use super::args::{Args, Completions, Man};
use super::output::Output;
use super::replace::replace;
use super::{Failure, trouble};

pub(crate) fn completions(args: &Completions, output: Output) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "simbind", &mut text);
    output.print(&String::from_utf8_lossy(&text))
}

/// Writes a page for the program and one for each of its commands.
pub(crate) fn man(args: &Man, output: Output) -> Result<(), Failure> {
    let folder = args.folder.as_path();
    fs::create_dir_all(folder).map_err(|error| trouble("write", folder.display(), &error))?;
    let mut command = Args::command().disable_help_subcommand(true);
    command.build();
    let pages = std::iter::once(command.clone()).chain(command.get_subcommands().cloned());
    let mut count = 0;
    for page in pages {
        let name = page.get_display_name().unwrap_or_else(|| page.get_name()).replace(' ', "-");
        let mut text = Vec::new();
        clap_mangen::Man::new(page).title(name.to_uppercase()).render(&mut text)?;
        let file = folder.join(format!("{name}.1"));
        replace(&file, &text).map_err(|error| trouble("write", file.display(), &error))?;
        count += 1;
    }
    output.print(&format!("{count} pages written; read them by `man -l {}`\n", folder.join("simbind.1").display()))
}
