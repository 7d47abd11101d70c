//! Sizes in points and colours: calm paper, one dark ink, colour only for meaning and always with a word.

use crate::ink::Ink;

/// A4, upright.
pub(crate) const PAGE_WIDTH: f32 = 595.276;
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// The margins around the text.
pub(crate) const LEFT: f32 = 68.0;
pub(crate) const TOP: f32 = 92.0;
pub(crate) const BOTTOM: f32 = 96.0;
/// The width and height of the text.
pub(crate) const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
pub(crate) const HEIGHT: f32 = PAGE_HEIGHT - TOP - BOTTOM;

/// The height of a rule.
pub(crate) const HAIR: f32 = 0.6;

/// A size of type with the distance from line to line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Size {
    pub(crate) points: f32,
    pub(crate) leading: f32,
}

pub(crate) const BODY: Size = Size {
    points: 10.5,
    leading: 15.5,
};
pub(crate) const ROW: Size = Size {
    points: 9.5,
    leading: 13.5,
};
pub(crate) const SMALL: Size = Size {
    points: 7.5,
    leading: 10.5,
};
pub(crate) const RUNNING: Size = Size {
    points: 8.5,
    leading: 12.0,
};
pub(crate) const TITLE: Size = Size {
    points: 19.0,
    leading: 25.0,
};
pub(crate) const CHAPTER: Size = Size {
    points: 12.5,
    leading: 18.0,
};
pub(crate) const PART: Size = Size {
    points: 10.5,
    leading: 15.5,
};

/// A colour as parts of red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour {
    pub(crate) red: f32,
    pub(crate) green: f32,
    pub(crate) blue: f32,
}

impl Colour {
    const fn rgb(red: f32, green: f32, blue: f32) -> Self {
        Self {
            red: red / 255.0,
            green: green / 255.0,
            blue: blue / 255.0,
        }
    }
}

pub(crate) const INK: Colour = Colour::rgb(20.0, 33.0, 61.0);
pub(crate) const SOFT: Colour = Colour::rgb(71.0, 83.0, 107.0);
pub(crate) const LINE: Colour = Colour::rgb(217.0, 220.0, 211.0);
pub(crate) const BRAND: Colour = Colour::rgb(11.0, 93.0, 87.0);
pub(crate) const WARN: Colour = Colour::rgb(138.0, 90.0, 0.0);
pub(crate) const WARN_PAPER: Colour = Colour::rgb(253.0, 243.0, 220.0);
pub(crate) const INFO: Colour = Colour::rgb(29.0, 79.0, 145.0);
pub(crate) const INFO_PAPER: Colour = Colour::rgb(230.0, 238.0, 248.0);

/// A thin rule over the width of the text.
pub(crate) const fn rule(y: f32) -> Ink {
    Ink::Fill {
        x: LEFT,
        y,
        width: WIDTH,
        height: HAIR,
        colour: LINE,
    }
}
