//! The recipes of docs/hosting.md, each as it stands there but for names, ports and folders.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::crawl::{Crawl, Files, is_copy, links, resolved};
use crate::sandbox::{Sandbox, files, repository};
use crate::servers::{Server, bucket, free_port, program, start};

/// What was measured, or why the recipe cannot be tried on this machine.
type Verdict = Result<String, String>;

type Recipe = (&'static str, fn() -> Verdict);

pub(crate) const RECIPES: &[Recipe] = &[
    ("nginx", nginx),
    ("nginx, below a path", nginx_below),
    ("Caddy", caddy),
    ("Apache", apache),
    ("Apache, with .htaccess", htaccess),
    ("Netlify's file of headers", netlify),
    ("behind a proxy", proxied),
    ("a bucket without index documents or redirects", plain_bucket),
    ("Python's http.server", python),
    ("from disk", disk),
];

const ROOT: &str = "/srv/www/veikart";
const BASE: &str = "https://veikart.example.no";
const BELOW: &str = "https://example.no/veikart";

/// The repository's roadmap, built with compressed copies for an address, and a folder to work in.
struct Built {
    sandbox: Sandbox,
    files: Files,
}

impl Built {
    fn folder(&self) -> PathBuf {
        self.sandbox.path("veikart")
    }

    /// The configuration for a server, in a file.
    fn headers(&self, server: &str, base: &str) -> PathBuf {
        let site = repository().display().to_string();
        let run = self.sandbox.run(&["headers", server, "--site", &site, "--base-url", base]);
        assert_eq!(run.code, Some(0), "{}", run.whole());
        let path = self.sandbox.path(&format!("{server}.conf"));
        fs::write(&path, run.out).unwrap();
        path
    }

    fn crawl<'a>(&'a self, port: u16, base: &'a str) -> Crawl<'a> {
        Crawl { port, base, files: &self.files }
    }
}

fn build(base: &str) -> Built {
    let sandbox = Sandbox::named("hosting");
    let site = repository().display().to_string();
    let run = sandbox.run(&[
        "build",
        "--no-sync",
        "--precompress",
        "--site",
        &site,
        "--output",
        "veikart",
        "--base-url",
        base,
    ]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
    // Servers leave off being root, and a folder of a test is its user's alone.
    fs::set_permissions(sandbox.root(), fs::Permissions::from_mode(0o755)).unwrap();
    let files = files(&sandbox.path("veikart"));
    Built { sandbox, files }
}

static AT_ROOT: OnceLock<Built> = OnceLock::new();
static BELOW_A_PATH: OnceLock<Built> = OnceLock::new();

fn at_root() -> &'static Built {
    AT_ROOT.get_or_init(|| build(BASE))
}

fn below() -> &'static Built {
    BELOW_A_PATH.get_or_init(|| build(BELOW))
}

/// Removes what was built for all recipes.
pub(crate) fn clear() {
    for built in [&AT_ROOT, &BELOW_A_PATH].into_iter().filter_map(OnceLock::get) {
        let _ = fs::remove_dir_all(built.sandbox.root());
    }
}

/// A configuration in the page of recipes, by the kind that its block says.
fn recipe(kind: &str) -> String {
    let page = fs::read_to_string(repository().join("docs/hosting.md")).unwrap();
    let block = page.split(&format!("```{kind}\n")).nth(1).unwrap_or_else(|| panic!("there is no recipe {kind}"));
    block.split("```").next().unwrap().to_owned()
}

/// Puts what is this test's in place of what is the example's, all of which must be there.
fn adapted(recipe: &str, places: &[(&str, &str)]) -> String {
    places.iter().fold(recipe.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the recipe does not hold {from}:\n{text}");
        text.replace(from, to)
    })
}

/// Everything that a server with its headers must do; `copies` is the compression that it is asked for and hands out.
fn all(crawl: &Crawl<'_>, copies: (&str, &str, &str)) -> String {
    let answered = crawl.every_link();
    crawl.folders();
    crawl.headers();
    crawl.ranges();
    crawl.lost(true);
    let (accepts, encoding, ending) = copies;
    let saved = crawl.copies(accepts, encoding, ending);
    format!("{answered} files, {} kB saved by {encoding}", saved / 1000)
}

