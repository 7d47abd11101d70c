//! What an officer records on a case after the decision.
