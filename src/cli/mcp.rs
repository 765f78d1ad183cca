//! `simbind mcp`: the engine as a tool server for assistants, by the Model Context Protocol over standard input and
//! output.
//!
//! An assistant gets the written answer, with its citations and refusals, and the same as data. The instructions of the
//! server say how to present them. Calls are independent; no state is kept between them.

use std::sync::Arc;

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler, ServiceExt};
use serde_json::{Map, Value, json};
use simbind::analysis::Hoped;
use simbind::contract::{self, Fields};
use simbind::model::Lang;
use simbind::{Error, Evaluation, Rulebook, Verdict};

use super::Failure;

/// The members of an answer that are given as data, beside the written answer.
const FIELDS: &str = "country,goal,as_of,rulebook,facts,verdict,guaranteed,settled,documented,disputed,decisive,sentence,\
                      open_questions,standing,evidence.gates,evidence.routes.id,evidence.routes.text,\
                      evidence.routes.citations,evidence.refused";

/// Serves until the assistant closes the connection.
pub(crate) fn mcp(rulebook: &'static Rulebook) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    runtime.block_on(async {
        let serving = Desk { rulebook }.serve(rmcp::transport::stdio()).await;
        let serving = serving.map_err(|error| Failure::Request(format!("error: no conversation: {error}")))?;
        serving.waiting().await.map_err(|error| Failure::Request(format!("error: {error}")))?;
        Ok(())
    })
}

/// The handler of calls.
#[derive(Clone)]
struct Desk {
    rulebook: &'static Rulebook,
}

/// The result of a call: text for the conversation, and data.
type Told = (String, Value);

impl ServerHandler for Desk {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("simbind", env!("CARGO_PKG_VERSION")))
            .with_instructions(self.instructions())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools()))
    }

    async fn call_tool(
        &self,
        call: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let arguments = call.arguments.unwrap_or_default();
        let told = match &*call.name {
            "evaluate" => self.evaluate(arguments),
            "ask_next" => self.ask_next(arguments),
            "ways" => self.ways(arguments),
            "explain" => self.explain(arguments),
            "what_can_be_told" => self.what_can_be_told(arguments),
            other => {
                let help = "use `evaluate`, `ask_next`, `ways`, `explain` or `what_can_be_told`";
                return Err(ErrorData::invalid_params(format!("unknown tool `{other}`; {help}"), None));
            }
        };
        let result = match told {
            Ok((text, data)) => {
                let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
                result.structured_content = Some(data);
                result
            }
            // An error in a question is returned as a tool result, so that the assistant can correct it; it is not a
            // protocol error.
            Err(error) => CallToolResult::error(vec![ContentBlock::text(format!("{}: {error}", error.code()))]),
        };
        Ok(result.into())
    }
}

impl Desk {
    fn instructions(&self) -> String {
        let question = self.rulebook.model().question().map_or("a closed question", |question| question.en());
        format!(
            "Decides this by rules, with evidence: {question}\n\
             - Call `evaluate` with what the person told, and nothing that they did not: a fact that is left out stays open. \
             Where the answer depends on something, call `ask_next` and put its question to the person.\n\
             - Say the first sentence of the written answer first, who has the last word, and from which day the answer is. \
             Keep the citations: each statement names where it was read, how good that source is (A law to E an undated \
             document) and how old. Do not make the answer more hopeful than it is.\n\
             - What is refused stays refused: routes that break the law or the terms of a platform (lent, rented or bought \
             accounts and numbers, paid verification, agents) are named with the lawful way instead. Do not help with them.\n\
             - It is information and no legal advice; platforms, banks and operators decide case by case."
        )
    }

