//! The structure tree: what it says, in which order, and that nothing is left out of it.

use std::collections::BTreeSet;

use domain::text::Lang;
use unicode_normalization::UnicodeNormalization;

use crate::{
    blocks::blocks,
    drafts::{every, letter, printed, read},
    heard::{Heard, pieces, plain},
};

/// What the drafts say, as [`Heard::texts`] gives it.
fn said(texts: &[&str]) -> Vec<String> {
    texts
        .iter()
        .map(|text| plain(&text.nfc().collect::<String>()))
        .collect()
}

#[test]
fn every_draft_is_heard_whole_and_in_order() {
    for (name, document) in every() {
        let mut heard = Heard::new(&read(&printed(&document))).texts();
        // A question without a number has a dash before it.
        heard.retain(|text| text != "–");
        assert_eq!(heard, said(&document.texts()), "{name}");
    }
}

#[test]
fn the_order_on_the_page_is_the_order_of_the_tree() {
    for (name, document) in every() {
        let file = read(&printed(&document));
        let drawn = file.page_iter().flat_map(|page| pieces(&file, page));
        let drawn = drawn.filter(|piece| piece.number.is_some());
        let drawn: String = drawn.map(|piece| piece.text + " ").collect();
        let heard = Heard::new(&file);
        let heard: String = heard.all().iter().map(|element| element.text.clone() + " ").collect();
        assert_eq!(plain(&drawn), plain(&heard), "{name}");
    }
}

#[test]
fn every_mark_is_in_the_tree_once_and_the_rest_is_named_as_decoration() {
    let file = read(&printed(&blocks()));
    let heard = Heard::new(&file);
    assert!(!heard.texts().iter().any(|text| text.contains("Pagina")));
    for (at, page) in file.page_iter().enumerate() {
        let pieces = pieces(&file, page);
        let numbers: Vec<i64> = pieces.iter().filter_map(|piece| piece.number).collect();
        assert_eq!(numbers, (0..).take(numbers.len()).collect::<Vec<_>>());
        let others: BTreeSet<&str> = pieces
            .iter()
            .filter(|piece| piece.number.is_none())
            .map(|piece| piece.tag.as_str())
            .collect();
        assert_eq!(others, BTreeSet::from(["Artifact"]));
        let decoration: String = pieces
            .iter()
            .filter(|piece| piece.number.is_none())
            .map(|piece| piece.text.as_str())
            .collect();
        assert!(decoration.contains(&format!("Pagina {} van", at + 1)), "{decoration}");
        assert!(decoration.contains("CONCEPT"));
    }
}

#[test]
fn headings_skip_no_depth() {
    for (name, document) in every() {
        let heard = Heard::new(&read(&printed(&document)));
        let mut before = 0;
        for element in heard.all() {
            if let Some(depth) = element
                .kind
                .strip_prefix('H')
                .and_then(|depth| depth.parse::<u8>().ok())
            {
                assert!(depth <= before + 1, "{name}: {}", element.text);
                before = depth;
            }
        }
        assert!(before > 0, "{name} has headings");
    }
}

#[test]
fn rows_of_a_table_have_one_width_and_their_heads_a_scope() {
    for (name, document) in every() {
        let heard = Heard::new(&read(&printed(&document)));
        for table in heard.all().into_iter().filter(|element| element.kind == "Table") {
            let widths: BTreeSet<usize> = table.parts.iter().map(|row| row.parts.len()).collect();
            assert_eq!(widths.len(), 1, "{name}");
            let heads: Vec<_> = table.all().into_iter().filter(|cell| cell.kind == "TH").collect();
            assert!(
                !heads.is_empty() && heads.iter().all(|head| head.scope.is_some()),
                "{name}"
            );
        }
    }
}

#[test]
fn a_table_head_that_returns_is_heard_once() {
    let file = read(&printed(&blocks()));
    let heard = Heard::new(&file);
    let heads = heard.texts().into_iter().filter(|text| text == "Naam").count();
    assert_eq!(heads, 1);
    let drawn = file.page_iter().flat_map(|page| pieces(&file, page));
    assert!(drawn.filter(|piece| piece.text.contains("Naam")).count() > 1);
}

#[test]
fn the_letter_as_it_is_heard() {
    let heard = Heard::new(&read(&printed(&letter(Lang::Nl))));
    insta::assert_snapshot!(heard.outline(0));
}

#[test]
fn every_block_as_it_is_heard() {
    let heard = Heard::new(&read(&printed(&blocks())));
    let outline = heard.outline(0);
    let lines: Vec<String> = outline.lines().map(|line| line.chars().take(100).collect()).collect();
    // Between these stand the other rows of the long table.
    let (start, _) = lines.split_at(57);
    let (_, end) = lines.split_at(lines.len() - 14);
    insta::assert_snapshot!([start, &["…".to_owned()], end].concat().join("\n"));
}
