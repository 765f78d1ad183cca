//! Formats tables for a terminal.

use comfy_table::{ContentArrangement, Table, presets};

use super::output::Output;

/// A plain table, at most as wide as the terminal.
pub(crate) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>, output: Output) -> String {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(output.width).unwrap_or(80));
    table.set_header(heads);
    for row in rows {
        table.add_row(row);
    }
    let text = table.to_string();
    text.lines().map(|line| format!("{}\n", line.trim_end().strip_prefix(' ').unwrap_or(line.trim_end()))).collect()
}
