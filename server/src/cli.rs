//! The command line.

use crate::settings::Settings;
use crate::{assess_command, backup_command, demo, rebuild_command, replay_command, serve, verify_command};
use clap::{Parser, Subcommand};
use std::io::Read;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Register en hulp bij datalekken.
#[derive(Parser)]
#[command(name = "lekwijzer", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start de webapplicatie.
    Serve(ServeArguments),
    /// Start een wegwerp-organisatie met verzonnen incidenten.
    Demo(DemoArguments),
    /// Loop het hele register na en maak incidenten, lijsten en tellingen er opnieuw uit; zet eerst de webapplicatie uit.
    Rebuild(DatabaseArguments),
    /// Maak een kopie van het journaal in een andere map, of werk die bij; ook terwijl de webapplicatie draait.
    Backup {
        /// Waar de gegevens staan.
        #[command(flatten)]
        database: DatabaseArguments,
        /// De map voor de kopie, liefst op een andere machine.
        #[arg(long)]
        to: PathBuf,
    },
    /// Loop een journaal na, zonder database, gegevensmap of netwerk.
    ///
    /// Uitkomst 0: het klopt. 1: het klopt niet. 2: het is niet te controleren. 3: het is een ander of een ouder register.
    Verify(VerifyArguments),
    /// Zet een register terug uit een kopie van het journaal, in een lege map; de sleutels moeten er al zijn.
    Restore {
        /// Waar de gegevens komen.
        #[command(flatten)]
        database: DatabaseArguments,
        /// De map met de kopie.
        #[arg(long)]
        from: PathBuf,
    },
    /// Feiten erin, advies eruit; zonder server en zonder gegevensmap.
    Assess {
        /// Het regelboek; standaard het Nederlandse.
        #[arg(long, default_value = "nl-avg")]
        rulebook: String,
        /// Bestand met regels uit het register, of - voor standaardinvoer: komt elk advies daarin er precies zo weer uit?
        #[arg(long, value_name = "REGELS", conflicts_with_all = ["rulebook", "file"])]
        replay: Option<String>,
        /// Verzin zoveel feiten en geef elk met zijn advies, één JSON-object per regel: om een ander programma mee te vergelijken.
        #[arg(long, value_name = "AANTAL", conflicts_with_all = ["replay", "file"])]
        made_up: Option<u64>,
        /// Antwoord als JSON; er is nog geen andere vorm, de vlag mag dus ook weg.
        #[arg(long)]
        json: bool,
        /// Bestand met feiten als JSON, of - voor standaardinvoer.
        #[arg(default_value = "-")]
        file: String,
    },
    /// JSON Schema van wat erin gaat en eruit komt.
    Schema {
        /// facts, advice of entry.
        kind: String,
    },
}

/// Where the database is.
#[derive(clap::Args)]
pub struct DatabaseArguments {
    /// Map met de gegevens.
    #[arg(long, default_value = "data", env = "LEKWIJZER_DATA")]
    pub data: PathBuf,
    /// Map met de sleutels; standaard `keys` in de map met gegevens. Houd ze buiten de back-up van de gegevens.
    #[arg(long, env = "LEKWIJZER_KEYS")]
    pub keys: Option<PathBuf>,
    /// Adres van een SurrealDB-server in plaats van de ingebouwde (ws://…).
    #[arg(long, env = "LEKWIJZER_DB")]
    pub db: Option<String>,
    /// Gebruiker die eigenaar is van de database op die server.
    #[arg(long, env = "LEKWIJZER_DB_USER")]
    pub db_user: Option<String>,
    /// Zijn wachtwoord; geef het via de omgeving, niet op de opdrachtregel.
    #[arg(long, env = "LEKWIJZER_DB_PASSWORD", hide_env_values = true)]
    pub db_password: Option<String>,
}

/// What `serve` needs.
#[derive(clap::Args)]
pub struct ServeArguments {
    /// Waar de gegevens staan.
    #[command(flatten)]
    pub database: DatabaseArguments,
    /// Adres om op te luisteren; poort 0 kiest een vrije.
    #[arg(long, default_value = "127.0.0.1:3000", env = "LEKWIJZER_LISTEN")]
    pub listen: SocketAddr,
    /// Het adres waarop mensen de applicatie openen, met https://; nodig zodra dat niet deze computer zelf is.
    #[arg(long, env = "LEKWIJZER_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Map met wasm, stijl en plaatjes.
    #[arg(long, env = "LEKWIJZER_SITE")]
    pub site: Option<PathBuf>,
    /// Map waarin elke nacht een kopie van het journaal komt, liefst op een andere machine.
    #[arg(long, env = "LEKWIJZER_BACKUP")]
    pub backup: Option<PathBuf>,
}

