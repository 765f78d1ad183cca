//! What readers stumbled over in answers, each as a kind: a condition that says a clause twice, a step that comes after
//! the sentence that needs it, another platform's hotline, an operator's name that stands alone.

use std::collections::BTreeSet;

use simbind::model::Lang;
use simbind::{Evaluation, Profile, Rulebook};

const WIDE: usize = 4000;

fn asked(question: &str, told: &str, nothing_else: bool) -> Evaluation<'static> {
    let rulebook = Rulebook::builtin();
    let (country, goal) = question.split_once(' ').unwrap();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
    for fact in told.split("; ").filter(|fact| !fact.is_empty()) {
        let (fact, value) = fact.split_once('=').unwrap();
        profile = match profile.clone().set(fact, value) {
            Ok(told) => told,
            Err(_) => profile.set_known(rulebook, country, fact, [value]).unwrap(),
        };
    }
    let profile = if nothing_else { profile.nothing_else() } else { profile };
    rulebook.evaluate(country, &profile, None).unwrap()
}

fn short(question: &str, told: &str, lang: Lang) -> String {
    asked(question, told, true).to_brief(lang).to_text(WIDE, false)
}

/// The first sentence: the first paragraph that has a mark.
fn sentence(text: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with("  ")).map(str::trim_start);
    let ends = |line: &&str| !["Exactly", "准确地说"].iter().any(|end| line.starts_with(end));
    lines.take_while(ends).collect::<Vec<_>>().join(" ")
}

/// The lines of a list, without their notes.
fn below<'t>(text: &'t str, heading: &str) -> Vec<&'t str> {
    let lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines.take_while(|line| line.starts_with("  ")).filter(|line| !line.starts_with("   ")).collect()
}

/// The clauses of a condition that are said more than once.
fn twice(condition: &str) -> Vec<&str> {
    let parts = condition.split("; or ").flat_map(|case| case.split(", and one of these: "));
    let mut clauses = Vec::new();
    for part in parts {
        // A clause is `label: values`; a comma that no label follows belongs to the values before it.
        clauses.extend(part.split(", ").filter(|clause| clause.contains(": ")));
    }
    let mut once = BTreeSet::new();
    clauses.into_iter().filter(|clause| !once.insert(*clause)).collect()
}

#[test]
fn no_condition_says_a_clause_twice() {
    assert_eq!(twice("card: a, answer: b; or account: c, answer: b"), ["answer: b"]);
    let (mut conditions, mut shared) = (0, 0);
    let words = Rulebook::builtin().vocabulary();
    for goal in words.goals() {
        for country in Rulebook::builtin().described() {
            let answer = asked(&format!("{} {}", country.code(), goal.id()), "", false);
            for line in answer.to_text(Lang::En, WIDE, false).lines() {
                let Some(condition) = line.trim_start().strip_prefix("if: ") else { continue };
                conditions += 1;
                shared += usize::from(condition.contains(", and one of these: "));
                assert_eq!(twice(condition), [""; 0], "{} {}: {condition}", country.code(), goal.id());
            }
        }
    }
    assert!(conditions > 1000 && shared > 0, "{conditions} conditions, {shared} with a clause that cases share");
}

const CARD: &str = "app=wechat; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; \
                    card_holder=me; card_from=host_country; where=China; to=shop; ";

/// A card that is switched off is switched on first; once its issuer has approved it there is nothing to do.
#[test]
fn what_is_switched_off_is_switched_on_first() {
    for (lang, says, to_do, step) in [
        (Lang::En, "Not yet: ", "To do first", "switch on international"),
        (Lang::Zh, "现在还不行", "先要做的", "开通国际支付"),
    ] {
        let text = short("GB pay", &format!("{CARD}international_payments=disabled"), lang);
        assert!(sentence(&text).contains(says), "{text}");
        assert!(below(&text, to_do).first().is_some_and(|line| line.contains(step)), "{text}");
        for otherwise in ["international_payments=enabled", "international_payments=disabled; issuer_response=approved"]
        {
            let text = short("GB pay", &format!("{CARD}{otherwise}"), lang);
            assert!(!sentence(&text).contains(says), "{otherwise}: {text}");
        }
    }
}

