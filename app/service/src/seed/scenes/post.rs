//! Letters and parcels: 40 in 100 incidents.

use super::{Kind, People, Proves, Scene, scene};
use crate::seed::content::{
    APPLICATION, APPOINTMENT, BILL, CARE_PLAN, DEBTS, IDENTITY, INDICATION, MEDICINES, PAYSLIP, YOUTH,
};

const TRUSTED: &[(&str, &[&str])] = &[("recipient", &["trusted"]), ("post_back", &["confirmed_in_writing"])];
const READ: &[(&str, &[&str])] = &[
    ("recipient", &["known_one"]),
    (
        "post_back",
        &["confirmed_in_writing", "returned_opened", "asked_at_once"],
    ),
];
const COLLEAGUE: &[(&str, &[&str])] = &[
    ("recipient", &["trusted"]),
    ("post_back", &["confirmed_in_writing", "returned_opened"]),
];
const UNOPENED: &[(&str, &[&str])] = &[("recipient", &["known_one"]), ("post_back", &["unopened"])];
const EX_PARTNER: &[(&str, &[&str])] = &[("recipient", &["hostile"]), ("post_back", &["kept", "asked_late"])];
const SHIFTED: &[(&str, &[&str])] = &[
    ("recipient", &["known_few", "many"]),
    ("circumstances", &["systemic_fault"]),
    ("post_back", &["asked_late", "asked_at_once"]),
];
const ENCRYPTED: &[(&str, &[&str])] = &[("unreadable", &["strong"]), ("key_safe", &["yes"]), ("copy", &["full"])];
const CAUGHT: &[(&str, &[&str])] = &[("kind", &["none"])];

