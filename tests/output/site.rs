//! The static site: valid pages, links that lead somewhere, pictures that say what the engine says, nothing left out.
//!
//! `SIMBIND_WRITE=1 cargo test --test output site` writes the golden pages anew: look at the difference, and commit it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use scraper::{ElementRef, Html, Selector};
use simbind::analysis::{Asking, Then};
use simbind::model::Lang;
use simbind::site::Site;
use simbind::{Evaluation, Profile, Rulebook, Verdict};

use crate::support::folders::{read, root};

fn library() -> Rulebook {
    read("examples/library_card")
}

fn builtin() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(Rulebook::builtin()).expect("the project's rules are not too hard"))
}

fn files(site: &Site) -> BTreeMap<&str, &str> {
    site.texts().collect()
}

fn pages(site: &Site) -> BTreeMap<&str, Html> {
    let pages = site.texts().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, text)| (path, Html::parse_document(text))).collect()
}

fn select<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn within<'h>(element: ElementRef<'h>, selector: &str) -> Vec<ElementRef<'h>> {
    element.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a relative link leads from a page.
fn resolve(from: &str, to: &str) -> String {
    let mut parts = from.split('/').collect::<Vec<_>>();
    parts.pop();
    for part in to.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{from}: `{to}` leaves the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Everything that must hold of every page of every site.
fn check(site: &Site) {
    let files = site.files().map(|(path, _)| path).collect::<BTreeSet<_>>();
    let pages = pages(site);
    let ids = |page: &Html| select(page, "[id]").iter().map(|of| of.attr("id").unwrap().to_owned()).collect::<Vec<_>>();
    let anchors = pages.iter().map(|(path, page)| (*path, ids(page))).collect::<BTreeMap<_, _>>();
    let mut wrong: Vec<String> = Vec::new();
    for (path, page) in &pages {
        wrong.extend(page.errors.iter().map(|error| format!("{path}: not valid: {error}")));
        let own = &anchors[path];
        let mut once = BTreeSet::new();
        wrong.extend(own.iter().filter(|id| !once.insert(*id)).map(|id| format!("{path}: `{id}` is there twice")));
        for (attribute, element) in select(page, "[href], [src]").into_iter().flat_map(|element| {
            ["href", "src"].into_iter().filter_map(move |name| Some((element.attr(name)?, element)))
        }) {
            if element.value().name() == "a" && element.attr("rel") == Some("external noreferrer") {
                let web = attribute.starts_with("https://") || attribute.starts_with("http://");
                wrong.extend((!web).then(|| format!("{path}: `{attribute}` is no address of the web")));
                continue;
            }
            if attribute.contains(':') || attribute.starts_with('/') {
                wrong.push(format!("{path}: `{attribute}` is not relative"));
                continue;
            }
            let (file, anchor) = attribute.split_once('#').map_or((attribute, None), |(file, at)| (file, Some(at)));
            // What the page that answers loads has its version behind its address.
            let file = file.split_once('?').map_or(file, |(file, _)| file);
            let file = if file.is_empty() { (*path).to_owned() } else { resolve(path, file) };
            if !files.contains(file.as_str()) {
                wrong.push(format!("{path}: `{attribute}` leads to no file"));
            } else if let Some(anchor) = anchor
                && !anchors.get(file.as_str()).is_some_and(|ids| ids.iter().any(|id| id == anchor))
            {
                wrong.push(format!("{path}: `{attribute}` leads to no anchor"));
            }
        }
        // The page that answers has one script, as a file of its own, and says itself that nothing is loaded from elsewhere.
        let asks = path.ends_with("/ask.html");
        let never = match asks {
            true => "script:not([src]), img, iframe, object, embed, form[action], style, [style], [onclick], base",
            false => "script, img, iframe, object, embed, form, style, [style], [onclick], base, meta[http-equiv]",
        };
        let policy = select(page, "meta[http-equiv=Content-Security-Policy][content^=\"default-src 'none'; \"]");
        assert_eq!((policy.len(), select(page, "script").len()), (usize::from(asks), usize::from(asks)), "{path}");
        wrong.extend(select(page, never).iter().map(|of| format!("{path}: has <{}>", of.value().name())));
        let viewport = select(page, "meta[name=viewport][content='width=device-width, initial-scale=1']");
        assert_eq!(viewport.len(), 1, "{path}: viewport");
        // Tables and pictures that may be wider than a phone stand in a box of their own.
        for wide in select(page, "table") {
            let boxed = wide.ancestors().filter_map(ElementRef::wrap).any(|of| of.attr("class") == Some("scroll"));
            wrong.extend((!boxed).then(|| format!("{path}: <{}> does not scroll by itself", wide.value().name())));
        }
    }
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    let of = |folder: &str| {
        let pages = pages.keys().filter_map(|path| path.strip_prefix(folder)).collect::<BTreeSet<_>>();
        assert!(pages.len() > 6, "{folder} has pages");
        pages
    };
    assert_eq!(of("en/"), of("zh/"), "every page is there in both languages");
    for (folder, tag, other) in [("en/", "en", "zh"), ("zh/", "zh-Hans", "en")] {
        for path in of(folder) {
            let page = &pages[format!("{folder}{path}").as_str()];
            assert_eq!(select(page, "html")[0].attr("lang"), Some(tag), "{folder}{path}");
            let switch = select(page, "header a[hreflang]");
            assert_eq!(switch[0].attr("href"), Some(format!("../{other}/{path}").as_str()));
        }
    }
}

#[test]
fn pages_are_valid_and_links_lead_somewhere() {
    check(builtin());
    check(&Site::of(&library()).unwrap());
    check(&Site::of(&read("tests/museum")).unwrap());
}

#[test]
fn the_same_rulebook_gives_the_same_bytes() {
    assert!(Site::of(&library()).unwrap() == Site::of(&library()).unwrap());
}

/// Every page of a small rulebook, as it was looked at.
#[test]
fn golden_pages() {
    let site = Site::of(&library()).unwrap();
    let folder = root("tests/site/library_card");
    let golden = site.texts().filter(|(path, _)| path.ends_with(".html"));
    // Each change of the engine makes another version.
    let asks = Html::parse_document(files(&site)["en/ask.html"]);
    let version = select(&asks, "#ask")[0].attr("data-version").unwrap().trim_start_matches("simbind-").to_owned();
    let golden = golden.map(|(path, text)| (path, text.replace(&version, "VERSION"))).collect::<BTreeMap<_, _>>();
    if std::env::var_os("SIMBIND_WRITE").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in &golden {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), text).unwrap();
        }
        return;
    }
    for (path, text) in &golden {
        let committed = fs::read_to_string(folder.join(path)).unwrap_or_default();
        let differs = committed.lines().zip(text.lines()).position(|(committed, now)| committed != now);
        if committed != *text {
            let line = differs.unwrap_or(committed.lines().count().min(text.lines().count()));
            let of = |text: &str| text.lines().nth(line).unwrap_or("(end of file)").to_owned();
            panic!(
                "{path}, line {}:\n  committed: {}\n  now:       {}\nrun `SIMBIND_WRITE=1 cargo test --test output site`, look at \
                 the difference, and commit it",
                line + 1,
                of(&committed),
                of(text)
            );
        }
    }
    let committed = walk(&folder).into_iter().map(|path| path.replace('\\', "/")).collect::<BTreeSet<_>>();
    assert_eq!(committed, golden.keys().map(|path| (*path).to_owned()).collect(), "a golden page too many");
}

