//! JSON Schema of the facts that a rulebook takes.
