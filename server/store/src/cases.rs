//! Reading cases.

use crate::db::{Fault, Vars};
use crate::line::{List, Span};
use crate::{json, keys, list, sealed, store::SurrealStore, tally};
use async_trait::async_trait;
use domain::case_row::CaseRow;
use domain::ids::{ActorId, IncidentId};
use domain::incident::Incident;
use domain::reference::Reference;
use domain::rulebook::RulebookRef;
use domain::similar::Profile;
use domain::time::Timestamp;
use service::ports::{CasePage, CaseQuery, Cases, PartText, Unavailable};
use std::collections::BTreeMap;
use std::str::FromStr;
use surrealdb::types::{RecordId, SurrealValue};

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct Titled {
    state: String,
    title: String,
}

#[async_trait]
impl Cases for SurrealStore {
    async fn case(&self, id: IncidentId) -> Result<Option<Incident>, Unavailable> {
        Ok(self
            .state(
                "SELECT VALUE state FROM $case",
                Vars::default().with("case", keys::incident(id)),
            )
            .await?)
    }

    async fn cases(&self, ids: &[IncidentId]) -> Result<Vec<Incident>, Unavailable> {
        let records: Vec<RecordId> = ids.iter().map(|id| keys::incident(*id)).collect();
        let vars = Vars::default().with("cases", records);
        let mut states = self.db.run("SELECT VALUE state FROM $cases", vars).await?;
        Ok(json::read_all(&states.rows::<String>(0)?)?)
    }

    async fn case_by_reference(&self, reference: Reference) -> Result<Option<Incident>, Unavailable> {
        let vars = Vars::default().with("reference", reference.to_string());
        Ok(self
            .state("SELECT VALUE state FROM incident WHERE reference = $reference", vars)
            .await?)
    }

    async fn case_by_key(&self, key: &str) -> Result<Option<Incident>, Unavailable> {
        let vars = Vars::default().with("key", keys::case_key(key));
        let id: Option<String> = self.db.run("SELECT VALUE incident FROM $key", vars).await?.row(0)?;
        let Some(id) = id else { return Ok(None) };
        let id = IncidentId::from_str(&id).map_err(|error| Unavailable(error.to_string()))?;
        self.case(id).await
    }

    async fn row(&self, id: IncidentId) -> Result<Option<CaseRow>, Unavailable> {
        let vars = Vars::default().with("case", keys::incident(id));
        let row: Option<Titled> = self.db.run("SELECT state, title FROM $case", vars).await?.row(0)?;
        let Some(Titled { state, title }) = row else {
            return Ok(None);
        };
        Ok(Some(CaseRow::of(&json::read(&state)?, title)))
    }

    async fn texts(&self, id: IncidentId) -> Result<Vec<PartText>, Unavailable> {
        let Some(log) = self.log().await? else {
            return Ok(Vec::new());
        };
        let vars = Vars::default().with("parts", keys::sealed_of(id));
        let query = format!("SELECT {} FROM $parts WHERE name != 'beside'", sealed::COLUMNS);
        let rows: Vec<sealed::Row> = self.db.run(query, vars).await?.rows(0)?;
        let mut texts = Vec::new();
        for row in rows {
            let (name, part) = row.read()?;
            if let Some(text) = self.db.vault().text(&log, &part, name)? {
                texts.push(PartText {
                    id: part.id(),
                    name,
                    text,
                });
            }
        }
        Ok(texts)
    }

    async fn list(&self, query: &CaseQuery) -> Result<CasePage, Unavailable> {
        Ok(list::page(&self.db, query).await?)
    }

    async fn open_rows(&self) -> Result<Vec<CaseRow>, Unavailable> {
        Ok(self.rows(Span::all(List::Open)).await?)
    }

    async fn rows_between(&self, from: Timestamp, until: Timestamp) -> Result<Vec<CaseRow>, Unavailable> {
        Ok(self.rows(Span::between(List::Oldest(None), from, until)).await?)
    }

    async fn rows_by(&self, actor: ActorId) -> Result<Vec<CaseRow>, Unavailable> {
        Ok(self.rows(Span::all(List::By(actor))).await?)
    }

    async fn profiles(&self, incident_type: &str, limit: usize) -> Result<Vec<Profile>, Unavailable> {
        let vars = Vars::default()
            .with("records", keys::profiles(incident_type))
            .with("limit", i64::try_from(limit).unwrap_or(i64::MAX));
        // `array::first` lets the limit end the reading, see `list`.
        let text = "SELECT VALUE profile FROM array::first([$records]) LIMIT $limit";
        Ok(json::read_all(&self.db.run(text, vars).await?.rows::<String>(0)?)?)
    }

    async fn rule_counts(&self, rulebook: &RulebookRef) -> Result<BTreeMap<String, u64>, Unavailable> {
        Ok(tally::rule_counts(&self.db, rulebook).await?)
    }
}

impl SurrealStore {
    async fn state(&self, query: &'static str, vars: Vars) -> Result<Option<Incident>, Fault> {
        let state: Option<String> = self.db.run(query, vars).await?.row(0)?;
        state.map(|state| json::read(&state)).transpose()
    }

    async fn rows(&self, span: Span) -> Result<Vec<CaseRow>, Fault> {
        let Some(records) = span.records() else {
            return Ok(Vec::new());
        };
        let vars = Vars::default().with("records", records);
        json::read_all(
            &self
                .db
                .run("SELECT VALUE row FROM $records", vars)
                .await?
                .rows::<String>(0)?,
        )
    }
}
