//! What an answer costs: with every fact told and with none, beside a decision written out by hand, and from nothing.
//!
//! `cargo bench --bench evaluate`. Only numbers of one run are to be compared with one another: `floor/match` is measured
//! beside `floor/verdict` and `floor/answer` for the ratio, on the same situations.

use std::error::Error;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use simbind::facts::{
    BankPartnership, CardIssuerCountry, Friend, Goal, InternationalPayments, LocalAccount, MainlandAccount,
    PaymentCard, Platform, PlatformCheck, VirtualAccount,
};
use simbind::model::Model;
use simbind::{Evaluation, Profile, Rulebook, Verdict, evaluate};

const COUNTRIES: [&str; 3] = ["ID", "CY", "NZ"];
const GOALS: [Goal; 2] = [Goal::Bind, Goal::PayInMainland];
const MODEL: &str = include_str!("../src/engine/builtin/model.json");
const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/rules");

// Not `criterion_main!`: its functions would be public and without documentation.
fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default().configure_from_args();
    complete(&mut criterion)?;
    bare(&mut criterion)?;
    floor(&mut criterion)?;
    load(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

/// Everything that an answer gives is asked for, and something of each is summed, so that nothing can be left out.
fn materialised(evaluation: &Evaluation<'_>) -> usize {
    let mut sum = evaluation.verdict() as usize + evaluation.guaranteed() as usize;
    for opinion in evaluation.opinions() {
        sum += opinion.verdict() as usize + opinion.gates().map(|(_, state)| state as usize).sum::<usize>();
        for reason in opinion.reasons() {
            sum += reason.id().len() + reason.text().en.len() + usize::from(reason.decisive());
            sum += reason.citations().map(|cited| cited.citation.lines.len() + cited.source.title.len()).sum::<usize>();
        }
        for offer in opinion.routes() {
            sum += offer.route().text.en.len() + offer.holds() as usize + offer.citations().count();
        }
        for refusal in opinion.refused() {
            sum += refusal.route().text.en.len() + usize::from(refusal.engaged()) + refusal.forbidden_by().count();
        }
        for hint in opinion.alternatives() {
            sum += hint.alternative().text.en.len() + hint.holds() as usize + hint.citations().count();
        }
    }
    sum
}

/// An answer with all that it gives. An error counts nothing; that there is none is checked before anything is timed.
fn answer(country: &str, profile: &Profile) -> usize {
    evaluate(country, profile).map_or(0, |evaluation| materialised(&evaluation))
}

fn bench_answers(
    criterion: &mut Criterion,
    group: &str,
    profile: impl Fn(Goal) -> Result<Profile, simbind::Error>,
) -> Result<(), simbind::Error> {
    let mut group = criterion.benchmark_group(group);
    for goal in GOALS {
        let profile = profile(goal)?;
        for country in COUNTRIES {
            evaluate(country, &profile)?;
            group.bench_function(format!("{country}/{}", goal.as_str()), |bencher| {
                bencher.iter(|| answer(black_box(country), black_box(&profile)));
            });
        }
    }
    group.finish();
    Ok(())
}

/// Every fact told: one world.
fn complete(criterion: &mut Criterion) -> Result<(), simbind::Error> {
    bench_answers(criterion, "complete", |goal| Ok(Situation::random(goal, &mut Random(1))?.1))
}

/// Nothing told: every world.
fn bare(criterion: &mut Criterion) -> Result<(), simbind::Error> {
    bench_answers(criterion, "bare", |goal| Ok(Profile::new(goal)))
}

/// The decision written out by hand, and the library on the same situations.
fn floor(criterion: &mut Criterion) -> Result<(), simbind::Error> {
    let mut random = Random(2);
    let mut asked = Vec::new();
    let mut seen = [0; 3];
    for _ in 0..4096 {
        let (situation, profile) = Situation::random(Goal::Bind, &mut random)?;
        let evaluation = evaluate("ID", &profile)?;
        let told = evaluation.told().count();
        assert_eq!(told, Rulebook::builtin().vocabulary().facts.len(), "every fact is told: {profile}");
        let found = evaluation.document().map(|opinion| (opinion.verdict(), opinion.guaranteed()));
        let expected = situation.verdict();
        assert_eq!(found, Some((expected, expected)), "the library and the match differ on {profile}");
        if let Some(count) = seen.get_mut(expected as usize) {
            *count += 1;
        }
        asked.push((situation, profile));
    }
    assert!(seen.iter().all(|count| *count > 100), "every verdict occurs: {seen:?}");
    // Few enough to stay in the cache, too many for the branch predictor to know by heart.
    asked.truncate(512);
    let (situations, profiles) = asked.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();

    let mut group = criterion.benchmark_group("floor");
    group.throughput(Throughput::Elements(situations.len() as u64));
    group.bench_function("match", |bencher| {
        // One by one behind a black box: a caller has one question, and the loop must not become vector instructions.
        bencher.iter(|| situations.iter().map(|situation| black_box(situation).verdict() as usize).sum::<usize>());
    });
    group.bench_function("verdict", |bencher| {
        let verdict = |profile| {
            let evaluation = evaluate("ID", black_box(profile)).ok()?;
            Some(evaluation.document()?.verdict() as usize)
        };
        bencher.iter(|| profiles.iter().filter_map(verdict).sum::<usize>());
    });
    group.bench_function("answer", |bencher| {
        bencher.iter(|| profiles.iter().map(|profile| answer("ID", black_box(profile))).sum::<usize>());
    });
    group.finish();
    Ok(())
}

/// A rulebook from nothing. `first_use` is what the first question of a process pays.
fn load(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    fn first_use() -> Result<(Rulebook, usize), Box<dyn Error>> {
        let rulebook = Rulebook::from_model(serde_json::from_str::<Model>(black_box(MODEL))?)?;
        let profile = Profile::in_words_of(rulebook.vocabulary());
        let sum = materialised(&rulebook.evaluate("ID", &profile, None)?);
        Ok((rulebook, sum))
    }
    first_use()?;
    Rulebook::from_dir(RULES)?;
    let mut group = criterion.benchmark_group("load");
    group.sample_size(20);
    group.bench_function("first_use", |bencher| bencher.iter_with_large_drop(first_use));
    group.bench_function("from_dir", |bencher| bencher.iter_with_large_drop(|| Rulebook::from_dir(black_box(RULES))));
    group.finish();
    Ok(())
}

/// The facts on which the Indonesian document decides `bind`.
#[derive(Clone, Copy)]
struct Situation {
    platform: Platform,
    local_account: LocalAccount,
    international_payments: InternationalPayments,
    bank_partnership: BankPartnership,
    platform_check: PlatformCheck,
    payment_card: PaymentCard,
    card_issuer_country: CardIssuerCountry,
    mainland_account: MainlandAccount,
    virtual_account: VirtualAccount,
    friend: Friend,
}

impl Situation {
    /// `rules/ID.yaml` for `bind` on the document's basis, as one would write it by hand: no rule blocks the number or
    /// the identity, so a means that funds is all it takes, and else a route.
    #[inline(never)]
    fn verdict(&self) -> Verdict {
        let held = self.local_account == LocalAccount::Held;
        let international = self.international_payments == InternationalPayments::Enabled;
        let alipay = self.platform == Platform::Alipay;
        let partner = !alipay || self.bank_partnership == BankPartnership::Partner;
        let passed = self.platform_check != PlatformCheck::Failed;
        let card_of_account = held && self.card_issuer_country == CardIssuerCountry::HostCountry;

        let by_account = held && international && partner && passed;
        let by_card = match self.payment_card {
            PaymentCard::Credit | PaymentCard::Debit => passed && (!card_of_account || international && partner),
            PaymentCard::None | PaymentCard::PrepaidOrVirtual => false,
        };
        if by_account || by_card || self.mainland_account == MainlandAccount::Own {
            return Verdict::TheoreticallyPossible;
        }
        match (self.virtual_account, self.friend) {
            (VirtualAccount::Held, _) => Verdict::ViaWorkaround,
            (_, Friend::Explains) if alipay && held && international => Verdict::ViaWorkaround,
            _ => Verdict::NotDirectly,
        }
    }

    /// A situation, and the profile that tells it and every other fact as well.
    fn random(goal: Goal, random: &mut Random) -> Result<(Situation, Profile), simbind::Error> {
        let payment_card =
            random.of([PaymentCard::None, PaymentCard::Credit, PaymentCard::Debit, PaymentCard::PrepaidOrVirtual]);
        let card = payment_card != PaymentCard::None;
        let issuers = [CardIssuerCountry::HostCountry, CardIssuerCountry::Elsewhere];
        let partnerships = [BankPartnership::Partner, BankPartnership::NoPartner, BankPartnership::CurrencyUnsupported];
        let accounts = [MainlandAccount::Own, MainlandAccount::InAnotherName, MainlandAccount::None];
        let situation = Situation {
            platform: random.of([Platform::Wechat, Platform::Alipay]),
            local_account: random.of([LocalAccount::Held, LocalAccount::None]),
            international_payments: random.of([InternationalPayments::Enabled, InternationalPayments::Disabled]),
            bank_partnership: random.of(partnerships),
            platform_check: random.of([PlatformCheck::NotTried, PlatformCheck::Passed, PlatformCheck::Failed]),
            payment_card,
            card_issuer_country: if card { random.of(issuers) } else { CardIssuerCountry::None },
            mainland_account: random.of(accounts),
            virtual_account: random.of([VirtualAccount::Held, VirtualAccount::None]),
            friend: random.of([Friend::None, Friend::Explains, Friend::LendsAccount]),
        };
        let mut profile = Profile::new(goal)
            .with(situation.platform)
            .with(situation.local_account)
            .with(situation.international_payments)
            .with(situation.bank_partnership)
            .with(situation.platform_check)
            .with(situation.payment_card)
            .with(situation.card_issuer_country)
            .with(situation.mainland_account)
            .with(situation.virtual_account)
            .with(situation.friend);
        let told = profile.facts().map(|(fact, _)| fact.to_owned()).collect::<Vec<_>>();
        for fact in &Rulebook::builtin().vocabulary().facts {
            if told.contains(&fact.id) {
                continue;
            }
            let values = fact.values.iter().map(|value| value.id.as_str());
            let values = values.filter(|value| fits(&fact.id, value, card)).collect::<Vec<_>>();
            if let Some(value) = values.get(random.below(values.len())) {
                profile = profile.set(&fact.id, value)?;
            }
        }
        Ok((situation, profile))
    }
}

/// Keeps to values that no other fact can contradict, so that every draw is a world that can be.
fn fits(fact: &str, value: &str, card: bool) -> bool {
    match fact {
        "card_scheme" | "card_holder" => card == (value != "none"),
        "friend_check" => value == "not_asked",
        "home_wallet" | "home_wallet_network" => value != "none",
        "identity_document" => value != "mainland_id",
        "number_status" => !matches!(value, "expired" | "recycled" | "cut_off"),
        "payee" => value != "foreign_merchant",
        "wallet" => matches!(value, "registered" | "verified"),
        _ => true,
    }
}

/// Numbers that look random and are the same in every run: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The upper half is the better one.
        (self.0 >> 32) as usize % bound.max(1)
    }

    fn of<T: Copy, const N: usize>(&mut self, values: [T; N]) -> T {
        let [first, ..] = values.as_slice() else { unreachable!("there is something to choose from") };
        *values.get(self.below(N)).unwrap_or(first)
    }
}
