//! The terminal side of an interview: a menu with arrow keys on a terminal, plain lines in a pipe.

use std::io::{BufRead, IsTerminal, Read};

use simbind::model::Lang;

use super::Failure;
use super::output::{Output, wrapped};

/// The exit status of a program that was interrupted with Ctrl-C, as in shells.
pub(crate) const LEFT: u8 = 130;

/// Restores the terminal.
pub(crate) fn leave() {
    let _ = dialoguer::console::Term::stderr().show_cursor();
}

/// The longest answer in bytes; the rest of a longer line is ignored.
const MAX_ANSWER: u64 = 1 << 12;

/// A question with its possible answers, as it is shown.
pub(crate) struct Prompt {
    pub(crate) heading: String,
    pub(crate) question: String,
    /// For each answer its name, its label, and other accepted spellings.
    pub(crate) answers: Vec<(String, String, Vec<String>)>,
    /// The number of answers that are listed; the others are accepted as well.
    pub(crate) listed: usize,
    /// The answer for an empty line. None: an empty line stops the interview.
    pub(crate) default: Option<usize>,
    pub(crate) may_be_unknown: bool,
    pub(crate) may_go_back: bool,
    /// The check of figures, if a figure can be given in place of an answer.
    pub(crate) figure: Option<Figure>,
}

/// Checks a figure; the error says what is wrong with it.
pub(crate) type Figure = Box<dyn Fn(&str) -> Result<(), String>>;

/// The choice of the person.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Picked {
    Answer(usize),
    /// A figure, as it was written.
    Figure(String),
    Unknown,
    Back,
    Stop,
}

/// Asks questions: with arrow keys if all streams are a terminal, otherwise by plain lines.
pub(crate) struct Interview {
    output: Output,
    lang: Lang,
    arrows: bool,
}

impl Interview {
    pub(crate) fn new(output: Output, lang: Lang) -> Interview {
        let arrows =
            std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        if arrows {
            // The menu hides the cursor, which has to be restored on Ctrl-C.
            let left = ctrlc::set_handler(|| {
                leave();
                std::process::exit(LEFT.into());
            });
            // If the handler cannot be set, the default handling of Ctrl-C applies.
            drop(left);
        }
        Interview { output, lang, arrows }
    }

    /// Prints the instructions before the first question.
    pub(crate) fn begin(&self) -> Result<(), Failure> {
        let how = if self.arrows {
            self.lang.pick("Choose with the arrow keys and Enter; Esc stops.", "用方向键选择，回车确定，Esc 停止。")
        } else {
            self.lang.pick(
                "Answer with a number, a name or a label; an empty line stops.",
                "请输入编号、名称或文字；空行表示停止。",
            )
        };
        self.say(how)
    }

    pub(crate) fn say(&self, text: &str) -> Result<(), Failure> {
        self.output.print(&wrapped(text, self.output.width, "", ""))
    }

    /// Repeats the question until there is a valid answer.
    pub(crate) fn ask(&self, prompt: &Prompt) -> Result<Picked, Failure> {
        self.output.print("\n")?;
        self.say(&prompt.heading)?;
        self.say(&prompt.question)?;
        let choices = self.choices(prompt);
        let by_arrows = self.arrows && prompt.figure.is_none();
        let picked = if by_arrows { self.by_arrows(prompt, &choices)? } else { self.by_lines(prompt, &choices)? };
        let said = match &picked {
            Picked::Figure(figure) => figure.as_str(),
            Picked::Answer(place) => prompt.answers.get(*place).map(|(_, label, _)| label.as_str()).unwrap_or_default(),
            Picked::Unknown => self.unknown(),
            Picked::Back => self.back(),
            Picked::Stop => self.stop(),
        };
        self.say(&format!("→ {said}"))?;
        Ok(picked)
    }

    /// All choices in order, with their labels.
    fn choices(&self, prompt: &Prompt) -> Vec<(Picked, String)> {
        // A menu cannot offer answers that it does not list.
        let listed = if self.arrows { prompt.answers.len() } else { prompt.listed };
        let answers = prompt.answers.iter().enumerate().take(listed);
        let mut choices =
            answers.map(|(place, (_, label, _))| (Picked::Answer(place), label.clone())).collect::<Vec<_>>();
        if prompt.may_be_unknown {
            choices.push((Picked::Unknown, self.unknown().to_owned()));
        }
        if prompt.may_go_back {
            choices.push((Picked::Back, self.back().to_owned()));
        }
        choices.push((Picked::Stop, self.stop().to_owned()));
        choices
    }

