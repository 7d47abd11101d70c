use surrealdb::engine::any::{self, Any};
use surrealdb::opt::{Config, auth::{Root, Record}};
use surrealdb::Surreal;
use surrealdb::types::*;
use std::time::Instant;

const SCHEMA: &str = r#"
DEFINE TABLE entry TYPE NORMAL SCHEMAFULL PERMISSIONS FOR select, create WHERE $access = 'service', FOR update, delete NONE;
DEFINE FIELD event ON entry TYPE string READONLY;
DEFINE FIELD kind ON entry TYPE string READONLY;
DEFINE FIELD body ON entry TYPE bytes READONLY;
DEFINE INDEX entry_event ON entry FIELDS event UNIQUE;
DEFINE EVENT entry_append_only ON entry WHEN $event != "CREATE" THEN { THROW "append-only" };
DEFINE TABLE line TYPE NORMAL SCHEMAFULL PERMISSIONS FULL;
DEFINE FIELD row ON line TYPE string;
DEFINE FIELD stage ON line TYPE string;
DEFINE TABLE line2 TYPE NORMAL SCHEMAFULL PERMISSIONS FOR select, create, update, delete WHERE $access = 'service';
DEFINE FIELD row ON line2 TYPE string;
DEFINE FIELD stage ON line2 TYPE string;
DEFINE TABLE service TYPE NORMAL SCHEMAFULL PERMISSIONS NONE;
DEFINE FIELD secret ON service TYPE string;
UPSERT service:ledger SET secret = 'abc';
DEFINE ACCESS service ON DATABASE TYPE RECORD SIGNIN ( SELECT * FROM service WHERE secret = $secret ) DURATION FOR TOKEN 1h, FOR SESSION NONE;
"#;

async fn show(db: &Surreal<Any>, sql: &str) {
    let t = Instant::now();
    match db.query(sql.to_string()).await {
        Err(e) => println!("{sql}\n   FAIL {e:?}"),
        Ok(mut r) => {
            let n = r.num_statements();
            let errs = r.take_errors();
            let mut keys: Vec<_> = errs.keys().collect(); keys.sort();
            for k in keys { println!("   ERR {k}: {:?}", errs[k]); }
            let last: std::result::Result<Value, _> = r.take(n - 1);
            let s = format!("{last:?}");
            println!("{sql}\n   {:?} {}", t.elapsed(), &s[..s.len().min(600)]);
        }
    }
}

