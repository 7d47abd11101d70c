//! The one table of pages. Every page waits for its data, so that it is whole without script and has the right status.

use crate::pages::{
    account::AccountPage, case as case_pages, departures::DeparturesPage, home::Home, manage, outsider,
    recognise::RecognisePage, register_check::RegisterCheck, register_list::RegisterList, report as report_pages,
    rulebook, setup::SetupPage, sign_in::SignInPage, trends::TrendsPage, work::WorkPage,
};
use crate::problem::{Problem, ProblemByCode, ProblemPage};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// All pages.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=Missing>
                <Route path=path!("/") view=Home ssr=SsrMode::Async />
                <Route path=path!("/herken-een-datalek") view=RecognisePage ssr=SsrMode::Async />
                <Route path=path!("/register/controle") view=RegisterCheck ssr=SsrMode::Async />
                <Route path=path!("/inloggen") view=SignInPage ssr=SsrMode::Async />
                <Route path=path!("/account") view=AccountPage ssr=SsrMode::Async />
                <Route path=path!("/eerste-keer/:token") view=SetupPage ssr=SsrMode::Async />
                <Route path=path!("/melden") view=report_pages::Start ssr=SsrMode::Async />
                <Route path=path!("/melden/controleren") view=report_pages::Check ssr=SsrMode::Async />
                <Route path=path!("/melden/verstuurd") view=report_pages::Sent ssr=SsrMode::Async />
                <Route path=path!("/melden/:number") view=report_pages::Question ssr=SsrMode::Async />
                <Route path=path!("/mijn-melding") view=report_pages::EnterCode ssr=SsrMode::Async />
                <Route path=path!("/mijn-melding/stand") view=report_pages::Status ssr=SsrMode::Async />
                <Route path=path!("/oordeel") view=outsider::EnterInvitation ssr=SsrMode::Async />
                <Route path=path!("/oordeel/feiten") view=outsider::JudgePage ssr=SsrMode::Async />
                <Route path=path!("/werk") view=WorkPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten") view=RegisterList ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id") view=case_pages::CasePage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/titel") view=case_pages::TitlePage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/kennisname") view=case_pages::AwarenessPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/verwerker") view=case_pages::ProcessorPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/te-laat") view=case_pages::LatenessPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/termijnen") view=case_pages::TermsPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/vragen") view=case_pages::AnswersPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/vragen/:question") view=case_pages::QuestionPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/advies") view=case_pages::AdvicePage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/besluit") view=case_pages::DecisionPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/uitnodigen") view=case_pages::InvitePage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/tweede-oordeel") view=case_pages::JudgePage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/gewijzigd") view=case_pages::ConflictPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/ap-formulier") view=case_pages::ApFormPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/ap-verstuurd") view=case_pages::ApSentPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/brief") view=case_pages::LetterPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/geinformeerd") view=case_pages::InformedPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/maatregelen") view=case_pages::MeasuresPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/evaluatie") view=case_pages::EvaluationPage ssr=SsrMode::Async />
                <Route path=path!("/incidenten/:id/sluiten") view=case_pages::ClosePage ssr=SsrMode::Async />
                <Route path=path!("/probleem/:code") view=ProblemByCode ssr=SsrMode::Async />
                <Route path=path!("/regelboek") view=rulebook::RulebooksPage ssr=SsrMode::Async />
                <Route path=path!("/regelboek/:book") view=rulebook::BookPage ssr=SsrMode::Async />
                <Route path=path!("/regelboek/:book/verschil") view=rulebook::DifferencePage ssr=SsrMode::Async />
                <Route path=path!("/regelboek/:book/vragen") view=rulebook::QuestionsPage ssr=SsrMode::Async />
                <Route path=path!("/regelboek/:book/begrippen") view=rulebook::NotionsPage ssr=SsrMode::Async />
                <Route path=path!("/regelboek/:book/bronnen") view=rulebook::SourcesPage ssr=SsrMode::Async />
                <Route path=path!("/afwijkingen") view=DeparturesPage ssr=SsrMode::Async />
                <Route path=path!("/trends") view=TrendsPage ssr=SsrMode::Async />
                <Route path=path!("/beheer/accounts") view=manage::Accounts ssr=SsrMode::Async />
                <Route path=path!("/beheer/accounts/nieuw") view=manage::NewAccount ssr=SsrMode::Async />
                <Route path=path!("/beheer/accounts/:actor") view=manage::OneAccount ssr=SsrMode::Async />
                <Route path=path!("/beheer/organisatie") view=manage::OrganisationPage ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}

/// What stands at an address that leads nowhere.
#[component]
fn Missing() -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(Problem::NotFound.status());
    }
    view! { <ProblemPage problem=Problem::NotFound /> }
}
