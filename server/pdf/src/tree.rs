//! The structure of a document: what somebody hears who can't see the page.

/// What a piece of text is; the names are those of ISO 32000-1, 14.8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// All of it.
    Document,
    /// A heading, 1 for the title.
    Heading(u8),
    /// A paragraph or a line that stands alone.
    Paragraph,
    /// Paragraphs that belong together.
    Group,
    /// A list; whether its items are numbered, or nothing for names with their values.
    List { numbered: Option<bool> },
    /// An item of a list, with its label and its body.
    Item,
    /// The bullet or number of an item, or the name that a value belongs to.
    Label,
    /// What an item says.
    Body,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell that names its column.
    ColumnHead,
    /// A cell that names its row.
    RowHead,
    /// Any other cell.
    Cell,
}

impl Role {
    /// The structure type.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(..=1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::Group => "Div",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Cell => "TD",
        }
    }

    /// Whether it is there without any text: a cell left out would shift the others of its row.
    pub(crate) const fn may_be_empty(self) -> bool {
        matches!(self, Self::Document | Self::ColumnHead | Self::RowHead | Self::Cell)
    }
}

/// A place in the tree. A greater one comes later in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(usize);

/// A node with the one that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
}

/// The nodes of a document, each after its parent and in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tree(Vec<Node>);

impl Tree {
    /// The node that holds everything.
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        Self(vec![Node {
            role: Role::Document,
            parent: None,
        }])
    }

    /// Adds a node at the end of reading order.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.0.push(Node {
            role,
            parent: Some(parent),
        });
        NodeId(self.0.len() - 1)
    }

    /// All nodes in reading order.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = (NodeId, Node)> {
        self.0.iter().enumerate().map(|(at, node)| (NodeId(at), *node))
    }

    /// What a node is.
    pub(crate) fn role(&self, id: NodeId) -> Role {
        self.0.get(id.0).map_or(Role::Document, |node| node.role)
    }
}
