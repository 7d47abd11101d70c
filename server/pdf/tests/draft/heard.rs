//! A printed draft as a screen reader goes through it: the structure tree with the text of every mark.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

/// An element with its text or its parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Heard {
    pub kind: String,
    pub scope: Option<String>,
    /// The text of the marks right in this element.
    pub text: String,
    pub parts: Vec<Heard>,
}

/// What is drawn on a page: the mark or artifact of each piece with its text, in the order of the file.
#[derive(Debug)]
pub struct Piece {
    pub tag: String,
    pub number: Option<i64>,
    pub text: String,
}

impl Heard {
    /// The whole document.
    pub fn new(file: &Document) -> Self {
        let marks: BTreeMap<ObjectId, Vec<Piece>> = file.page_iter().map(|page| (page, pieces(file, page))).collect();
        let catalog = file.catalog().expect("a catalog");
        let root = dictionary(file, catalog.get(b"StructTreeRoot").expect("a tree"));
        let [top] = kids(file, root).try_into().expect("one top element");
        element(file, dictionary(file, &top), &marks)
    }

    /// The texts of all elements in order, without bullets and numbers of list items; hyphens at line ends are gone.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        self.collect(&mut texts);
        texts
    }

    fn collect(&self, texts: &mut Vec<String>) {
        let text = plain(&self.text);
        let sign = self.kind == "Lbl" && (text == "•" || text.ends_with('.'));
        if !text.is_empty() && !sign {
            texts.push(text);
        }
        for part in &self.parts {
            part.collect(texts);
        }
    }

    /// Every element, this one first.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self)
            .chain(self.parts.iter().flat_map(Self::all))
            .collect()
    }

    /// The tree as indented lines.
    pub fn outline(&self, depth: usize) -> String {
        let scope = self
            .scope
            .as_deref()
            .map_or(String::new(), |scope| format!(" ({scope})"));
        let line = format!("{}{}{scope} {}", "  ".repeat(depth), self.kind, plain(&self.text));
        let parts = self.parts.iter().map(|part| part.outline(depth + 1));
        std::iter::once(line.trim_end().to_owned() + "\n")
            .chain(parts)
            .collect()
    }
}

/// Text without layout: single spaces, no hyphens that only stand at a line end.
pub fn plain(text: &str) -> String {
    let text = text.replace('\u{AD}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces of a page; everything drawn must stand in one.
pub fn pieces(file: &Document, page: ObjectId) -> Vec<Piece> {
    let content = Content::decode(&file.get_page_content(page)).expect("operators");
    let fonts = file.get_page_fonts(page).expect("fonts");
    let maps: BTreeMap<&[u8], BTreeMap<u16, String>> = fonts
        .iter()
        .map(|(name, font)| (name.as_slice(), unicode(file, font)))
        .collect();
    let (mut pieces, mut open, mut map) = (Vec::<Piece>::new(), false, None);
    for operation in &content.operations {
        let operands = operation.operands.as_slice();
        match (operation.operator.as_str(), operands) {
            ("BDC", [Object::Name(tag), Object::Dictionary(properties)]) => {
                assert!(!open, "marks do not nest");
                open = true;
                pieces.push(Piece {
                    tag: name(tag),
                    number: properties.get(b"MCID").and_then(Object::as_i64).ok(),
                    text: String::new(),
                });
            }
            ("EMC", _) => open = false,
            ("Tf", [Object::Name(font), _]) => map = maps.get(font.as_slice()),
            ("Tj", [shown]) => show(&mut pieces, map, open, shown),
            ("TJ", [Object::Array(all)]) => {
                for shown in all.iter().filter(|shown| shown.as_str().is_ok()) {
                    show(&mut pieces, map, open, shown);
                }
            }
            ("f" | "f*" | "S" | "B" | "Do" | "'" | "\"", _) => assert!(open, "{} outside a mark", operation.operator),
            _ => {}
        }
    }
    assert!(!open, "every mark ends on its page");
    pieces
}

fn show(pieces: &mut [Piece], map: Option<&BTreeMap<u16, String>>, open: bool, shown: &Object) {
    assert!(open, "text outside a mark");
    let map = map.expect("a font with a map");
    let piece = pieces.last_mut().expect("a piece");
    for code in shown.as_str().expect("codes").chunks(2) {
        let code = u16::from_be_bytes(code.try_into().expect("two bytes"));
        piece.text += map
            .get(&code)
            .unwrap_or_else(|| panic!("glyph {code} is not in the map"));
    }
}

/// The map of a font from glyphs to text (ISO 32000-1, 9.10.3), in the forms that printpdf writes.
fn unicode(file: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a map");
    let stream = file.get_object(stream).and_then(Object::as_stream).expect("a stream");
    let text = stream.get_plain_content().expect("it unpacks");
    let text = String::from_utf8(text).expect("a program");
    let mut map = BTreeMap::new();
    let mut inside = false;
    for line in text.lines() {
        inside = (inside || line.ends_with("beginbfchar")) && !line.starts_with("endbfchar");
        let codes: Vec<&str> = line.split(['<', '>', ' ']).filter(|code| !code.is_empty()).collect();
        if let ([glyph, units], true) = (codes.as_slice(), inside && line.starts_with('<')) {
            let units: Vec<u16> = units.as_bytes().chunks(4).map(hex).collect();
            map.insert(hex(glyph.as_bytes()), String::from_utf16(&units).expect("UTF-16"));
        }
    }
    assert!(!map.is_empty(), "{text}");
    map
}

fn hex(digits: &[u8]) -> u16 {
    u16::from_str_radix(str::from_utf8(digits).expect("digits"), 16).expect("a number")
}

fn element(file: &Document, entry: &Dictionary, marks: &BTreeMap<ObjectId, Vec<Piece>>) -> Heard {
    let mut heard = Heard {
        kind: name(entry.get(b"S").and_then(Object::as_name).expect("a kind")),
        scope: attribute(entry, b"Scope"),
        text: String::new(),
        parts: Vec::new(),
    };
    for kid in kids(file, entry) {
        match &kid {
            Object::Integer(number) => heard.text += marked(marks, entry, *number),
            Object::Dictionary(piece) => {
                let number = piece.get(b"MCID").and_then(Object::as_i64).expect("a mark");
                heard.text += marked(marks, piece, number);
            }
            other => heard.parts.push(element(file, dictionary(file, other), marks)),
        }
    }
    heard
}

fn marked<'a>(marks: &'a BTreeMap<ObjectId, Vec<Piece>>, on: &Dictionary, number: i64) -> &'a str {
    let page = on.get(b"Pg").and_then(Object::as_reference).expect("a page");
    let pieces = marks.get(&page).expect("the page");
    let piece = pieces.iter().find(|piece| piece.number == Some(number));
    &piece.expect("the mark is on the page").text
}

fn kids(file: &Document, entry: &Dictionary) -> Vec<Object> {
    match entry.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(Object::Reference(id)) => match file.get_object(*id).expect("it is there") {
            Object::Array(kids) => kids.clone(),
            _ => vec![Object::Reference(*id)],
        },
        Ok(kid) => vec![kid.clone()],
        Err(_) => Vec::new(),
    }
}

fn attribute(entry: &Dictionary, key: &[u8]) -> Option<String> {
    let attributes = entry.get(b"A").and_then(Object::as_dict).ok()?;
    attributes.get(key).and_then(Object::as_name).ok().map(name)
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    let (_, object) = file.dereference(object).expect("it is there");
    object.as_dict().expect("a dictionary")
}

fn name(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
