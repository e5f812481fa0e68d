/// The services sitegen knows, each by its own documentation or source.
extension EmailProvider {
  static let services = [mailchimp, buttondown, listmonk, keila, ghost, campaignMonitor]

  /// Mailchimp, "The Unsubscribe Merge Tag" and "HTML Code for Footer Content"; `*|ARCHIVE|*` as in its own templates.
  private static let mailchimp = EmailProvider(
    name: "mailchimp", unsubscribe: Placeholder("*|UNSUB|*"), online: Placeholder("*|ARCHIVE|*"),
    openings: ["*|"])

  /// Buttondown, "Template Variables"; they are in the language of Django's templates.
  private static let buttondown = EmailProvider(
    name: "buttondown", unsubscribe: Placeholder("{{ unsubscribe_url }}"),
    online: Placeholder("{{ email_url }}"), openings: ["{{", "{%", "{#"])

  /// listmonk, "Templating": Go's templates, and `@TrackLink` behind an address, which is short for one.
  private static let listmonk = EmailProvider(
    name: "listmonk", unsubscribe: Placeholder("{{ UnsubscribeURL }}"),
    online: Placeholder("{{ MessageURL }}"), openings: ["{{", "@tracklink"])

  /// Keila, by what its `CampaignRenderer` puts into Liquid. `campaign.public_link` is there only for campaigns that are
  /// public.
  private static let keila = EmailProvider(
    name: "keila", unsubscribe: Placeholder("{{ unsubscribe_link }}"), openings: ["{{", "{%"])

  /// Ghost, by what the tests of its `EmailRenderer` expect. It has nothing for the address of a post.
  private static let ghost = EmailProvider(
    name: "ghost", unsubscribe: Placeholder("%%{unsubscribe_url}%%"), openings: ["%%{"])

  /// Campaign Monitor, by templates made for it: elements in HTML, and brackets in plain text. `[firstname,fallback=]`
  /// may be in both, with any name, so that a bracket before any letter counts.
  private static let campaignMonitor = EmailProvider(
    name: "campaignmonitor", unsubscribe: Placeholder("<unsubscribe>", text: "[unsubscribe]"),
    online: Placeholder("<webversion>", text: "[webversion]"),
    openings: "abcdefghijklmnopqrstuvwxyz".map { "[\($0)" }
      + ["<unsubscribe", "<webversion", "<preferences", "<forwardtoafriend"])
}
