//! What simbind is built of: each dependency has a reason, comes from the registry, is under a licence that lets everybody
//! use it, and is not built twice without anybody knowing why.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

mod licence;

const PAGE: &str = include_str!("README.md");
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Under a licence that asks for changes of these files to be published, and not linked into anything that is built.
const TESTS_ALONE: [&str; 4] = ["cssparser", "cssparser-macros", "dtoa-short", "selectors"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names in the first column of the table under a heading, each with the other cells of its row.
fn table(page: &str, heading: &str) -> BTreeMap<String, Vec<String>> {
    let after = page.split(&format!("\n## {heading}\n")).nth(1).expect("the page has the heading");
    let rows = after.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|')).skip(2);
    let mut table = BTreeMap::new();
    for row in rows {
        let cells = row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        let name = cells[0].trim_matches('`').to_owned();
        assert!(table.insert(name.clone(), cells[1..].to_vec()).is_none(), "`{name}` stands twice under {heading}");
    }
    table
}

/// What a manifest asks for by name.
fn asked_for(manifest: &str) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let mut within = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            within = section.trim_end_matches(']').ends_with("dependencies");
        } else if within
            && !line.starts_with('#')
            && let Some((name, _)) = line.split_once('=')
        {
            asked.insert(name.trim().to_owned());
        }
    }
    asked
}

/// A package of a lock file.
#[derive(Debug, Default)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
    checksum: bool,
}

fn packages(lock: &str) -> Vec<Package> {
    let value = |line: &str| line.split('"').nth(1).unwrap_or_default().to_owned();
    let blocks = lock.split("[[package]]").skip(1).map(|block| {
        block.lines().fold(Package::default(), |mut package, line| {
            match line.split(" = ").next() {
                Some("name") => package.name = value(line),
                Some("version") => package.version = value(line),
                Some("source") => package.source = Some(value(line)),
                Some("checksum") => package.checksum = true,
                _ => {}
            }
            package
        })
    });
    blocks.collect()
}

/// Names that are locked in more than one version.
fn twice(packages: &[Package]) -> BTreeSet<String> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        versions.entry(&package.name).or_default().insert(&package.version);
    }
    versions.into_iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| name.to_owned()).collect()
}

/// Packages that come from elsewhere than the registry, or without a checksum. What has no source stands beside the lock.
fn from_elsewhere(packages: &[Package]) -> Vec<&Package> {
    let of_registry = |package: &Package| package.source.as_deref().is_none_or(|source| source == REGISTRY);
    let whole = |package: &Package| package.source.is_none() || package.checksum;
    packages.iter().filter(|package| !(of_registry(package) && whole(package))).collect()
}

fn lock() -> Vec<Package> {
    packages(&fs::read_to_string(root().join("Cargo.lock")).unwrap())
}

/// Every lock file that is committed. What is built stands in folders named `target`.
fn lock_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let name = entry.file_name();
        let hidden = name.to_string_lossy().starts_with('.');
        if entry.file_type().unwrap().is_dir() && !hidden && name != "target" && name != "node_modules" {
            lock_files(&entry.path(), found);
        } else if name == "Cargo.lock" {
            found.push(entry.path());
        }
    }
}

#[test]
fn each_dependency_has_a_reason_and_each_reason_a_dependency() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let table = table(PAGE, "Direct dependencies");
    assert_eq!(asked_for(&manifest), table.keys().cloned().collect(), "left: Cargo.toml, right: the page");
    for (name, cells) in &table {
        assert_eq!(cells.len(), 3, "`{name}` has a use, a reason and what would stand in its place");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "`{name}`");
    }
    // The twin: another dependency is noticed, and so is one that is gone.
    let more = manifest.replacen("[dependencies]\n", "[dependencies]\nanother = \"1\"\n", 1);
    assert!(asked_for(&more).contains("another") && !table.contains_key("another"));
    assert!(!asked_for(&manifest.replacen("\nstrsim =", "\n# strsim =", 1)).contains("strsim"));
}

