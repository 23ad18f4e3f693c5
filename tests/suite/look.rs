//! What a site looks like: themes that change another, and what the program tells of themes.

use crate::sandbox::Sandbox;

/// A small site whose theme changes this one.
fn extending(theme: &str) -> Sandbox {
    let site = Sandbox::small_site();
    site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"eget\"");
    site.file("themes/eget/theme.toml", &format!("name = \"eget\"\nextends = \"{theme}\"\n"));
    site
}

#[test]
fn a_theme_that_changes_nothing_is_the_one_it_extends() {
    for theme in crate::golden::THEMES {
        let site = extending(theme);
        site.build();
        let own = site.published();
        site.edit("veikart.toml", "theme = \"eget\"", &format!("theme = \"{theme}\""));
        site.build();
        assert_eq!(own, site.published(), "{theme}");
    }
}

#[test]
fn a_theme_changes_a_text_a_stylesheet_and_one_block_of_a_template() {
    for (theme, block) in [("helsenorge", "main"), ("enkel", "content")] {
        let site = extending(theme);
        site.file("themes/eget/locales/nb.ftl", "menu_overview = Kartet\n");
        site.file("themes/eget/assets/style.css", "body{color:#010203}");
        let own =
            format!("{{% extends \"{theme}/not_found.html\" %}}\n{{% block {block} %}}<p>Borte.</p>{{% endblock %}}\n");
        site.file("themes/eget/templates/not_found.html", &own);
        site.build();
        let after = site.public();
        let text = |path: &str| String::from_utf8(after[path].clone()).unwrap();
        assert!(text("404.html").contains("<p>Borte.</p>") && text("404.html").contains("Kartet"), "{theme}");
        assert!(text("index.html").contains("Kartet") && !text("index.html").contains("Borte"), "{theme}");
        let is_own = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim() == "body{color:#010203}";
        assert!(after.iter().any(|(path, bytes)| path.ends_with(".css") && is_own(bytes)), "{theme}");
    }
}

#[test]
fn what_all_pages_share_is_changed_in_one_file() {
    for theme in crate::golden::THEMES {
        let site = extending(theme);
        let foot = "<p><a href=\"{{ head.root }}x.html\">{{ site.title }}, {{ t.menu }}</a>{{ head.section }}</p>\n";
        site.file("themes/eget/templates/shared/foot.html", foot);
        site.build();
        for (page, root, section) in [
            ("index.html", "", "overview"),
            ("satsingsomrader/laering.html", "../", ""),
            ("tiltak/index.html", "../", "list"),
        ] {
            let html = site.read(&format!("public/{page}"));
            let foot = format!(", Meny</a>{section}</p>");
            assert!(html.contains(&format!("<a href=\"{root}x.html\">")) && html.contains(&foot), "{theme}: {html}");
        }
        // What is written once knows no page.
        site.file("themes/eget/templates/shared/foot.html", "<p>\n{{ page.title }}\n");
        let told = site.run(&["build"]);
        assert!(told.err.contains("themes/eget/templates/shared/foot.html:2"), "{theme}: {}{}", told.out, told.err);
    }
}

#[test]
fn a_theme_of_the_same_name_changes_one_block_too() {
    for (theme, block) in [("helsenorge", "main"), ("enkel", "content")] {
        let site = Sandbox::small_site();
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        site.file(&format!("themes/{theme}/theme.toml"), &format!("name = \"{theme}\"\nextends = \"{theme}\"\n"));
        let own = format!(
            "{{% extends \"{theme}/area.html\" %}}\n{{% block {block} %}}{{{{ super() }}}}<p>Mer.</p>{{% endblock %}}\n"
        );
        site.file(&format!("themes/{theme}/templates/area.html"), &own);
        site.build();
        let page = site.read("public/satsingsomrader/laering.html");
        assert!(page.contains("Øvelse på nett") && page.contains("<p>Mer.</p>"), "{theme}: {page}");
    }
}

#[test]
fn a_fault_in_a_file_of_the_theme_below_is_told_there() {
    let site = extending("mellom");
    site.file("themes/mellom/theme.toml", "name = \"mellom\"\nextends = \"enkel\"\n");
    site.file("themes/mellom/templates/not_found.html", "{{ page.ukjent }}\n");
    let told = site.run(&["build"]);
    let told = format!("{}{}", told.out, told.err);
    assert!(told.contains("themes/mellom/templates/not_found.html:1"), "{told}");
}

