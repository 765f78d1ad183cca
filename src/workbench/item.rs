//! Rules, routes and alternatives under one type: everything that can take part in a question.

use crate::engine::ids::{AlternativeId, RouteId, RuleId};
use crate::engine::model::{Header, Model};
use crate::engine::program::takes_part::Parts;

/// A rule, a route or an alternative of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Item {
    Rule(RuleId),
    Route(RouteId),
    Alternative(AlternativeId),
}

impl Item {
    /// All items of a model, in its order.
    pub(crate) fn all(model: &Model) -> impl Iterator<Item = Item> + use<> {
        let rules = model.rules.ids().map(Item::Rule);
        rules.chain(model.routes.ids().map(Item::Route)).chain(model.alternatives.ids().map(Item::Alternative))
    }

    /// The items that take part in an opinion.
    pub(crate) fn taking_part(parts: &Parts<'_>) -> Vec<Item> {
        let rules = parts.rules.iter().map(|(id, _)| Item::Rule(*id));
        let routes = parts.routes.iter().map(|(id, _)| Item::Route(*id));
        let alternatives = parts.alternatives.iter().map(|(id, _)| Item::Alternative(*id));
        rules.chain(routes).chain(alternatives).collect()
    }

    /// The kind of the item, for messages.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Item::Rule(_) => "rule",
            Item::Route(_) => "route",
            Item::Alternative(_) => "alternative",
        }
    }

    /// The header: name, scope, condition and claims.
    pub(crate) fn header(self, model: &Model) -> &Header {
        match self {
            Item::Rule(rule) => &model.rules[rule].header,
            Item::Route(route) => &model.routes[route].header,
            Item::Alternative(alternative) => &model.alternatives[alternative].header,
        }
    }
}