fn walk(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(walk(&path).into_iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    files
}

/// What the page that answers loads: the rules in each language, and nothing but that language in them.
#[test]
fn rules_are_loaded_in_one_language() {
    let files = files(builtin());
    let (en, zh) = (files["app/rules.en.json"], files["app/rules.zh.json"]);
    assert!(en.len() < 680_000 && zh.len() < 680_000, "{} and {} bytes", en.len(), zh.len());
    assert!(!en.contains("我有境外的手机号码") && !zh.contains("I hold a number from abroad"));
    for (lang, rules) in [(Lang::En, en), (Lang::Zh, zh)] {
        let rulebook = Rulebook::from_model(serde_json::from_str(rules).unwrap()).unwrap();
        assert_eq!(rulebook.vocabulary().languages(), [lang]);
        let sheet = |rulebook: &Rulebook| {
            let profile = Profile::in_words_of(rulebook.vocabulary()).in_situation("tourist").unwrap();
            rulebook.evaluate("CY", &profile, None).unwrap().to_brief(lang).to_html()
        };
        assert_eq!(sheet(&rulebook), sheet(Rulebook::builtin()), "the answer is the same");
    }
}

/// The next question and the answer of a page are those of the library.
#[test]
fn a_page_asks_as_the_library_does() {
    let rulebook = Rulebook::builtin();
    let ask = |request: serde_json::Value| {
        let report = simbind::explain::interview(rulebook, &request.to_string());
        serde_json::from_str::<serde_json::Value>(&report).unwrap()
    };
    let mut answered = vec![serde_json::json!({"goal": "pay_in_mainland"}), serde_json::json!({"country": "ID"})];
    let mut questions = Vec::new();
    loop {
        let report = ask(serde_json::json!({"answered": answered}));
        let Some(next) = report["next"].get("ask") else {
            assert!(report["next"]["done"].is_string(), "{report}");
            break;
        };
        questions.push(next["question"].as_str().unwrap().to_owned());
        let named = next["choices"].as_array().unwrap().iter().find(|choice| choice["word"] == "dana");
        answered.push(named.unwrap_or(&next["choices"][0])["answer"].clone());
        assert!(questions.len() < 20, "{questions:?}");
    }
    assert_eq!(questions[0], "Which of these are you?");
    let report = ask(serde_json::json!({"answered": answered, "only": "answer"}));
    assert!(report.get("next").is_none());
    let request: simbind::Question = serde_json::from_value(report["answer"]["request"].clone()).unwrap();
    let sentence = request.evaluate(rulebook).unwrap().to_brief(Lang::En).to_html();
    assert!(report["answer"]["html"].as_str().unwrap().starts_with(sentence.split("</p>").next().unwrap()), "{report}");
    // What cannot be is said, and nobody is asked on.
    let slip = ask(
        serde_json::json!({"answered": [{"country": "ID"}, {"goal": "bind"}, {"fact": {"fact": "platform", "value": "wechta"}}]}),
    );
    let message = "unknown value `wechta`; the fact `platform` has `wechat`: did you mean that?";
    assert_eq!(slip["error"]["message"], message);
}

/// Each cell of the picture, and whatever is answered for a country, asked of the engine again: the class of the cell by
/// page language, and the answer.
fn each_cell(mut look: impl FnMut(&str, &str, &str, Option<&Evaluation<'_>>, ElementRef<'_>)) {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let pages = pages(builtin());
    for folder in ["en", "zh"] {
        let index = &pages[format!("{folder}/index.html").as_str()];
        for goal in words.goals() {
            let rows = select(index, &format!("#goal-{} table.picture tbody tr", goal.id()));
            assert_eq!(rows.len(), rulebook.described().count() + 1, "{folder} {}: a row for each country", goal.id());
            for row in rows {
                let page = within(row, "th[scope=row] a")[0].attr("href").unwrap().split('#').next().unwrap();
                // "Any other" stands for every country without a file.
                let code = page.strip_prefix("country-").map_or("FR", |page| page.strip_suffix(".html").unwrap());
                let cells = within(row, "td");
                assert_eq!(cells.len(), words.situations().len(), "{folder} {code} {}", goal.id());
                for (situation, cell) in words.situations().iter().zip(cells) {
                    let profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
                    let answer = rulebook.evaluate(code, &profile.in_situation(situation.id()).unwrap(), None);
                    look(folder, goal.id(), situation.id(), answer.as_ref().ok(), cell);
                }
            }
        }
    }
}

/// The first sentence of the short answer, as it stands in Markdown.
fn sentence(answer: &Evaluation<'_>, lang: Lang) -> String {
    let markdown = answer.to_brief(lang).to_markdown().replace('\\', "");
    let line = markdown.lines().find_map(|line| line.strip_prefix("**")?.strip_suffix("**"));
    let line = line.unwrap_or_else(|| panic!("no first sentence in\n{markdown}"));
    line.split_once(' ').unwrap().1.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paragraph of a page without the sign before it.
fn without_sign(paragraph: ElementRef<'_>) -> String {
    let sign = within(paragraph, ".sign").first().map(|of| text(*of)).unwrap_or_default();
    text(paragraph).strip_prefix(&sign).unwrap().trim().to_owned()
}

const BEGINNINGS: [(&str, &str); 9] = [
    ("Disputed; the cautious answer is no:", "s-article"),
    ("Yes:", "s-yes"),
    ("Very likely yes:", "s-likely"),
    ("Not directly:", "s-around"),
    ("Whether ", "s-depends"),
    ("Uncertain:", "s-unsure"),
    ("Most likely no:", "s-unlikely"),
    ("No:", "s-no"),
    ("Not documented:", "s-silent"),
];

/// The colour of each cell is that of the verdict which is to be foreseen for this country, situation and goal.
#[test]
fn the_picture_shows_what_is_foreseen() {
    let mut colours: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut cells = 0;
    each_cell(|folder, goal, situation, answer, cell| {
        cells += 1;
        let class = cell.attr("class").unwrap();
        let what = format!("{folder} {goal} {situation} {:?}", answer.map(Evaluation::country_code));
        let Some(answer) = answer else {
            assert_eq!(class, "s-none", "{what}: the question does not arise");
            return;
        };
        let range = answer.foreseeable().unwrap();
        let known: &[&str] = match range.verdict() {
            _ if !range.settled() => &["s-depends"],
            Verdict::NotDirectly => &["s-no", "s-unlikely", "s-article"],
            Verdict::ViaWorkaround => &["s-around"],
            // A yes for which nothing speaks, or against which somebody has decided, is none.
            Verdict::TheoreticallyPossible => &["s-yes", "s-likely", "s-silent", "s-unsure"],
        };
        assert!(known.contains(&class), "{what}: {class}, expected one of {known:?}");
        let sentence = sentence(answer, Lang::En);
        let of_sentence = BEGINNINGS.iter().find(|(begin, _)| sentence.starts_with(begin));
        // Who asks how to keep a number is told that first, where there is no yes or no.
        let keeps = goal == "keep_number" && ["s-silent", "s-depends"].contains(&class);
        let of_sentence = match of_sentence {
            Some((_, class)) => class,
            None if keeps => class,
            None => panic!("{what}: {sentence}"),
        };
        assert_eq!(class, of_sentence, "{what}: {sentence}");
        wanted.entry(goal.to_owned()).or_default().insert(of_sentence.to_owned());
        colours.entry(goal.to_owned()).or_default().insert(class.to_owned());
    });
    assert!(cells > 3_000, "{cells}");
    for (goal, wanted) in &wanted {
        assert_eq!(colours[goal], *wanted, "{goal}");
    }
    let several = colours.values().filter(|colours| colours.len() > 1).count();
    assert!(several >= 6, "the colours of {several} goals differ: {colours:?}");
    let all = colours.values().flatten().collect::<BTreeSet<_>>();
    assert!(all.len() >= 5 && all.contains(&"s-silent".to_owned()), "{all:?}");
}

/// A colour never stands alone: each cell has a sign and a word, which the legend explains, and both languages have the
/// same cells.
#[test]
fn what_is_coloured_is_said_in_words() {
    let pages = pages(builtin());
    let mut of_lang: Vec<Vec<String>> = Vec::new();
    for path in ["en/index.html", "zh/index.html"] {
        let page = &pages[path];
        let legend = select(page, ".legend li").into_iter().map(|entry| {
            let class = within(entry, ".sign")[0].attr("class").unwrap().replace("sign ", "");
            let (sign, word) = (text(within(entry, ".sign")[0]), text(within(entry, "b")[0]));
            assert!(text(entry).chars().count() > 10, "{path}: what {class} means is said: {}", text(entry));
            (class, (sign, word))
        });
        let legend = legend.collect::<BTreeMap<_, _>>();
        let words = legend.values().map(|(_, word)| word).collect::<BTreeSet<_>>();
        assert_eq!(words.len(), legend.len(), "{path}: each colour has a word of its own");
        let mut classes = Vec::new();
        for cell in select(page, "table.picture td") {
            let class = cell.attr("class").unwrap();
            let (sign, word) = &legend[class];
            assert_eq!(
                (text(within(cell, "b")[0]), text(within(cell, "span")[0])),
                (sign.clone(), word.clone()),
                "{path}"
            );
            classes.push(class.to_owned());
        }
        of_lang.push(classes);
        // The heads of the columns are numbers for the eye, and say who it is to whoever listens.
        for table in select(page, "table.picture") {
            let heads = within(table, "thead th[scope=col]").into_iter().skip(1);
            let askers = select(page, "ol.askers li").into_iter().map(text).collect::<Vec<_>>();
            let said = heads.map(|head| text(within(head, ".unseen")[0])).collect::<Vec<_>>();
            assert_eq!(said, askers, "{path}");
        }
    }
    assert_eq!(of_lang[0], of_lang[1], "both languages show the same cells");
    let glance = |path: &str| {
        let cells = select(&pages[path], ".glance td").into_iter();
        cells.map(|cell| cell.attr("class").unwrap().to_owned()).collect::<Vec<_>>()
    };
    let countries = pages.keys().filter_map(|path| path.strip_prefix("en/country-")).collect::<Vec<_>>();
    for country in countries {
        let [en, zh] = ["en", "zh"].map(|folder| glance(&format!("{folder}/country-{country}")));
        assert_eq!(en, zh, "{country}");
        assert!(en.iter().collect::<BTreeSet<_>>().len() > 1, "{country}: not all of one colour");
    }
}

/// A cell leads to the answer that gives it its colour.
#[test]
fn cells_lead_to_their_answers() {
    let pages = pages(builtin());
    each_cell(|folder, goal, situation, answer, cell| {
        let lang = if folder == "en" { Lang::En } else { Lang::Zh };
        let (file, anchor) = within(cell, "a")[0].attr("href").unwrap().split_once('#').unwrap();
        let page = &pages[format!("{folder}/{file}").as_str()];
        let place = select(page, &format!("[id='{anchor}']"))[0];
        let article = place.ancestors().filter_map(ElementRef::wrap).find(|of| of.value().name() == "article").unwrap();
        let found = without_sign(within(article, "p.sentence")[0]);
        match answer {
            Some(answer) => assert_eq!(found, sentence(answer, lang), "{folder} {goal} {situation} {anchor}"),
            None => assert!(found.starts_with(['T', '这']), "the question does not arise: {found}"),
        }
    });
}

/// A page about a country begins with the sentence of the short answer, and shows all of that answer before anything else.
#[test]
fn country_pages_lead_with_the_answer() {
    let rulebook = Rulebook::builtin();
    let pages = pages(builtin());
    for country in rulebook.described().map(|country| country.code()).chain(["FR"]) {
        for (folder, lang) in [("en", Lang::En), ("zh", Lang::Zh)] {
            let file = if country == "FR" { "world.html".to_owned() } else { format!("country-{country}.html") };
            let page = &pages[format!("{folder}/{file}").as_str()];
            let answer = rulebook.evaluate(country, &Profile::in_words_of(rulebook.vocabulary()), None).unwrap();
            assert_eq!(without_sign(select(page, "main p")[0]), sentence(&answer, lang), "{folder} {country}");
            // Everything that the same answer says in Markdown stands in the first section of the page.
            let lead = text(select(page, "main > section")[0]).replace(' ', "");
            let markdown = answer.to_brief(lang).to_markdown().replace('\\', "");
            for line in markdown.lines().skip(3) {
                // What else there is stands on the page itself.
                if line.contains(lang.pick("In the whole answer", "完整的答案里")) || line.is_empty() {
                    continue;
                }
                let plain = line.trim_matches(['*', '_', '#', ' ', '-']);
                for part in plain.split(['●', '◐', '○', '?', '✗', '!', '•', '→', '△', '⊘', '–', '≈'])
                {
                    let part = part.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
                    let part = part.replace([' ', '*', '_'], "");
                    assert!(lead.contains(&part), "{folder} {country}: `{part}` of\n{markdown}\nis not in\n{lead}");
                }
            }
            let order = select(page, "main h2").iter().filter_map(|of| of.attr("id")).collect::<Vec<_>>();
            assert_eq!(order, ["glance", "answers", "unlawful", "machinery"], "{folder} {country}");
            // What breaks law or terms stands with the lawful way.
            let refused = answer.refused().collect::<Vec<_>>();
            let unlawful = text(select(page, "#unlawful ~ ul")[0]);
            assert!(!refused.is_empty());
            for refusal in refused {
                let route = refusal.route();
                let instead = route.instead().expect("a lawful way").get(lang);
                assert!(unlawful.contains(route.header().text().get(lang)) && unlawful.contains(instead), "{unlawful}");
            }
        }
    }
}

/// How an answer was worked out is told for each country where it differs from any other, and linked where it does not.
#[test]
fn what_holds_for_any_other_country_is_told_once() {
    let rulebook = Rulebook::builtin();
    let pages = pages(builtin());
    let found = |answer: &Evaluation<'_>| {
        let evidence = answer.evidence().unwrap();
        let reasons = evidence.reasons().map(|reason| format!("{} {:?}", reason.id(), reason.holds()));
        let routes = evidence.routes().map(|offer| format!("{} {:?}", offer.route().header().id(), offer.holds()));
        let hints =
            evidence.alternatives().map(|hint| format!("{} {:?}", hint.alternative().header().id(), hint.holds()));
        let refused = evidence.refused().map(|refusal| refusal.route().header().id().to_owned());
        reasons.chain(routes).chain(hints).chain(refused).collect::<BTreeSet<_>>()
    };
    let (mut linked, mut told) = (0, 0);
    for country in rulebook.described() {
        for goal in rulebook.vocabulary().goals() {
            let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal.id()).unwrap();
            let [here, elsewhere] = [country.code(), "FR"].map(|code| rulebook.evaluate(code, &profile, None).unwrap());
            let page = &pages[format!("en/country-{}.html", country.code()).as_str()];
            let link = format!("#worked-{0} a[href='world.html#worked-{0}']", goal.id());
            let is_linked = !select(page, &link).is_empty();
            assert_eq!(is_linked, found(&here) == found(&elsewhere), "{} {}", country.code(), goal.id());
            *(if is_linked { &mut linked } else { &mut told }) += 1;
        }
    }
    assert!(linked > 50 && told > 50, "{linked} linked, {told} told");
}

