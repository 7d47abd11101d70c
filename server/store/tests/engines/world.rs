//! A store to test, and a runtime like that of the server.

use std::collections::BTreeSet;
use std::fs::File;
use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use store::{JournalAt, OpenError, SurrealStore, THREAD_STACK};
use surrealdb::engine::any::connect;
use surrealdb::types::{SurrealValue, ToSql, Value};
use tempfile::TempDir;

/// A store and where it lives.
pub struct World {
    pub store: SurrealStore,
    pub url: String,
    /// Where its journal is, if it keeps one.
    pub journal: Option<JournalAt>,
    /// Removed with the world.
    folder: Option<TempDir>,
}

impl World {
    /// The folder after the program ended.
    pub fn close(self) -> Closed {
        Closed {
            url: self.url,
            journal: self.journal,
            folder: self.folder,
        }
    }

    /// The folder once the program has let go of it, so that it can be copied.
    pub async fn at_rest(self) -> Closed {
        let closed = self.close();
        let lock = File::open(closed.folder().join("register/LOCK")).unwrap();
        while lock.try_lock().is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        closed
    }

    /// The same folder after the program was started again.
    pub async fn reopen(self) -> Self {
        self.close().reopen().await
    }
}

/// A folder that no program uses, and anybody can lay hands on.
pub struct Closed {
    pub url: String,
    pub journal: Option<JournalAt>,
    /// Removed with it.
    folder: Option<TempDir>,
}

impl Closed {
    /// The folder after the program was started again.
    pub async fn reopen(self) -> World {
        World {
            store: self.open().await.unwrap(),
            url: self.url,
            journal: self.journal,
            folder: self.folder,
        }
    }

    /// Opens it as the program does.
    pub async fn open(&self) -> Result<SurrealStore, OpenError> {
        opened(&self.url, self.journal.clone()).await
    }

    /// The folder that holds everything.
    pub fn folder(&self) -> &Path {
        self.folder.as_ref().unwrap().path()
    }

    /// From now on there is to be a journal.
    pub fn keep_a_journal(&mut self) {
        self.journal = Some(journal_in(self.folder()));
    }

    /// Runs queries without asking who may; gives their records as text.
    pub async fn look(&self, queries: &[&str]) -> BTreeSet<String> {
        let mut records = BTreeSet::new();
        for query in queries {
            records.extend(self.read::<Value>(query).await.iter().map(ToSql::to_sql));
        }
        records
    }

    /// Runs a query without asking who may, and reads what its last statement gave.
    pub async fn read<T: SurrealValue>(&self, query: &str) -> Vec<T> {
        let handle = loop {
            match connect(&self.url).await {
                Ok(handle) => break handle,
                // The program that had it is just ending.
                Err(error) if error.message().contains("locked") => tokio::time::sleep(Duration::from_millis(20)).await,
                Err(error) => panic!("{error}"),
            }
        };
        handle.use_ns("lekwijzer").use_db("lekwijzer").await.unwrap();
        let mut answer = handle.query(query).await.unwrap().check().unwrap();
        answer.take(answer.num_statements().saturating_sub(1)).unwrap()
    }
}

/// Runs a test on a store in memory.
pub fn in_memory<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(World) -> F + Send + 'static) {
    run(async move {
        let url = "mem://".to_owned();
        test(World {
            store: SurrealStore::open(&url, None).await.unwrap(),
            url,
            journal: None,
            folder: None,
        })
        .await;
    });
}

/// Runs a test on a store in a folder of its own.
pub fn in_folder<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(World) -> F + Send + 'static) {
    in_new_folder(test, |_| None);
}

/// Runs a test on a store in a folder of its own that keeps a journal.
pub fn with_journal<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(World) -> F + Send + 'static) {
    in_new_folder(test, |folder| Some(journal_in(folder)));
}

fn journal_in(folder: &Path) -> JournalAt {
    JournalAt {
        journal: folder.join("journal"),
        keys: folder.join("keys"),
        random,
    }
}

fn in_new_folder<F: Future<Output = ()> + Send + 'static>(
    test: impl FnOnce(World) -> F + Send + 'static,
    journal: fn(&Path) -> Option<JournalAt>,
) {
    run(async move {
        let folder = TempDir::new().unwrap();
        let url = format!("surrealkv://{}?sync=every", folder.path().join("register").display());
        let journal = journal(folder.path());
        test(World {
            store: opened(&url, journal.clone()).await.unwrap(),
            url,
            journal,
            folder: Some(folder),
        })
        .await;
    });
}

async fn opened(url: &str, journal: Option<JournalAt>) -> Result<SurrealStore, OpenError> {
    match journal {
        Some(journal) => SurrealStore::open_with(url, None, journal).await,
        None => SurrealStore::open(url, None).await,
    }
}

/// Not random at all, but never the same twice in a run.
fn random() -> [u8; 32] {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed).to_le_bytes();
    let mut bytes = [7; 32];
    bytes.iter_mut().zip(number).for_each(|(byte, number)| *byte = number);
    bytes
}

/// Runs something on threads with enough stack.
pub fn run(task: impl Future<Output = ()> + Send + 'static) {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime
        .worker_threads(2)
        .thread_stack_size(THREAD_STACK)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { tokio::spawn(task).await.unwrap() });
}
