//! The words by which a ground is recognised, Dutch and English together: people mix them.

use super::WeakGround;

/// How a ground shows in a sentence. Words are in lower case; a star stands for any ending.
pub(super) enum Sign {
    /// One word.
    Word(&'static str),
    /// Words that follow each other.
    Phrase(&'static [&'static str]),
    /// Two words in one sentence, in any order: one of the first list and one of the second.
    Both(&'static [&'static str], &'static [&'static str]),
}

use Sign::{Both, Phrase, Word};

/// Each ground with its signs. A word that mostly means something else is left out: a missed warning does less harm than one
/// that teaches people to click it away.
pub(super) const GROUNDS: &[(WeakGround, &[Sign])] = &[
    (
        WeakGround::Weekend,
        &[
            Word("weekend*"),
            Word("weekeinde*"),
            Word("zaterdag*"),
            Word("zondag*"),
            Word("saturday*"),
            Word("sunday*"),
            Phrase(&["buiten", "kantooruren"]),
            Phrase(&["buiten", "kantoortijd*"]),
            Phrase(&["outside", "office", "hours"]),
            Phrase(&["out", "of", "hours"]),
        ],
    ),
    (
        WeakGround::Holiday,
        &[
            Word("vakantie*"),
            Word("zomervakantie*"),
            Word("kerstvakantie*"),
            Word("herfstvakantie*"),
            Word("meivakantie*"),
            Word("voorjaarsvakantie*"),
            Word("bouwvak*"),
            Word("feestdag*"),
            Word("kerst"),
            Word("kerstmis"),
            Word("kerstdag*"),
            Word("pasen"),
            Word("paasdag*"),
            Word("pinksteren"),
            Word("hemelvaart*"),
            Word("koningsdag"),
            Word("verlof"),
            Word("zwangerschapsverlof"),
            Phrase(&["vrije", "dag*"]),
            Phrase(&["dag*", "vrij"]),
            Word("holiday*"),
            Word("vacation*"),
            Word("christmas"),
            Word("easter"),
            Phrase(&["on", "leave"]),
            Phrase(&["annual", "leave"]),
            Phrase(&["day*", "off"]),
        ],
    ),
    (
        WeakGround::Illness,
        &[
            Word("ziek"),
            Word("zieke"),
            Word("ziekte"),
            Word("ziekmelding"),
            Word("ziekteverlof"),
            Word("ziekteverzuim"),
            Word("griep"),
            Word("ill"),
            Word("illness"),
            Word("sick"),
            Word("sickness"),
            Word("flu"),
        ],
    ),
    (
        WeakGround::Busy,
        &[
            Word("druk"),
            Word("drukte"),
            Word("werkdruk"),
            Word("tijdgebrek"),
            Word("tijdsgebrek"),
            Word("onderbezet*"),
            Word("personeelstekort*"),
            Word("capaciteitstekort*"),
            Word("capaciteitsgebrek"),
            Phrase(&["geen", "tijd"]),
            Phrase(&["gebrek", "aan", "tijd"]),
            Phrase(&["te", "weinig", "tijd"]),
            Phrase(&["te", "weinig", "mensen"]),
            Phrase(&["andere", "prioriteiten"]),
            Word("busy"),
            Word("workload*"),
            Word("understaffed"),
            Phrase(&["no", "time"]),
            Phrase(&["lack", "of", "time"]),
            Phrase(&["not", "enough", "time"]),
            Phrase(&["short", "of", "staff"]),
            Phrase(&["short", "staffed"]),
            Phrase(&["staff", "shortage*"]),
            Phrase(&["other", "priorities"]),
        ],
    ),
    (
        WeakGround::HeardLate,
        &[
            Both(
                &["fg", "functionaris", "privacyfunctionaris", "dpo"],
                &[
                    "laat", "later", "pas", "late", "hoorde", "vernam", "heard", "learned", "learnt", "told",
                    "informed",
                ],
            ),
            // A police officer tells things too.
            Both(&["officer"], &["late", "later", "heard", "learned", "learnt"]),
            Both(
                &["doorgegeven", "doorgestuurd", "doorgezet", "escalated", "forwarded"],
                &["niet", "laat", "later", "pas", "not", "late", "never"],
            ),
            Phrase(&["blijven", "liggen"]),
            Phrase(&["bleef", "liggen"]),
            Phrase(&["intern", "te", "laat"]),
        ],
    ),
    (
        WeakGround::Waiting,
        &[Both(
            &[
                "wacht*",
                "gewacht",
                "afwachten",
                "afgewacht",
                "wait",
                "waited",
                "waiting",
                "await*",
            ],
            &[
                "onderzoek*",
                "rapport*",
                "analyse",
                "forensisch*",
                "uitkomst*",
                "investigation*",
                "report*",
                "analysis",
                "forensic*",
                "inquiry",
                "outcome*",
            ],
        )],
    ),
];