fn main() {
    tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(16<<20).build().unwrap().block_on(async {
        tokio::spawn(run()).await.unwrap();
    });
}
async fn run() {
    let url = std::env::args().nth(1).unwrap_or("mem://".into());
    let t = Instant::now();
    let db = any::connect((url.clone(), Config::new().user(Root{username:"owner".into(), password:"x".into()}))).await.unwrap();
    println!("connect {:?}", t.elapsed());
    let service = db.clone();
    db.signin(Root{username:"owner".into(), password:"x".into()}).await.unwrap();
    println!("owner in {:?}", t.elapsed());
    db.query("DEFINE NAMESPACE IF NOT EXISTS lekwijzer; DEFINE DATABASE IF NOT EXISTS lekwijzer;").await.unwrap().check().map(|_|()).unwrap_or_else(|e| println!("{e:?}"));
    db.use_ns("lekwijzer").use_db("lekwijzer").await.unwrap();
    show(&db, "DEFINE DATABASE IF NOT EXISTS lekwijzer").await;
    show(&db, SCHEMA).await;
    println!("schema {:?}", t.elapsed());
    service.use_ns("lekwijzer").use_db("lekwijzer").await.unwrap();
    let mut params = Object::new(); params.insert("secret", "abc");
    service.signin(Record{namespace:"lekwijzer".into(), database:"lekwijzer".into(), access:"service".into(), params: params.clone()}).await.unwrap();
    println!("service in {:?}", t.elapsed());
    let s = &service;

    fn key(v: Vec<Value>) -> RecordIdKey { RecordIdKey::Array(Array::from(v)) }
    fn range(table: &str, a: Vec<Value>, b: Vec<Value>) -> RecordId { RecordId::new(table, RecordIdKey::Range(Box::new(RecordIdKeyRange{ start: std::ops::Bound::Excluded(key(a)), end: std::ops::Bound::Excluded(key(b))}))) }
    let row = "x".repeat(450);
    for (table, sign) in [("line", 1i64), ("line2", -1)] {
        for chunk in 0..20i64 {
            let rows: Vec<Value> = (0..500i64).map(|i| { let n = chunk*500+i; let mut o = Object::new();
                o.insert("id", RecordId::new(table, key(vec![Value::from_t("all"), Value::from_t(sign*(1_700_000_000_000i64 + n/2)), Value::from_t(Uuid::from(::uuid::Uuid::from_u128(n as u128)))])));
                o.insert("row", row.clone()); o.insert("stage", if n % 1000 == 0 {"reported"} else {"closed"}); Value::Object(o)}).collect();
            s_insert(&service, table, rows).await;
        }
        for n in [-5i64, 0, 7, -1_700_000_000_000, 1_700_000_000_000_000] { let mut o = Object::new(); o.insert("id", RecordId::new(table, key(vec![Value::from_t("neg"), Value::from_t(n)]))); o.insert("row", "r"); o.insert("stage", "s"); s_insert(&service, table, vec![Value::Object(o)]).await; }
    }
    let all = |t: &str| range(t, vec![Value::from_t("all")], vec![Value::from_t("all"), Value::from_t(i64::MAX)]);
    for table in ["line", "line2"] {
        for _ in 0..3 {
            for sql in ["SELECT VALUE id FROM type::record($range) LIMIT 3", "SELECT VALUE id FROM type::record('line', $range.id()) LIMIT 3", "SELECT VALUE row FROM array::first([$range]) LIMIT 26", "SELECT VALUE row FROM array::first([$range]) WHERE stage = 'closed' LIMIT 26", "SELECT VALUE row FROM array::first([$range]) WHERE stage IN ['closed', 'open'] AND row != 's' LIMIT 26", "SELECT VALUE id FROM array::first([$range]) WHERE stage = 'reported' LIMIT 3", "SELECT VALUE id FROM array::first([$range]) WHERE stage = 'x' LIMIT 3"] {
                let t = Instant::now();
                let v: Value = service.query(sql).bind(("range", all(table))).await.unwrap().take(0).unwrap();
                let v = format!("{v:?}"); println!("{table} {sql} {:?} {}", t.elapsed(), &v[..v.len().min(130)]);
            }
        }
        let v: Vec<RecordId> = service.query("SELECT VALUE id FROM $range").bind(("range", range(table, vec![Value::from_t("neg")], vec![Value::from_t("neg"), Value::from_t(i64::MAX)]))).await.unwrap().take(0).unwrap();
        println!("{:?}", v.iter().map(|i| i.key.to_sql()).collect::<Vec<_>>());
        show(&service, &format!("SELECT VALUE id FROM {table} ORDER BY id DESC LIMIT 1")).await;
        show(&service, &format!("SELECT VALUE id FROM {table} ORDER BY id DESC LIMIT 1")).await;
        show(&service, &format!("SELECT VALUE row FROM {table} WHERE stage != 'foo' ORDER BY id DESC LIMIT 1")).await;
        show(&service, &format!("EXPLAIN SELECT VALUE row FROM {table} WHERE stage != 'foo' ORDER BY id DESC LIMIT 1")).await;
    }
    let dup = any::connect((url.clone(), Config::new().user(Root{username:"owner".into(), password:"x".into()}))).await;
    println!("second open {:?}", dup.err().map(|e| e.to_string()));
}
async fn s_insert(s: &Surreal<Any>, table: &str, rows: Vec<Value>) { s.query(format!("INSERT INTO {table} $rows RETURN NONE")).bind(("rows", rows)).await.unwrap().check().unwrap(); }
