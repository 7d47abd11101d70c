//! The preparation sheet for the AP: a full and an empty case, question by question.

#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use domain::{
    act::Country,
    ap_form::{ApCase, ApForm, Doubt, Entry, Field, Input, Known, Sheet, Status, prefill, sheet},
    draft::{Answer, Block, Document, QuestionRow},
    facts::{Answer as Fact, Facts},
    rulebook::Shelf,
    text::{Authority, Lang},
};

/// The facts of the full case with the numbers of the questions they answer.
const FACTS: &[(&str, &str)] = &[
    ("1.1", "Ik wil een eerdere melding aanvullen of wijzigen"),
    ("", "2026-VOORBEELD-001"),
    ("", "Definitief"),
    ("1.2", "Algemene verordening gegevensbescherming (AVG)"),
    ("1.3", "Inspectie Gezondheidszorg en Jeugd (IGJ)"),
    ("1.3", "Andere toezichthouder, namelijk: Toezicht Voorbeeldstad"),
    ("2.1.1", "Ja"),
    ("2.1.1", "Nederland en België"),
    ("2.2.1", "Gegevensbeschermingsautoriteit (België)"),
    ("3.1.1", "Stichting De Voorbeeldzorg"),
    ("3.1.1", "Fictielaan 1"),
    ("3.1.1", "1234 AB Voorbeeldstad"),
    ("3.1.1", "FG000000"),
    ("3.1.1", "00000000"),
    ("3.1.2", "Gezondheid en welzijn"),
    ("3.2.1", "P. Privacy"),
    ("3.2.1", "Privacyfunctionaris"),
    ("3.2.1", "privacy@voorbeeldzorg.example"),
    ("3.2.1", "000 000 00 01"),
    ("3.2.2", "F. Gevens"),
    ("3.2.2", "Functionaris gegevensbescherming"),
    ("3.2.2", "fg@voorbeeldzorg.example"),
    ("3.2.2", "000 000 00 02"),
    ("3.3", "Ja"),
    ("3.3", "Voorbeeld Hosting B.V. (Verwerker)"),
    ("3.3", "Een ander bedrijf (Ontvanger)"),
    ("4.1.1", "20 november 2026"),
    ("4.1.2", "maandag 23 november 2026, 13:55 uur (CET)"),
    ("4.2", "maandag 23 november 2026, 13:55 uur (CET)"),
    (
        "4.3",
        "Een medewerker zag in de map Verzonden dat het e-mailadres verkeerd was.",
    ),
    (
        "4.5",
        "De eerste melding kwam op tijd. Deze aanvulling volgt na onderzoek.",
    ),
    ("5.1", "Persoonsgegevens (mogelijk) ingezien door onbevoegden"),
    ("5.1", "Persoonsgegevens tijdelijk niet beschikbaar"),
    (
        "5.2",
        "E-mail met persoonsgegevens verstuurd aan verkeerde ontvanger(s)",
    ),
    (
        "5.3",
        "De lijst bevat van elke deelnemer de naam, het e-mailadres en de reden van deelname.",
    ),
    ("5.4", "verzonden-mail-zwartgelakt.pdf"),
    ("6.1", "Naam"),
    ("6.1", "Burgerservicenummer (BSN)"),
    ("6.1", "Contactgegevens: E-mailadres"),
    (
        "6.1",
        "Financiële gegevens: Andere financiële gegevens: hoogte van de eigen bijdrage",
    ),
    ("6.2", "Gezondheid"),
    (
        "6.3.1",
        "Vul 1 in en licht toe: de lijst is gewist voor er geteld kon worden",
    ),
    ("7.1", "Patiënten"),
    ("7.1", "Personen uit andere kwetsbare groepen"),
    ("7.2", "Deelnemers aan een cursus voor mensen met een chronische ziekte"),
    ("7.3", "Minimaal 30, maximaal 38"),
    ("8.1", "Op een andere manier onbegrijpelijk of ontoegankelijk gemaakt"),
    (
        "8.1",
        "Het bestand had een wachtwoord, maar dat stond in dezelfde mail.",
    ),
    ("", "Waarschuwing bij externe ontvangers, jaarlijkse training."),
    ("9.1", "Onbevoegden hebben kennis kunnen nemen van de gegevens"),
    ("9.2", "Reputatieschade"),
    (
        "9.2",
        "Verlies van vertrouwelijkheid van door het beroepsgeheim beschermde persoonsgegevens",
    ),
    ("9.3", "Aanzienlijk"),
    (
        "9.3",
        "Het gaat om gezondheid, de groep is klein en de ontvanger is bekend.",
    ),
    ("10.1.1", "Ja"),
    ("", "24 november 2026"),
    ("10.1.3", "34"),
    ("10.1.7", "Per brief"),
    ("10.1.7", "Telefonisch"),
    ("", "Zie de bijgevoegde brief van 24 november 2026."),
    ("10.2", "De ontvanger gevraagd de mail te wissen"),
    ("10.2", "Schriftelijke bevestiging ontvangen"),
    ("10.2", "Lijsten alleen nog delen via het cliëntportaal"),
    ("", "Nee"),
    ("", "Geen verdere bijzonderheden."),
];

