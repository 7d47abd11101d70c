//! A face with only the characters of one document: printpdf without its layout engine would embed all of it.

use std::collections::{BTreeMap, BTreeSet};

use allsorts::{
    binary::read::ReadScope,
    font_data::FontData,
    subset::{CmapTarget, SubsetProfile, subset},
};
use printpdf::ParsedFont;
use sha2::{Digest, Sha256};

use super::Font;
use crate::PdfError;

impl Font {
    /// The face cut down to these characters, with new glyph numbers; a character without a picture is left out.
    pub(crate) fn cut(&self, used: &BTreeSet<char>) -> Result<ParsedFont, PdfError> {
        let mut glyphs: Vec<u16> = used
            .iter()
            .filter_map(|character| self.glyph(*character))
            .chain([0])
            .collect();
        glyphs.sort_unstable();
        glyphs.dedup();
        let bytes = self
            .program(&glyphs)
            .map_err(|problem| PdfError::Font(self.face.name(), problem))?;
        let renumbered: BTreeMap<u16, u16> = glyphs.iter().copied().zip(0..).collect();
        let new = |glyph: u16| renumbered.get(&glyph).copied();
        let characters = used.iter().filter_map(|character| {
            let glyph = self.glyph(*character)?;
            Some((u32::from(*character), new(glyph)?))
        });
        let widths = glyphs
            .iter()
            .filter_map(|glyph| Some((new(*glyph)?, self.parsed.get_glyph_width(*glyph)?)));
        Ok(ParsedFont {
            font_name: Some(format!("{}+{}", tag(&bytes), self.face.name())),
            original_bytes: bytes,
            codepoint_to_glyph: characters.collect(),
            glyph_widths: widths.collect(),
            ..self.parsed.clone()
        })
    }

    fn program(&self, glyphs: &[u16]) -> Result<Vec<u8>, String> {
        let file = ReadScope::new(self.bytes)
            .read::<FontData<'_>>()
            .map_err(|error| error.to_string())?;
        let tables = file.table_provider(0).map_err(|error| error.to_string())?;
        subset(&tables, glyphs, &SubsetProfile::Pdf, CmapTarget::Unicode).map_err(|error| error.to_string())
    }
}

/// The six capitals that mark a font as cut down (ISO 32000-1, 9.6.4), different for every cut.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}