fn start_nginx(built: &Built, servers: &str, port: u16) -> Result<Server, String> {
    let nginx = program("nginx")?;
    let folder = built.sandbox.path(&format!("nginx-{port}"));
    fs::create_dir(&folder).unwrap();
    let shown = folder.display();
    let text = format!(
        "daemon off;\npid {shown}/pid;\nerror_log {shown}/error.log;\nevents {{}}\nhttp {{\n\
         include /etc/nginx/mime.types;\naccess_log off;\nclient_body_temp_path {shown}/body;\nproxy_temp_path {shown}/proxy;\n\
         fastcgi_temp_path {shown}/fastcgi;\nuwsgi_temp_path {shown}/uwsgi;\nscgi_temp_path {shown}/scgi;\n{servers}}}\n"
    );
    let path = folder.join("nginx.conf");
    fs::write(&path, text).unwrap();
    let mut command = Command::new(nginx);
    command.arg("-e").arg(folder.join("error.log")).arg("-c").arg(&path).arg("-p").arg(&folder);
    Ok(start(command, port, &folder.join("log")))
}

fn nginx_server(headers: &Path, root: &Path, port: u16) -> String {
    adapted(
        &recipe("nginx"),
        &[
            ("listen 80;", &format!("listen 127.0.0.1:{port};")),
            (ROOT, &root.display().to_string()),
            ("/etc/nginx/veikart.conf", &headers.display().to_string()),
        ],
    )
}

fn nginx() -> Verdict {
    program("nginx")?;
    let (built, port) = (at_root(), free_port());
    let text = nginx_server(&built.headers("nginx", BASE), &built.folder(), port);
    let server = start_nginx(built, &text, port)?;
    Ok(all(&built.crawl(server.port, "/"), ("gzip, br", "gzip", ".gz")))
}

fn nginx_below() -> Verdict {
    program("nginx")?;
    let (built, port) = (below(), free_port());
    let text = nginx_server(&built.headers("nginx", BELOW), &built.sandbox.site(), port);
    let server = start_nginx(built, &text, port)?;
    Ok(all(&built.crawl(server.port, "/veikart/"), ("gzip", "gzip", ".gz")))
}

fn caddy() -> Verdict {
    let caddy = program("caddy")?;
    let mut told = Vec::new();
    for (built, base, root, path) in
        [(at_root(), BASE, at_root().folder(), "/"), (below(), BELOW, below().sandbox.site(), "/veikart/")]
    {
        let port = free_port();
        let text = adapted(
            &recipe("caddy"),
            &[
                ("veikart.example.no {", &format!("http://127.0.0.1:{port} {{")),
                (ROOT, &root.display().to_string()),
                ("/etc/caddy/veikart.caddy", &built.headers("caddy", base).display().to_string()),
            ],
        );
        let file = built.sandbox.path("Caddyfile");
        fs::write(&file, format!("{{\n\tadmin off\n\tauto_https off\n}}\n{text}")).unwrap();
        let mut command = Command::new(&caddy);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
        command.env("HOME", built.sandbox.site()).env("XDG_DATA_HOME", built.sandbox.site());
        command.env("XDG_CONFIG_HOME", built.sandbox.site());
        let server = start(command, port, &built.sandbox.path("caddy.log"));
        told.push(all(&built.crawl(server.port, path), ("gzip, br", "br", ".br")));
    }
    Ok(told.join("; below a path "))
}

/// Apache with what Debian's has by itself, and the two modules that the recipe names.
fn start_apache(built: &Built, hosts: &str, port: u16) -> Result<Server, String> {
    const MODULES: &[&str] = &["mpm_event", "authn_core", "authz_core", "dir", "mime", "headers", "rewrite"];
    let apache = program("apache2")?;
    let folder = built.sandbox.path(&format!("apache-{port}"));
    fs::create_dir(&folder).unwrap();
    let shown = folder.display();
    let modules: String = MODULES
        .iter()
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let text = format!(
        "ServerRoot {shown}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {shown}/pid\nMutex file:{shown}\n\
         ErrorLog {shown}/error.log\n{modules}Include /etc/apache2/mods-available/mime.conf\nUser www-data\nGroup www-data\n\
         {hosts}"
    );
    let path = folder.join("apache.conf");
    fs::write(&path, text).unwrap();
    let mut command = Command::new(apache);
    command.arg("-DFOREGROUND").arg("-f").arg(&path);
    Ok(start(command, port, &folder.join("log")))
}

fn apache() -> Verdict {
    program("apache2")?;
    let mut told = Vec::new();
    for (built, base, path) in [(at_root(), BASE, "/"), (below(), BELOW, "/veikart/")] {
        let port = free_port();
        let root = built.folder();
        let document_root = if path == "/" { root.clone() } else { built.sandbox.site() };
        let text = adapted(
            &recipe("apache"),
            &[
                ("*:80", &format!("127.0.0.1:{port}")),
                (&format!("DocumentRoot {ROOT}"), &format!("DocumentRoot {}", document_root.display())),
                (&format!("<Directory {ROOT}>"), &format!("<Directory {}>", root.display())),
                ("/etc/apache2/veikart.conf", &built.headers("apache", base).display().to_string()),
            ],
        );
        let server = start_apache(built, &text, port)?;
        told.push(all(&built.crawl(server.port, path), ("gzip, br", "br", ".br")));
    }
    Ok(told.join("; below a path "))
}

