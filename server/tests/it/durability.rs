//! kill -9 while people report: every report that was acknowledged is there afterwards, once.

use service::ports::{Cases, Register};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const PASSWORD: &str = "een lang wachtwoord";
const SUBMISSIONS: usize = 50;
const REPORTERS: usize = 5;

struct Server {
    process: Child,
    address: String,
    setup: Option<String>,
}

impl Server {
    fn start(data: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_lekwijzer"))
            .args(["serve", "--listen", "127.0.0.1:0", "--site", "."])
            .arg("--data")
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let first = lines.next().expect("a line with the address").unwrap();
        let address = first.split("http://").nth(1).unwrap().trim_end_matches('/').to_owned();
        // A server that still has to be set up prints a second line at once.
        let new = !data.join("ready").exists();
        let setup = new.then(|| lines.next().unwrap().unwrap().rsplit('/').next().unwrap().to_owned());
        std::fs::write(data.join("ready"), "").unwrap();
        Self {
            process,
            address,
            setup,
        }
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// One browser: a cookie and an address.
#[derive(Clone)]
struct Browser {
    address: String,
    cookie: String,
}

impl Browser {
    /// Posts a form; the address it leads to, or nothing when the server did not answer.
    fn post(&mut self, path: &str, body: &str) -> Option<String> {
        let answer = self.ask("POST", path, body)?;
        answer
            .lines()
            .find_map(|line| line.strip_prefix("location: "))
            .map(str::to_owned)
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Option<String> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nSec-Fetch-Site: same-origin\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.address,
            self.cookie,
            body.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        for line in answer.lines() {
            if let Some(cookie) = line.strip_prefix("set-cookie: lekwijzer=") {
                self.cookie = format!("lekwijzer={}", cookie.split(';').next()?);
            }
        }
        Some(answer)
    }
}

/// The report link, after an administrator switched it on.
fn report_link(admin: &mut Browser) -> String {
    let form = "organisation=Proef&contact_name=Loket&country=nl&report_link=yes";
    admin.post("/api/manage/organisation", form).expect("an answer");
    let page = admin.ask("GET", "/beheer/organisatie", "").expect("a page");
    let link = page.split("/m/").nth(1).expect("the link on the page");
    link.split(|c: char| !c.is_ascii_alphanumeric())
        .next()
        .unwrap()
        .to_owned()
}

/// A browser that came through the report link.
fn reporter(address: &str, link: &str) -> Browser {
    let mut browser = Browser {
        address: address.to_owned(),
        cookie: String::new(),
    };
    browser.ask("GET", &format!("/m/{link}"), "").expect("an answer");
    browser
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_report_is_there_once() {
    let data = std::env::temp_dir().join(format!("lekwijzer-kill-{}", std::process::id()));
    std::fs::create_dir_all(&data).unwrap();
    let acknowledged = tokio::task::spawn_blocking({
        let data = data.clone();
        move || report_and_kill(&data)
    });
    let acknowledged = acknowledged.await.unwrap();
    assert!(
        acknowledged.len() >= 3,
        "enough was sent to say something: {}",
        acknowledged.len()
    );
    let folder = data.clone();
    let stored = tokio::task::spawn_blocking(move || narratives(&folder)).await.unwrap();
    let times = |marker: &String| {
        stored
            .iter()
            .filter(|narrative| narrative.contains(marker.as_str()))
            .count()
    };
    let wrong: Vec<_> = acknowledged
        .iter()
        .map(|marker| (marker, times(marker)))
        .filter(|(_, times)| *times != 1)
        .collect();
    assert!(
        wrong.is_empty(),
        "of {} acknowledged and {} stored: {wrong:?}",
        acknowledged.len(),
        stored.len()
    );
    std::fs::remove_dir_all(&data).unwrap();
}

fn report_and_kill(data: &Path) -> Vec<String> {
    let mut server = Server::start(data);
    let mut admin = Browser {
        address: server.address.clone(),
        cookie: String::new(),
    };
    let password = PASSWORD.replace(' ', "+");
    let form = format!(
        "token={}&organisation=Proef&contact_name=Loket&country=nl&name=A&mail=a%40proef.example&password={password}&password_again={password}",
        server.setup.clone().unwrap()
    );
    assert_eq!(admin.post("/api/setup", &form).as_deref(), Some("/"));
    let link = report_link(&mut admin);
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let over = Arc::new(AtomicBool::new(false));
    let reporters: Vec<_> = (0..REPORTERS)
        .map(|number| {
            let (mut browser, acknowledged, over) =
                (reporter(&server.address, &link), acknowledged.clone(), over.clone());
            std::thread::spawn(move || {
                for count in 0..SUBMISSIONS / REPORTERS {
                    let marker = format!("melding-{number}-{count}-eind");
                    let kept = browser.post("/api/report/answer", &format!("question=1&what={marker}"));
                    let sent = kept.and_then(|_| browser.post("/api/report/send", ""));
                    match sent {
                        Some(location) if location == "/melden/verstuurd" => acknowledged.lock().unwrap().push(marker),
                        _ if over.load(Ordering::SeqCst) => return,
                        other => panic!("not killed yet, and no acknowledgement: {other:?}"),
                    }
                }
            })
        })
        .collect();
    // In the middle of the work, wherever that is on this machine.
    while acknowledged.lock().unwrap().len() < SUBMISSIONS / 2 {
        std::thread::sleep(Duration::from_millis(2));
    }
    over.store(true, Ordering::SeqCst);
    server.kill();
    for reporter in reporters {
        reporter.join().unwrap();
    }
    acknowledged.lock().unwrap().clone()
}

/// What is in the register after the same server started again on the same folder, and stopped.
fn narratives(data: &Path) -> Vec<String> {
    let mut server = Server::start(data);
    server.kill();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(store::THREAD_STACK)
        .build()
        .unwrap();
    let database = format!(
        "surrealkv://{}?sync=every",
        data.canonicalize().unwrap().join("database").display()
    );
    let journal = store::JournalAt {
        journal: data.join("journal"),
        keys: data.join("keys"),
        random: server::clock::random_bytes,
    };
    runtime.block_on(async {
        tokio::spawn(async move {
            let store = store::SurrealStore::open_with(&database, None, journal).await.unwrap();
            let entries = store.entries_from(1, 10_000).await.unwrap();
            let mut narratives = Vec::new();
            for incident in entries.iter().filter_map(|entry| entry.incident) {
                for text in store.texts(incident).await.unwrap() {
                    narratives.push(text.text);
                }
            }
            for (entry, seq) in entries.iter().zip(1..) {
                assert_eq!(entry.seq, seq, "no gap");
            }
            narratives
        })
        .await
        .unwrap()
    })
}