/// Names of rules, claims, facts and values stand where it is told how answers were worked out, and nowhere before.
#[test]
fn no_internal_name_stands_before_the_machinery() {
    let model = Rulebook::builtin().model();
    let mut names = model.claims().iter().map(|claim| claim.id()).collect::<BTreeSet<_>>();
    names.extend(model.rules().iter().map(|rule| rule.header().id()));
    names.extend(model.sources().iter().map(|source| source.id()).filter(|id| id.contains(['-', '_'])));
    names.extend(model.vocabulary().facts().iter().map(|fact| fact.id()).filter(|id| id.contains('_')));
    let values = model.vocabulary().facts().iter().flat_map(|fact| fact.values());
    names.extend(values.map(|value| value.id()).filter(|id| id.contains('_')));
    names.extend(model.vocabulary().goals().iter().map(|goal| goal.id()).filter(|id| id.contains('_')));
    names.extend(model.vocabulary().situations().iter().map(|of| of.id()).filter(|id| id.contains('_')));
    let mut looked = 0;
    for (path, page) in pages(builtin()) {
        let file = path.split('/').next_back().unwrap();
        if !["index", "world", "country-", "if-"].iter().any(|begin| file.starts_with(begin)) {
            continue;
        }
        looked += 1;
        let mut shown = select(&page, "main").into_iter().map(text).collect::<String>();
        for machinery in select(&page, "section.machinery") {
            shown = shown.replace(&text(machinery), "");
        }
        assert!(!shown.contains("--full"), "{path} speaks of the command line");
        let words = shown.split(|letter: char| !(letter.is_alphanumeric() || "-_.".contains(letter)));
        let internal = words.map(|word| word.trim_matches('.')).find(|word| names.contains(word));
        assert_eq!(internal, None, "{path}");
    }
    assert!(looked > 50, "{looked}");
}

