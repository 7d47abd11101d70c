use crate::{font::Face, style::Colour};

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

impl Ink {
    /// The same, moved.
    pub(crate) fn moved(self, by_x: f32, by_y: f32) -> Self {
        match self {
            Self::Text {
                x,
                y,
                face,
                size,
                colour,
                text,
            } => Self::Text {
                x: x + by_x,
                y: y + by_y,
                face,
                size,
                colour,
                text,
            },
            Self::Fill {
                x,
                y,
                width,
                height,
                colour,
            } => Self::Fill {
                x: x + by_x,
                y: y + by_y,
                width,
                height,
                colour,
            },
        }
    }
}
