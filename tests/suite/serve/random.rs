//! A hostile editor: random changes, and after each the preview shows what a fresh build writes.
//!
//! `PREVIEW_SEEDS=1,2,3` and `PREVIEW_STEPS=200` search longer.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::following::permit;
use super::preview::Preview;
use crate::sandbox::{Sandbox, repository};

const SEEDS: [u64; 2] = [1, 20];
const STEPS: usize = 30;

/// Xorshift: the same changes for the same seed, on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

struct Editor {
    sandbox: Sandbox,
    chance: Chance,
    /// Texts as they were before they were broken, by path.
    whole: Vec<(String, String)>,
    /// What was put in a text's place, or closed to the program.
    odd: Vec<PathBuf>,
}

#[test]
fn whatever_is_done_the_preview_shows_what_a_build_writes() {
    let told = |name: &str| std::env::var(name).ok();
    let seeds = told("PREVIEW_SEEDS").map(|s| s.split(',').map(|s| s.parse().unwrap()).collect());
    let steps = told("PREVIEW_STEPS").map_or(STEPS, |s| s.parse().unwrap());
    for seed in seeds.unwrap_or_else(|| SEEDS.to_vec()) {
        let sandbox = Sandbox::small_site().without_privileges();
        sandbox.lay_over_at("themes/eget", &repository().join("themes/enkel"));
        sandbox.edit("themes/eget/theme.toml", "name = \"enkel\"", "name = \"eget\"");
        for at in 0..6 {
            sandbox.measure(&format!("mappe-{}/tiltak-{at}", at % 2), &format!("Tiltak {at}"));
        }
        let mut editor =
            Editor { sandbox, chance: Chance(seed * 2_654_435_761 + 1), whole: Vec::new(), odd: Vec::new() };
        let preview = Preview::start(&editor.sandbox);
        let mut done = Vec::new();
        for step in 0..steps {
            done.push(editor.act(step));
            preview.is_what_a_build_writes(&editor.sandbox, &format!("seed {seed}, step {step}: {done:#?}"));
        }
    }
}

impl Editor {
    fn act(&mut self, step: usize) -> String {
        match self.chance.below(23) {
            0 | 1 => self.edit(step),
            2 => self.add(step),
            3 => self.delete(),
            4 => self.rename(step),
            5 => self.change_case(),
            6 | 7 => self.break_one(),
            8 | 9 => self.mend(),
            10 => self.storm(step),
            11 => self.half_written(step),
            12 => self.exchange_folder(),
            13 => self.move_folder(step),
            14 => self.configure(),
            15 => self.dress(step),
            16 => self.branch(step),
            17 => self.close(),
            18 => self.open(),
            19 => self.odd(),
            20 => self.without_configuration(step),
            21 => self.while_closed(step),
            _ => self.vanish(step),
        }
    }

    /// Any text of the site that is whole.
    fn any(&mut self) -> (String, String) {
        let below = plain_files(&self.sandbox.path("content"));
        let texts: Vec<&String> = below.keys().filter(|p| p.ends_with(".md") && p.starts_with("tiltak/")).collect();
        if texts.is_empty() {
            self.sandbox.measure("forst", "Først");
            return ("content/tiltak/forst.md".to_owned(), self.sandbox.read("content/tiltak/forst.md"));
        }
        let path = texts[self.chance.below(texts.len())].clone();
        let text = String::from_utf8_lossy(&below[&path]).into_owned();
        (format!("content/{path}"), text)
    }

    /// Closes a text, or its folder, to the program.
    fn close(&mut self) -> String {
        let (path, _) = self.any();
        let path = self.sandbox.path(&path);
        let closed = if self.chance.below(3) == 0 { path.parent().unwrap().to_owned() } else { path };
        permit(&closed, 0o000);
        self.odd.push(closed.clone());
        format!("close {}", closed.display())
    }

    /// Opens what was closed, and takes away what stands where texts stood.
    fn open(&mut self) -> String {
        for path in std::mem::take(&mut self.odd) {
            let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
            if metadata.is_file() {
                permit(&path, 0o644);
            } else if metadata.is_dir() && path.extension().is_some() {
                fs::remove_dir_all(&path).unwrap();
            } else if metadata.is_dir() {
                permit(&path, 0o755);
            } else {
                fs::remove_file(&path).unwrap();
            }
        }
        "open all".to_owned()
    }