fn form() -> ApForm {
    ApForm::load().expect("the built-in form reads")
}

fn full() -> ApCase {
    toml::from_str(include_str!("drafts/full-case.toml")).expect("the case reads")
}

fn filled(case: &ApCase, lang: Lang) -> Sheet {
    sheet(&form(), case, Authority::of(Country::Nl), lang)
}

fn entry(sheet: &Sheet, field: Field) -> &Entry {
    sheet.entry(field).expect("the form asks it")
}

fn lines(sheet: &Sheet, field: Field) -> Vec<&str> {
    entry(sheet, field)
        .status
        .lines()
        .iter()
        .map(|line| line.text.as_str())
        .collect()
}

/// A document as plain text, for comparing.
fn plain(document: &Document) -> String {
    let lines: Vec<String> = document.blocks.iter().flat_map(block_lines).collect();
    lines.join("\n")
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text, .. } => vec![String::new(), format!("# {text}")],
        Block::List { items, .. } => items.iter().map(|item| format!("- {item}")).collect(),
        Block::Facts(facts) => facts.iter().map(|(name, value)| format!("{name}: {value}")).collect(),
        Block::Questions(rows) => rows.iter().flat_map(row_lines).collect(),
        Block::Note { title, text, .. } => vec![format!("! {title}: {text}")],
        Block::Paragraph(text) | Block::Gap(text) => vec![text.clone()],
        Block::Lines(_) | Block::Table { .. } => vec![format!("{block:?}")],
    }
}

fn row_lines(row: &QuestionRow) -> [String; 2] {
    let answer = match &row.answer {
        Answer::Given {
            lines,
            remark: Some(remark),
            ..
        } => format!("{}  ({remark})", lines.join(" | ")),
        Answer::Given {
            lines, remark: None, ..
        } => lines.join(" | "),
        Answer::Open(words) => format!("?? {words}"),
        Answer::Skipped(words) => format!("-- {words}"),
    };
    [
        format!("{:>6}  {}", row.number, row.question),
        format!("        {answer}"),
    ]
}

#[test]
fn a_full_case_reads_like_this() {
    insta::assert_snapshot!("full", plain(&filled(&full(), Lang::Nl).document()));
}

#[test]
fn an_empty_case_reads_like_this() {
    insta::assert_snapshot!("empty", plain(&filled(&ApCase::default(), Lang::Nl).document()));
}

#[test]
fn no_untouched_question_prints_as_yes_or_no() {
    let sheet = filled(&ApCase::default(), Lang::Nl);
    for entry in sheet.entries() {
        assert!(entry.status.lines().is_empty(), "{} {:?}", entry.number, entry.status);
        assert_ne!(
            entry.status,
            Status::NotApplicable,
            "{}: nobody said that it doesn't apply",
            entry.number
        );
    }
}

#[test]
fn every_question_of_the_form_stands_on_the_sheet_once() {
    let (form, sheet) = (form(), filled(&full(), Lang::En));
    let asked: Vec<Field> = form.questions().map(|question| question.field).collect();
    let shown: Vec<Field> = sheet.entries().map(|entry| entry.field).collect();
    assert_eq!(asked, shown);
}