    fn unknown(&self) -> &'static str {
        self.lang.pick("I don't know", "不知道")
    }

    fn back(&self) -> &'static str {
        self.lang.pick("go back", "返回上一题")
    }

    fn stop(&self) -> &'static str {
        self.lang.pick("stop", "停止")
    }

    fn by_arrows(&self, prompt: &Prompt, choices: &[(Picked, String)]) -> Result<Picked, Failure> {
        // The menu cannot erase a line that wraps, so labels are cut.
        let labels = choices.iter().map(|(_, label)| cut(label, self.output.width.saturating_sub(6)));
        let select = dialoguer::Select::new().items(labels.collect::<Vec<_>>()).default(prompt.default.unwrap_or(0));
        let picked = select.report(false).interact_opt().map_err(|dialoguer::Error::IO(error)| error)?;
        Ok(picked.and_then(|place| choices.get(place)).map_or(Picked::Stop, |(picked, _)| picked.clone()))
    }

    fn by_lines(&self, prompt: &Prompt, choices: &[(Picked, String)]) -> Result<Picked, Failure> {
        for (place, (picked, label)) in choices.iter().enumerate() {
            let name = match picked {
                Picked::Answer(place) => prompt.answers.get(*place).map(|(name, _, _)| name.as_str()),
                _ => None,
            };
            let name = name.filter(|name| name != label).map(|name| format!(" [{name}]")).unwrap_or_default();
            let default = if prompt.default.is_some_and(|place| *picked == Picked::Answer(place)) {
                self.lang.pick(" (if you just press Enter)", "（直接回车即选此项）")
            } else {
                ""
            };
            let mark = if prompt.figure.is_some() { " -".to_owned() } else { format!("{:>2}.", place + 1) };
            self.indented(&format!("{mark} {label}{name}{default}"))?;
        }
        loop {
            self.output.print("> ")?;
            let mut line = Vec::new();
            let mut input = std::io::stdin().lock();
            if input.by_ref().take(MAX_ANSWER).read_until(b'\n', &mut line)? == 0 {
                self.output.print("\n")?;
                return Ok(Picked::Stop);
            }
            if line.len() as u64 == MAX_ANSWER && !line.ends_with(b"\n") {
                input.skip_until(b'\n')?;
            }
            // A terminal echoes the input and its line break; for a pipe the line break is added.
            if !std::io::stdin().is_terminal() {
                self.output.print("\n")?;
            }
            let line = String::from_utf8_lossy(&line);
            let word = line.trim();
            match self.understood(prompt, choices, word) {
                Some(picked) => return Ok(picked),
                None => self.say(&self.complaint(prompt, choices, word))?,
            }
        }
    }

    fn understood(&self, prompt: &Prompt, choices: &[(Picked, String)], word: &str) -> Option<Picked> {
        if word.is_empty() {
            return Some(prompt.default.map_or(Picked::Stop, Picked::Answer));
        }
        let lower = word.to_lowercase();
        let same = |other: &str| other.to_lowercase() == lower;
        // If a figure is expected, a number is a figure and not the number of a choice.
        if prompt.figure.as_ref().is_some_and(|figure| figure(word).is_ok()) {
            return Some(Picked::Figure(word.to_owned()));
        }
        let answer = prompt
            .answers
            .iter()
            .position(|(name, label, more)| same(name) || same(label) || more.iter().any(|other| same(other)));
        if let Some(place) = answer {
            return Some(Picked::Answer(place));
        }
        if prompt.figure.is_none()
            && let Some(place) =
                word.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1))
        {
            return choices.get(place).map(|(picked, _)| picked.clone());
        }
        let picked = match lower.as_str() {
            "unknown" | "i don't know" | "don't know" | "i do not know" | "do not know" | "not sure" | "idk" | "?"
            | "不知道" | "不清楚" | "不确定" | "？" => Picked::Unknown,
            "back" | "go back" | "返回" | "返回上一题" => Picked::Back,
            "stop" | "停止" => Picked::Stop,
            _ => return None,
        };
        choices.iter().any(|(of, _)| *of == picked).then_some(picked)
    }

    fn complaint(&self, prompt: &Prompt, choices: &[(Picked, String)], word: &str) -> String {
        let listed = prompt.answers.iter().take(prompt.listed);
        let mut names = listed.map(|(name, _, _)| format!("`{name}`")).collect::<Vec<_>>();
        for (picked, _) in choices {
            names.extend(match picked {
                Picked::Answer(_) | Picked::Figure(_) => None,
                Picked::Unknown => Some(self.lang.pick("`unknown`", "`不知道`").to_owned()),
                Picked::Back => Some(self.lang.pick("`back`", "`返回`").to_owned()),
                Picked::Stop => Some(self.lang.pick("`stop`", "`停止`").to_owned()),
            });
        }
        let (most, names) = (choices.len(), names.join(self.lang.pick(", ", "、")));
        if let Some(Err(wrong)) = prompt.figure.as_ref().map(|figure| figure(word)) {
            return self.lang.pick(
                format!("{wrong}; or write one of {names}"),
                format!("“{word}”不是可以接受的数值；也可以输入：{names}"),
            );
        }
        self.lang.pick(
            format!("`{word}` is no answer here; write a number from 1 to {most}, or one of {names}"),
            format!("“{word}”不是这里的答案；请输入 1 到 {most} 的编号，或者：{names}"),
        )
    }

    fn indented(&self, text: &str) -> Result<(), Failure> {
        self.output.print(&wrapped(text, self.output.width, "  ", "      "))
    }
}

/// Cuts a text to a number of columns.
fn cut(text: &str, columns: usize) -> String {
    let width = |letter: char| unicode_width::UnicodeWidthChar::width(letter).unwrap_or(0);
    if text.chars().map(width).sum::<usize>() <= columns {
        return text.to_owned();
    }
    let mut left = columns.saturating_sub(1);
    let fits = text.chars().take_while(|letter| {
        let fits = width(*letter) <= left;
        left = left.saturating_sub(width(*letter));
        fits
    });
    format!("{}…", fits.collect::<String>())
}
