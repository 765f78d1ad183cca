# ------------------------------------------------------------------ the question

# Conditions are judged as a whole, true or false, so that one can stand within another.
all_of(parts) := count([part | some part in parts; not part]) == 0

any_of(parts) := true in parts

none_of(parts) := count([part | some part in parts; part]) == 0

count_of(parts) := count([part | some part in parts; part])

# So much more, of a figure that is there.
and_more(figure, more) := figure + more if is_number(figure)

and_more(figure, _) := figure if not is_number(figure)

# A table whose members need not be there, which is what a checker of types would take a table for.
loose(table) := table

# What is told: the facts, and what is presumed of those that were not told.
told := object.union(presumed, object.get(input, "facts", {}))

# What concerns the question: in this country, for this goal, on this day.
here(item) if {
	covers(item)
	in_force(item)
}

covers(item) if not item.country

covers(item) if item.country == country

in_force(item) if not item.in_force

in_force(item) if {
	some span in item.in_force
	not ahead(span)
	not over(span)
}

ahead(span) if span.from > day

over(span) if span.until <= day

concerning[id] := rule if {
	some id, rule in loose(rules)
	goal in rule.goals
	here(rule)
}

# ------------------------------------------------------------------- mistakes

# With a mistake in the question there is no verdict: a word that is not declared would make an answer more hopeful.
errors contains "the question names no `country`" if country == null

errors contains sprintf("the rules know nothing of `%v`", [country]) if {
	country != null
	count(bases) == 0
}

errors contains sprintf("unknown goal `%v`", [goal]) if not goals[goal]

errors contains sprintf("unknown means `%v`", [means]) if {
	means != null
	not means in means_known
}

errors contains sprintf("`%v` is not a day; write YYYY-MM-DD", [day]) if not is_day(day)

errors contains sprintf("`%s` is not told", [fact]) if some fact in read - object.keys(told)

errors contains sprintf("unknown fact `%s`", [fact]) if {
	some fact in (object.keys(told) - object.keys(values)) - object.keys(figures)
}

errors contains sprintf("the fact `%s` has no value `%v`", [fact, value]) if {
	some fact, value in facts
	known := loose(values)[fact]
	not value in known
}

errors contains sprintf("`%v` is no figure of `%s`", [value, fact]) if {
	some fact, value in facts
	figure := loose(figures)[fact]
	not fits(value, figure)
}

is_day(value) if {
	is_string(value)
	regex.match(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, value)
}

fits(value, figure) if {
	figure.optional
	value == "none"
}

fits(value, figure) if {
	figure.kind == "date"
	is_day(value)
	within(value, figure)
}

fits(value, figure) if {
	figure.kind == "number"
	is_number(value)
	within(value, figure)
}

fits(value, figure) if {
	figure.kind == "whole"
	is_number(value)
	floor(value) == value
	within(value, figure)
}

# Moments are told in many ways; nothing turns on those that stand here.
fits(value, figure) if {
	figure.kind == "moment"
	is_string(value)
}

within(value, figure) if {
	value >= object.get(figure, "least", value)
	value <= object.get(figure, "most", value)
}

# -------------------------------------------------------------------- opinions

# Two bases, two opinions: what the document says, and what the evidence says.
opinions[basis] := opinion if {
	count(errors) == 0
	some basis in bases
	own := {id: rule | some id, rule in concerning; rule.basis == basis}
	order := goals[goal].gates

	# Means: those that the rules name for the goal, and of them those that count for the question and are held. Where no
	# gate of the goal needs one, or none is named, nothing turns on means.
	named := {rule.means | some rule in own; rule.role == "names_means"; not rule.stands_for}
	by_means := all_of([goals[goal].needs_means, count(named) > 0])
	held := {rule.means | some id, rule in own; rule.role == "names_means"; not rule.stands_for; id in rule_holds}
	counted := counting(by_means, own, named, held)

	# Gates: closed as a whole, or closed for single means. The gate that needs a means comes first; those that pass it go
	# on to the next, so that at the end one and the same means has passed all.
	closing := [rule | some id, rule in own; rule.role == "ordinary"; rule.effect == "blocks"; id in rule_holds]
	shut := {rule.gate | some rule in closing; not rule.means}
	barred := {gate: {rule.means | some rule in closing; rule.gate == gate} | some gate, _ in gates}
{{ARRIVING}}
	stuck := {gate | by_means; some place, gate in order; none_passes(gate, arriving[place], barred)}
	closed := shut | stuck
	blocked := {gate | some gate in order; gate in closed}

	# Ways: routes of the goal that hold. A single one has to clear every gate that is blocked.
	ways := {id: route |
		some id, route in loose(routes)
		route.basis == basis
		route.compliance != "prohibited"
		goal in route.goals
		here(route)
		id in route_holds
	}

	opinion := {
		"verdict": judged(blocked, ways),
		"gates": {gate: state | some gate in order; state := state_of(gate, blocked)},
		"reasons": object.union(
			{id: reason |
				some id, rule in own
				rule.gate in order
				speaks(id, rule, by_means, counted)
				reason := told_as(rule, blocked)
			},
			{id: reason |
				some gate in order
				count([rule | some rule in own; rule.gate == gate]) == 0
				id := sprintf("silence-%s", [gate])
				reason := {"gate": gate, "effect": "permits", "means": null, "decisive": false}
			},
		),
		"routes": {id: {"compliance": route.compliance, "text": route.text} | some id, route in ways},
		"refused": {id: refusal |
			some id, route in loose(routes)
			route.basis == basis
			route.compliance == "prohibited"
			here(route)
			engaged := all_of([id in route_holds])
			listed(route, engaged)
			refusal := {"engaged": engaged, "text": route.text, "instead": object.get(route, "instead", null)}
		},
		"alternatives": {id: {"compliance": other.compliance, "text": other.text} |
			some id, other in loose(alternatives)
			other.basis == basis
			goal in other.goals
			here(other)
			id in alternative_holds
			not known_not_to_pay(other, barred)
		},
	}
}

