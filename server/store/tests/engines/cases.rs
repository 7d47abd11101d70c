//! Reading one case.

use crate::samples::{actor, add, answer, append, case, one_case, opening, report, told};
use crate::world::World;
use domain::act::Act;
use domain::case_row::CaseRow;
use domain::entry::PartName;
use service::ports::{Also, Cases, Register};

pub async fn a_case_is_found_in_every_way(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let mut sent = report(case(), actor(5), 1, "Laptop weg. Uit de auto gestolen.");
    sent.also.push(Also::CaseKey("ab12".to_owned()));
    let case = add(&store, sent).await;
    add(&store, report(crate::samples::case(), actor(6), 2, "Iets anders")).await;

    assert_eq!(store.case(case.id).await.unwrap().as_ref(), Some(&case));
    assert_eq!(
        store.case_by_reference(case.reference).await.unwrap().as_ref(),
        Some(&case)
    );
    assert_eq!(store.case_by_key("ab12").await.unwrap().as_ref(), Some(&case));
    let row = store.row(case.id).await.unwrap().unwrap();
    assert_eq!(row, CaseRow::of(&case, "Laptop weg".to_owned()));
}

pub async fn a_case_without_title_is_named_after_its_story(World { store, .. }: World) {
    let case = one_case(&store).await;
    let title = |row: Option<CaseRow>| row.unwrap().title;
    assert_eq!(
        title(store.row(case.id).await.unwrap()),
        "Mail naar de verkeerde ontvanger"
    );
    let named = told(Act::Named {}, &[(PartName::Title, "Mail aan buur")]);
    let case = add(&store, append(Some((case.id, case.version)), 1, vec![named])).await;
    assert_eq!(title(store.row(case.id).await.unwrap()), "Mail aan buur");
    let case = add(&store, answer(&case, "incident_type", "mail")).await;
    assert_eq!(title(store.row(case.id).await.unwrap()), "Mail aan buur");
}

pub async fn what_is_not_there_is_not_found(World { store, .. }: World) {
    assert_eq!(store.case(case()).await.unwrap(), None);
    assert_eq!(store.row(case()).await.unwrap(), None);
    let known = one_case(&store).await;
    assert_eq!(store.case(case()).await.unwrap(), None);
    assert_eq!(store.case_by_key("").await.unwrap(), None);
    assert_eq!(store.case_by_key("zz").await.unwrap(), None);
    let other = domain::reference::Reference::new(known.report.at, 99);
    assert_eq!(store.case_by_reference(other).await.unwrap(), None);
    assert_eq!(store.entries_of(case()).await.unwrap(), Vec::new());
    assert_eq!(store.texts(case()).await.unwrap(), Vec::new());
}
