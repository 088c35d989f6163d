/// How a report page looks, and the policy that allows this style and nothing else.
enum ReportStyle {
  /// The content security policy: no script, no picture, no connection; the style by its hash.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"

  /// The SHA-256 of ``css`` in base 64; a test keeps it true.
  static let hash = "4ynQ+U8meHle9PqPfLPRumjLa50SiHa0tqJ/wB8q3DI="

  /// The style sheet, with line ends at both ends as it stands in the page.
  static let css = """

    :root {
      color-scheme: light dark;
      --paper: #fdfdfb; --ink: #1c1c20; --soft: #5d5d66; --line: #dcdcd6; --lift: #f3f3ee;
      --link: #1d5797; --bar: #3f7cbf; --mark: #ffe9a8;
      --copied: #b5482f; --edited: #dd9a5b; --quoted: #8f8fa3; --own: #7aa874;
      --cell: 63 124 191;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181c; --ink: #e6e6e3; --soft: #a0a0a8; --line: #34353c; --lift: #202127;
        --link: #8ab8ee; --bar: #5b93d3; --mark: #5c4a10;
        --copied: #d2664b; --edited: #c08750; --quoted: #7d7d92; --own: #5f8e5a;
        --cell: 91 147 211;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 76rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 0.3rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 0.6rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.4rem 0 0.4rem; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
    .summary, .note, .name, .back, footer { color: var(--soft); }
    .note, .back, footer { font-size: 0.85rem; }
    .name { font-size: 0.8rem; }
    td > .name { display: block; }
    nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
    th, td { padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
    tbody tr { border-top: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    .d { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .refs { font-size: 0.8rem; }
    td ul { margin: 0; padding-left: 1.1rem; }
    .passages { margin: 0; padding-left: 1.7rem; }
    .words { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; list-style: none; padding: 0; }
    blockquote { margin: 0.3rem 0 1rem; padding: 0 0 0 0.9rem; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; white-space: pre-line; }
    .passages p.name { margin: 0; }
    mark { background: var(--mark); color: inherit; }
    :target { background: var(--lift); outline: 2px solid var(--bar); outline-offset: 1px; }
    .status {
      font-size: 0.75rem; font-weight: 400; padding: 0.05rem 0.5rem; border-radius: 1rem;
      border: 1px solid var(--soft); color: var(--soft);
    }
    .status.conflict { border-color: var(--copied); color: var(--copied); }
    .timeline { display: block; width: 100%; min-width: 48rem; height: auto; }
    .timeline text { fill: var(--soft); font-size: 12px; }
    .timeline .tick { text-anchor: end; }
    .timeline .label { text-anchor: middle; }
    .grid { stroke: var(--line); }
    .axis { stroke: var(--soft); }
    .bar { fill: var(--bar); }
    .meter { width: 5rem; height: 0.55rem; }
    .shares { width: 6rem; height: 0.7rem; margin-right: 0.5rem; }
    .figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .key { width: 0.7rem; height: 0.7rem; margin: 0 0.1rem 0 0.6rem; }
    .copied { fill: var(--copied); }
    .edited { fill: var(--edited); }
    .quoted { fill: var(--quoted); }
    .own { fill: var(--own); }
    .matrix { width: auto; }
    .matrix td, .matrix thead th { min-width: 2.4rem; padding: 0.25rem 0.4rem; }
    .matrix tbody th { font-weight: 400; white-space: nowrap; }
    .matrix td a { color: inherit; text-decoration-color: var(--soft); }
    .self { background: var(--lift); }
    .m0 { background: rgb(var(--cell) / 8%); } .m1 { background: rgb(var(--cell) / 15%); }
    .m2 { background: rgb(var(--cell) / 22%); } .m3 { background: rgb(var(--cell) / 29%); }
    .m4 { background: rgb(var(--cell) / 36%); } .m5 { background: rgb(var(--cell) / 42%); }
    .m6 { background: rgb(var(--cell) / 48%); } .m7 { background: rgb(var(--cell) / 54%); }
    .m8 { background: rgb(var(--cell) / 60%); } .m9 { background: rgb(var(--cell) / 66%); }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); }
    @media (max-width: 44rem) {
      body { padding: 0.5rem 0.75rem 3rem; }
      h1 { font-size: 1.5rem; }
      .opt { display: none; }
      th, td { padding: 0.3rem 0.35rem; }
      .shares { width: 3rem; }
    }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --lift: #eee; --link: #000;
        --mark: #ddd; --cell: 120 120 120;
      }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .back { display: none; }
      .wide { overflow: visible; }
      .timeline { min-width: 0; }
      h2, h3 { break-after: avoid; }
      tr, li, svg { break-inside: avoid; }
      a { text-decoration: none; }
      rect, td { width: 0.7rem; height: 0.7rem; margin: 0 0.1rem 0 0.6rem; }
    }

    """
}