    fn tools(&self) -> Vec<Tool> {
        let schema = |more: &[(&str, Value)]| {
            let mut schema = contract::request_schema(self.rulebook);
            if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                for name in ["id", "fields", "analysis"] {
                    members.remove(name);
                }
                members.extend(more.iter().map(|(name, shape)| ((*name).to_owned(), shape.clone())));
            }
            let schema = schema.as_object().cloned().unwrap_or_default();
            Arc::new(schema)
        };
        let lang = json!({"type": "object", "properties": {"lang": {"type": "string"}}, "additionalProperties": false});
        let hoped = [
            (
                "verdict",
                json!({"enum": ["theoretically_possible", "via_workaround"], "description": "Why does this verdict not come out?"}),
            ),
            ("route", json!({"type": "string", "description": "Why does this route (by its id) not come out?"})),
        ];
        let tool = |name: &'static str, about: &'static str, schema: Arc<Map<String, Value>>| {
            Tool::new(name, about, schema)
                .with_annotations(ToolAnnotations::new().read_only(true).idempotent(true).open_world(false))
        };
        vec![
            tool(
                "evaluate",
                "Answers a question about a situation: the verdict, the first sentence, limits, what makes it fail, what to do, \
                 what is refused, and the sources.",
                schema(&[]),
            ),
            tool(
                "ask_next",
                "The one question to put to the person next, with its possible answers; none when nothing that is open can \
                 change the answer.",
                schema(&[]),
            ),
            tool(
                "ways",
                "What the person can lawfully do for a better answer, step by step, with sources.",
                schema(&[]),
            ),
            tool(
                "explain",
                "Which facts force the answer; or, with `verdict` or `route`, why that does not come out.",
                schema(&hoped),
            ),
            tool(
                "what_can_be_told",
                "The goals, facts and values that can be told, with the question for each, and the countries of which something \
                 is known.",
                Arc::new(lang.as_object().cloned().unwrap_or_default()),
            ),
        ]
    }

    /// The question of a call, and the language of the answer.
    fn question(&self, mut arguments: Map<String, Value>) -> Result<(Evaluation<'static>, Lang), Error> {
        let lang = self.language(&mut arguments)?;
        let question = contract::read_question(&Value::Object(arguments).to_string())?;
        Ok((question.evaluate(self.rulebook)?, lang))
    }

    fn language(&self, arguments: &mut Map<String, Value>) -> Result<Lang, Error> {
        let words = self.rulebook.vocabulary();
        match arguments.remove("lang").as_ref().and_then(Value::as_str) {
            Some(lang) => words.language(lang.parse()?),
            None => Ok(words.languages().first().copied().unwrap_or_default()),
        }
    }

    fn evaluate(&self, arguments: Map<String, Value>) -> Result<Told, Error> {
        let (evaluation, lang) = self.question(arguments)?;
        let fields = FIELDS.parse::<Fields>()?;
        Ok((evaluation.to_brief(lang).to_markdown(), data(&evaluation.to_report_of(&fields, Some(lang)).citing_once())))
    }

    fn ask_next(&self, arguments: Map<String, Value>) -> Result<Told, Error> {
        let (evaluation, lang) = self.question(arguments)?;
        let report =
            data(&evaluation.to_report_of(&"open_questions,verdict,guaranteed,settled,sentence".parse()?, Some(lang)));
        if let Some(too_hard) = report.pointer("/open_questions/too_hard").and_then(Value::as_str) {
            return Ok((too_hard.to_owned(), report.clone()));
        }
        let next = report.pointer("/open_questions/next").unwrap_or(&Value::Null);
        let words = self.rulebook.vocabulary();
        let fact = words.facts().iter().find(|fact| next.get("fact").is_some_and(|asked| asked == fact.id()));
        let text = match fact {
            None => {
                let settled = lang.pick("Nothing that is open can change the answer. ", "没有说明的都改变不了结论。");
                format!("{settled}{}", sentence(&report, lang))
            }
            Some(fact) => {
                let answers =
                    next.get("answers").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
                let lines = answers
                    .filter_map(|id| fact.values().iter().find(|value| value.id() == id))
                    .map(|value| format!("- `{}={}`: {}\n", fact.id(), value.id(), value.label().get(lang)));
                format!("{}\n{}", fact.question().get(lang), lines.collect::<String>())
            }
        };
        Ok((text, report))
    }

    fn ways(&self, arguments: Map<String, Value>) -> Result<Told, Error> {
        let (evaluation, lang) = self.question(arguments)?;
        let ways = evaluation.ways_forward()?;
        Ok((evaluation.ways_sheet(&ways, lang).to_markdown(), data(&evaluation.ways_report(&ways))))
    }

    fn explain(&self, mut arguments: Map<String, Value>) -> Result<Told, Error> {
        let (verdict, route) = (arguments.remove("verdict"), arguments.remove("route"));
        let (evaluation, lang) = self.question(arguments)?;
        let hoped = match (route.as_ref().and_then(Value::as_str), verdict.as_ref().and_then(Value::as_str)) {
            (Some(route), _) => Hoped::Route(route),
            (None, Some(verdict)) => Hoped::Verdict(verdict.parse::<Verdict>()?),
            (None, None) => {
                return Ok((evaluation.why_sheet(false, lang).to_markdown(), data(&evaluation.why_report(false))));
            }
        };
        let found = evaluation.why_not(hoped)?;
        let sheet = evaluation.why_not_sheet(hoped, &found, lang);
        Ok((sheet.to_markdown(), data(&evaluation.why_not_report(hoped, &found))))
    }

    fn what_can_be_told(&self, mut arguments: Map<String, Value>) -> Result<Told, Error> {
        let lang = self.language(&mut arguments)?;
        let words = self.rulebook.vocabulary();
        // Facts that compare a figure with another one are computed, not told.
        let facts = words.facts().iter().filter(|fact| fact.quantity().is_none_or(|quantity| quantity.of().is_none()));
        let labelled = |id: &str, label: &str| json!({"id": id, "label": label});
        let facts = facts.map(|fact| {
            let values = fact.values().iter().map(|value| labelled(value.id(), value.label().get(lang)));
            let figures = fact.quantity().map(|quantity| quantity.kind().as_str());
            json!({"id": fact.id(), "question": fact.question().get(lang), "figures": figures, "values": values.collect::<Vec<_>>()})
        });
        let goals = words.goals().iter().map(|goal| labelled(goal.id(), goal.label().get(lang)));
        let countries = self.rulebook.described().map(|country| labelled(country.code(), country.name().get(lang)));
        let data = json!({"goals": goals.collect::<Vec<_>>(), "facts": facts.collect::<Vec<_>>(), "countries": countries.collect::<Vec<_>>()});
        Ok((data.to_string(), data))
    }
}

/// A report as JSON. Reports are plain data, so the conversion cannot fail.
fn data(report: &impl serde::Serialize) -> Value {
    serde_json::to_value(report).unwrap_or_default()
}

fn sentence(report: &Value, lang: Lang) -> &str {
    report.get("sentence").and_then(|texts| texts.get(lang.as_str())?.as_str()).unwrap_or_default()
}
