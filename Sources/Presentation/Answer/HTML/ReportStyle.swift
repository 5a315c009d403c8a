internal import Charts

/// How a page of a report looks: on wide and narrow screens, in light and dark, and on paper.
enum ReportStyle {
  /// The rules; the colours are those of the pictures.
  static let rules = """
    :root { color-scheme: light dark; \(light) }
    @media (prefers-color-scheme: dark) { :root { \(dark) } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: break-word; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 0.25rem; overflow-wrap: anywhere; text-wrap: balance; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 0.75rem; padding-top: 0.75rem;
      border-top: 1px solid var(--line); }
    h3 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
    p, ul, ol, dl, figcaption { max-width: 42rem; }
    p { margin: 0.75rem 0; }
    a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
    .day { color: var(--muted); margin-top: 0; }
    nav ol { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0;
      font-size: 0.9rem; max-width: none; }
    .answer { font-size: 1.3rem; line-height: 1.4; font-weight: 600; max-width: 46rem; margin: 0.75rem 0 1.25rem;
      padding-left: 1rem; border-left: 4px solid var(--muted); overflow-wrap: anywhere; }
    .answer.good { border-color: var(--good); }
    .answer.doubtful { border-color: var(--warn); }
    .answer.bad { border-color: var(--bad); }
    ul { padding-left: 1.25rem; }
    ul.plain { list-style: none; padding: 0; }
    li { margin: 0.35rem 0; }
    ul.warnings { list-style: none; background: var(--warn-soft); border-left: 4px solid var(--warn);
      padding: 0.6rem 1rem; margin: 1.25rem 0; max-width: 46rem; }
    dl { margin: 1rem 0; }
    dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0 1rem; padding: 0.3rem 0;
      border-bottom: 1px solid var(--line); }
    dt { color: var(--muted); }
    dd { margin: 0; min-width: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; margin: 1.25rem 0; }
    .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; caption-side: top; }
    th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem 0.35rem 0; font-weight: 400;
      border-bottom: 1px solid var(--line); min-width: 4rem; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--muted); border-bottom: 2px solid var(--line); vertical-align: bottom; }
    tbody th { font-weight: 500; }
    .wide-table tbody th { white-space: nowrap; }
    .wide-table td:last-child { min-width: 7rem; }
    #prices td:nth-child(2) { min-width: 13rem; }
    .sums { margin-top: 0.5rem; }
    .sums thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .sums th:first-child, .sums td:first-child { width: 22%; }
    .sums td:last-child { width: 25%; }
    .number { text-align: right; }
    figure { margin: 1.75rem 0 2.25rem; }
    figure svg { display: block; max-width: 100%; height: auto; }
    figcaption { color: var(--muted); font-size: 0.95rem; margin-top: 0.5rem; }
    .narrow { display: none; }
    pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem;
      white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.75rem 0; font-size: 0.9rem; }
    code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
    @media screen and (max-width: 44rem) {
      .wide-table, .wide-table caption, .wide-table tbody, .wide-table tr, .wide-table tbody th { display: block; }
      .wide-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .wide-table tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      .wide-table tbody th, .wide-table td { border: 0; padding: 0.1rem 0; text-align: left; }
      .wide-table tbody th { font-weight: 600; white-space: normal; overflow-wrap: anywhere; }
      .wide-table td { display: grid; grid-template-columns: 7rem 1fr; gap: 0.5rem; overflow-wrap: anywhere; }
      .wide-table td::before { content: attr(data-label); color: var(--muted); }
      .wide-table td:empty { display: none; } .wide { display: none; } .narrow { display: block; }
      dl > div { grid-template-columns: 1fr; } h1 { font-size: 1.45rem; } .answer { font-size: 1.15rem; } }
    @media print {
      :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --muted: #444444; --line: #bbbbbb;
        --soft: #ffffff; --link: #000000; --good: #000000; --warn: #000000; --bad: #000000; --warn-soft: #ffffff; }
      @page { margin: 16mm 15mm; }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      nav { display: none; }
      .wide { display: block; } .narrow { display: none; }
      .wide svg { width: 140mm; height: auto; }
      .wide-table tbody th { white-space: normal; }
      .scroll { overflow: visible; }
      table { font-size: 8.5pt; }
      thead { display: table-header-group; }
      caption { padding-top: 2mm; }
      tr, figure, dl > div, li, pre, .answer { break-inside: avoid; }
      h2, h3, caption, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      h2 { margin-top: 8mm; }
      p, li { orphans: 3; widows: 3; }
      a[href^="http"]::after { content: " (" attr(href) ")"; }
      a { text-decoration: none; }
    }
    """

  private static let light = colors(
    .light, soft: "#f6f8fa", link: "#0b57b0", bad: "#b3261e", warningSoft: "#fff8e5")
  private static let dark = colors(
    .dark, soft: "#161b22", link: "#6cb6ff", bad: "#f2777a", warningSoft: "#272115")

  /// The colours of the pictures, with those that a page has besides.
  private static func colors(
    _ palette: Palette, soft: StaticString, link: StaticString, bad: StaticString, warningSoft: StaticString
  ) -> String {
    let named: [(String, StaticString)] = [
      ("paper", palette.paper), ("ink", palette.ink), ("muted", palette.muted), ("line", palette.grid),
      ("soft", soft), ("link", link), ("good", palette.good), ("warn", palette.warning), ("bad", bad),
      ("warn-soft", warningSoft),
    ]
    return named.map { "--\($0.0): \($0.1);" }.joined(separator: " ")
  }
}
