//! The preview of an advice, where the advice must not be known yet.

use super::scene::World;
use crate::preview::handed_over;

#[tokio::test]
async fn who_must_judge_the_facts_gets_no_preview_of_the_advice() {
    let mut world = World::new().await;
    let question = "/vragen/recipient";
    let (anna, bo) = (world.anna.clone(), world.bo.clone());
    assert!(handed_over(&world.page(&bo, question).await).is_some());
    world.decide().await;
    assert_eq!(handed_over(&world.page(&bo, question).await), None);
    assert!(
        handed_over(&world.page(&anna, question).await).is_some(),
        "who decided knows the advice"
    );
}
