use crate::{font::Face, style::Colour, tree::NodeId};

/// Something to draw; distances are in points from the top left corner of what holds it, downwards.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ink {
    /// A line of text on its baseline.
    Text {
        x: f32,
        y: f32,
        face: Face,
        size: f32,
        colour: Colour,
        text: String,
        mark: Mark,
    },
    /// A filled rectangle; a thin one is a rule.
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Colour,
    },
}

/// What a line of text belongs to, in the order in which a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// The running head.
    Head,
    /// The head of a table that goes on, said before.
    Again,
    /// A piece of the document.
    Node(NodeId),
    /// The running foot.
    Foot,
}

impl Ink {
    /// The same, moved.
    pub(crate) fn moved(mut self, by_x: f32, by_y: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. } | Self::Fill { x, y, .. } => {
                *x += by_x;
                *y += by_y;
            }
        }
        self
    }

    /// The same, belonging to something else.
    pub(crate) fn marked(mut self, as_what: Mark) -> Self {
        if let Self::Text { mark, .. } = &mut self {
            *mark = as_what;
        }
        self
    }
}
