//! Writes the model of the project's own rulebook as JSON, which `simbind_rulebook_from_model` reads.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", serde_json::to_string(simbind_engine::Rulebook::builtin().model())?);
    Ok(())
}