/// The account is frozen once, at the platform where it is.
#[test]
fn a_platform_is_not_reached_by_the_hotline_of_another() {
    const OLD: &str = "nationality=local; document=passport; wallet=verified; old_number=recycled; where=host_country; \
                       sim=SIM card; number_status=working; codes=arrive; number_holder=me; app=";
    for (lang, freeze) in [(Lang::En, "reeze the account"), (Lang::Zh, "冻结账号")] {
        for (app, own, other) in [("wechat", "95017", "95188"), ("alipay", "95188", "95017")] {
            let text = short("GB change number", &format!("{OLD}{app}"), lang);
            assert!(text.contains(own) && !text.contains(other), "{app}: {text}");
            assert_eq!(text.matches(freeze).count(), 1, "{app}: {text}");
        }
        assert!(!short("GB change number", &format!("{OLD}wechat; old_number=works"), lang).contains(freeze));
    }
}

/// The platform that was told stands in the first sentence, in each language; one that was not told in none.
#[test]
fn the_first_sentence_names_the_platform_that_was_told() {
    let goals = Rulebook::builtin().vocabulary().goals();
    let with = goals.iter().filter(|goal| goal.with().is_some()).map(|goal| goal.id());
    let mut tried = 0;
    for goal in with {
        for (lang, wechat, alipay) in [(Lang::En, "WeChat Pay", "Alipay"), (Lang::Zh, "微信支付", "支付宝")] {
            let first = |told: &str| {
                let answer = asked(&format!("CA {goal}"), told, false).to_brief(lang).to_text(WIDE, false);
                let first = sentence(&answer).split([':', '.', '。', '，']).take(2).collect::<Vec<_>>().concat();
                (first.contains(wechat), first.contains(alipay))
            };
            assert_eq!(first("platform=wechat"), (true, false), "{goal}");
            assert_eq!(first("platform=alipay"), (false, true), "{goal}");
            tried += 1;
        }
    }
    assert!(tried > 20, "only {tried}");
    // How long a number lives has nothing to do with a platform.
    assert!(!short("GB keep", "platform=wechat; operator=giffgaff", Lang::En).contains("WeChat Pay"));
}

/// Every currency of a figure has a name in Chinese, and the figures are those of the English answer.
#[test]
fn chinese_answers_name_currencies() {
    let model = Rulebook::builtin().model();
    let terms = model.vocabulary().terms();
    let mut currencies = BTreeSet::new();
    for figure in model.claims().iter().flat_map(|claim| claim.figures()) {
        currencies.extend(figure.currency());
    }
    assert!(currencies.len() > 8);
    for currency in &currencies {
        assert_ne!(terms.currency(currency, Lang::Zh), *currency);
        assert_eq!(terms.currency(currency, Lang::En), *currency);
    }
    assert_eq!(terms.currency("XXX", Lang::Zh), "XXX");
    for (question, told) in [("HK keep", "operator=cmhk"), ("GB keep", "operator=giffgaff"), ("GB pay", CARD)] {
        let told = told.trim_end_matches("; ");
        let (en, zh) = (short(question, told, Lang::En), short(question, told, Lang::Zh));
        assert!(currencies.iter().any(|currency| en.contains(&format!("{currency} "))), "{en}");
        assert!(!currencies.iter().any(|currency| zh.contains(currency)), "{zh}");
        let figures = |text: &str| {
            let digits = text.split(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',');
            let digits =
                digits.map(|figure| figure.trim_matches(['.', ','])).filter(|figure| figure.contains(['.', ',']));
            digits.map(str::to_owned).collect::<BTreeSet<_>>()
        };
        assert_eq!(figures(&en), figures(&zh), "{question}");
    }
}