const WRONG: &[Scene] = &[
    scene(
        "Afspraakbrief naar oud adres",
        "De afspraakbrief van een cliënt van {team} is naar het oude adres gestuurd. De nieuwe bewoner belde ons \
         daarover. De verhuizing was wel doorgegeven, maar stond nog niet in het systeem.",
        &APPOINTMENT,
        People::One,
    ),
    scene(
        "Zorgplan in envelop van andere cliënt",
        "Een cliënt van {team} kreeg twee zorgplannen in één envelop: het eigen plan en dat van iemand anders. Bij \
         het inpakken zijn de stapels door elkaar geraakt.",
        &CARE_PLAN,
        People::One,
    )
    .with(READ),
    scene(
        "Rekening naar naamgenoot",
        "De rekening voor de eigen bijdrage is naar een cliënt met dezelfde achternaam gegaan. Die belde met de \
         vraag waarom er een tweede rekening kwam.",
        &BILL,
        People::One,
    )
    .with(READ),
    scene(
        "Nota met bankgegevens bij nieuwe bewoner",
        "De nota van {team} is bij de nieuwe bewoner terechtgekomen. Die heeft de envelop opengemaakt omdat er geen \
         naam te lezen was. Op de nota staat ook een rekeningnummer.",
        &BILL,
        People::One,
    )
    .with(READ),
    scene(
        "Machtiging van cliënt naar verkeerd adres",
        "Het ingevulde machtigingsformulier voor de eigen bijdrage is teruggestuurd naar iemand anders. Die had de \
         dag ervoor ook een formulier ingeleverd bij {team}.",
        &BILL,
        People::One,
    )
    .with(READ),
    scene(
        "Aanmaning naar cliënt met bijna hetzelfde adres",
        "Een aanmaning is bezorgd bij een cliënt in dezelfde straat. De cliënt schrok ervan en bracht de brief bij \
         de receptie terug.",
        &BILL,
        People::One,
    )
    .with(READ),
    scene(
        "Brief over reiskosten in verkeerd postvak",
        "De brief met de vergoeding van reiskosten en het salaris van een collega lag in mijn postvak. Ik had hem al \
         open voordat ik de naam zag.",
        &PAYSLIP,
        People::One,
    )
    .with(COLLEAGUE),
    scene(
        "Brief bij de buren door verwisseld huisnummer",
        "Op de envelop stond huisnummer 12 in plaats van 21. De buren hebben de brief van {team} ongeopend bij de \
         receptie afgegeven.",
        &APPOINTMENT,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Zorgovereenkomst ongeopend retour",
        "De zorgovereenkomst van een cliënt van {team} kwam terug. De bewoner had ‘onbekend op dit adres’ op de \
         envelop geschreven. De envelop is nog dicht.",
        &INDICATION,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Dichte envelop afgegeven door verkeerde bewoner",
        "In het verpleeghuis gaf een bewoner een dichte envelop af die voor de overbuurman was. Er zat een rekening \
         in.",
        &BILL,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Brieven van twee kamers verwisseld",
        "De post van twee kamers is verwisseld. De familie zag de naam op de envelop en heeft hem dicht teruggelegd \
         bij {team}.",
        &CARE_PLAN,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Salarisbrief ongeopend terug van oud adres",
        "De jaaropgave van een collega is naar het vorige adres gestuurd. De nieuwe bewoner bracht de dichte envelop \
         naar de receptie.",
        &PAYSLIP,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Uitslagbrief retour afzender",
        "Een brief met een uitslag van {team} kwam ongeopend terug met een sticker van de postbezorger erop. Het \
         huisnummer bestaat niet.",
        &APPOINTMENT,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Pakket met zorgmap bij verkeerde flat",
        "De zorgmap is door de koerier bij de verkeerde flat afgegeven. De conciërge belde en heeft het pakket dicht \
         bewaard.",
        &CARE_PLAN,
        People::One,
    )
    .with(UNOPENED),
    scene(
        "Indicatiebesluit naar verkeerde cliënt",
        "Ik heb een indicatiebesluit in de verkeerde envelop gedaan. Er staat een BSN in en welke zorg iemand \
         krijgt. Een cliënt van {team} heeft de brief opengemaakt en ons gebeld.",
        &INDICATION,
        People::One,
    )
    .with(READ),
    scene(
        "Uitnodiging naar ouder zonder gezag",
        "De uitnodiging voor een gesprek over een kind is naar de andere ouder gestuurd, die geen gezag heeft. In de \
         brief staat waar het kind begeleiding krijgt. De ouders liggen met elkaar overhoop.",
        &YOUTH,
        People::One,
    )
    .with(EX_PARTNER),
    scene(
        "Twee loonstroken in één envelop",
        "Een medewerker kreeg bij de eigen loonstrook ook die van een collega. Die zat eraan vastgeplakt. De collega \
         weet het al.",
        &PAYSLIP,
        People::One,
    )
    .with(COLLEAGUE),
    scene(
        "Overdracht naar verkeerde huisarts",
        "De overdracht van een cliënt van {team} ging naar de vorige huisarts. De praktijk heeft ons meteen gebeld \
         en gaat de brief vernietigen.",
        &MEDICINES,
        People::One,
    )
    .with(TRUSTED),
    scene(
        "Medicatielijst bij bestelling van ander",
        "Bij een bestelling zat de medicatielijst van een andere cliënt van {team}. De bezorger had twee pakketten \
         tegelijk meegenomen en de papieren verwisseld.",
        &MEDICINES,
        People::One,
    )
    .with(READ),
    scene(
        "Adresstickers één regel verschoven",
        "De adresstickers zijn één regel verschoven. Daardoor kregen ongeveer {aantal} cliënten van {team} de brief \
         van iemand anders. Drie mensen hebben al gebeld.",
        &APPOINTMENT,
        People::Tens,
    )
    .with(SHIFTED),
    scene(
        "Jaaropgaven verwisseld in de inpakmachine",
        "De inpakmachine heeft bij een deel van de jaaropgaven een extra blad meegenomen. Tot nu toe weten we van \
         {aantal} medewerkers dat hun opgave bij een ander zat.",
        &PAYSLIP,
        People::Tens,
    )
    .with(SHIFTED),
    scene(
        "Verslag naar verkeerde gemeente",
        "Het evaluatieverslag van een cliënt is naar de gemeente gestuurd waar iemand vroeger woonde. De ambtenaar \
         daar belde zelf en stuurt een verklaring dat het is vernietigd.",
        &CARE_PLAN,
        People::One,
    )
    .with(TRUSTED),
    scene(
        "Afwijzing in envelop van andere sollicitant",
        "Een sollicitant kreeg de brief van een andere sollicitant, met het hele cv erbij. Personeelszaken heeft om \
         terugsturen gevraagd.",
        &APPLICATION,
        People::One,
    )
    .with(READ),
    scene(
        "Budgetoverzicht naar verkeerde bewindvoerder",
        "Het budgetoverzicht van een cliënt van {team} ging naar de bewindvoerder van een ander. Die werkt wel vaker \
         met ons en heeft het meteen gemeld.",
        &DEBTS,
        People::One,
    )
    .with(TRUSTED),
    scene(
        "Herinnering met diagnose in het venster",
        "Door de nieuwe opmaak was in het venster van de envelop te lezen voor welke behandeling de afspraak was. De \
         brief kwam bij de verkeerde bewoner van het complex terecht.",
        &APPOINTMENT,
        People::Few,
    )
    .with(READ),
    scene(
        "Verwisselde enveloppen op tijd uit de postbak",
        "Bij {team} lagen twee verwisselde brieven in de bak voor de post. Een collega zag het toen de bak nog op \
         kantoor stond. Er is niets verstuurd.",
        &CARE_PLAN,
        People::Few,
    )
    .with(CAUGHT)
    .proves(Proves::NearMiss),
];

