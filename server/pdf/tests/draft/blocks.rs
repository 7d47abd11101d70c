//! A draft with every kind of block, in an order that no good writer would choose.

use domain::draft::{Answer, Block, Column, Document, Level, Origin, QuestionRow, Tone};

use crate::drafts::document;

/// Names in every alphabet that is promised; the first with an accent typed apart.
pub const NAMES: [&str; 4] = [
    "Rene\u{301} Ægirsson",
    "Ναυσικά Ὀδυσσεύς",
    "Святослав Їжак",
    "Nguyễn Thị Hằng",
];

pub fn blocks() -> Document {
    let mut blocks = text();
    blocks.push(questions());
    blocks.extend([
        table(),
        Block::Table {
            columns: vec![column("Alleen een kop", 1)],
            rows: Vec::new(),
        },
    ]);
    blocks.extend([
        Block::Note {
            tone: Tone::Info,
            title: "Goed om te weten".to_owned(),
            text: "Een opmerking.".to_owned(),
        },
        Block::Gap("[nog invullen]".to_owned()),
        Block::Paragraph(String::new()),
    ]);
    document(blocks)
}

/// Headings too deep, lines and items that are empty.
fn text() -> Vec<Block> {
    let heading = |level, text: &str| Block::Heading {
        level,
        text: text.to_owned(),
    };
    let list = |numbered, items: &[&str]| Block::List {
        numbered,
        items: items.iter().map(ToString::to_string).collect(),
    };
    vec![
        heading(Level::Chapter, " "),
        heading(Level::Part, "Een kop te diep"),
        Block::Paragraph("Een alinea,\nmet een tweede regel.".to_owned()),
        heading(Level::Title, "Later de titel"),
        heading(Level::Part, "En weer te diep"),
        Block::Lines(vec!["Straat 1".to_owned(), String::new(), "1234 AB Stad".to_owned()]),
        list(
            true,
            &[
                "eerst",
                "",
                "dan een zin die langer is dan één regel van deze bladzijde, zodat hij doorloopt",
            ],
        ),
        list(false, &[]),
        Block::Facts(vec![
            ("Kenmerk".to_owned(), "K-1".to_owned()),
            ("Leeg".to_owned(), String::new()),
        ]),
    ]
}

/// Every kind of answer, the last longer than a page.
fn questions() -> Block {
    let given = |lines: &[&str], origin, remark: Option<&str>| Answer::Given {
        lines: lines.iter().map(ToString::to_string).collect(),
        origin,
        remark: remark.map(str::to_owned),
    };
    let long = "woord ".repeat(900);
    let answers = [
        given(&["Een", "Twee"], Origin::Recorded, Some("Schatting")),
        given(&[], Origin::Derived, None),
        Answer::Open("Nog uitzoeken".to_owned()),
        Answer::Skipped("Niet van toepassing".to_owned()),
        given(&[long.trim()], Origin::Derived, Some("Kijk na")),
    ];
    let row = |(at, answer)| QuestionRow {
        number: format!("1.{}", at + 1),
        question: "Welke organisaties, en in welke rol?".to_owned(),
        answer,
    };
    Block::Questions(answers.into_iter().enumerate().map(row).collect())
}

/// More rows than a page holds, the last too short.
fn table() -> Block {
    let names = NAMES.iter().cycle().take(60).enumerate();
    let row = |(at, name): (usize, &&str)| {
        let number = (at + 1).to_string();
        vec![number, (*name).to_owned(), "aansprakelijkheidsverzekering".to_owned()]
    };
    Block::Table {
        columns: vec![column("Nr", 1), column("Naam", 4), column("Verzekering", 2)],
        rows: names.map(row).chain([vec!["kort".to_owned()]]).collect(),
    }
}

fn column(head: &str, share: u16) -> Column {
    Column {
        head: head.to_owned(),
        share,
    }
}