/// An operator's name does not stand alone, and is Chinese in Chinese where it has such a name.
#[test]
fn operators_are_told_of_in_sentences() {
    for (question, told) in [("TH keep", "operator=ais"), ("HK keep", "operator=cmhk")] {
        for (lang, heading) in [(Lang::En, "What keeps it alive"), (Lang::Zh, "怎样保住号码")] {
            let text = short(question, told, lang);
            let items = below(&text, heading);
            assert!(!items.is_empty() && items.iter().all(|item| item.chars().count() > 14), "{text}");
        }
    }
    let zh = short("HK keep", "operator=cmhk", Lang::Zh);
    assert!(zh.contains("中国移动香港") && !zh.contains("China Mobile"), "{zh}");
    assert!(short("HK keep", "operator=cmhk", Lang::En).contains("China Mobile Hong Kong"));
    // Of a country with one operator whose rules are known, its rules are not those of every number.
    let untold = short("GB keep", "number_status=active; number_holder=self", Lang::En);
    assert!(sentence(&untold).contains("depends on its operator"), "{untold}");
    assert!(!sentence(&short("GB keep", "operator=giffgaff", Lang::En)).contains("depends on its operator"));
}

/// What a name tells is told where it is news: not that an operator's number is a number.
#[test]
fn a_name_tells_what_is_news() {
    for lang in [Lang::En, Lang::Zh] {
        let line = |question: &str, told: &str| {
            let text = asked(question, told, false).to_brief(lang).to_text(WIDE, false);
            text.lines().any(|line| line.contains("What the name ") || line.contains("这个名称说明"))
        };
        assert!(!line("PH bind", "sim=Globe"));
        assert!(line("MY pay", "wallet=TNG"));
    }
}

/// Past its term a number that works is used or topped up today: no way around, and not gone.
#[test]
fn a_number_past_its_term_is_told_what_to_do_today() {
    for (lang, overdue, today, gone) in [
        (Lang::En, "Overdue. ", "use it today", "may be gone"),
        (Lang::Zh, "已经超过期限", "今天就用一次", "可能已经失效"),
    ] {
        let told = "operator=giffgaff; number_status=active; last_top_up=";
        let late = short("GB keep", &format!("{told}2026-01-10"), lang);
        assert!(sentence(&late).contains(overdue) && sentence(&late).contains(today), "{late}");
        assert!(late.matches(today).count() == 1 && !late.contains(gone), "{late}");
        let early = short("GB keep", &format!("{told}2026-06-10"), lang);
        assert!(!early.contains(overdue) && !early.contains(today), "{early}");
    }
}

/// What one operator's users report is said of its numbers alone.
#[test]
fn what_is_reported_of_one_operator_is_said_of_no_other() {
    for (country, of, others) in
        [("GB", "giffgaff", &["another_operator"][..]), ("NZ", "one_nz", &["skinny", "two_degrees"])]
    {
        let told = "number_status=active; number_holder=self; sms_codes=received; location=mainland_china; operator=";
        let rule = format!("{country}-E-codes-roaming");
        let reasons = |operator: &str| {
            let answer = asked(&format!("{country} receive_codes"), &format!("{told}{operator}"), true);
            answer.opinions().flat_map(simbind::Opinion::reasons).any(|reason| reason.id() == rule)
        };
        assert!(reasons(of));
        assert!(!others.iter().any(|other| reasons(other)));
    }
}

/// A person says first what they are talking about, if it matters; what does not is not asked.
#[test]
fn the_platform_is_asked_for_before_the_kind_of_number() {
    use simbind::interview::{Answered, Interview, Next};
    let ask = |told: &[(&str, &str)]| {
        let mut profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("bind").unwrap();
        for (fact, value) in told {
            profile = profile.set(fact, value).unwrap();
        }
        let mut interview = Interview::new(Rulebook::builtin()).with_goal_told().in_country("GB").with_something_told();
        interview.begin_with(profile);
        match interview.next(Lang::En).unwrap() {
            Next::Ask(prompt) => prompt.choices.iter().find_map(|choice| match &choice.answer {
                Answered::Fact(told) => Some(told.fact.clone()),
                _ => None,
            }),
            _ => None,
        }
    };
    assert_eq!(ask(&[]).as_deref(), Some("platform"));
    assert_ne!(ask(&[("platform", "alipay")]).as_deref(), Some("platform"));
    let card = Rulebook::builtin().vocabulary();
    let card = &card.facts()[card.fact("card_scheme").unwrap().index()];
    assert!(card.question().en().contains("Do you have") && card.question().zh().contains("您有银行卡吗"));
}

