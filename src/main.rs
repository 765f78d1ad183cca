//! x
fn main(){ let r = simbind::Rulebook::from_dir("rules").unwrap(); let t=r.test(); println!("{}", t.run); for f in t.failures{print!("{f}")}
}
