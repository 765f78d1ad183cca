//! Writes the model of the project's own rulebook as JSON, which `simbind_rulebook_from_model` reads; without the tests that
//! stand beside the rules, which nobody runs there.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut model = serde_json::to_value(simbind_engine::Rulebook::builtin().model())?;
    if let Some(members) = model.as_object_mut() {
        members.remove("tests");
    }
    println!("{model}");
    Ok(())
}
