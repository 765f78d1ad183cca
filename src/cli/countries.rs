use serde_json::json;
use simbind::Rulebook;
use simbind::model::{Country, Lang};

use super::Failure;
use super::args::{Format, Listing};
use super::output::Output;
use super::table::table;

pub(crate) fn countries(rulebook: &Rulebook, args: &Listing, output: Output) -> Result<(), Failure> {
    let model = rulebook.model();
    let claims = |country: &Country| {
        let place = model.countries.iter().position(|of| of.code == country.code);
        model.claims.iter().filter(|claim| claim.country == place).count()
    };
    let document = |country: &Country| {
        country
            .document
            .as_ref()
            .and_then(|document| model.sources.get(document.source))
            .and_then(|source| source.document.clone())
    };
    if args.format == Format::Json {
        let list = rulebook.described().map(|country| {
            json!({"code": country.code, "name": country.name, "aliases": country.aliases,
                "document": document(country), "claims": claims(country)})
        });
        return output.json(&list.collect::<Vec<_>>());
    }
    let lang: Lang = args.style.lang.into();
    let heads = match lang {
        Lang::En => ["code", "name", "claims", "document"],
        Lang::Zh => ["代码", "名称", "论断", "文档"],
    };
    let rows = rulebook.described().map(|country| {
        vec![
            country.code.clone(),
            country.name.get(lang).to_owned(),
            claims(country).to_string(),
            document(country).unwrap_or_default(),
        ]
    });
    output.print(&table(&heads, rows, output))
}
