package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.util.function.Consumer;

/** What all pages share: head, style, the way back to the index, and a foot. */
final class Page {

  static final String INDEX = "index.html";
  static final Text INDEX_TITLE =
      new Text("Contratti e nomenclatura", "Contracts and nomenclature");

  private static final String CSS =
      """
      :root { color-scheme: light; --ink: #1b2733; --soft: #51606f; --line: #c9d3dc; --tint: #eef3f7; --link: #0b5394; }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; color: var(--ink); background: #fff;
             font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
      h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.75rem 0 0.25rem; }
      h2 { font-size: 1.3rem; margin: 2.25rem 0 0.5rem; padding-top: 0.75rem; border-top: 2px solid var(--line); }
      h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
      p { margin: 0.5rem 0; max-width: 60rem; }
      a { color: var(--link); }
      a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
      .soft { color: var(--soft); }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { position: static; }
      .scroll { position: relative; overflow-x: auto; margin: 0.5rem 0 1rem; }
      table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
      caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
      thead th { background: var(--tint); }
      tbody th { font-weight: 600; }
      code { font: 0.95em ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: break-word; }
      pre { background: var(--tint); padding: 0.75rem; overflow-x: auto; }
      ul.plain { list-style: none; margin: 0; padding: 0; }
      .mark { display: inline-block; border: 1px solid currentColor; border-radius: 0.25rem; padding: 0 0.35rem; font-size: 0.85rem; white-space: nowrap; }
      .reject { color: #9c1c1c; }
      .warn { color: #7a5200; }
      .must { color: var(--link); }
      footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 0.5rem; font-size: 0.9rem; }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        nav, .skip { display: none; }
        .scroll { overflow: visible; }
        a { color: inherit; text-decoration: none; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        h2, h3 { break-after: avoid; }
      }
      """;

  private Page() {}

  /** A page with this title; the body writes what stands below it. */
  static String of(Language language, String title, Consumer<Html> body) {
    Html html = new Html(language);
    html.open("html", "lang", language.code());
    html.open("head");
    html.addEmpty("meta", "charset", "utf-8");
    html.addEmpty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.add("title", title + " · S.PR.INT.");
    html.style(CSS);
    html.close();
    html.open("body");
    html.add(
        "a",
        html.say("Vai al contenuto", "Skip to the content"),
        "class",
        "skip",
        "href",
        "#content");
    wayBack(html, title);
    html.open("main", "id", "content");
    html.add("h1", title);
    body.accept(html);
    html.close();
    html.add(
        "footer",
        html.say(
            "Magazzino dati S.PR.INT. Fa fede il contratto da cui questa pagina è ricavata.",
            "S.PR.INT. warehouse. The contract that this page is made from is the authority."),
        "class",
        "soft");
    html.close();
    html.close();
    return html.toString();
  }

  private static void wayBack(Html html, String title) {
    if (!title.equals(html.say(INDEX_TITLE))) {
      html.open("nav", "aria-label", html.say("Pagine", "Pages"));
      html.add("a", html.say(INDEX_TITLE), "href", INDEX);
      html.close();
    }
  }

  /** A table with a header; the rows are written by the body. */
  static void table(Html html, String caption, String[] headings, Runnable rows) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table");
    html.add("caption", caption);
    html.open("thead").open("tr");
    for (String heading : headings) {
      html.add("th", heading, "scope", "col");
    }
    html.close().close();
    html.open("tbody");
    rows.run();
    html.close().close().close();
  }
}