/// The first page leads to every country and every situation.
#[test]
fn one_can_start_with_a_country_or_a_situation() {
    let rulebook = Rulebook::builtin();
    let pages = pages(builtin());
    for (folder, lang) in [("en", Lang::En), ("zh", Lang::Zh)] {
        let page = &pages[format!("{folder}/index.html").as_str()];
        let links = select(page, "main a").into_iter().map(|of| (of.attr("href").unwrap(), text(of)));
        let links = links.collect::<BTreeSet<_>>();
        for country in rulebook.described() {
            let href = format!("country-{}.html", country.code());
            assert!(links.contains(&(href.as_str(), country.name().get(lang).to_owned())), "{folder} {href}");
        }
        for situation in rulebook.vocabulary().situations() {
            let href = format!("if-{}.html", situation.id());
            assert!(links.contains(&(href.as_str(), situation.label().get(lang).to_owned())), "{folder} {href}");
            let all = select(&pages[format!("{folder}/{href}").as_str()], ".places a").len();
            let (countries, goals) = (rulebook.described().count() + 1, rulebook.vocabulary().goals().len());
            assert_eq!(all, countries * goals, "{folder} {href}: every country for every goal");
        }
    }
}

/// The first page begins with the question that the rulebook names, or with what its default goal asks.
#[test]
fn the_first_page_begins_with_the_question() {
    let asked = |site: &Site| {
        let pages = pages(site);
        let of = |path: &str, tag: &str| text(select(&pages[path], tag)[0]);
        assert_eq!(of("index.html", "h1"), of("en/index.html", "h1"));
        assert_eq!(of("index.html", "main p"), of("zh/index.html", "h1"));
        [of("en/index.html", "h1"), of("zh/index.html", "h1")]
    };
    let question = Rulebook::builtin().model().question().expect("the project's rules have a question");
    assert_eq!(asked(builtin()), [Lang::En, Lang::Zh].map(|lang| question.get(lang).to_owned()));
    assert!(question.en().contains("WeChat") && question.en().contains("Alipay"), "{}", question.en());
    let library = library();
    assert!(library.model().question().is_none());
    let words = library.vocabulary();
    let goal = words.goals()[words.default_goal().index()].label();
    let expected = [format!("Can you {}?", goal.en()), format!("能不能{}？", goal.zh())];
    assert_eq!(asked(&Site::of(&library).unwrap()), expected);
}

