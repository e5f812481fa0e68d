/// How the preview's own pages look.
enum OwnStyle {
  static let css = """
    :root{color-scheme:light dark;--paper:#fffdfc;--shade:#f5f1ee;--ink:#221f1c;--quiet:#635c56;--rule:#ddd6d0;\
    --accent:#a8281a;--draft:#8a5a00;--scheduled:#1d5f96;--expired:#635c56}
    @media(prefers-color-scheme:dark){:root{--paper:#171514;--shade:#262221;--ink:#ece6e1;--quiet:#b0a69e;\
    --rule:#3d3733;--accent:#ff9d88;--draft:#f0bd5a;--scheduled:#8cc4f4;--expired:#b0a69e}}
    *{box-sizing:border-box}
    body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;background:var(--paper);\
    color:var(--ink);overflow-wrap:anywhere}
    main{max-width:40rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
    main.wide{max-width:72rem}
    h1{margin:0 0 .25rem;font-size:1.75rem;line-height:1.2;letter-spacing:-.01em}
    p{margin:0 0 1rem}
    a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}

    """

  static let email = """
    header p{color:var(--quiet)}
    h2{margin:2.5rem 0 .75rem;font-size:1.125rem}
    .findings{padding:0 0 0 1.25rem}.findings li{margin-bottom:.5rem}
    .error{color:var(--accent)}.warning{color:var(--draft)}.notice{color:var(--scheduled)}
    .mails{display:flex;flex-wrap:wrap;gap:1.5rem}
    figure{margin:0;max-width:100%}
    figcaption{margin-bottom:.35rem;font-size:.875rem;color:var(--quiet)}
    iframe{display:block;max-width:100%;height:44rem;border:1px solid var(--rule);border-radius:6px;background:#fff}
    pre{margin:0;padding:1.25rem;border:1px solid var(--rule);border-radius:6px;overflow-x:auto;\
    font:.875rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:normal}

    """

  static let list = """
    header p{margin-bottom:.25rem;color:var(--quiet)}
    .error{color:var(--accent)}.warning{color:var(--draft)}.notice{color:var(--scheduled)}
    nav{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0}
    nav a{padding:.3rem .75rem;border:1px solid var(--rule);border-radius:2rem;color:var(--ink);text-decoration:none}
    nav a:hover{border-color:var(--quiet)}
    nav a[aria-current]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
    nav span{opacity:.7;font-variant-numeric:tabular-nums}
    table{width:100%;border-collapse:collapse;table-layout:fixed}
    th{padding:.4rem .75rem .4rem 0;border-bottom:2px solid var(--rule);font-size:.8125rem;font-weight:600;\
    text-align:start;color:var(--quiet)}
    th:nth-child(1){width:3.5rem}th:nth-child(3){width:11.5rem}th:nth-child(4){width:8.5rem}th:nth-child(5){width:30%}
    td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}
    td:nth-child(1),td:nth-child(4){color:var(--quiet);font-variant-numeric:tabular-nums}
    td:nth-child(3){font-size:.875rem;color:var(--quiet)}
    td:nth-child(5){color:var(--quiet);font:.8125rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",\
    monospace}
    td a{font-weight:550}td .m{margin-inline-start:.35rem;font-size:.8125rem;font-weight:400;white-space:nowrap}
    b{font-weight:650}td b{color:var(--expired)}td .d{color:var(--draft)}td .s{color:var(--scheduled)}
    @media(max-width:45rem){table,tbody{display:block}thead{display:none}
    tr{display:flex;flex-wrap:wrap;gap:0 .6rem;padding:.6rem 0;border-bottom:1px solid var(--rule)}
    td{padding:0;border:0}td:empty{display:none}td:nth-child(2){flex:1 0 calc(100% - 3.5rem)}
    td:nth-child(4){order:3;font-size:.875rem}td:nth-child(3){order:4}td:nth-child(5){order:5;flex:1 0 100%}}

    """
}
