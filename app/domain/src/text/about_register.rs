//! Words that explain number and fingerprint of the register.

use super::Text;

/// Title.
pub const TITLE: Text = Text::new("Het nummer en het controlegetal", "The number and the fingerprint");
/// First sentence.
pub const INTRO: Text = Text::new(
    "Onder aan elke pagina staan een nummer en een controlegetal. Daarmee kun je merken of er achteraf iets in het register is veranderd.",
    "At the bottom of every page are a number and a fingerprint. With them you can notice whether anything in the register was changed afterwards.",
);
/// Heading: now.
pub const NOW: Text = Text::new("Zo staat het nu", "How it stands now");
/// Label.
pub const NUMBER: Text = Text::new("Nummer van de laatste regel", "Number of the latest entry");
/// Label.
pub const FINGERPRINT: Text = Text::new("Controlegetal, helemaal", "Fingerprint, in full");
/// Label.
pub const MOMENT: Text = Text::new("Op dit moment", "At this moment");
/// When there is nothing yet.
pub const EMPTY: Text = Text::new("Het register is nog leeg.", "The register is still empty.");

/// Heading: what the register is.
pub const WHAT_TITLE: Text = Text::new("Wat het register is", "What the register is");
/// What the register is.
pub const WHAT: Text = Text::new(
    "Alles wat er gebeurt, krijgt een eigen regel: een melding, een antwoord, een besluit. Regels komen er alleen bij. Een fout wordt \
     hersteld met een nieuwe regel, zodat je later ziet wat er wanneer bekend was.",
    "Everything that happens gets an entry of its own: a report, an answer, a decision. Entries are only ever added. A mistake is \
     put right with a new entry, so that you can see later what was known when.",
);
/// Names are not in it.
pub const NAMES: Text = Text::new(
    "In de regels staan geen namen en geen vrije tekst. Die staan apart, zodat ze gewist kunnen worden zonder dat de regels veranderen.",
    "The entries hold no names and no free text. Those are kept apart, so that they can be erased without changing the entries.",
);
/// Heading: the number.
pub const NUMBER_TITLE: Text = Text::new("Wat het nummer zegt", "What the number says");
/// The number.
pub const NUMBER_TEXT: Text = Text::new(
    "Het nummer telt de regels, zonder gaten. Is het nummer morgen lager dan vandaag? Dan zijn er regels verdwenen.",
    "The number counts the entries, without gaps. Is the number lower tomorrow than today? Then entries have disappeared.",
);
/// Heading: the fingerprint.
pub const FINGERPRINT_TITLE: Text = Text::new("Wat het controlegetal zegt", "What the fingerprint says");
/// The fingerprint.
pub const FINGERPRINT_TEXT: Text = Text::new(
    "Het controlegetal is berekend uit de laatste regel en uit het controlegetal van de regel daarvoor. Zo hangen alle regels aan elkaar, \
     als schakels van een ketting. Verandert er ergens één letter, dan kloppen de controlegetallen daarna niet meer.",
    "The fingerprint is computed from the latest entry and from the fingerprint of the entry before it. So all entries hang together, \
     like links of a chain. If a single letter changes anywhere, the fingerprints after it no longer match.",
);
/// Heading: what you can do.
pub const DO_TITLE: Text = Text::new("Wat jij kunt doen", "What you can do");
/// What you can do.
pub const DO_TEXT: Text = Text::new(
    "Schrijf nummer en controlegetal af en toe op, of bewaar een print of PDF waar ze op staan, buiten dit systeem. Wie later wil nagaan of er \
     niets is veranderd, vergelijkt daarmee.",
    "Now and then write down number and fingerprint, or keep a print or PDF that shows them, outside this system. Whoever wants to check later \
     that nothing was changed compares with that.",
);
/// Heading: limits.
pub const LIMITS_TITLE: Text = Text::new("Wat het niet bewijst", "What it does not prove");
/// Limits.
pub const LIMITS: [Text; 3] = [
    Text::new(
        "Het zegt niet of een regel wáár is, alleen dat hij niet is veranderd sinds iemand het controlegetal opschreef.",
        "It does not say whether an entry is true, only that it was not changed since somebody wrote the fingerprint down.",
    ),
    Text::new(
        "Wie de baas is over de server, kan in theorie het hele register opnieuw maken. Dat valt alleen op als iemand buiten het systeem een \
         eerder controlegetal heeft bewaard.",
        "Whoever controls the server could in theory make the whole register anew. That is noticed only if someone outside the system \
         kept an earlier fingerprint.",
    ),
    Text::new(
        "Er staat nog geen handtekening onder het controlegetal. Een ondertekend controlepunt, dat ook een buitenstaander kan nagaan, komt later.",
        "The fingerprint does not carry a signature yet. A signed checkpoint, which an outsider can check too, comes later.",
    ),
];