#[test]
fn what_is_built_twice_is_known() {
    let table = table(PAGE, "Built in two versions");
    assert_eq!(twice(&lock()), table.into_keys().collect(), "left: Cargo.lock, right: the page");
    let two = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n[[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
    assert_eq!(twice(&packages(two)), BTreeSet::from(["a".to_owned()]));
    assert!(twice(&packages(&two.replace("2.0.0", "1.0.0"))).is_empty());
}

#[test]
fn everything_comes_from_the_registry_with_its_checksum() {
    let mut files = Vec::new();
    lock_files(root(), &mut files);
    assert!(files.len() > 1 && files.contains(&root().join("Cargo.lock")), "{files:?}");
    for file in files {
        let packages = packages(&fs::read_to_string(&file).unwrap());
        assert!(!packages.is_empty(), "{}", file.display());
        let elsewhere = from_elsewhere(&packages);
        assert!(elsewhere.is_empty(), "{}: {elsewhere:?}", file.display());
    }
    let git = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"git+https://forge.example/a#1\"\n";
    assert_eq!(from_elsewhere(&packages(git)).len(), 1);
    let unchecked = format!("[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"{REGISTRY}\"\n");
    assert_eq!(from_elsewhere(&packages(&unchecked)).len(), 1);
    assert!(from_elsewhere(&packages(&format!("{unchecked}checksum = \"00\"\n"))).is_empty());
}

/// What is linked into simbind with every feature, on any system: everything that is not for tests or building alone.
fn linked(metadata: &Value) -> BTreeSet<&str> {
    let resolve = &metadata["resolve"];
    let nodes = resolve["nodes"].as_array().unwrap().iter().map(|node| (node["id"].as_str().unwrap(), node));
    let nodes = nodes.collect::<BTreeMap<_, _>>();
    let (mut linked, mut left) = (BTreeSet::new(), vec![resolve["root"].as_str().unwrap()]);
    while let Some(id) = left.pop() {
        if linked.insert(id) {
            let deps = nodes[id]["deps"].as_array().unwrap().iter();
            let deps =
                deps.filter(|dep| dep["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null()));
            left.extend(deps.map(|dep| dep["pkg"].as_str().unwrap()));
        }
    }
    linked
}

fn metadata() -> Value {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    serde_json::from_slice(&cargo.stdout).unwrap()
}

#[test]
#[ignore = "asks cargo, which fetches what is not there"]
fn licences_let_everybody_use_it() {
    let metadata = metadata();
    let linked = linked(&metadata);
    assert!(linked.len() > 50, "{} packages are linked", linked.len());
    let mut excepted = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        let (id, name) = (package["id"].as_str().unwrap(), package["name"].as_str().unwrap());
        let licence = package["license"].as_str().unwrap_or_default();
        if !licence::allowed(licence) {
            assert!(TESTS_ALONE.contains(&name), "`{name}` is under `{licence}`");
            assert!(!linked.contains(id), "`{name}` is under `{licence}`, and linked into what is built");
            excepted.insert(name);
        }
    }
    assert_eq!(excepted, BTreeSet::from(TESTS_ALONE), "an exception that is not needed goes");
}

/// A version of Rust as numbers, so that 1.100 comes after 1.89.
fn rust(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap()).chain(std::iter::repeat(0)).take(3).collect()
}

#[test]
#[ignore = "asks cargo, which fetches what is not there"]
fn nothing_that_is_linked_asks_for_a_newer_rust() {
    let metadata = metadata();
    let linked = linked(&metadata);
    let asks = |package: &Value| package["rust_version"].as_str().map(rust);
    let packages = metadata["packages"].as_array().unwrap();
    let ours = rust(env!("CARGO_PKG_RUST_VERSION"));
    let newer = |than: &[u32]| {
        let packages = packages.iter().filter(|package| linked.contains(package["id"].as_str().unwrap()));
        let newer = packages.filter(|package| asks(package).is_some_and(|version| *version > *than));
        newer.map(|package| package["name"].as_str().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(newer(&ours), [""; 0], "they ask for more than Rust {ours:?}");
    assert!(newer(&rust("1.60")).len() > 10, "most say what they ask for");
    assert!(rust("1.100") > rust("1.89") && rust("1.89.0") == rust("1.89"));
}
