//! The committed header is what cbindgen makes of the source. `SIMBIND_WRITE=1 cargo test` writes it.

#![allow(clippy::unwrap_used, reason = "a test that panics fails")]

use std::fs;

#[test]
fn header_is_fresh() {
    let folder = env!("CARGO_MANIFEST_DIR");
    let config = cbindgen::Config::from_file(format!("{folder}/cbindgen.toml")).unwrap();
    let mut made = Vec::new();
    cbindgen::Builder::new().with_crate(folder).with_config(config).generate().unwrap().write(&mut made);
    let (made, path) = (String::from_utf8(made).unwrap(), format!("{folder}/simbind.h"));
    if std::env::var_os("SIMBIND_WRITE").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, made, "simbind.h is stale: `SIMBIND_WRITE=1 cargo test` writes it");
}
