/// How the panel looks: a list along the lower edge when it is open, a small tag in the corner when it is closed.
enum PanelStyle {
  /// The rules for the panel's own element win over the site's, which can reach that element and nothing in it.
  static let css = """
    :host{all:initial!important;position:fixed!important;z-index:2147483647!important;inset:auto 0 0 0!important;\
    display:block!important;height:0!important;color-scheme:light dark!important}
    @media print{:host{display:none!important}}
    *{box-sizing:border-box;margin:0;padding:0}
    [role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .box{--paper:#fffdfc;--shade:#f5f1ee;--ink:#221f1c;--quiet:#635c56;--rule:#ddd6d0;\
    --error:#b3201a;--warning:#8a5a00;--notice:#1d5f96;\
    font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);text-align:start}
    @media(prefers-color-scheme:dark){.box{--paper:#1e1b1a;--shade:#292524;--ink:#ece6e1;--quiet:#b0a69e;\
    --rule:#443d39;--error:#ff8f85;--warning:#f0bd5a;--notice:#8cc4f4}}
    .error{--tone:var(--error)}.warning{--tone:var(--warning)}.notice{--tone:var(--notice)}
    details{position:absolute;inset:auto 0 0 0;background:var(--paper);border-top:3px solid var(--tone);\
    box-shadow:0 -4px 24px rgb(0 0 0/.22)}
    [data-worst=error]{--tone:var(--error)}[data-worst=warning]{--tone:var(--warning)}\
    [data-worst=notice]{--tone:var(--notice)}
    details:not([open]){inset:auto 12px 12px auto;width:max-content;max-width:calc(100vw - 24px);\
    border:1px solid var(--tone);border-radius:8px;box-shadow:0 2px 12px rgb(0 0 0/.2)}
    summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;padding:9px 40px 9px 16px;cursor:pointer;\
    position:relative;list-style:none;user-select:none;-webkit-user-select:none}
    summary::-webkit-details-marker{display:none}
    details:not([open]) summary{padding:6px 34px 6px 12px}
    details:not([open]) .last{display:none}
    summary::after{content:"";position:absolute;inset:14px 18px auto auto;width:8px;height:8px;\
    border:solid var(--quiet);border-width:0 2px 2px 0;transform:rotate(45deg)}
    details:not([open]) summary::after{inset:16px 13px auto auto;transform:rotate(225deg)}
    .count{font-weight:650;color:var(--tone)}.last{color:var(--quiet)}
    :focus-visible{outline:2px solid var(--notice);outline-offset:-3px;border-radius:6px}
    .findings{max-height:calc(50vh - 48px);overflow:auto;overscroll-behavior:contain;border-top:1px solid var(--rule)}
    @media(max-width:45rem){.findings{max-height:calc(50vh - 96px)}}
    ol{list-style:none}
    li{padding:12px 16px 14px;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
    li:last-child{border-bottom:0}
    code{font:13px/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .place{color:var(--quiet);user-select:all;-webkit-user-select:all}
    .message b{color:var(--tone);font-weight:650}
    .message b::after{content:":"}
    .help b,.note b{font-weight:650}
    .help b::after{content:":"}
    .help,.note{color:var(--quiet)}
    .help{white-space:pre-line}
    .help b{color:var(--ink)}
    pre{margin:6px 0;padding:8px 12px 16px;background:var(--shade);border-radius:6px;overflow:auto hidden;tab-size:4;\
    overflow-wrap:normal;white-space:pre}
    mark{position:relative;background:none;color:inherit;font-weight:700;text-decoration:none}
    mark::after{content:"^";position:absolute;inset:auto 0 -1.05em 0;text-align:center;color:var(--tone);\
    font-weight:700;line-height:1}
    .more{padding:12px 16px;color:var(--quiet);border-top:1px solid var(--rule)}
    """
}
