//! A store to test, and a runtime like that of the server.

use std::future::Future;
use store::{SurrealStore, THREAD_STACK};
use tempfile::TempDir;

/// A store and where it lives.
pub struct World {
    pub store: SurrealStore,
    pub url: String,
    /// Removed with the world.
    folder: Option<TempDir>,
}

impl World {
    /// The same folder after the program was started again.
    pub async fn reopen(self) -> Self {
        let Self { store, url, folder } = self;
        drop(store);
        Self {
            store: SurrealStore::open(&url, None).await.unwrap(),
            url,
            folder,
        }
    }
}

/// Runs a test on a store in memory.
pub fn in_memory<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(World) -> F + Send + 'static) {
    run(async move {
        let url = "mem://".to_owned();
        test(World {
            store: SurrealStore::open(&url, None).await.unwrap(),
            url,
            folder: None,
        })
        .await;
    });
}

/// Runs a test on a store in a folder of its own.
pub fn in_folder<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(World) -> F + Send + 'static) {
    run(async move {
        let folder = TempDir::new().unwrap();
        let url = format!("surrealkv://{}?sync=every", folder.path().join("register").display());
        let store = SurrealStore::open(&url, None).await.unwrap();
        test(World {
            store,
            url,
            folder: Some(folder),
        })
        .await;
    });
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