/// What people write for where a card, a passport or a sum is from; a card of a bank in the mainland is no foreign card.
#[test]
fn countries_nationalities_and_yuan_are_understood() {
    let told = |question: &str, facts: &str| {
        let told = asked(question, facts, false);
        let told = told.told().map(|(fact, values)| (fact.id().to_owned(), values.join(",")));
        told.collect::<Vec<_>>()
    };
    for (question, words, names) in [
        ("GB pay", "card_from=UK", "card_issuer_country=host_country"),
        ("GB pay", "card_from=Hong Kong", "card_issuer_country=elsewhere"),
        ("US pay", "nationality=American", "nationality=host_country"),
        ("US pay", "nationality=Filipino", "nationality=other"),
        ("GB pay", "where=Shanghai", "location=mainland_china"),
    ] {
        assert_eq!(told(question, words), told(question, names), "{words}");
    }
    for (words, figure) in [("4000 yuan", "4000"), ("300块", "300"), ("250 renminbi", "250")] {
        let answer = |sum: &str| short("FR pay", &format!("{CARD}amount={sum}"), Lang::En);
        assert_eq!(answer(words), answer(figure));
        assert_ne!(answer(words), answer("100"), "the fee depends on the sum");
    }
    let profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("pay").unwrap();
    assert_eq!(told("GB pay", "card_from=China"), told("GB pay", "card_issuer_country=mainland_china"));
    assert!(profile.set_known(Rulebook::builtin(), "GB", "nationality", ["China"]).is_ok());
}

/// What is out of order is put right before anything is obtained, whatever it takes.
#[test]
fn the_account_comes_first_in_a_plan() {
    const FROZEN: &str = "app=alipay; nationality=local; document=passport; wallet=verified; where=China; stay=tourist; \
                          card=credit; logo=jcb; card_holder=me; card_from=host_country; account=";
    for (lang, heading, appeal) in
        [(Lang::En, "What you can do", "→ Tap the notice"), (Lang::Zh, "您可以这样做", "→ 先关掉 VPN")]
    {
        let first = |account: &str| {
            let text = short("JP cash out", &format!("{FROZEN}{account}"), lang);
            below(&text, heading).first().map(|line| line.trim_start().to_owned()).unwrap_or_default()
        };
        assert!(first("frozen").starts_with(appeal), "{}", first("frozen"));
        assert!(!first("working").starts_with(appeal));
    }
}

/// Where something is documented for some of those who ask and for others not, that is asked for.
#[test]
fn what_is_documented_for_some_is_asked_for() {
    use simbind::interview::{Interview, Next};
    let asks = |told: &[(&str, &str)]| {
        let mut profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("receive_money").unwrap();
        for (fact, value) in told {
            profile = profile.set(fact, value).unwrap();
        }
        let mut interview = Interview::new(Rulebook::builtin()).with_goal_told().in_country("JP").with_something_told();
        interview.begin_with(profile);
        matches!(interview.next(Lang::En).unwrap(), Next::Ask(prompt) if prompt.question.contains("bank account in the Chinese mainland"))
    };
    assert!(asks(&[("platform", "alipay")]));
    assert!(!asks(&[("platform", "alipay"), ("mainland_account", "own")]));
}

