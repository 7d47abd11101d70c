//! What is set apart from the text: notes and gaps, on a tinted ground that may run over a page.

use domain::draft::Tone;

use super::{
    flow::{Dress, Flow, PLAIN, SHORT, text},
    slab::{Slab, keep_together},
};
use crate::{
    font::Face,
    ink::Ink,
    style::{self, Colour, WIDTH},
    tree::{NodeId, Role, Tree},
};

const PAD: f32 = 8.0;
const BAR: f32 = 3.0;
const INSET: f32 = 15.0;

impl Flow<'_> {
    pub(super) fn note(&mut self, tone: Tone, title: &str, text: &str) {
        let (bar, paper) = match tone {
            Tone::Info => (style::INFO, style::INFO_PAPER),
            Tone::Attention => (style::WARN, style::WARN_PAPER),
        };
        let bold = Dress {
            face: Face::Bold,
            ..PLAIN
        };
        let group = self.tree.add(Tree::ROOT, Role::Group);
        let title = (title, bold, self.tree.add(group, Role::Paragraph));
        let text = (text, PLAIN, self.tree.add(group, Role::Paragraph));
        self.panel(&[title, text], bar, paper, 14.0);
    }

    pub(super) fn gap(&mut self, text: &str) {
        let dress = Dress {
            face: Face::Bold,
            colour: style::WARN,
            ..PLAIN
        };
        let node = self.tree.add(Tree::ROOT, Role::Paragraph);
        self.panel(&[(text, dress, node)], style::WARN, style::WARN_PAPER, 8.0);
    }

    fn panel(&mut self, texts: &[(&str, Dress, NodeId)], bar: Colour, paper: Colour, space: f32) {
        let room = WIDTH - 2.0 * INSET;
        let lines = texts.iter().flat_map(|(words, dress, node)| {
            let broken = self.broken(words, *dress, room);
            broken.into_iter().map(|line| (line, *dress, *node))
        });
        let lines: Vec<(String, Dress, NodeId)> = lines.collect();
        let last = lines.len().saturating_sub(1);
        let slabs = lines.into_iter().enumerate().map(|(at, (line, dress, node))| {
            let above = if at == 0 { PAD } else { 0.0 };
            let below = if at == last { PAD } else { 0.0 };
            let height = above + dress.size.leading + below;
            let ground = [(0.0, WIDTH, paper), (0.0, BAR, bar)];
            let mut inks: Vec<Ink> = ground
                .map(|(x, width, colour)| Ink::Fill {
                    x,
                    y: 0.0,
                    width,
                    height,
                    colour,
                })
                .into();
            inks.push(text(line, dress, INSET, dress.size.leading, node).moved(0.0, above));
            Slab {
                height,
                inks,
                ..Slab::default()
            }
        });
        let mut slabs: Vec<Slab> = slabs.collect();
        keep_together(&mut slabs, SHORT);
        self.push(slabs, space);
        self.after_panel();
    }
}