#[test]
fn a_theme_is_listed_copied_and_told() {
    let site = Sandbox::small_site();
    assert_eq!(site.run(&["theme", "list"]).out, "* enkel: built-in enkel\n  helsenorge: built-in helsenorge\n");
    let made = site.run(&["theme", "copy", "enkel", "mitt", "templates/text.html"]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    assert_eq!(site.read("themes/mitt/theme.toml"), "name = \"mitt\"\nextends = \"enkel\"\n");
    let listed = site.run(&["theme", "list"]).out;
    assert!(listed.contains("  mitt: themes/mitt, extends built-in enkel\n"), "{listed}");
    site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"mitt\"");
    assert_eq!(site.run(&["theme", "which", "templates/text.html"]).out, "themes/mitt\n");
    assert_eq!(site.run(&["theme", "which", "templates/area.html"]).out, "built-in enkel\n");
    site.build();

    let again = site.run(&["theme", "copy", "enkel", "mitt", "templates/area.html", "templates/text.html"]);
    assert!(again.code == Some(2) && again.err.contains("text.html is there already"), "{}", again.err);
    assert!(!site.path("themes/mitt/templates/area.html").exists());
    let wrong = site.run(&["theme", "copy", "enkel", "mitt", "templates/tekst.html"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("did you mean `templates/text.html`?"), "{}", wrong.err);
    let wrong = site.run(&["theme", "copy", "enkle", "mitt"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("did you mean `enkel`?"), "{}", wrong.err);
}

#[test]
fn a_whole_copy_is_a_theme_of_its_own_and_gives_the_same_site() {
    let site = Sandbox::small_site();
    site.build();
    let before = site.published();
    assert_eq!(site.run(&["theme", "copy", "enkel", "mitt"]).code, Some(0));
    site.edit("veikart.toml", "theme = \"enkel\"", "theme = \"mitt\"");
    assert!(site.read("themes/mitt/theme.toml").contains("name = \"mitt\""));
    site.build();
    assert_eq!(before, site.published());
}

#[test]
fn an_undefined_value_tells_what_there_is() {
    for (theme, expected) in [("helsenorge", "did you mean `title`?"), ("enkel", "title")] {
        let site = extending(theme);
        site.file("themes/eget/templates/text.html", "{{ page.titel }}\n");
        let run = site.run(&["build"]);
        let told = format!("{}{}", run.out, run.err);
        assert!(told.contains("titel") && told.contains(expected), "{theme}: {told}");
    }
}

#[test]
fn a_tag_that_is_never_closed_is_told_where_it_is_opened() {
    for theme in crate::golden::THEMES {
        let site = extending(theme);
        site.file("themes/eget/templates/text.html", "<p>\n{% if page.title %}\n<b>\n\n");
        let run = site.run(&["build"]);
        let told = format!("{}{}", run.out, run.err);
        assert!(
            told.contains("`if` is opened here and never closed") && told.contains("text.html:2:1"),
            "{theme}: {told}"
        );
    }
}

#[test]
fn pages_and_links_stand_in_the_menu_where_they_are_told_to() {
    for theme in crate::golden::THEMES {
        let site = Sandbox::small_site();
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        site.file("content/sider/ordbok.md", "+++\ntitle = \"Ordbok\"\norder = 1\nmenu = true\n+++\n\nTekst.\n");
        site.file("content/sider/kilder.md", "+++\ntitle = \"Kilder\"\n+++\n\nTekst.\n");
        let links = "[[links]]\ntitle = \"Nettsiden\"\nurl = \"https://example.no/a\"\nmenu = true\n\n[[links]]\ntitle = \"Nyheter\"\nurl = \"https://example.no/b\"\n";
        let config = site.read("veikart.toml");
        site.file("veikart.toml", &format!("{config}\n{links}"));
        site.build();
        let html = site.read("public/ordbok.html");
        let (head, foot) = html.split_once("<footer").unwrap();
        let menu = head.split_once("<main").unwrap().0;
        let place = |text: &str| menu.find(text).unwrap_or_else(|| panic!("{theme}: {text} is not in {menu}"));
        assert!(place(">Ordbok</a>") < place("href=\"https://example.no/a\">Nettsiden</a>"), "{theme}");
        assert!(menu.split(">Ordbok</a>").next().unwrap().ends_with("aria-current=\"page\""), "{theme}: {menu}");
        assert!(!menu.contains("Kilder") && !menu.contains("Nyheter"), "{theme}");
        assert!(foot.contains("Kilder</a>") && foot.contains("href=\"https://example.no/b\">Nyheter</a>"), "{theme}");
    }
}

#[test]
fn files_in_static_are_published_as_they_are() {
    let site = Sandbox::small_site();
    site.bytes("static/.well-known/security.txt", b"Contact: mailto:a@example.no\n");
    site.bytes("static/bilder/Logo 1.SVG", b"<svg/>");
    site.bytes("static/.DS_Store", b"x");
    site.build();
    let public = site.public();
    assert_eq!(public[".well-known/security.txt"], b"Contact: mailto:a@example.no\n");
    assert_eq!(public["bilder/Logo 1.SVG"], b"<svg/>");
    assert!(!public.contains_key(".DS_Store"));
}

#[test]
fn a_site_has_its_logo_and_its_colour_in_both_themes() {
    for theme in crate::golden::THEMES {
        let site = Sandbox::small_site();
        site.edit("veikart.toml", "theme = \"enkel\"", &format!("theme = \"{theme}\""));
        site.file("static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        let config = site.read("veikart.toml");
        site.file("veikart.toml", &format!("{config}\n[look]\nlogo = \"static/logo.svg\"\naccent = \"#b3005e\"\n"));
        site.build();
        assert!(site.read("public/tiltak/ovelse.html").contains("<img src=\"../logo.svg\" alt=\"\">"), "{theme}");
        let public = site.public();
        let styles = public.iter().filter(|(path, _)| path.ends_with(".css"));
        assert!(styles.into_iter().any(|(_, css)| String::from_utf8_lossy(css).contains("#b3005e")), "{theme}");
    }
}