# The means that count: all that are held, or the one that the question names, or that for which it stands.
counting(false, _, _, _) := set()

counting(true, _, _, held) := held if means == null

counting(true, _, named, held) := held & {means} if means in named

counting(true, own, named, held) := {rule.stands_for |
	some id, rule in own
	rule.role == "names_means"
	rule.means == means
	rule.stands_for in held
	id in rule_holds
} if {
	means != null
	not means in named
}

# Those that pass the gate at a place go on; where none does, all that arrived.
onward(arrived, place, order, barred) := passing if {
	passing := arrived - barred[order[place]]
	count(passing) > 0
} else := arrived

# Where there is no means at all, the gate that needs one says so, and no other.
none_passes(gate, arrived, barred) if {
	count(arrived - barred[gate]) == 0
	matters(gate, arrived)
}

matters(gate, _) if gates[gate].needs_means

matters(_, arrived) if count(arrived) > 0

judged(blocked, ways) := "theoretically_possible" if {
	count(blocked) == 0
} else := "via_workaround" if {
	some way in ways
	count(blocked - way.clears) == 0
} else := "not_directly"

state_of(gate, blocked) := "blocked" if gate in blocked

state_of(gate, blocked) := "open" if not gate in blocked

# Whether a rule is a reason. What is said of a means is said to those who hold it, and what is said of having none to
# those who hold none.
speaks(id, rule, _, _) if {
	rule.role == "ordinary"
	not rule.means
	id in rule_holds
}

speaks(id, rule, _, counted) if {
	rule.role in {"ordinary", "names_means"}
	not rule.stands_for
	rule.means in counted
	id in rule_holds
}

speaks(id, rule, _, counted) if {
	rule.stands_for in counted
	rule.means == means
	id in rule_holds
}

speaks(id, rule, true, counted) if {
	rule.role == "without_means"
	count(counted) == 0
	id in rule_holds
}

# A block is decisive where its gate is blocked.
told_as(rule, blocked) := {
	"gate": rule.gate,
	"effect": rule.effect,
	"means": object.get(rule, "means", null),
	"decisive": all_of([rule.effect == "blocks", state_of(rule.gate, blocked) == "blocked"]),
	"text": rule.text,
}

# A prohibited route is listed for its own goals, and for any goal when the person is seen to use it.
listed(_, engaged) if engaged

listed(route, _) if goal in route.goals

# Nobody is sent to pay with what is known not to pay.
known_not_to_pay(other, barred) if {
	some gate, gate_of in gates
	gate_of.needs_means
	other.means in barred[gate]
}

# --------------------------------------------------------------------- answer

# The more cautious of the two opinions.
verdict := "not_directly" if {
	some opinion in opinions
	opinion.verdict == "not_directly"
} else := "via_workaround" if {
	some opinion in opinions
	opinion.verdict == "via_workaround"
} else := "theoretically_possible" if {
	some opinion in opinions
	opinion.verdict == "theoretically_possible"
}

document := object.get(opinions, "document", null)

evidence := object.get(opinions, "evidence", null)

disputed := count({opinion.verdict | some opinion in opinions}) > 1

answer := {
	"country": country,
	"goal": goal,
	"as_of": day,
	"verdict": verdict,
	"disputed": disputed,
	"document": document,
	"evidence": evidence,
} if {
	count(errors) == 0
} else := {"errors": errors}
