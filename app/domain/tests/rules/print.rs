#[test]
fn print() {
    for id in std::env::var("SHOW").unwrap_or_default().split(',').filter(|id| !id.is_empty()) {
        let case = crate::cases::case(id);
        let t = std::time::Instant::now();
        let advice = domain::assess::assess(crate::cases::nl(), &case.facts(crate::cases::nl()), crate::cases::now());
        eprintln!("{id} {:?}", t.elapsed());
        for r in &advice.reasons { eprintln!("  {} {} because {}", r.rule, crate::cases::nl().rule(&r.rule).unwrap().text.get(domain::text::Lang::Nl), serde_json::to_string(&r.because).unwrap()); }
        eprintln!("  unknown {:?}", advice.unknown);
        for f in &advice.flips { eprintln!("  flip {} -> {:?} {:?} {:?}", serde_json::to_string(&f.set).unwrap(), f.gives.authority, f.gives.persons, f.gives.ground); }
        eprintln!("  {}", serde_json::to_string(&advice.enisa).unwrap());
    }
    let t = std::time::Instant::now();
    domain::rulebook::Shelf::load().unwrap();
    eprintln!("load {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let a = domain::assess::assess(crate::cases::nl(), &domain::facts::Facts::default(), crate::cases::now());
    eprintln!("empty {:?} {:?}", t.elapsed(), a.unknown);
    let c = crate::cases::case("EDPB01-11").facts(crate::cases::nl());
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(domain::assess::outcome(crate::cases::nl(), &c)); }
    eprintln!("outcome {:?}", t.elapsed() / 1000);
}
