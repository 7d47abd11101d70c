//! Words that explain how to see that nothing in the register was changed, and what that does not prove.

use super::Text;

/// Title.
pub const TITLE: Text = Text::new("Is er niets veranderd?", "Has nothing been changed?");
/// First sentence.
pub const INTRO: Text = Text::new(
    "Wat in het register staat, mag niemand achteraf veranderen. Ook de beheerder niet. Hier zie je hoe je dat kunt nagaan.",
    "Nobody may change afterwards what is in the register. Not even the administrator. Here you can see how to check that.",
);
/// Heading: now.
pub const NOW: Text = Text::new("Zo staat het nu", "How it stands now");
/// Label.
pub const NUMBER: Text = Text::new("Aantal regels", "Number of entries");
/// Label.
pub const FINGERPRINT: Text = Text::new("Controlegetal", "Fingerprint");
/// Label.
pub const MOMENT: Text = Text::new("Op dit moment", "At this moment");
/// Label.
pub const CHECKED: Text = Text::new("Laatst helemaal nagelopen", "Last checked in full");
/// When it was not walked through since the start.
pub const NOT_CHECKED: Text = Text::new("Nog niet sinds de server startte.", "Not yet since the server started.");
/// What the walk found: moment, entries.
pub const WHOLE: Text = Text::new("{}: alle {} regels kloppen.", "{}: all {} entries are right.");
/// What the walk found: moment, entries.
pub const NOT_WHOLE: Text = Text::new(
    "{}: na {} regels klopte er iets niet.",
    "{}: after {} entries something was wrong.",
);
/// Title of a warning.
pub const BROKEN: Text = Text::new("Er is iets mis met het journaal", "Something is wrong with the journal");
/// What to do about it.
pub const BROKEN_TEXT: Text = Text::new(
    "Zet niets terug en wis niets. Vraag de beheerder om het journaal na te lopen met `lekwijzer verify`, en bewaar wat daar uitkomt.",
    "Put nothing back and erase nothing. Ask the administrator to check the journal with `lekwijzer verify`, and keep what comes out.",
);
/// When there is nothing yet.
pub const EMPTY: Text = Text::new("Het register is nog leeg.", "The register is still empty.");
/// For a register without a journal.
pub const UNSIGNED: Text = Text::new(
    "Dit register staat alleen in het geheugen en houdt geen journaal bij. Er is daarom geen ondertekend controlepunt.",
    "This register is kept in memory only and has no journal. So there is no signed checkpoint.",
);
/// Link.
pub const DOWNLOAD: Text = Text::new(
    "Download dit controlepunt om het buiten dit systeem te bewaren",
    "Download this checkpoint to keep it outside this system",
);
/// Opens the checkpoint itself.
pub const SIGNED: Text = Text::new("Bekijk het ondertekende controlepunt", "Show the signed checkpoint");
/// Above the key.
pub const KEY: Text = Text::new(
    "Met deze sleutel kan iedereen de handtekening nagaan:",
    "With this key anybody can check the signature:",
);