const OPENED: &[Scene] = &[
    scene(
        "Brief opengemaakt teruggekomen",
        "Een brief van {team} kwam terug met ‘woont hier niet’ erop. De envelop was opengesneden en weer \
         dichtgeplakt.",
        &APPOINTMENT,
        People::One,
    ),
    scene(
        "Indicatie geopend retour",
        "Een aangetekende brief met een indicatie kwam retour. Het zegel was verbroken, maar alle bladen zaten er \
         nog in.",
        &INDICATION,
        People::One,
    ),
    scene(
        "Doos met hulpmiddelen open terug",
        "Een doos met hulpmiddelen voor een cliënt van {team} kwam open terug. De pakbon met naam en geboortedatum \
         zat er nog bij.",
        &MEDICINES,
        People::One,
    ),
];

const GONE: &[Scene] = &[
    scene(
        "Dossier niet aangekomen bij ziekenhuis",
        "We hebben een week geleden een papieren dossier naar het ziekenhuis gestuurd. Het is daar nooit aangekomen \
         en bij de post weten ze niet waar het is.",
        &CARE_PLAN,
        People::One,
    ),
    scene(
        "Aangetekende brief zoek",
        "Volgens de track-en-trace is de brief bezorgd, maar de cliënt van {team} zegt dat er niets is gekomen. Er \
         zat een kopie van een identiteitsbewijs in.",
        &IDENTITY,
        People::One,
    ),
    scene(
        "Ondertekend contract kwijt in de post",
        "Een nieuwe medewerker heeft het getekende contract opgestuurd. Na drie weken is het nog niet binnen.",
        &PAYSLIP,
        People::One,
    ),
    scene(
        "Versleutelde usb-stick kwijt in de post",
        "De usb-stick met het dossier voor een second opinion is niet aangekomen. De stick is versleuteld en de code \
         hebben we apart verstuurd.",
        &CARE_PLAN,
        People::One,
    )
    .with(ENCRYPTED),
    scene(
        "Interne postzak niet aangekomen",
        "De postzak van {team} is gisteren niet op het hoofdkantoor aangekomen. Er zaten rekeningen in van {aantal} \
         cliënten. De chauffeur weet niet waar hij is gebleven.",
        &BILL,
        People::Tens,
    ),
];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "post_wrong_recipient",
        share: 310,
        scenes: WRONG,
    },
    Kind {
        code: "post_returned_opened",
        share: 40,
        scenes: OPENED,
    },
    Kind {
        code: "post_lost",
        share: 50,
        scenes: GONE,
    },
];