    /// Something that is no file takes a text's place: a link to nowhere or to itself, a folder, a pipe.
    fn odd(&mut self) -> String {
        let (path, _) = self.any();
        let path = self.sandbox.path(&path);
        fs::remove_file(&path).unwrap();
        match self.chance.below(4) {
            0 => std::os::unix::fs::symlink("borte.md", &path).unwrap(),
            1 => std::os::unix::fs::symlink(path.file_name().unwrap(), &path).unwrap(),
            2 => fs::create_dir(&path).unwrap(),
            _ => assert!(Command::new("mkfifo").arg(&path).status().unwrap().success()),
        }
        self.odd.push(path.clone());
        format!("something odd at {}", path.display())
    }

    /// A text is saved while there is no configuration; that comes back at once, or after a while.
    fn without_configuration(&mut self, step: usize) -> String {
        let (config, aside) = (self.sandbox.path("veikart.toml"), self.sandbox.path("aside.toml"));
        fs::rename(&config, &aside).unwrap();
        self.pause();
        let edited = self.edit(step);
        self.pause();
        fs::rename(&aside, &config).unwrap();
        format!("{edited} without configuration")
    }

    /// A text is saved while another one is closed.
    fn while_closed(&mut self, step: usize) -> String {
        let (path, text) = self.any();
        permit(&self.sandbox.path(&path), 0o000);
        self.pause();
        let edited = self.edit(step);
        self.pause();
        permit(&self.sandbox.path(&path), 0o644);
        self.sandbox.file(&path, &text.replace("bra.", &format!("bra igjen {step}.")));
        format!("{edited} while {path} is closed")
    }

    fn pause(&mut self) {
        std::thread::sleep(Duration::from_millis([0, 15, 60, 600][self.chance.below(4)]));
    }

