//! One suite for every engine: in memory, in a folder, and in a folder with a journal beside it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod append;
mod cases;
mod decided;
mod form;
mod forms;
mod journal;
mod lists;
mod people;
mod race;
mod rebuild;
mod reopen;
mod samples;
mod sessions;
mod speed;
mod world;

/// The tests that every engine must pass.
macro_rules! suite {
    ($($module:ident :: $test:ident),+ $(,)?) => {
        mod memory {
            $(#[test] fn $test() { crate::world::in_memory(crate::$module::$test) })+
        }
        mod folder {
            $(#[test] fn $test() { crate::world::in_folder(crate::$module::$test) })+
        }
        mod journaled {
            $(#[test] fn $test() { crate::world::with_journal(crate::$module::$test) })+
        }
    };
}

suite!(
    append::entries_come_back_byte_for_byte,
    append::a_change_that_was_added_is_recognised,
    append::an_outdated_change_is_refused,
    append::a_change_of_no_case_is_refused,
    append::what_the_domain_refuses_leaves_nothing_behind,
    append::several_changes_go_together_or_not_at_all,
    append::nothing_is_written_before_the_register_is_open,
    race::many_writers_make_one_chain,
    race::two_people_on_one_case_are_told_apart,
    race::one_bad_change_does_not_take_others_with_it,
    cases::a_case_is_found_in_every_way,
    cases::a_case_without_title_is_named_after_its_story,
    cases::what_is_not_there_is_not_found,
    lists::pages_agree_with_a_plain_filter,
    lists::a_mark_comes_and_goes,
    lists::spans_agree_with_a_plain_filter,
    lists::lines_follow_their_case,
    decided::examples_are_read_latest_first,
    decided::a_decision_that_waits_is_no_example,
    decided::an_example_has_the_facts_it_was_decided_on,
    decided::rules_of_different_versions_of_a_book_are_counted_apart,
    decided::rules_count_the_decisions_in_force,
    forms::a_form_is_kept_and_dropped,
    forms::a_sent_form_stays_as_it_is,
    forms::a_report_is_sent_once,
    forms::old_forms_are_swept,
    people::accounts_are_found,
    people::an_account_can_change_its_mail_address,
    people::a_mail_address_has_one_owner,
    people::a_register_keeps_its_name,
    sessions::a_session_is_kept_by_its_own_user,
);
