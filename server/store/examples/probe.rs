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
    show(s, "RETURN [$access, $auth.id]").await;
    show(s, "SELECT * FROM service").await;
    show(s, "CREATE ONLY entry:['a', 1] SET event='e1', kind='k', body=<bytes>'hello' RETURN VALUE id").await;
    show(s, "CREATE ONLY entry:['a', 1] SET event='e2', kind='k', body=<bytes>'hello'").await;
    show(s, "CREATE ONLY entry:['a', 2] SET event='e1', kind='k', body=<bytes>'hello'").await;
    show(s, "CREATE ONLY entry:['a', 2] SET event='e3', kind='k'").await;
    show(s, "CREATE ONLY entry:['a', 2] SET event='e3', kind='k', body=<bytes>'', x=1").await;
    show(s, "UPDATE entry:['a', 1] SET kind='z'").await;
    show(s, "UPDATE ONLY entry:['a', 1] SET kind='z'").await;
    show(s, "UPSERT entry:['a', 1] SET kind='z'").await;
    show(s, "UPSERT ONLY entry:['a', 1] SET kind='z'").await;
    show(s, "DELETE entry:['a', 1]").await;
    show(s, "INSERT INTO entry { id: ['a', 1], event:'e9', kind:'z', body:<bytes>'' } ON DUPLICATE KEY UPDATE kind='zz'").await;
    show(s, "INSERT IGNORE INTO entry { id: ['a', 1], event:'e9', kind:'z', body:<bytes>'' }").await;
    show(s, "REMOVE TABLE entry").await;
    show(s, "REMOVE EVENT entry_append_only ON entry").await;
    show(s, "OPTION IMPORT; UPDATE entry:['a', 1] SET kind='z'").await;
    show(s, "DEFINE TABLE OVERWRITE entry SCHEMALESS PERMISSIONS FULL").await;
    show(s, "INFO FOR DB").await;
    show(s, "CREATE nothere:1").await;
    show(&db, "UPDATE entry:['a', 1] SET kind='z'").await;
    show(&db, "DELETE entry").await;
    show(s, "SELECT * FROM entry").await;
    show(s, "BEGIN; CREATE ONLY entry:['a', 1] SET event='e5', kind='k', body=<bytes>'hello'; COMMIT;").await;
    show(s, "BEGIN; LET $x = 1; CREATE ONLY entry:['a', 2] SET event='e5', kind='k', body=<bytes>'hello'; IF $x == 1 { THROW 'stop' }; COMMIT;").await;
    show(s, "BEGIN; INSERT INTO entry [{id: entry:['a', 2], event:'e5', kind:'k', body:<bytes>'hello'},{id: entry:['a', 1], event:'e6', kind:'k', body:<bytes>'hello'}] RETURN NONE; COMMIT;").await;
    show(&db, "INFO FOR TABLE entry").await;
    show(&db, "INFO FOR TABLE entry STRUCTURE").await;
    let anon = any::connect((url.clone()+"x", Config::new())).await; println!("{}", anon.is_ok());
    // bulk
    for table in ["line", "line2"] {
    let t = Instant::now();
    let row = "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"reference\":\"2026-0147-K\",\"title\":\"Mail naar verkeerde ontvanger met bijlage\",\"stage\":\"reported\",\"reported_by\":\"00000000-0000-0000-0000-000000000001\",\"reported_at\":\"2026-03-01T08:00:00.000Z\",\"first_signal\":\"2026-03-01T08:00:00.000Z\",\"awareness\":null,\"incident_type\":\"mail\",\"decided_at\":null,\"authority\":null,\"persons\":null,\"notified_at\":null,\"informed_at\":null,\"stale\":false,\"open_measures\":0,\"closing\":null}";
    for chunk in 0..20i64 {
        let rows: Vec<Value> = (0..500i64).map(|i| { let n = chunk*500+i; let mut o = Object::new();
            o.insert("id", RecordId::new(table, RecordIdKey::Array(Array::from(vec![Value::from_t("all"), Value::from_t(1_700_000_000_000i64 + n/2), Value::from_t(uuid::Uuid::from_u128(n as u128))]))));
            o.insert("row", row); o.insert("stage", if n % 1000 == 0 {"reported"} else {"closed"}); Value::Object(o)}).collect();
        s.query(format!("INSERT INTO {table} $rows RETURN NONE")).bind(("rows", rows)).await.unwrap().check().unwrap();
    }
    println!("{table} 10k inserted {:?}", t.elapsed());
    for _ in 0..2 {
    show(s, &format!("SELECT VALUE row FROM {table}:['all', NONE]..['all', 9223372036854775807] ORDER BY id DESC LIMIT 26")).await;
    show(s, &format!("SELECT VALUE id FROM {table}:['all', NONE]..['all', 9223372036854775807] ORDER BY id DESC LIMIT 3")).await;
    show(s, &format!("SELECT id, row FROM {table}:['all', NONE]..['all', 9223372036854775807] ORDER BY id DESC LIMIT 3")).await;
    show(s, &format!("SELECT VALUE id FROM {table}:['all', NONE]..['all', 9223372036854775807] LIMIT 3")).await;
    show(s, &format!("SELECT VALUE id FROM {table}:['all', NONE]..['all', 9223372036854775807] WHERE stage='reported' ORDER BY id DESC LIMIT 26")).await;
    show(s, &format!("SELECT count() FROM {table}:['all', NONE]..['all', 9223372036854775807] GROUP ALL")).await;
    show(s, &format!("count((SELECT VALUE row FROM {table}:['all', NONE]..['all', 9223372036854775807]))")).await;
    let t = Instant::now();
    let v: Vec<String> = s.query(format!("SELECT VALUE row FROM {table}:['all', NONE]..['all', 9223372036854775807]")).await.unwrap().take(0).unwrap();
    println!("all rows {} {:?}", v.len(), t.elapsed());
    show(s, &format!("count((SELECT VALUE id FROM {table}:['all', NONE]..['all', 9223372036854775807] WHERE string::contains(row, 'bestaat niet')))")).await;
    show(s, &format!("SELECT VALUE id FROM {table}:['all', 1700000004990, u'00000000-0000-0000-0000-000000002704'].. LIMIT 3")).await;
    show(s, &format!("SELECT VALUE id FROM {table}:['all', 1700000004990, u'00000000-0000-0000-0000-000000002704']>.. LIMIT 3")).await;
    let range = RecordId::new(table, RecordIdKey::Range(Box::new(RecordIdKeyRange{ start: std::ops::Bound::Excluded(RecordIdKey::Array(Array::from(vec![Value::from_t("all"), Value::from_t(1700000004990i64)]))), end: std::ops::Bound::Excluded(RecordIdKey::Array(Array::from(vec![Value::from_t("all"), Value::from_t(i64::MAX)])))})));
    let t = Instant::now();
    let v: Value = s.query("SELECT VALUE id FROM $range ORDER BY id DESC LIMIT 2; ").bind(("range", range.clone())).await.unwrap().take(0).unwrap();
    println!("bound range desc {:?} {v:?}", t.elapsed());
    let t = Instant::now();
    let v: Value = s.query("SELECT VALUE id FROM $range LIMIT 2; ").bind(("range", range)).await.unwrap().take(0).unwrap();
    println!("bound range {:?} {v:?}", t.elapsed());
    show(s, &format!("EXPLAIN SELECT VALUE id FROM {table}:['all', NONE]..['all', 9223372036854775807] ORDER BY id DESC LIMIT 3")).await;
    }
    }
    for _ in 0..5 { show(s, "RETURN 1").await; show(s, "SELECT VALUE row FROM line:['all', 1700000000000, u'00000000-0000-0000-0000-000000000001']").await; }
    show(s, "UPSERT ONLY line:['all', 1] CONTENT {row: 'x', stage:'y'} RETURN VALUE id").await;
    show(s, "UPSERT ONLY line:['all', 1] CONTENT {row: 'x', stage:'y'} RETURN NONE").await;
    show(s, "UPSERT ONLY entry:['a', 1] CONTENT {event: 'x', kind:'y', body:<bytes>''} RETURN VALUE id").await;
    show(s, "UPSERT ONLY line:['all', 1] MERGE {row: 'z'} RETURN VALUE row").await;
    let mut times = vec![];
    for n in 10..60 { let t = Instant::now();
        s.query("BEGIN; LET $made = (INSERT INTO entry $rows RETURN VALUE id); IF array::len($made) != 1 { THROW 'denied' }; FOR $p IN $lines { UPSERT ONLY $p.id CONTENT $p.content RETURN NONE }; COMMIT;")
        .bind(("rows", vec![{let mut o = Object::new(); o.insert("id", RecordId::new("entry", RecordIdKey::Array(Array::from(vec![Value::from_t("a"), Value::from_t(n as i64)])))); o.insert("event", format!("x{n}")); o.insert("kind","k"); o.insert("body", Bytes::from(vec![1u8;800])); Value::Object(o)}]))
        .bind(("lines", (0..5i64).map(|i| {let mut o = Object::new(); o.insert("id", RecordId::new("line", RecordIdKey::Array(Array::from(vec![Value::from_t(format!("l{i}")), Value::from_t(n as i64)])))); let mut c = Object::new(); c.insert("row", "r"); c.insert("stage", "s"); o.insert("content", c); Value::Object(o)}).collect::<Vec<_>>()))
        .await.unwrap().check().unwrap(); times.push(t.elapsed()); }
    times.sort(); println!("append median {:?} max {:?}", times[25], times[49]);
    show(s, "SELECT VALUE event FROM entry:['a', NONE]..['a', 9223372036854775807] ORDER BY id DESC LIMIT 1").await;
    show(s, "SELECT VALUE event FROM entry WHERE event IN ['x12', 'x13', 'nope']").await;
    drop(db);
    show(s, "RETURN 1").await;
    let t = Instant::now();
    let mem = any::connect(("mem://", Config::new())).await.unwrap(); mem.use_ns("a").use_db("a").await.unwrap();
    show(&mem, SCHEMA).await;
    println!("reference db {:?}", t.elapsed());
    drop(mem);
}