/// Nothing is wider than a phone by itself: what has a width of its own is narrow, or scrolls within a box ([`check`]).
#[test]
fn nothing_is_wider_than_a_phone() {
    let files = files(builtin());
    for declaration in files["style.css"].split([';', '{', '}']) {
        let Some((name, value)) = declaration.trim().split_once(": ") else { continue };
        if !["width", "min-width", "flex-basis", "grid-template-columns", "left"].contains(&name) {
            continue;
        }
        for word in value.split([' ', '(', ')', ',']) {
            let length = |unit: &str| word.strip_suffix(unit).and_then(|number| number.parse::<f64>().ok());
            let pixels = length("rem").or_else(|| length("em")).map(|of| of * 16.0).or_else(|| length("px"));
            let bounded = value.contains("min(100%,");
            assert!(bounded || pixels.is_none_or(|pixels| pixels < 328.0), "{declaration}");
        }
    }
    for (path, page) in pages(builtin()) {
        assert!(select(&page, "[width]").is_empty(), "{path}");
    }
}

/// Every entry of the rulebook stands somewhere, once, with its text in the language of the page.
#[test]
fn nothing_is_left_out() {
    let model = crate::support::plain::plain(Rulebook::builtin());
    let pages = pages(builtin());
    for (folder, lang) in [("en/", Lang::En), ("zh/", Lang::Zh)] {
        let mut entries: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (_, page) in pages.iter().filter(|(path, _)| path.starts_with(folder)) {
            for element in select(page, "article[id], tr[id], li[id]") {
                entries.entry(element.attr("id").unwrap().to_owned()).or_default().push(text(element));
            }
        }
        let words = &model.vocabulary;
        let texts = (model.rules.iter().map(|of| (format!("rule-{}", of.id), &of.text)))
            .chain(model.routes.iter().map(|of| (format!("route-{}", of.id), &of.text)))
            .chain(model.alternatives.iter().map(|of| (format!("alternative-{}", of.id), &of.text)))
            .chain(model.steps.iter().map(|of| (format!("step-{}", of.id), &of.text)))
            .chain(model.claims.iter().map(|of| (format!("claim-{}", of.id), &of.text)))
            .chain(words.facts.iter().map(|of| (format!("fact-{}", of.id), &of.question)))
            .chain(words.goals.iter().map(|of| (format!("goal-{}", of.id), &of.label)))
            .chain(words.gates.iter().map(|of| (format!("gate-{}", of.id), &of.text)))
            .chain(words.means.iter().map(|of| (format!("means-{}", of.id), &of.label)))
            .chain(words.impossible.iter().map(|of| (format!("never-{}", of.id), &of.text)))
            .map(|(id, text)| (id, text.get(lang)))
            .chain(model.sources.iter().map(|of| (format!("source-{}", of.id), of.title.as_str())));
        let mut count = 0;
        for (id, wanted) in texts {
            let wanted = wanted.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = entries.get(&id).map_or(&[][..], Vec::as_slice);
            assert_eq!(found.len(), 1, "{folder}{id} stands once");
            assert!(found[0].contains(&wanted), "{folder}{id} says `{wanted}`, not `{}`", found[0]);
            count += 1;
        }
        assert!(count > 700, "{count}");
        // A refused route says what forbids it and what is lawful instead.
        for route in model.routes.iter().filter(|route| route.instead.is_some()) {
            let found = &entries[&format!("route-{}", route.id)][0];
            assert!(found.contains(route.instead.as_ref().unwrap().get(lang)), "{found}");
            for claim in &route.forbidden_by {
                assert!(found.contains(&model.claims[*claim].id), "{found}");
            }
        }
        // A disputed claim names what disputes it.
        for claim in model.claims.iter().filter(|claim| !claim.decided_by.is_empty()) {
            for other in &claim.decided_by {
                let (here, there) = (format!("claim-{}", claim.id), format!("claim-{}", model.claims[*other].id));
                assert!(entries[&here][0].contains(&model.claims[*other].id), "{here}");
                assert!(entries[&there][0].contains(&claim.id), "{there}");
            }
        }
    }
}

