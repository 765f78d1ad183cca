//! What came of the draw, and what that says of all changes.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Result;
use crate::build::LeftOut;
use crate::draw::Mutant;
use crate::judge;
use crate::tests::Test;

pub fn report(at: &Path, mutants: &[Mutant], left_out: &LeftOut, tests: &[Test]) -> Result<()> {
    let results = judge::results(at)?;
    let count = |outcome: &str| results.values().filter(|result| result["outcome"] == outcome).count();
    let mut reasons = BTreeMap::<&str, usize>::new();
    for reason in left_out.values() {
        *reasons.entry(reason.split(':').next().unwrap_or(reason)).or_default() += 1;
    }
    println!("\n{} changes drawn", mutants.len());
    for (reason, count) in reasons {
        println!("{count:5} left out: {reason}");
    }
    let (noticed, slow, judged) = (count("noticed"), count("slow"), results.len());
    println!("{judged:5} put to the tests");
    println!("{noticed:5} noticed, {}", share(noticed, judged));
    println!("{slow:5} without an end; with these {}", share(noticed + slow, judged));
    for met in [true, false] {
        let is = |number: usize| tests.iter().any(|test| test.meets.contains(&number)) == met;
        let survived = results.iter().filter(|(number, result)| result["outcome"] == judge::SURVIVED && is(**number));
        let names: Vec<_> = survived.map(|(number, result)| format!("        {number}: {}", result["name"])).collect();
        println!("{:5} that no test {}\n{}", names.len(), if met { "notices" } else { "comes by" }, names.join("\n"));
    }
    Ok(())
}

/// A share in percent, and what it says of all that was drawn from: Wilson's interval of 95 %.
fn share(part: usize, of: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a draw is small")]
    let (part, of) = (part as f64, of as f64);
    let (share, z) = (part / of, 1.96_f64);
    let middle = (share + z * z / (2.0 * of)) / (1.0 + z * z / of);
    let reach = z / (1.0 + z * z / of) * (share * (1.0 - share) / of + z * z / (4.0 * of * of)).sqrt();
    format!("{:.1} % ({:.1} to {:.1} % of all)", share * 100.0, (middle - reach) * 100.0, (middle + reach) * 100.0)
}