fn htaccess() -> Verdict {
    program("apache2")?;
    let (built, port) = (at_root(), free_port());
    let folder = built.sandbox.path("with-htaccess");
    built.sandbox.lay_over_at("with-htaccess", &built.folder());
    fs::copy(built.headers("apache", BASE), folder.join(".htaccess")).unwrap();
    let text = format!(
        "DocumentRoot {0}\n<Directory {0}>\n    Require all granted\n    AllowOverride All\n</Directory>\n",
        folder.display()
    );
    let server = start_apache(built, &text, port)?;
    Ok(all(&built.crawl(server.port, "/"), ("gzip", "gzip", ".gz")))
}

/// The file is read by the rules that these hosts publish: a path with a star at its end at most, and below it headers.
fn netlify() -> Verdict {
    let built = at_root();
    let text = fs::read_to_string(built.headers("netlify", BASE)).unwrap();
    let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => {
                assert!(line.starts_with('/') && !line[..line.len() - 1].contains('*'), "{line}");
                rules.push((line.to_owned(), Vec::new()));
            }
            Some(header) => {
                let (name, value) = header.split_once(": ").unwrap();
                rules.last_mut().unwrap().1.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    let holds = |rule: &str, path: &str| rule.strip_suffix('*').map_or(rule == path, |start| path.starts_with(start));
    for path in built.files.keys().filter(|path| !path.starts_with('.')) {
        let path = format!("/{path}");
        let mut set: Vec<&(String, String)> =
            rules.iter().filter(|(rule, _)| holds(rule, &path)).flat_map(|(_, headers)| headers).collect();
        let count = set.len();
        set.sort();
        set.dedup_by(|a, b| a.0 == b.0);
        assert_eq!(set.len(), count, "{path}: two rules set one header, whose values would be joined");
        let value = |name: &str| set.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        assert_eq!(value("X-Content-Type-Options"), Some("nosniff"), "{path}");
        let framed = if path.contains("innbygg.html") { "frame-ancestors *" } else { "frame-ancestors 'none'" };
        assert!(is_copy(&path) || value("Content-Security-Policy") == Some(framed), "{path}");
        assert_eq!(value("Cache-Control").is_some(), path.starts_with("/assets/"), "{path}");
    }
    Ok(format!("{} rules, read and not run", rules.len()))
}

fn proxied() -> Verdict {
    program("nginx")?;
    let (built, inner, outer) = (below(), free_port(), free_port());
    let behind = nginx_server(&built.headers("nginx", &format!("http://127.0.0.1:{inner}")), &built.folder(), inner);
    let proxy = adapted(
        &recipe("nginx-proxy"),
        &[("listen 80;", &format!("listen 127.0.0.1:{outer};")), ("127.0.0.1:8080", &format!("127.0.0.1:{inner}"))],
    );
    let _behind = start_nginx(built, &behind, inner)?;
    let server = start_nginx(built, &proxy, outer)?;
    let crawl = built.crawl(server.port, "/veikart/");
    let answered = crawl.every_link();
    crawl.folders();
    crawl.headers();
    crawl.lost(true);
    Ok(format!("{answered} files"))
}

fn plain_bucket() -> Verdict {
    let built = at_root();
    let crawl = built.crawl(bucket(&built.folder()), "/");
    let answered = crawl.every_link();
    crawl.lost(false);
    Ok(format!("{answered} files"))
}

fn python() -> Verdict {
    let (python, built, port) = (program("python3")?, at_root(), free_port());
    let mut command = Command::new(python);
    command.args(["-m", "http.server", &port.to_string(), "--bind", "127.0.0.1", "--directory"]).arg(built.folder());
    let server = start(command, port, &built.sandbox.path("python.log"));
    Ok(format!("{} files", built.crawl(server.port, "/").every_link()))
}

fn disk() -> Verdict {
    let built = at_root();
    let mut links_followed = 0;
    for (path, bytes) in
        built.files.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html" && !is_copy(path))
    {
        if path.ends_with("/404.html") {
            continue;
        }
        for target in links(std::str::from_utf8(bytes).unwrap()) {
            let target = resolved(path, &target).unwrap();
            assert!(built.folder().join(&target).is_file(), "{path}: {target}");
            links_followed += 1;
        }
    }
    Ok(format!("{links_followed} links"))
}
