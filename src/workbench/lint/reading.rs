//! What reading the files finds. Where it stands is for `resolve` to say; what it means is declared here.

use super::Lint;
use super::declared::lint;

pub(super) const LINTS: &[Lint] = &[
    // The files themselves.
    lint!("missing-file", Error),
    lint!("duplicate-file", Error),
    lint!("too-large", Error),
    lint!("not-utf8", Error),
    lint!("yaml-syntax", Error),
    lint!("unseen-character", Error),
    lint!("unknown-format", Error),
    // Their shape.
    lint!("unknown-key", Error),
    lint!("duplicate-key", Error),
    lint!("missing-key", Error),
    lint!("wrong-kind", Error),
    lint!("empty-list", Error),
    lint!("repeated-word", Error),
    lint!("too-many", Error),
    lint!("bad-date", Error),
    lint!("bad-number", Error),
    lint!("unknown-word", Error),
    // Names.
    lint!("unknown-reference", Error),
    lint!("duplicate-id", Error),
    lint!("bad-id", Error),
    lint!("look-alike", Error),
    lint!("unknown-country", Error),
    lint!("unknown-fact", Error),
    lint!("unknown-value", Error),
    lint!("unknown-goal", Error),
    lint!("unknown-gate", Error),
    lint!("unknown-means", Error),
    lint!("unknown-party", Error),
    lint!("presumed-tied", Error),
    lint!("reserved-name", Error),
    // Claims and what rests on them.
    lint!("uncited-claim", Error),
    lint!("uncited-rule", Error),
    lint!("grade-above-source", Error),
    lint!("unused-claim", Error),
    lint!("background-used", Error),
    lint!("ledger", Error),
    lint!("not-a-document", Error),
    lint!("not-of-document", Error),
    lint!("world-document", Error),
    // Steps.
    lint!("uncited-step", Error),
    lint!("not-changeable", Error),
    lint!("unused-change", Error),
    lint!("not-a-box", Error),
    lint!("bad-effort", Error),
    lint!("empty-step", Error),
    lint!("step-elsewhere", Error),
    // Rules, conditions and tests.
    lint!("constant-condition", Error),
    lint!("gate-not-of-goal", Error),
    lint!("no-means-gate", Error),
    lint!("no-reason-without-means", Error),
    lint!("stands-for-itself", Error),
    lint!("prohibited-alternative", Error),
    lint!("no-world", Error),
    lint!("too-hard", Error),
    lint!("empty-test", Error),
];