/// Every question of a tree stands once, with each of its branches leading where the tree says.
#[test]
fn question_trees_are_whole() {
    let rulebook = Rulebook::builtin();
    let pages = pages(builtin());
    let mut questions = 0;
    for (country, goal) in
        [("NZ", "bind"), ("GB", "pay_in_mainland"), ("ID", "link_card"), ("CY", "bind"), ("GB", "receive_money")]
    {
        let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
        let tree = rulebook.evaluate(country, &profile, None).unwrap().question_tree(&Asking::new()).unwrap();
        let own = &pages[format!("en/country-{country}.html").as_str()];
        let links = select(own, &format!("#worked-{goal} > p > a"));
        let page = &pages[format!("en/{}", links.last().unwrap().attr("href").unwrap()).as_str()];
        assert_eq!(select(page, ".question").len(), tree.questions().len(), "{country} {goal}");
        for (place, question) in tree.questions().iter().enumerate() {
            questions += 1;
            let found = select(page, &format!("#question-{}", place + 1))[0];
            let ask = text(within(found, ".ask")[0]);
            assert_eq!(ask, format!("{}. {} {}", place + 1, question.fact().question().en(), question.fact().id()));
            let branches = within(found, &format!("#question-{} > ul > li", place + 1));
            assert_eq!(branches.len(), question.branches().len(), "{country} {goal} {ask}");
            for (branch, item) in question.branches().iter().zip(branches) {
                let answers = branch.answers().map(|value| value.label().en()).collect::<Vec<_>>().join(" or ");
                let said = text(item);
                assert!(said.starts_with(&answers), "{said}: {answers}");
                match branch.then() {
                    Then::Settled { verdict, .. } => {
                        let shape = ["○", "◐", "●"][Verdict::ALL.iter().position(|of| *of == verdict).unwrap()];
                        assert!(said.contains(&format!("→ {shape}")), "{said}: {verdict}");
                    }
                    Then::Ask(next) => {
                        let id = format!("question-{}", next + 1);
                        let nested = within(item, &format!("details > #{id}")).len();
                        let linked = within(item, &format!("a[href='#{id}']")).len();
                        assert!(nested == 1 || linked >= 1, "{said} leads to question {}", next + 1);
                    }
                }
            }
        }
    }
    assert!(questions > 50, "{questions}");
}

