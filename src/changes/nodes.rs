//! A few nodes, nearly always one at most, which then takes no memory of its own.

use super::lineage::Node;

#[derive(Debug, Clone, Default)]
pub(super) enum Nodes {
    #[default]
    None,
    One(Node),
    Several(Vec<Node>),
}

impl Nodes {
    pub(super) fn push(&mut self, node: Node) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(node),
            Self::One(first) => Self::Several(vec![first, node]),
            Self::Several(mut nodes) => {
                nodes.push(node);
                Self::Several(nodes)
            }
        };
    }
}

impl FromIterator<Node> for Nodes {
    fn from_iter<I: IntoIterator<Item = Node>>(all: I) -> Self {
        let mut nodes = Self::None;
        all.into_iter().for_each(|node| nodes.push(node));
        nodes
    }
}

impl std::ops::Deref for Nodes {
    type Target = [Node];

    fn deref(&self) -> &[Node] {
        match self {
            Self::None => &[],
            Self::One(node) => std::slice::from_ref(node),
            Self::Several(nodes) => nodes,
        }
    }
}