#[test]
fn a_full_case_leaves_nothing_to_find_out() {
    let sheet = filled(&full(), Lang::Nl);
    let open: Vec<&str> = sheet.to_find_out().map(|entry| entry.question.as_str()).collect();
    assert_eq!(open, Vec::<&str>::new());
    for entry in sheet.entries() {
        let settled = !entry.status.lines().is_empty() || entry.status == Status::NotApplicable;
        assert!(settled, "{} {:?}", entry.number, entry.status);
    }
}

/// Every text of the case must come back under the question that asks for it.
#[test]
fn every_fact_stands_under_its_number() {
    let sheet = filled(&full(), Lang::Nl);
    let shown: BTreeSet<(&str, &str)> = sheet
        .entries()
        .flat_map(|entry| {
            entry
                .status
                .lines()
                .iter()
                .map(|line| (entry.number.as_str(), line.text.as_str()))
        })
        .collect();
    for fact in FACTS {
        assert!(shown.contains(fact), "{fact:?}");
    }
}

#[test]
fn a_condition_that_is_met_asks_and_one_that_is_not_does_not() {
    let mut case = ApCase::default();
    case.timeline.late = Known::Recorded(true);
    case.persons_told.answer = Known::Recorded("no".to_owned());
    let sheet = filled(&case, Lang::Nl);
    assert_eq!(entry(&sheet, Field::LateReason).status, Status::Missing);
    assert_eq!(entry(&sheet, Field::NotToldGrounds).status, Status::Missing);
    assert_eq!(entry(&sheet, Field::ToldCount).status, Status::NotApplicable);
    case.timeline.late = Known::Recorded(false);
    case.timeline.late_reason = Known::Recorded("een oude reden".to_owned());
    let sheet = filled(&case, Lang::Nl);
    assert_eq!(entry(&sheet, Field::LateReason).status, Status::NotApplicable);
}

#[test]
fn blanks_count_as_nothing() {
    let mut case = ApCase::default();
    case.breach.description = Known::Recorded(" \n\t".to_owned());
    case.outcome.corrective = Known::Recorded(vec![String::new()]);
    case.affected.data = Known::Recorded(domain::ap_form::Choices::default());
    let sheet = filled(&case, Lang::Nl);
    for field in [Field::Description, Field::Corrective, Field::DataCategories] {
        assert_eq!(entry(&sheet, field).status, Status::Missing);
    }
}

#[test]
fn nothing_chosen_is_an_answer_only_where_the_form_has_one() {
    let mut case = ApCase::default();
    case.affected.special = Known::Recorded(domain::ap_form::Choices::default());
    assert_eq!(
        lines(&filled(&case, Lang::Nl), Field::SpecialCategories),
        ["Geen bijzondere persoonsgegevens"]
    );
}

#[test]
fn a_code_that_the_form_lacks_still_prints_and_asks_for_a_look() {
    let mut case = ApCase::default();
    case.breach.incident_type = Known::Recorded("spoken_disclosure".to_owned());
    let sheet = filled(&case, Lang::Nl);
    let status = &entry(&sheet, Field::IncidentType).status;
    assert_eq!(lines(&sheet, Field::IncidentType), ["spoken_disclosure"]);
    assert!(status.to_check() && status.lines().iter().all(|line| line.doubt == Some(Doubt::NotOnForm)));
}

#[test]
fn the_form_is_whole() {
    let form = form();
    for question in form.questions() {
        let choosing = matches!(question.kind, Input::One | Input::Many);
        assert!(!choosing || question.list.is_some(), "{:?} has no list", question.field);
        assert!(!question.text.nl.is_empty() && !question.text.en.is_empty());
    }
    for list in &form.lists {
        let codes: BTreeSet<&str> = list.options.iter().map(|option| option.code.as_str()).collect();
        assert_eq!(codes.len(), list.options.len(), "{} has a code twice", list.code);
        for group in list.options.iter().filter_map(|option| option.group.as_ref()) {
            assert!(list.groups.iter().any(|heading| heading.code == *group), "{group}");
        }
    }
}