/// Whoever writes a rule file cannot write into a page.
#[test]
fn rule_files_cannot_write_html() {
    let evil = r#"<script>alert(1)</script>" onmouseover="x' & <b>"#;
    let quoted = serde_json::to_string(evil).unwrap();
    let rewrite = |url: &str| {
        let files = ["countries.yaml", "harbour.yaml", "rulebook.yaml", "vocabulary.yaml"].map(|name| {
            let text = fs::read_to_string(root("examples/library_card").join(name)).unwrap();
            let text = text.replace(r#"en: "Borrowing needs a library card.""#, &format!("en: {quoted}"));
            let text =
                text.replace(r#"title: "Lending Regulations of the City Libraries""#, &format!("title: {quoted}"));
            let text = text.replace(r#"{en: "the app shows a card that one has""#, &format!("{{en: {quoted}"));
            let text = text.replace(r#"{code: HAR, en: "Harbour""#, &format!("{{code: HAR, en: {quoted}"));
            let text = text.replace(r#"label: {en: "library card""#, &format!("label: {{en: {quoted}"));
            (name, text.replace("https://library.example/regulations", url))
        });
        let leaflet = fs::read_to_string(root("examples/library_card/leaflet.txt")).unwrap();
        assert!(!leaflet.is_empty());
        Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
    };
    let site = Site::of(&rewrite("javascript:alert(1)")).unwrap();
    check(&site);
    let pages = pages(&site);
    for page in
        ["en/claims-of-HAR.html", "en/sources.html", "en/vocabulary.html", "en/country-HAR.html", "en/index.html"]
    {
        let found = select(&pages[page], "main").iter().map(|of| text(*of)).collect::<String>();
        assert!(found.contains(evil), "{page} shows the text as it was written: {found}");
    }
    let source = |site: &Site| select(&self::pages(site)["en/sources.html"], "a[rel]").len();
    assert_eq!(source(&site), 0, "what a browser would run is no link");
    assert_eq!(source(&Site::of(&rewrite("https://library.example/a?b=\\u0022")).unwrap()), 1, "what it opens is one");
}

/// On the rulebook's own date nothing is stale; a rulebook that was left alone for years says so.
#[test]
fn stale_sources_are_marked() {
    let stale = |site: &Site| select(&pages(site)["en/sources.html"], ".tag.blocks").len();
    assert_eq!(stale(builtin()), 0);
    let mut model = crate::support::plain::plain(Rulebook::builtin()).clone();
    let day = model.claims.iter().filter_map(|claim| claim.verified).max().unwrap();
    model.date = jiff::civil::date(day.year() + 20, 1, 1);
    let expected = model.sources.iter().enumerate().filter(|(place, _)| {
        let mut citing = model.claims.iter().filter(|claim| claim.cites.iter().any(|cite| cite.source == *place));
        citing.any(|claim| claim.stale(model.date))
    });
    let expected = expected.count();
    let later = Site::of(&model.rulebook().unwrap()).unwrap();
    assert!(expected > 0);
    assert_eq!(stale(&later), expected);
}

/// A country can have a file without rules: its page tells what is claimed of it and that there are no answers. Its
/// neighbours have theirs.
#[test]
fn a_country_without_rules_has_a_page() {
    let museum = || {
        let read = |file: &str| (file.to_owned(), fs::read_to_string(root("tests/museum").join(file)).unwrap());
        ["vocabulary.yaml", "countries.yaml", "rulebook.yaml", "world.yaml"].map(read)
    };
    let claims = "sources:\n  - {id: leaflet, kind: press, title: A leaflet}\nclaims:\n  - {id: small, cites: [{source: \
                  leaflet}], topic: context, text: {en: The museum is small., zh: 博物馆很小。}, confidence: high, \
                  background: true}\n";
    let of_xa = ("XA.yaml".to_owned(), fs::read_to_string(root("tests/museum/XA.yaml")).unwrap());
    for (rules, with_rules) in [("", None), (claims, None), ("", Some(of_xa.clone())), (claims, Some(of_xa))] {
        let file = ("XB.yaml".to_owned(), format!("format: 1\nscope: XB\n{rules}"));
        let files = museum().into_iter().chain([file]).chain(with_rules.clone());
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let site = Site::of(&rulebook).unwrap_or_else(|error| panic!("{error}"));
        check(&site);
        let pages = pages(&site);
        let says = |page: &str| {
            let page = select(&pages[page], "main").into_iter().map(text).collect::<String>();
            (page.contains("There are no rules about this country"), page.contains("If you want something else"))
        };
        assert_eq!(says("en/country-XB.html"), (true, false));
        if with_rules.is_some() {
            assert_eq!(says("en/country-XA.html"), (false, true));
        }
        let profile = Profile::in_words_of(rulebook.vocabulary());
        let known = if with_rules.is_some() { "it; it knows `XA`" } else { "any country" };
        let message = format!("unknown country `XB`; the rulebook says nothing about {known}");
        assert_eq!(rulebook.evaluate("XB", &profile, None).unwrap_err().to_string(), message);
    }
}

/// Without typical situations the columns are the values of the first fact, or of another that is named.
#[test]
fn the_columns_can_be_values_of_a_fact() {
    let library = library();
    let columns = |site: &Site| {
        let pages = pages(site);
        let table = select(&pages["en/index.html"], "table.picture")[0];
        within(table, "thead .unseen").into_iter().map(text).collect::<Vec<_>>()
    };
    let items = columns(&Site::of(&library).unwrap());
    assert_eq!(items.len(), 3, "{items:?}");
    assert!(items.iter().all(|item| item.starts_with("item: ")), "{items:?}");
    let copies = columns(&Site::parted_by(&library, "copy").unwrap());
    assert!(copies.len() == 3 && copies[0].starts_with("where the copy is: "), "{copies:?}");
    let error = Site::parted_by(&library, "itme").unwrap_err();
    assert_eq!(error.to_string(), "unknown fact `itme`; did you mean `item`?");
}

fn docs(out: &Path) -> (i32, String) {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_simbind"))
        .args(["--rules", root("examples/library_card").to_str().unwrap(), "docs", "--out", out.to_str().unwrap()])
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    (out.status.code().unwrap(), text)
}

/// A folder that holds anything else is left as it is; a site that the command wrote is replaced, down to its last file.
#[test]
fn only_a_generated_site_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("a/site");
    assert_eq!(docs(&site).0, 0);
    let first = walk(&site);
    assert!(first.iter().any(|file| file == "en/index.html") && first.iter().any(|file| file == "zh/index.html"));

    // A page of an earlier run that is no longer made goes; a page that someone edited is made anew.
    fs::write(site.join("en/country-GONE.html"), "old").unwrap();
    let manifest = site.join("simbind-site.txt");
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap() + "en/country-GONE.html\n").unwrap();
    fs::write(site.join("en/index.html"), "edited").unwrap();
    let (code, text) = docs(&site);
    assert_eq!(code, 0, "{text}");
    assert_eq!(walk(&site).into_iter().collect::<BTreeSet<_>>(), first.into_iter().collect());
    assert!(fs::read_to_string(site.join("en/index.html")).unwrap().starts_with("<!DOCTYPE html>"));
    assert!(!fs::read_to_string(&manifest).unwrap().contains("GONE"));

    // Anything else in the folder, and nothing is touched.
    fs::write(site.join("en/notes.txt"), "mine").unwrap();
    fs::write(site.join("en/index.html"), "edited").unwrap();
    let (code, text) = docs(&site);
    assert_eq!(code, 2);
    assert!(text.contains("holds something other than a site written by it: `en/notes.txt`"), "{text}");
    assert_eq!(fs::read_to_string(site.join("en/index.html")).unwrap(), "edited");

    // An empty folder is as good as a new one; a file is none.
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(docs(&empty).0, 0);
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    let (code, text) = docs(&file);
    assert_eq!((code, text.contains("it is a file; give a folder")), (2, true), "{text}");
}
