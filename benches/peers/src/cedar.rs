//! Cedar: a policy `permit` for each rule, all of them in one policy set. Of a decision it reports the policies that
//! determined it; as there is no `forbid`, these are exactly the rules that hold. A profile is the context of a request,
//! made beforehand; there are no entities.

use std::error::Error;

use cedar_policy::{Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request, Response};

use crate::condition::{Fact, World};
use crate::contestant::{Contestant, Turn, as_json};
use crate::model::Item;
use crate::translate::cedar;

pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    requests: Vec<Request>,
}

impl Cedar {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let mut policies = PolicySet::new();
        for rule in rules {
            policies.add(Policy::parse(Some(PolicyId::new(&rule.id)), cedar(rule, facts))?)?;
        }
        let someone: EntityUid = "Person::\"someone\"".parse()?;
        let action: EntityUid = "Action::\"ask\"".parse()?;
        let wallet: EntityUid = "Wallet::\"wallet\"".parse()?;
        let request = |world: &World| -> Result<Request, Box<dyn Error>> {
            let context = Context::from_json_value(as_json(facts, world), None)?;
            Ok(Request::new(someone.clone(), action.clone(), wallet.clone(), context, None)?)
        };
        Ok(Box::new(Cedar {
            authorizer: Authorizer::new(),
            policies,
            entities: Entities::empty(),
            requests: worlds.iter().map(request).collect::<Result<_, _>>()?,
        }))
    }

    fn ask(&self, world: usize) -> Response {
        self.authorizer.is_authorized(&self.requests[world], &self.policies, &self.entities)
    }
}

impl Contestant for Cedar {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).diagnostics().reason().map(ToString::to_string).collect()
    }
}
