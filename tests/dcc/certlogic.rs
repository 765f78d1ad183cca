//! CertLogic, evaluated as its specification says, and slowly: what translated rules are held against. Nothing is shared with
//! the library. A value that a rule cannot work with is an error, as it is in the reference implementation.
//!
//! <https://github.com/ehn-dcc-development/eu-dcc-business-rules/blob/main/certlogic/specification/README.md>

use jiff::civil::{Date, DateTime};
use jiff::{Span, Timestamp, ToSpan, tz::TimeZone};
use serde_json::{Value, json};

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Json(Value),
    Time(Timestamp),
}

pub(crate) type Evaluated<T> = Result<T, String>;

/// Whether a rule accepts the data.
pub(crate) fn accepts(rule: &Value, data: &Value) -> Evaluated<bool> {
    match evaluate(rule, data)? {
        Found::Json(Value::Bool(accepted)) => Ok(accepted),
        other => Err(format!("no verdict: {other:?}")),
    }
}

fn evaluate(rule: &Value, data: &Value) -> Evaluated<Found> {
    match rule {
        Value::Array(items) => {
            let items = items.iter().map(|item| json_of(evaluate(item, data)?)).collect::<Evaluated<Vec<_>>>()?;
            Ok(Found::Json(Value::Array(items)))
        }
        Value::Object(entries) => {
            let (operator, operands) = entries.iter().next().ok_or("an empty operation")?;
            let operands = match operands {
                Value::Array(operands) => operands.as_slice(),
                one => std::slice::from_ref(one),
            };
            operation(operator, operands, data)
        }
        plain => Ok(Found::Json(plain.clone())),
    }
}

fn json_of(found: Found) -> Evaluated<Value> {
    match found {
        Found::Json(value) => Ok(value),
        Found::Time(_) => Err("a time where none is expected".to_owned()),
    }
}

fn operation(operator: &str, operands: &[Value], data: &Value) -> Evaluated<Found> {
    let all = || operands.iter().map(|operand| evaluate(operand, data)).collect::<Evaluated<Vec<_>>>();
    let truth = |value: bool| Ok(Found::Json(Value::Bool(value)));
    match operator {
        "var" => {
            let path = operands.first().and_then(Value::as_str).ok_or("no path")?;
            Ok(Found::Json(variable(path, data)))
        }
        "if" => {
            let [guard, then, otherwise] = operands else { return Err("`if` of other than three".to_owned()) };
            evaluate(if truthy(&evaluate(guard, data)?)? { then } else { otherwise }, data)
        }
        "!" => truth(!truthy(&evaluate(operands.first().ok_or("`!` of nothing")?, data)?)?),
        "and" => {
            let mut last = Found::Json(Value::Bool(true));
            for operand in operands {
                last = evaluate(operand, data)?;
                if !truthy(&last)? {
                    break;
                }
            }
            Ok(last)
        }
        "===" => {
            let all = all()?;
            truth(all.windows(2).all(|pair| pair[0] == pair[1]))
        }
        "in" => {
            let [one, Found::Json(Value::Array(list))] = &all()?[..] else { return Err("`in` of no list".to_owned()) };
            truth(list.iter().any(|item| *one == Found::Json(item.clone())))
        }
        "+" => {
            let numbers = all()?.into_iter().map(number).collect::<Evaluated<Vec<_>>>()?;
            Ok(Found::Json(json!(numbers.iter().sum::<i64>())))
        }
        ">" | "<" | ">=" | "<=" => {
            let numbers = all()?.into_iter().map(number).collect::<Evaluated<Vec<_>>>()?;
            truth(numbers.windows(2).all(|pair| match operator {
                ">" => pair[0] > pair[1],
                "<" => pair[0] < pair[1],
                ">=" => pair[0] >= pair[1],
                _ => pair[0] <= pair[1],
            }))
        }
        "after" | "before" | "not-after" | "not-before" => {
            let times = all()?.into_iter().map(|found| match found {
                Found::Time(time) => Ok(time),
                Found::Json(other) => Err(format!("no time: {other}")),
            });
            let times = times.collect::<Evaluated<Vec<_>>>()?;
            truth(times.windows(2).all(|pair| match operator {
                "after" => pair[0] > pair[1],
                "before" => pair[0] < pair[1],
                "not-after" => pair[0] <= pair[1],
                _ => pair[0] >= pair[1],
            }))
        }
        "plusTime" => {
            let [time, amount, unit] = operands else { return Err("`plusTime` of other than three".to_owned()) };
            let time = match evaluate(time, data)? {
                Found::Json(Value::String(text)) => time_of(&text)?,
                other => return Err(format!("no time: {other:?}")),
            };
            let amount = amount.as_i64().ok_or("no amount")?;
            let span: Span = match unit.as_str() {
                Some("hour") => {
                    return Ok(Found::Time(time.saturating_add(amount.hours()).map_err(|e| e.to_string())?));
                }
                Some("day") => amount.days(),
                Some("month") => amount.months(),
                Some("year") => amount.years(),
                other => return Err(format!("no unit: {other:?}")),
            };
            let later = time.to_zoned(TimeZone::UTC).checked_add(span).map_err(|error| error.to_string())?;
            Ok(Found::Time(later.timestamp()))
        }
        "reduce" => {
            let [list, step, start] = operands else { return Err("`reduce` of other than three".to_owned()) };
            let Found::Json(Value::Array(list)) = evaluate(list, data)? else { return Err("no list".to_owned()) };
            list.iter().try_fold(evaluate(start, data)?, |accumulator, current| {
                let within = json!({"accumulator": json_of(accumulator)?, "current": current, "data": data});
                evaluate(step, &within)
            })
        }
        other => Err(format!("an unknown operation: {other}")),
    }
}

fn variable(path: &str, data: &Value) -> Value {
    path.split('.').fold(data.clone(), |at, part| match (&at, part.parse::<usize>()) {
        (Value::Array(items), Ok(place)) => items.get(place).cloned().unwrap_or(Value::Null),
        _ => at.get(part).cloned().unwrap_or(Value::Null),
    })
}

fn truthy(found: &Found) -> Evaluated<bool> {
    Ok(match found {
        Found::Time(_) => return Err("a time is neither true nor false".to_owned()),
        Found::Json(Value::Null) => false,
        Found::Json(Value::Bool(truth)) => *truth,
        Found::Json(Value::Number(number)) => number.as_f64() != Some(0.0),
        Found::Json(Value::String(text)) => !text.is_empty(),
        Found::Json(Value::Array(items)) => !items.is_empty(),
        Found::Json(Value::Object(entries)) => !entries.is_empty(),
    })
}

fn number(found: Found) -> Evaluated<i64> {
    match found {
        Found::Json(Value::Number(number)) => number.as_i64().ok_or_else(|| format!("no whole number: {number}")),
        other => Err(format!("no number: {other:?}")),
    }
}

fn time_of(text: &str) -> Evaluated<Timestamp> {
    let utc = |time: DateTime| time.to_zoned(TimeZone::UTC).map(|time| time.timestamp());
    let day = text.parse::<Date>().ok().filter(|_| text.len() == 10);
    let time = match day {
        Some(day) => utc(day.to_datetime(jiff::civil::Time::midnight())),
        None => text.parse::<Timestamp>(),
    };
    time.map_err(|error| format!("`{text}`: {error}"))
}