/// What `verify` needs.
#[derive(clap::Args)]
pub struct VerifyArguments {
    /// Map met het journaal.
    pub journal: PathBuf,
    /// Sleutel van het register, als NAAM+NUMMER+SLEUTEL; mag vaker. Zonder sleutel staat niet vast wie het heeft gemaakt.
    #[arg(long, value_name = "SLEUTEL")]
    pub key: Vec<String>,
    /// Ouder controlepunt: een bestand, of de tekst zoals die onder een PDF staat; mag vaker. Zonder ouder controlepunt kan
    /// alles opnieuw zijn geschreven.
    #[arg(long, value_name = "CONTROLEPUNT")]
    pub since: Vec<String>,
    /// Antwoord als JSON.
    #[arg(long)]
    pub json: bool,
}

/// What `demo` needs.
#[derive(clap::Args)]
pub struct DemoArguments {
    /// Adres om op te luisteren; poort 0 kiest een vrije.
    #[arg(long, default_value = "127.0.0.1:3000", env = "LEKWIJZER_LISTEN")]
    pub listen: SocketAddr,
    /// Hoeveel verzonnen incidenten.
    #[arg(long, default_value_t = 60)]
    pub incidents: usize,
    /// Map met wasm, stijl en plaatjes.
    #[arg(long, env = "LEKWIJZER_SITE")]
    pub site: Option<PathBuf>,
}

impl Cli {
    /// Does what was asked.
    pub async fn run(self) -> ExitCode {
        match self.command {
            Command::Serve(arguments) => finish(match Settings::serve(arguments) {
                Ok(settings) => serve::serve(settings).await,
                Err(cause) => Err(cause.into()),
            }),
            Command::Demo(arguments) => finish(demo::demo(arguments).await),
            Command::Rebuild(arguments) => finish(rebuild_command::rebuild(arguments).await),
            Command::Verify(arguments) => verify(&arguments),
            Command::Backup { database, to } => finish(backup_command::backup_command(&database, &to)),
            Command::Restore { database, from } => finish(backup_command::restore_command(&database, &from)),
            Command::Assess {
                replay: Some(entries), ..
            } => replay(&entries),
            Command::Assess {
                rulebook,
                made_up: Some(count),
                ..
            } => made_up(&rulebook, count),
            Command::Assess { rulebook, file, .. } => assess(&rulebook, &file),
            Command::Schema { kind } => print_or_refuse(assess_command::schema(&kind)),
        }
    }
}

fn finish(outcome: Result<(), serve::StartError>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("Lekwijzer stopt: {cause}");
            ExitCode::FAILURE
        }
    }
}

/// Exit code 2 says that the input was refused, as opposed to 1 for a failure of ours.
const REFUSED: u8 = 2;

fn verify(arguments: &VerifyArguments) -> ExitCode {
    match verify_command::verify(arguments) {
        Ok(found) => {
            print!("{}", found.text);
            ExitCode::from(found.code)
        }
        Err(cause) => {
            eprintln!("{cause}");
            ExitCode::from(REFUSED)
        }
    }
}

fn assess(rulebook: &str, file: &str) -> ExitCode {
    match read(file) {
        Ok(facts) => print_or_refuse(assess_command::assess(rulebook, &facts, crate::clock::now())),
        Err(cause) => refuse(file, &cause),
    }
}

fn made_up(rulebook: &str, count: u64) -> ExitCode {
    match assess_command::made_up(rulebook, count, crate::clock::now()) {
        Ok(lines) => {
            for line in lines {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(cause) => {
            eprintln!("{cause}");
            ExitCode::from(REFUSED)
        }
    }
}

/// Exit code 1 says that an advice comes out differently.
const DIFFERS: u8 = 1;

fn replay(file: &str) -> ExitCode {
    let replayed = match read(file).map(|entries| replay_command::replay_entries(&entries)) {
        Ok(Ok(replayed)) => replayed,
        Ok(Err(cause)) => return refuse(file, &cause),
        Err(cause) => return refuse(file, &cause),
    };
    let same = replayed.iter().all(|replayed| replayed.same);
    match serde_json::to_string_pretty(&replayed) {
        Ok(answer) => println!("{answer}"),
        Err(cause) => return refuse(file, &cause),
    }
    if same {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(DIFFERS)
    }
}

fn refuse(file: &str, cause: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{file}: {cause}");
    ExitCode::from(REFUSED)
}

fn read(file: &str) -> std::io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut facts = String::new();
    std::io::stdin().read_to_string(&mut facts)?;
    Ok(facts)
}

fn print_or_refuse<E: std::fmt::Display>(outcome: Result<serde_json::Value, E>) -> ExitCode {
    match outcome {
        Ok(value) => {
            println!("{value:#}");
            ExitCode::SUCCESS
        }
        Err(cause) => {
            eprintln!("{cause}");
            ExitCode::from(REFUSED)
        }
    }
}
