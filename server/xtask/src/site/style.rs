//! One small style sheet out of the many in `style`.

use std::{fmt::Display, path::Path};

use lightningcss::{
    bundler::{Bundler, FileProvider},
    error::Error,
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
    targets::{Browsers, Targets},
};

use super::{
    NAME,
    part::{Files, Part},
};
use crate::{failure::Failure, files, workspace::Workspace};

/// Bundles `style/main.css` with everything it imports.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let mut inputs = files::below(&workspace.path("style"))?;
    inputs.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    Part::new(workspace, "style").refresh(&inputs, || {
        let css = bundle(&workspace.path("style/main.css"))?;
        Ok(Files::from([(format!("pkg/{NAME}.css").into(), css.into_bytes())]))
    })
}

fn bundle(main: &Path) -> Result<String, Failure> {
    let provider = FileProvider::new();
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(located)?;
    let targets = office_browsers();
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(located)?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(located)?;
    Ok(printed.code)
}

/// The message with its place as an editor counts it: the library's lines start at nought.
fn located<T: Display>(error: Error<T>) -> Failure {
    let place = error
        .loc
        .map(|loc| format!("{}:{}:{}: ", loc.filename, loc.line + 1, loc.column));
    Failure::Style(format!("{}{}", place.unwrap_or_default(), error.kind))
}

/// What an office computer with updates of the last years has: each of these knows layers and nesting by itself.
fn office_browsers() -> Targets {
    const fn version(major: u32, minor: u32) -> u32 {
        (major << 16) | (minor << 8)
    }
    Targets::from(Browsers {
        chrome: Some(version(123, 0)),
        edge: Some(version(123, 0)),
        firefox: Some(version(121, 0)),
        safari: Some(version(17, 5)),
        ios_saf: Some(version(17, 5)),
        ..Browsers::default()
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn imports_are_bundled_in_their_layers() {
        let folder = std::env::temp_dir().join(format!("lekwijzer-style-{}", std::process::id()));
        files::write(
            &folder.join("main.css"),
            b"@layer base, page;\n@import \"base.css\" layer(base);\n",
        )
        .expect("writable");
        files::write(&folder.join("base.css"), b"body { color: #000000; }").expect("writable");
        let css = bundle(&folder.join("main.css"));
        fs::remove_dir_all(&folder).expect("ours to remove");
        let css = css.expect("a right style sheet");
        assert!(css.contains("@layer base{body{color:#000}}"), "{css}");
        assert!(!css.contains("@import"), "{css}");
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        let file = std::env::temp_dir().join(format!("lekwijzer-wrong-{}.css", std::process::id()));
        files::write(&file, b"body {\n  color: red;\n}}").expect("writable");
        let outcome = bundle(&file);
        fs::remove_file(&file).expect("ours to remove");
        let said = outcome.expect_err("one brace too many").to_string();
        assert!(said.contains("lekwijzer-wrong") && said.contains(":3:"), "{said}");
    }
}
