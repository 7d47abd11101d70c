//! Slabs put on pages from top to bottom.

use super::{
    Page,
    slab::{Run, Slab},
};
use crate::style::{HEIGHT, LEFT, TOP};

/// The pages of a run; at least one.
pub(super) fn pages(run: Run) -> Vec<Page> {
    let mut paper = Paper {
        heads: run.heads,
        done: Vec::new(),
        page: Page::default(),
        used: 0.0,
    };
    let mut chain = Vec::new();
    for slab in run.slabs {
        let more = slab.keep;
        chain.push(slab);
        if !more {
            paper.put(std::mem::take(&mut chain));
        }
    }
    paper.put(chain);
    paper.finish()
}

/// The page being filled and those before it.
struct Paper {
    heads: Vec<Vec<Slab>>,
    done: Vec<Page>,
    page: Page,
    used: f32,
}

impl Paper {
    /// Puts slabs that belong together on one page if a page can hold them.
    fn put(&mut self, chain: Vec<Slab>) {
        let whole: f32 = chain.iter().map(|slab| slab.before + slab.height).sum();
        let head = chain.first().map_or(0.0, |slab| self.head_height(slab));
        if self.used + whole > HEIGHT && whole + head <= HEIGHT {
            self.turn(chain.first());
        }
        for slab in chain {
            self.place(slab);
        }
    }

    fn place(&mut self, slab: Slab) {
        if self.used > 0.0 && self.used + slab.before + slab.height > HEIGHT {
            self.turn(Some(&slab));
        }
        if self.used > 0.0 {
            self.used += slab.before;
        }
        self.draw(slab);
    }

    fn draw(&mut self, slab: Slab) {
        let top = TOP + self.used;
        self.page
            .inks
            .extend(slab.inks.into_iter().map(|ink| ink.moved(LEFT, top)));
        self.used += slab.height;
    }

    /// Starts a page, with the table head again if the first slab stands in a table.
    fn turn(&mut self, first: Option<&Slab>) {
        if self.used <= 0.0 {
            return;
        }
        self.done.push(std::mem::take(&mut self.page));
        self.used = 0.0;
        let head = first
            .and_then(|slab| slab.head)
            .and_then(|head| self.heads.get(head))
            .cloned();
        for slab in head.into_iter().flatten() {
            self.draw(slab);
        }
    }

    fn head_height(&self, slab: &Slab) -> f32 {
        let head = slab.head.and_then(|head| self.heads.get(head));
        head.into_iter().flatten().map(|slab| slab.height).sum()
    }

    fn finish(mut self) -> Vec<Page> {
        if !self.page.inks.is_empty() || self.done.is_empty() {
            self.done.push(self.page);
        }
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ink::Ink, style::INK};

    fn slab(height: f32, keep: bool, head: Option<usize>) -> Slab {
        let ink = Ink::Fill {
            x: 0.0,
            y: 0.0,
            width: 1.0,
            height,
            colour: INK,
        };
        Slab {
            height,
            before: 0.0,
            inks: vec![ink],
            keep,
            head,
        }
    }

    fn counts(run: Run) -> Vec<usize> {
        pages(run).iter().map(|page| page.inks.len()).collect()
    }

    #[test]
    fn a_heading_moves_with_what_follows() {
        let slabs = vec![
            slab(HEIGHT - 30.0, false, None),
            slab(20.0, true, None),
            slab(20.0, false, None),
        ];
        assert_eq!(
            counts(Run {
                slabs,
                heads: Vec::new()
            }),
            [1, 2]
        );
    }

    #[test]
    fn a_chain_longer_than_a_page_is_cut() {
        let slabs = (0..3).map(|_| slab(HEIGHT / 2.0, true, None)).collect();
        assert_eq!(
            counts(Run {
                slabs,
                heads: Vec::new()
            }),
            [2, 1]
        );
    }

    #[test]
    fn a_table_head_returns_on_the_next_page() {
        let slabs = (0..3).map(|_| slab(HEIGHT / 2.0, false, Some(0))).collect();
        assert_eq!(
            counts(Run {
                slabs,
                heads: vec![vec![slab(20.0, false, None)]]
            }),
            [2, 2]
        );
    }

    #[test]
    fn nothing_is_one_empty_page() {
        assert_eq!(counts(Run::default()), [0]);
    }
}
