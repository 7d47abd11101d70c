//! The two faces that are built in, and their cut to the characters of one document.

mod subset;

use std::sync::LazyLock;

use printpdf::ParsedFont;

use crate::PdfError;

static FONTS: LazyLock<Option<Fonts>> = LazyLock::new(|| {
    Some(Fonts {
        regular: Font::read(Face::Regular, include_bytes!("../fonts/NotoSans-Regular.ttf"))?,
        bold: Font::read(Face::Bold, include_bytes!("../fonts/NotoSans-Bold.ttf"))?,
    })
});

/// A weight of the typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    Regular,
    Bold,
}

impl Face {
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The name in the file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }
}

/// Both faces, read once.
pub(crate) struct Fonts {
    regular: Font,
    bold: Font,
}

/// A face with its widths.
pub(crate) struct Font {
    face: Face,
    bytes: &'static [u8],
    parsed: ParsedFont,
}

/// The built-in faces.
pub(crate) fn fonts() -> Result<&'static Fonts, PdfError> {
    FONTS
        .as_ref()
        .ok_or_else(|| PdfError::Font("Noto Sans", "not a TrueType font".to_owned()))
}

impl Fonts {
    pub(crate) const fn get(&self, face: Face) -> &Font {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }
}

impl Font {
    fn read(face: Face, bytes: &'static [u8]) -> Option<Self> {
        let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())?;
        Some(Self { face, bytes, parsed })
    }

    pub(crate) const fn face(&self) -> Face {
        self.face
    }

    /// Whether there is a picture of this character.
    pub(crate) fn has(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    /// How wide a text is at a size, in points.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|character| self.advance(character)).sum::<f32>() * size
    }

    /// How far a character moves the pen, as a part of the size.
    pub(crate) fn advance(&self, character: char) -> f32 {
        let width = self
            .glyph(character)
            .and_then(|glyph| self.parsed.get_glyph_width(glyph))
            .unwrap_or(0);
        f32::from(width) / f32::from(self.parsed.units_per_em.max(1))
    }

    fn glyph(&self, character: char) -> Option<u16> {
        self.parsed
            .lookup_glyph_index(u32::from(character))
            .filter(|glyph| *glyph != 0)
    }
}