/// The rulebook and the form are written apart: no answer may get lost between them.
#[test]
fn every_option_of_the_rulebook_leads_somewhere() {
    let (form, shelf) = (form(), Shelf::load().expect("the rulebooks read"));
    let book = shelf.get("nl-avg").expect("the Dutch book");
    for question in ["incident_type", "kind", "data", "persons_groups"] {
        let options = &book.question(question).expect("the rulebook asks it").options;
        let mapping = form
            .mappings
            .iter()
            .find(|mapping| mapping.question == question)
            .expect("the form maps it");
        let ours: BTreeSet<&str> = mapping.codes.keys().map(String::as_str).collect();
        let theirs: BTreeSet<&str> = options.iter().map(|option| option.code.as_str()).collect();
        assert_eq!(ours, theirs, "{question}");
    }
}

/// The rulebook numbers the kinds of incident as list B of the form does; the two must agree.
#[test]
fn the_rulebook_and_the_form_number_incidents_alike() {
    let (form, shelf) = (form(), Shelf::load().expect("the rulebooks read"));
    let list = form.list("incident_types").expect("the list is there");
    for option in &shelf
        .get("nl-avg")
        .expect("the Dutch book")
        .question("incident_type")
        .expect("it is asked")
        .options
    {
        let target = form.translate("incident_type", &option.code);
        let place = target.and_then(|target| list.options.iter().position(|choice| choice.code == target.code));
        assert_eq!(place.map(|place| (place + 1).to_string()), option.ap, "{}", option.code);
    }
}

#[test]
fn the_answers_of_the_triage_fill_the_sheet() {
    let shelf = Shelf::load().expect("the rulebooks read");
    let facts = Facts::default()
        .with("incident_type", Fact::one("insider"))
        .with("kind", Fact::many(["disclosure"]))
        .with(
            "data",
            Fact::many(["name", "purchase", "vehicle_registration", "payslip"]),
        )
        .with("persons_groups", Fact::many(["employees"]))
        .with("persons_number", Fact::Number(12))
        .with("unreadable", Fact::one("no"))
        .with("cross_border", Fact::Unknown);
    let sheet = filled(
        &prefill(&form(), shelf.get("nl-avg").expect("the Dutch book"), &facts, Lang::Nl),
        Lang::Nl,
    );
    assert_eq!(
        lines(&sheet, Field::IncidentType),
        ["Overig, namelijk: Medewerker nam gegevens mee of misbruikte ze"]
    );
    let money = "Financiële gegevens: Andere financiële gegevens: Loonstrook of salaris";
    assert_eq!(
        lines(&sheet, Field::DataCategories),
        ["Naam", money, "Anders: Gewone bestelling of aankoop, Kenteken"]
    );
    assert_eq!(lines(&sheet, Field::Persons), ["12"]);
    assert_eq!(lines(&sheet, Field::Protection), ["Nee"]);
    assert!(
        entry(&sheet, Field::SpecialCategories).status.to_check(),
        "nobody said that there are none"
    );
    assert_eq!(
        entry(&sheet, Field::CrossBorder).status,
        Status::Missing,
        "unknown is not no"
    );
}

#[test]
fn a_file_that_may_hold_anything_leaves_special_categories_open() {
    let shelf = Shelf::load().expect("the rulebooks read");
    let facts = Facts::default().with("data", Fact::many(["case_file"]));
    let case = prefill(&form(), shelf.get("nl-avg").expect("the Dutch book"), &facts, Lang::Nl);
    assert_eq!(case.affected.special, Known::Unknown);
}

#[test]
fn a_belgian_sheet_speaks_of_the_belgian_authority_and_says_whose_questions_these_are() {
    for (lang, whose) in [(Lang::Nl, "het Nederlandse formulier"), (Lang::En, "the Dutch form")] {
        for case in [ApCase::default(), full()] {
            let said = plain(&sheet(&form(), &case, Authority::of(Country::Be), lang).document());
            let mut words = said.split(|sign: char| !sign.is_alphanumeric());
            assert!(!words.any(|word| word == "AP"), "{said}");
            assert!(said.contains("GBA") && said.contains(whose), "{said}");
        }
    }
}
