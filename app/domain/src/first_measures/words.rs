//! The words that people use for what happened, Dutch and English. `*` stands for any ending.

pub(super) const MAIL: &[&str] = &[
    "mail*", "gemaild", "email*", "bijlage*", "attachment*", "outlook", "inbox",
];
pub(super) const SENT: &[&str] = &[
    "gestuurd", "verstuurd", "verstuurde", "stuurde", "verzonden", "gemaild", "mailde", "doorgestuurd", "doorgestuurde",
    "verkeerd*", "foutieve", "ontvanger*", "geadresseerde*", "gezet", "geplaatst", "sent", "forwarded", "wrong",
    "recipient*", "misdirected",
];
pub(super) const COPIES: &[&str] = &["cc", "bcc", "nieuwsbrief*", "newsletter*", "mailing*", "rondmail*"];
pub(super) const MESSAGE: &[&str] =
    &["whatsapp*", "app", "appje", "appjes", "geappt", "sms*", "chat*", "teams", "signal", "telegram"];
pub(super) const POST: &[&str] = &[
    "brief", "brieven", "brievenbus", "envelop*", "post", "poststuk*", "postbode", "bezorgd", "letter", "letters",
    "postnl", "parcel*", "pakketje*",
];
pub(super) const DEVICE: &[&str] = &[
    "telefoon", "telefoons", "telefoontje", "mobiel", "mobieltje", "smartphone*", "iphone*", "phone", "phones", "laptop*",
    "tablet", "tablets", "ipad*", "computer*", "pc", "usb*", "stick", "sticks", "schijf", "disk", "drive",
];
pub(super) const LOSS: &[&str] = &[
    "kwijt*", "verloren", "verloor", "verlies", "vergeten", "vergat", "laten", "vermist*", "weg", "lost", "lose", "losing",
    "forgot*", "left", "missing", "misplaced",
];
pub(super) const THEFT: &[&str] = &[
    "gestolen", "gejat", "diefstal", "dief", "dieven", "inbraak", "ingebroken", "inbreker*", "beroofd", "stolen", "theft",
    "thief", "thieves", "burglar*", "robbed",
];
pub(super) const PLACE: &[&str] = &[
    "tas", "rugzak", "koffer", "auto", "fiets", "trein", "kantoor", "gebouw", "huis", "kamer", "bag", "backpack",
    "briefcase", "suitcase", "car", "train", "office", "building", "home", "room",
];
pub(super) const PASSWORD: &[&str] = &[
    "wachtwoord*", "password*", "inlogcode*", "inloggegevens", "inlognaam", "pincode*", "toegangscode*", "credential*",
    "passcode*",
];
pub(super) const PHISHING: &[&str] = &[
    "phish*", "geklikt", "klikte", "aangeklikt", "clicked", "nepmail*", "nepbericht*", "nep", "nepsite*", "fake", "scam*",
    "valse", "oplicht*", "verdachte", "suspicious",
];
pub(super) const HACK: &[&str] = &[
    "hack*", "gehackt", "gehackte", "ransom*", "gijzel*", "gegijzeld", "virus*", "malware", "versleuteld", "encrypted",
    "losgeld", "indringer*", "intruder*", "cyberaanval", "cyberattack",
];
pub(super) const ONLINE: &[&str] = &[
    "website*", "webpagina*", "online", "gepubliceerd", "publicatie*", "publish*", "internet", "facebook", "instagram",
    "linkedin", "tiktok", "openbaar", "vindbaar", "google",
];
pub(super) const PAPER: &[&str] = &[
    "papier*", "paper*", "kast", "kasten", "dossierkast*", "cupboard*", "cabinet*", "printer*", "geprint*", "uitgeprint*",
    "print", "prints", "printed", "afdruk*", "uitdraai*", "kopieerapparaat", "copier", "prullenbak*", "container*",
    "vuilnis*", "ordner*", "bin", "whiteboard*",
];
pub(super) const RIGHTS: &[&str] = &[
    "rechten", "bevoegd*", "onbevoegd*", "autorisatie*", "toegang", "access*", "permission*", "unauthorised",
    "unauthorized", "ingezien", "meegekeken", "inzien", "inzage", "sharepoint", "netwerkschijf", "map", "mappen",
    "folder*", "nieuwsgierig*", "snoop*",
];
pub(super) const SPOKEN: &[&str] = &[
    "verteld", "vertelde", "gezegd", "zei", "besproken", "hardop", "gesprek*", "afgeluisterd", "meegeluisterd",
    "overheard", "told", "spoke*", "talked", "talking", "conversation*", "telefonisch",
];
pub(super) const PHOTO: &[&str] = &[
    "foto*", "photo", "photos", "photograph*", "filmpje*", "video*", "gefilmd", "gefotografeerd", "filmed", "picture*",
    "camera*", "selfie*",
];
pub(super) const GONE: &[&str] = &[
    "gewist", "verwijderd", "gedeletet", "deleted", "erased", "vernietigd", "destroyed", "overschreven", "overwritten",
    "gecrasht", "crashed", "corrupt",
];
