//! Files that go out as they are: icon, robots.txt, fonts.

use super::part::{Files, Part};
use crate::{failure::Failure, files, workspace::Workspace};

/// Copies `style/public` to the root of the site.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let folder = workspace.path("style/public");
    let inputs = files::below(&folder)?;
    Part::new(workspace, "public").refresh(&inputs, || {
        let mut made = Files::new();
        for input in &inputs {
            if let Ok(relative) = input.strip_prefix(&folder) {
                made.insert(relative.to_path_buf(), files::read(input)?);
            }
        }
        Ok(made)
    })
}