/// Whoever names a way that breaks the law reads so first, and only then what a lawful way does.
#[test]
fn a_refused_way_is_named_in_the_first_sentence() {
    const OWN: &str = "app=alipay; nationality=local; document=passport; wallet=verified; mainland_account=mine; \
                       where=China; stay=work; to=person; card_codes=app";
    let [changer, none] = ["private_exchange", "none"].map(|agent| format!("{OWN}; agent={agent}"));
    for (lang, warning, yes) in [
        (
            Lang::En,
            "Not the way that you name, which breaks the law or the terms (see below). In a lawful way:",
            "yes:",
        ),
        (Lang::Zh, "您说的那种做法违法或违规（见下），请勿使用。走正规途径的话：", "可以"),
    ] {
        let told = sentence(&short("CA transfer", &changer, lang));
        assert!(told.starts_with(&format!("◐ {warning}")) && told.contains(yes), "{told}");
        let lawful = sentence(&short("CA transfer", &none, lang));
        assert!(lawful.starts_with('●') && !lawful.contains(warning), "{lawful}");
    }
    // A no needs no warning: nobody reads it as a consent.
    let closed = sentence(&short("CA transfer", "app=alipay; agent=private_exchange; to=person", Lang::En));
    assert!(closed.starts_with("○ No"), "{closed}");
}

/// What the evidence contradicts is no first advice, and what it refutes is no limit.
#[test]
fn ways_of_the_article_alone_come_after_the_evidence() {
    const TOURIST: &str = "app=wechat; sim=Skinny; number_status=active; number_holder=me; codes=arrive; nationality=local; \
                           document=passport; wallet=verified; card=debit; logo=visa; card_holder=me; card_from=there; \
                           where=China; stay=tourist";
    for (lang, proposed, around, advice, evidence) in [
        (Lang::En, "What the article proposes", "Ways around", "What you can do", "Today's evidence says"),
        (Lang::Zh, "文章提出的办法", "变通办法", "您可以这样做", "目前的证据说"),
    ] {
        let text = short("NZ bind", TOURIST, lang);
        let at = |heading: &str| text.find(heading).unwrap_or_else(|| panic!("no `{heading}` in\n{text}"));
        assert!(at(advice) < at(proposed) && !text.contains(&format!("\n{around}")), "{text}");
        // The evidence says what works, not only that something does.
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let side = flat.split("• ").find(|side| side.starts_with(evidence)).unwrap_or_default();
        assert!(side.split(advice).next().unwrap().contains("2023-07-20"), "{text}");
    }
    let own = short("NZ top_up_sim", "app=wechat; wallet=none; top_up_channel=operator_site", Lang::En);
    assert!(!own.contains("What the article proposes"), "{own}");
    let whole = asked("NZ bind", TOURIST, true).to_markdown(Lang::En);
    let refuted = "The wallets rest mainly on Chinese bank accounts.";
    let limits = below(&short("NZ bind", TOURIST, Lang::En), "Good to know").join(" ");
    assert!(whole.contains(refuted) && !limits.contains(refuted), "{limits}");
}

/// One law that several ways break is quoted for the first of them.
#[test]
fn a_law_is_quoted_once() {
    let law = "Article 31";
    let one = short("GB link_card", "app=wechat; friend=lends_account", Lang::En);
    let two = short("GB link_card", "app=wechat; friend=lends_account; number_holder=resold", Lang::En);
    for text in [&one, &two] {
        assert_eq!(text.matches(law).count(), 1, "{text}");
    }
    assert!(!one.contains("the same law as above") && two.contains("the same law as above"), "{one}\n{two}");
}

/// A text that names its case is not followed by the case; a full answer has it.
#[test]
fn a_case_that_a_text_names_is_not_said_again() {
    const CARD: &str = "app=alipay; nationality=local; document=passport; wallet=registered; card=debit; logo=visa; \
                        card_holder=me; card_from=there; where=there";
    let (text, case) = ("switched off the issuer is likely to decline", "online payments of that account");
    let answer = asked("GB link_card", CARD, false);
    let after = |whole: &str| {
        let notes = whole.split(text).nth(1).unwrap_or_else(|| panic!("no `{text}` in\n{whole}")).to_owned();
        notes.lines().take(4).any(|line| line.contains("if") && line.contains(case))
    };
    assert!(!after(&answer.to_brief(Lang::En).to_text(WIDE, false)));
    assert!(after(&answer.to_text(Lang::En, WIDE, false)), "the whole answer");
}
