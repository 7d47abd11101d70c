//! What printpdf leaves open, repaired in the finished document.
//!
//! printpdf draws a random file id, calls the file PDF 1.3, names no language, has no structure tree and writes keys of a
//! press standard that do not apply.

use domain::draft::{Document, Stamp};
use lopdf::{Dictionary, Object, SaveOptions, Stream, StringFormat, dictionary, text_string};
use printpdf::{PdfParseErrorSeverity, PdfSaveOptions, PdfWarnMsg};
use sha2::{Digest, Sha256};

use crate::{PdfError, about, draw::Drawing, tags, tree::Tree, xmp};

const CREATOR: &str = "Lekwijzer";
const PRODUCER: &str = "Lekwijzer, printpdf 0.12.8";

/// The bytes of the file.
pub(crate) fn write(drawing: &Drawing, tree: &Tree, document: &Document, stamp: &Stamp) -> Result<Vec<u8>, PdfError> {
    let mut warnings = Vec::new();
    let mut file = drawing
        .document
        .to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    refuse(&warnings)?;
    "1.7".clone_into(&mut file.version);
    tags::tag(&mut file, tree, &drawing.marks)?;
    describe(&mut file, document, stamp)?;
    drop_empty_annotations(&mut file);
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    identify(&mut file)?;
    bytes(&mut file)
}

/// What printpdf calls an error would be a page with something missing.
fn refuse(warnings: &[PdfWarnMsg]) -> Result<(), PdfError> {
    match warnings
        .iter()
        .find(|warning| warning.severity == PdfParseErrorSeverity::Error)
    {
        Some(warning) => Err(PdfError::Drawing(warning.msg.clone())),
        None => Ok(()),
    }
}

/// The language for screen readers, the title instead of the file name in the title bar, and the same as properties.
fn describe(file: &mut lopdf::Document, document: &Document, stamp: &Stamp) -> Result<(), PdfError> {
    let packet = xmp::packet(document, stamp, CREATOR, PRODUCER);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Not compressed, so that programs that don't know PDF find it too.
    let packet = Stream::new(kind, packet.into_bytes()).with_compression(false);
    let packet = file.add_object(packet);
    let information = file.add_object(information(document, stamp));
    file.trailer.set("Info", information);
    let catalog = file.catalog_mut()?;
    catalog.set("Metadata", packet);
    catalog.set("Lang", text_string(document.lang.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

fn information(document: &Document, stamp: &Stamp) -> Dictionary {
    let made = Object::string_literal(stamp.made_at.utc().format("D:%Y%m%d%H%M%SZ").to_string());
    let mut information = Dictionary::new();
    information.set("Title", text_string(about::title(document)));
    information.set("Author", text_string(&stamp.organisation));
    information.set("Subject", text_string(&stamp.reference));
    information.set("Creator", text_string(CREATOR));
    information.set("Producer", text_string(PRODUCER));
    information.set("CreationDate", made.clone());
    information.set("ModDate", made);
    information
}

fn drop_empty_annotations(file: &mut lopdf::Document) {
    for object in file.objects.values_mut() {
        if let Ok(dictionary) = object.as_dict_mut()
            && dictionary
                .get(b"Annots")
                .and_then(Object::as_array)
                .is_ok_and(Vec::is_empty)
        {
            dictionary.remove(b"Annots");
        }
    }
}

/// The file id is the hash of everything else, so that equal drafts are equal files.
fn identify(file: &mut lopdf::Document) -> Result<(), PdfError> {
    file.trailer.remove(b"ID");
    let mut rest = Vec::new();
    file.clone().save_to(&mut rest)?;
    let hash = Sha256::digest(rest);
    let id = hash.iter().copied().take(16).collect();
    let id = Object::String(id, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// With object streams: the structure tree is hundreds of small objects, which are compressed together only there.
fn bytes(file: &mut lopdf::Document) -> Result<Vec<u8>, PdfError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}