/// Heading: what the register is.
pub const WHAT_TITLE: Text = Text::new("Wat het register is", "What the register is");
/// What the register is; that names are not in it.
pub const WHAT: [Text; 2] = [
    Text::new(
        "Alles wat er gebeurt, krijgt een eigen regel: een melding, een antwoord, een besluit. Regels komen er alleen bij. Een fout wordt \
         hersteld met een nieuwe regel, zodat je later ziet wat er wanneer bekend was.",
        "Everything that happens gets an entry of its own: a report, an answer, a decision. Entries are only ever added. A mistake is \
         put right with a new entry, so that you can see later what was known when.",
    ),
    Text::new(
        "In de regels staan geen namen en geen vrije tekst. Die staan apart, zodat ze gewist kunnen worden zonder dat de regels veranderen.",
        "The entries hold no names and no free text. Those are kept apart, so that they can be erased without changing the entries.",
    ),
];
/// Heading: the checkpoint.
pub const CHECKPOINT_TITLE: Text = Text::new("Wat een controlepunt is", "What a checkpoint is");
/// The checkpoint.
pub const CHECKPOINT_TEXT: [Text; 2] = [
    Text::new(
        "Een controlepunt is het aantal regels met één getal dat uit al die regels samen is berekend, en een handtekening eronder. Verandert er \
         in een oude regel één letter, dan past het controlepunt er niet meer op.",
        "A checkpoint is the number of entries with one fingerprint that is computed from all of them together, and a signature. If a single letter \
         changes in an old entry, the checkpoint no longer fits.",
    ),
    Text::new(
        "Elke regel staat ook in het journaal, een tweede kopie naast de database. Pas als hij daar staat, krijg je te horen dat iets is \
         opgeslagen.",
        "Every entry is also in the journal, a second copy beside the database. Only when it is there are you told that something was \
         saved.",
    ),
];
/// Heading: anchors.
pub const ANCHORS_TITLE: Text = Text::new("Waar je een controlepunt bewaart", "Where to keep a checkpoint");
/// Why.
pub const ANCHORS_INTRO: Text = Text::new(
    "Een controlepunt beschermt pas als er een ouder exemplaar ligt op een plek waar de beheerder van de server niet bij kan.",
    "A checkpoint protects only when an older copy lies somewhere the administrator of the server can't reach.",
);
/// Columns of the table.
pub const ANCHOR_HEADS: [Text; 2] = [
    Text::new("Bewaard op", "Kept on"),
    Text::new("Beschermt tegen", "Protects against"),
];
/// Rows of the table.
pub const ANCHORS: [[Text; 2]; 4] = [
    [
        Text::new("Nergens anders", "Nowhere else"),
        Text::new(
            "Fouten van de schijf, en knoeien door iemand zonder de sleutel.",
            "Faults of the disk, and tampering by somebody without the key.",
        ),
    ],
    [
        Text::new(
            "Elke PDF die je opslaat of verstuurt",
            "Every PDF that you keep or send",
        ),
        Text::new(
            "Ook knoeien door wie de server en de sleutel heeft, in alles van vóór die PDF. Het controlepunt staat onder aan elke bladzijde.",
            "Also tampering by whoever has the server and the key, in everything before that PDF. The checkpoint is at the bottom of every page.",
        ),
    ],
    [
        Text::new(
            "Het bestand hierboven, elke week bewaard door de FG",
            "The file above, kept every week by the DPO",
        ),
        Text::new(
            "Hetzelfde, voor alles wat ouder is dan een week.",
            "The same, for everything older than a week.",
        ),
    ],
    [
        Text::new(
            "Het bewijs bij een melding of besluit",
            "The proof with a report or decision",
        ),
        Text::new(
            "Zeggen dat iets nooit is gemeld of besloten.",
            "Saying that something was never reported or decided.",
        ),
    ],
];
/// Heading: checking.
pub const CHECK_TITLE: Text = Text::new("Zelf nalopen", "Checking it yourself");
/// Checking.
pub const CHECK_TEXT: [Text; 1] = [Text::new(
    "Vraag een kopie van de map met het journaal. Dit commando loopt alles na, zonder server, database of internet:",
    "Ask for a copy of the folder with the journal. This command checks everything, without server, database or internet:",
)];
/// The command.
pub const COMMAND: &str = "lekwijzer verify journal --key SLEUTEL --since controlepunt.txt";
/// Heading: limits.
pub const LIMITS_TITLE: Text = Text::new("Wat het niet bewijst", "What it does not prove");
/// Limits.
pub const LIMITS: [Text; 2] = [
    Text::new(
        "Het zegt niet of een regel wáár is, alleen dat hij niet is veranderd sinds iemand een controlepunt bewaarde.",
        "It does not say whether an entry is true, only that it was not changed since somebody kept a checkpoint.",
    ),
    Text::new(
        "Wie de server en de sleutel heeft, kan alles opnieuw maken wat nieuwer is dan het laatste controlepunt dat ergens anders ligt.",
        "Whoever has the server and the key can make anew everything that is newer than the latest checkpoint kept elsewhere.",
    ),
];
