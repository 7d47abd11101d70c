//! Accounts and the organisation.

use crate::samples::{account, actor, append, entry, opening, opens, organisation};
use crate::world::World;
use domain::act::{Act, Country};
use domain::organisation::Organisation;
use service::ports::{AccountKey, Also, Append, AppendError, People, Register};

pub async fn accounts_are_found(World { store, .. }: World) {
    assert_eq!(store.organisation().await.unwrap(), None);
    assert_eq!(store.accounts().await.unwrap().len(), 0);
    store.append(opening()).await.unwrap();
    assert_eq!(store.organisation().await.unwrap(), Some(organisation()));

    let (bea, arie) = (
        account(2, "Bea", "bea@voorbeeld.test"),
        account(3, "arie", "arie@voorbeeld.test"),
    );
    store.append(opens(bea.clone())).await.unwrap();
    store.append(opens(arie.clone())).await.unwrap();
    let names: Vec<String> = store
        .accounts()
        .await
        .unwrap()
        .into_iter()
        .map(|account| account.name)
        .collect();
    assert_eq!(names, ["arie", "Bea"]);
    let by_mail = store.account(AccountKey::Mail("bea@voorbeeld.test")).await.unwrap();
    assert!(by_mail == Some(bea.clone()));
}

pub async fn an_account_can_change_its_mail_address(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let moved = account(2, "Bea de Wit", "bea.dewit@voorbeeld.test");
    store.append(opens(moved.clone())).await.unwrap();
    assert!(store.account(AccountKey::Actor(actor(2))).await.unwrap() == Some(moved));
    assert!(
        store
            .account(AccountKey::Mail("bea@voorbeeld.test"))
            .await
            .unwrap()
            .is_none()
    );
    assert!(store.account(AccountKey::Actor(actor(9))).await.unwrap().is_none());
}

pub async fn a_mail_address_has_one_owner(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let thief = || opens(account(3, "Ander", "bea@voorbeeld.test"));
    assert!(matches!(store.append(thief()).await, Err(AppendError::MailInUse)));
    let both = vec![
        opens(account(4, "Een", "een@voorbeeld.test")),
        opens(account(5, "Twee", "een@voorbeeld.test")),
    ];
    assert!(matches!(store.append_all(both).await, Err(AppendError::MailInUse)));
    assert_eq!(store.accounts().await.unwrap().len(), 1);

    store
        .append(opens(account(2, "Bea", "nieuw@voorbeeld.test")))
        .await
        .unwrap();
    store.append(thief()).await.unwrap();
}

pub async fn a_register_keeps_its_name(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let renamed = Organisation {
        log: "anders".to_owned(),
        ..organisation()
    };
    let act = Act::OrganisationChanged {
        country: Country::Nl,
        report_link: false,
    };
    let change = Append {
        also: vec![Also::Organisation(Box::new(renamed))],
        ..append(None, 1, vec![entry(act)])
    };
    assert!(matches!(store.append(change).await, Err(AppendError::Refused(_))));
    assert_eq!(store.organisation().await.unwrap(), Some(organisation()));
}
