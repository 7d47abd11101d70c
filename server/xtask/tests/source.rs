//! Rules about the source itself that no compiler checks.

#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Longer files get a second look, and a line in the output of `cargo test -- --nocapture`.
const LOOK_AGAIN: usize = 400;

/// Longer files are split.
const LONGEST: usize = 600;

/// What may stand beside the dotfiles in the root of the repository.
const TOP_LEVEL: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "README.md",
    "app",
    "end2end",
    "rust-toolchain.toml",
    "server",
    "style",
];

/// What people and tools leave there, and git ignores.
const IGNORED: [&str; 3] = ["data", "node_modules", "target"];

#[test]
fn files_stay_short() {
    let mut too_long = Vec::new();
    for source in sources(&["app", "server"]) {
        let lines = source.text.lines().count();
        if lines > LONGEST {
            too_long.push(format!("{}: {lines} lines", source.path));
        } else if lines > LOOK_AGAIN {
            println!("look again: {} has {lines} lines", source.path);
        }
    }
    assert!(too_long.is_empty(), "split these into one noun per file: {too_long:#?}");
}

#[test]
fn modules_stand_beside_their_folder() {
    let wrong: Vec<String> = sources(&["app", "server"])
        .into_iter()
        .map(|source| source.path)
        .filter(|path| path.ends_with("/mod.rs"))
        .collect();
    assert!(wrong.is_empty(), "name these after their module: {wrong:?}");
}

#[test]
fn only_one_component_writes_a_textarea() {
    // Leptos 0.8 does not escape what stands in it; the component does.
    let own = "app/src/components/text_area.rs";
    let wrong = lines_with(&["app"], |line| line.contains("<textarea"));
    let wrong: Vec<String> = wrong.into_iter().filter(|place| !place.starts_with(own)).collect();
    assert!(wrong.is_empty(), "use the TextArea component: {wrong:#?}");
}

#[test]
fn fields_stay_uncontrolled() {
    // Set on waking up, a property would overwrite what was typed before.
    let wrong = lines_with(&["app/src"], |line| line.contains(" prop:"));
    assert!(wrong.is_empty(), "use the attribute: {wrong:#?}");
}

#[test]
fn islands_keep_nothing_that_is_bound_to_a_thread() {
    // The server draws them too, and another thread may drop what they keep.
    let wrong = lines_with(&["app/src"], |line| line.contains("new_local("));
    assert!(wrong.is_empty(), "keep what every thread may drop: {wrong:#?}");
}

#[test]
fn nothing_goes_into_a_page_unescaped() {
    let wrong = lines_with(&["app"], |line| line.contains("inner_html"));
    assert!(wrong.is_empty(), "write it as a view: {wrong:#?}");
}

#[test]
fn nothing_is_styled_in_place() {
    // The content security policy drops style attributes.
    let wrong = lines_with(&["app/src"], |line| {
        words(line)
            .any(|word| word.starts_with("style=") || word.strip_prefix("style:").is_some_and(starts_with_letter))
    });
    assert!(wrong.is_empty(), "use a class: {wrong:#?}");
}

#[test]
fn no_server_function_can_be_called_by_a_link() {
    // A GET would carry the session cookie along from other sites.
    let wrong = lines_with(&["app"], |line| line.contains("GetUrl"));
    assert!(wrong.is_empty(), "use a POST: {wrong:#?}");
}

#[test]
fn every_server_function_names_its_address() {
    // Without one Leptos makes up an address with a hash, and the table of roles and the forms cannot name it.
    let mut wrong = Vec::new();
    for source in sources(&["app"]) {
        for (number, attribute) in attributes(&source.text, "#[server") {
            if !attribute.contains("endpoint") {
                wrong.push(format!("{}:{number}: {attribute}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "add endpoint = \"…\": {wrong:#?}");
}

#[test]
fn the_root_holds_only_what_belongs_there() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root()).expect("the repository is readable") {
        let name = entry
            .expect("the repository is readable")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let known = TOP_LEVEL.contains(&name.as_str()) || IGNORED.contains(&name.as_str()) || name.starts_with('.');
        if !known {
            wrong.push(name);
        }
    }
    assert!(
        wrong.is_empty(),
        "find these a place in app, server, style or end2end: {wrong:?}"
    );
}

/// One file with its path from the root.
struct Source {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every Rust file below these folders of the repository.
fn sources(folders: &[&str]) -> Vec<Source> {
    let root = root();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the repository is readable");
            open.extend(entries.map(|entry| entry.expect("the repository is readable").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            let path = path
                .strip_prefix(&root)
                .expect("below the root")
                .to_string_lossy()
                .into_owned();
            found.push(Source { path, text });
        }
    }
    assert!(!found.is_empty(), "no sources below {folders:?}");
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Where code, not a comment, has a line like this.
fn lines_with(folders: &[&str], wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources(folders) {
        for (index, line) in source.text.lines().enumerate() {
            if !line.trim_start().starts_with("//") && wanted(line) {
                found.push(format!("{}:{}: {}", source.path, index + 1, line.trim()));
            }
        }
    }
    found
}

/// Attributes of functions that start like this, each whole, with the line they start on.
fn attributes<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    text.match_indices(start).filter_map(move |(at, _)| {
        let after = text[at + start.len()..].chars().next()?;
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let commented = text[line_start..at].trim_start().starts_with("//");
        let end = at + text[at..].find(']')?;
        // An argument has such an attribute too: `#[server(default)] answers: Vec<String>`.
        let next = text[end + 1..].trim_start();
        let on_function = ["pub", "async", "#[", "//"].iter().any(|word| next.starts_with(word));
        let found = matches!(after, '(' | ']') && !commented && on_function;
        found.then(|| (text[..at].matches('\n').count() + 1, &text[at..=end]))
    })
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '"' | '>'))
}

fn starts_with_letter(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_ascii_alphabetic())
}

#[test]
fn attributes_are_read_whole() {
    let text = "// #[server(a)]\n#[server(\n    endpoint = \"x\"\n)]\nasync fn a(\n    #[server(default)] b: Vec<String>,\n) {}\n#[server]\npub async fn c() {}\n#[server_only]\n";
    let found: Vec<_> = attributes(text, "#[server").collect();
    assert_eq!(found, [(2, "#[server(\n    endpoint = \"x\"\n)]"), (8, "#[server]")]);
}
