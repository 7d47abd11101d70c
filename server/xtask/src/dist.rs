//! `dist`: a folder that can be copied to a server as it is.

use crate::{
    failure::Failure,
    files, process, site,
    steps::announce,
    workspace::{self, Workspace},
};

/// Builds for production: the program and, beside it, its site.
pub fn assemble(workspace: &Workspace) -> Result<(), Failure> {
    site::build(workspace)?;
    announce("server, for production");
    process::run(workspace.cargo().args(["build", "--release", "--package=server"]))?;

    let folder = workspace.built("dist");
    files::empty_folder(&folder)?;
    files::copy_folder(&workspace.site(), &folder.join("site"))?;
    let built = workspace.built("release").join(workspace::program_name());
    let program = folder.join(workspace::program_name());
    // Unlike writing the bytes, `copy` keeps the file executable.
    std::fs::copy(&built, &program).map_err(Failure::at(&built))?;
    println!(
        "\n{} is complete; start it with: {} serve --data DIR",
        folder.display(),
        program.display()
    );
    Ok(())
}
