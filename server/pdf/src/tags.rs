//! The structure tree written into the finished document (ISO 32000-1, 14.7 and 14.8), which makes it a tagged PDF.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::tree::{NodeId, Role, Tree};

/// Adds the tree to a document on whose pages these nodes are marked.
pub(crate) fn tag(file: &mut Document, tree: &Tree, marks: &[Vec<NodeId>]) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut kids = kids(&pages, marks);
    let kept = kept(tree, &kids);
    let root = file.new_object_id();
    let ids: BTreeMap<NodeId, ObjectId> = kept.into_iter().map(|node| (node, file.new_object_id())).collect();

    for (node, entry) in tree.nodes() {
        if let (Some(id), Some(parent)) = (ids.get(&node), entry.parent) {
            kids.entry(parent).or_default().push(Object::Reference(*id));
        }
    }
    for (node, entry) in tree.nodes() {
        let Some(id) = ids.get(&node) else { continue };
        let parent = entry.parent.and_then(|parent| ids.get(&parent)).unwrap_or(&root);
        let kids = kids.remove(&node).unwrap_or_default();
        file.set_object(*id, element(entry.role, *parent, kids));
    }

    let parents = parents(marks, &ids);
    let parent_tree = file.add_object(dictionary! { "Nums" => parents });
    let document = ids.get(&Tree::ROOT).copied().map(Object::Reference);
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => document.into_iter().collect::<Vec<_>>(),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => number(pages.len()),
        },
    );
    for (at, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", number(at));
        page.set("Tabs", "S");
    }
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// The marked pieces of each node, page after page.
fn kids(pages: &[ObjectId], marks: &[Vec<NodeId>]) -> BTreeMap<NodeId, Vec<Object>> {
    let mut kids: BTreeMap<NodeId, Vec<Object>> = BTreeMap::new();
    for (page, marked) in pages.iter().zip(marks) {
        for (at, node) in marked.iter().enumerate() {
            let piece = dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => number(at) };
            kids.entry(*node).or_default().push(piece.into());
        }
    }
    kids
}

/// The nodes that hold something, and the cells that must stand in their row.
fn kept(tree: &Tree, kids: &BTreeMap<NodeId, Vec<Object>>) -> Vec<NodeId> {
    let mut kept = std::collections::BTreeSet::new();
    for (node, entry) in tree.nodes().rev() {
        if entry.role.may_be_empty() || kids.contains_key(&node) || kept.contains(&node) {
            kept.insert(node);
            kept.extend(entry.parent);
        }
    }
    kept.into_iter().collect()
}

fn element(role: Role, parent: ObjectId, mut kids: Vec<Object>) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => role.name(), "P" => parent };
    // One piece on one page is the rule, and has a shorter form.
    if let [Object::Dictionary(piece)] = kids.as_slice()
        && let (Ok(page), Ok(mark)) = (piece.get(b"Pg"), piece.get(b"MCID"))
    {
        element.set("Pg", page.clone());
        kids = vec![mark.clone()];
    }
    match kids.len() {
        0 => {}
        1 => element.set("K", kids.remove(0)),
        _ => element.set("K", kids),
    }
    if let Some(attributes) = attributes(role) {
        element.set("A", attributes);
    }
    element
}

/// What a structure type alone does not say (ISO 32000-1, 14.8.5).
fn attributes(role: Role) -> Option<Dictionary> {
    let scope = |scope| dictionary! { "O" => "Table", "Scope" => scope };
    let numbering = |numbering| dictionary! { "O" => "List", "ListNumbering" => numbering };
    match role {
        Role::ColumnHead => Some(scope("Column")),
        Role::RowHead => Some(scope("Row")),
        Role::List { numbered: Some(true) } => Some(numbering("Decimal")),
        Role::List { numbered: Some(false) } => Some(numbering("Disc")),
        Role::List { numbered: None } => Some(numbering("None")),
        _ => None,
    }
}

/// From the marks of each page back to the elements.
fn parents(marks: &[Vec<NodeId>], ids: &BTreeMap<NodeId, ObjectId>) -> Vec<Object> {
    let of_page = |(at, marked): (usize, &Vec<NodeId>)| {
        let elements = marked.iter().filter_map(|node| ids.get(node));
        let elements: Vec<Object> = elements.map(|id| Object::Reference(*id)).collect();
        [number(at), Object::Array(elements)]
    };
    marks.iter().enumerate().flat_map(of_page).collect()
}

fn number(at: usize) -> Object {
    Object::Integer(i64::try_from(at).unwrap_or(i64::MAX))
}