    /// Texts come and go while they are read.
    fn vanish(&mut self, step: usize) -> String {
        for round in 0..30 {
            for at in 0..5 {
                let id = format!("flyktig-{at}");
                match (round + at) % 2 {
                    0 => drop(self.sandbox.measure(&id, &format!("Flyktig {step} {round}"))),
                    _ => drop(fs::remove_file(self.sandbox.path(&format!("content/tiltak/{id}.md")))),
                }
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        "files come and go".to_owned()
    }

    fn edit(&mut self, step: usize) -> String {
        let (path, text) = self.any();
        self.sandbox.file(&path, &text.replace("bra.", &format!("bra nummer {step}.")));
        format!("edit {path}")
    }

    fn add(&mut self, step: usize) -> String {
        let id = format!("ny-{}/dypere/ny-{step}", self.chance.below(3));
        self.sandbox.measure(&id, &format!("Ny {step}"));
        format!("add {id}")
    }

    fn delete(&mut self) -> String {
        let (path, _) = self.any();
        fs::remove_file(self.sandbox.path(&path)).unwrap();
        format!("delete {path}")
    }

    fn rename(&mut self, step: usize) -> String {
        let (path, _) = self.any();
        let (folder, _) = path.rsplit_once('/').unwrap();
        let new = format!("{folder}/omdopt-{step}.md");
        fs::rename(self.sandbox.path(&path), self.sandbox.path(&new)).unwrap();
        format!("rename {path} to {new}")
    }

    fn change_case(&mut self) -> String {
        let (path, _) = self.any();
        let (folder, name) = path.rsplit_once('/').unwrap();
        let other = if name.starts_with(|c: char| c.is_uppercase()) {
            name.to_lowercase()
        } else {
            name.to_uppercase().replace(".MD", ".md")
        };
        fs::rename(self.sandbox.path(&path), self.sandbox.path(&format!("{folder}/{other}"))).unwrap();
        format!("{path} becomes {other}")
    }

    fn break_one(&mut self) -> String {
        let (path, text) = self.any();
        let broken = match self.chance.below(5) {
            0 => String::new(),
            1 => text.replace("area = \"laering\"", "area = \"ukjent\""),
            2 => text.replace("+++\n\n", "\n"),
            3 => format!("{text}\n[død](finnes-ikke.md)\n"),
            _ => text.chars().take(text.chars().count() / 2).collect(),
        };
        self.sandbox.file(&path, &broken);
        self.whole.push((path.clone(), text));
        format!("break {path}")
    }

    fn mend(&mut self) -> String {
        let broken = std::mem::take(&mut self.whole);
        for (path, text) in broken.iter().rev() {
            self.sandbox.file(path, text);
        }
        format!("mend {}", broken.len())
    }

    fn storm(&mut self, step: usize) -> String {
        let (path, text) = self.any();
        for at in 0..60 {
            self.sandbox.file(&path, &text.replace("bra.", &format!("bra {step} {at}.")));
        }
        format!("a storm on {path}")
    }

    fn half_written(&mut self, step: usize) -> String {
        let (path, text) = self.any();
        let text = text.replace("bra.", &format!("bra skrevet i to {step}."));
        let half = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let mut file = fs::File::create(self.sandbox.path(&path)).unwrap();
        file.write_all(&text.as_bytes()[..half]).unwrap();
        std::thread::sleep(Duration::from_millis(30));
        file.write_all(&text.as_bytes()[half..]).unwrap();
        format!("write {path} in halves")
    }

    /// The folder goes, and one of the same name comes in its place.
    fn exchange_folder(&mut self) -> String {
        let name = ["content", "content/tiltak", "themes/eget"][self.chance.below(3)];
        let files = plain_files(&self.sandbox.path(name));
        fs::remove_dir_all(self.sandbox.path(name)).unwrap();
        if self.chance.below(2) == 0 {
            std::thread::sleep(Duration::from_millis(150));
        }
        for (path, bytes) in files {
            self.sandbox.bytes(&format!("{name}/{path}"), &bytes);
        }
        format!("exchange {name}")
    }

    fn move_folder(&mut self, step: usize) -> String {
        let folders: Vec<PathBuf> = fs::read_dir(self.sandbox.path("content/tiltak"))
            .map(|entries| entries.map(|e| e.unwrap().path()).filter(|p| p.is_dir()).collect())
            .unwrap_or_default();
        if folders.is_empty() {
            return "no folder to move".to_owned();
        }
        let from = &folders[self.chance.below(folders.len())];
        let to = from.with_file_name(format!("flyttet-{step}"));
        fs::rename(from, &to).unwrap();
        format!("move {}", from.display())
    }

    fn configure(&mut self) -> String {
        let config = self.sandbox.read("veikart.toml");
        let changed = match self.chance.below(4) {
            0 => config.replace("theme = \"enkel\"", "theme = \"eget\""),
            1 => config.replace("theme = \"eget\"", "theme = \"enkel\""),
            2 => config.replace("languages = [\"nb\", \"nn\", \"en\"]", "languages = [\"nn\", \"nb\", \"en\"]"),
            _ => {
                self.whole.push(("veikart.toml".to_owned(), config.clone()));
                config.replacen("title = ", "titel = ", 1)
            }
        };
        self.sandbox.file("veikart.toml", &changed);
        "configure".to_owned()
    }

    fn dress(&mut self, step: usize) -> String {
        let (path, more) = match self.chance.below(3) {
            0 => ("themes/eget/assets/style.css", format!("\n.x{step} {{ color: teal }}\n")),
            1 => ("themes/eget/templates/measure.html", format!("\n<!-- {step} -->\n")),
            _ => ("themes/eget/locales/nb.ftl", format!("\nnot_told = Ikke oppgitt {step}\n")),
        };
        let before = if self.sandbox.path(path).exists() { self.sandbox.read(path) } else { String::new() };
        self.sandbox.file(path, &format!("{before}{more}"));
        format!("dress {path}")
    }

    /// Many files at once, most of them new.
    fn branch(&mut self, step: usize) -> String {
        let gone = self.any().0;
        let _ = fs::remove_file(self.sandbox.path(&gone));
        for at in 0..40 {
            self.sandbox.measure(&format!("gren-{}/g-{at}", step % 2), &format!("Gren {step} {at}"));
        }
        format!("a branch without {gone}")
    }
}

/// The files below a folder that are files, by their paths.
fn plain_files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let path = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    files.map(|entry| (path(entry.path()), fs::read(entry.path()).unwrap())).collect()
}
