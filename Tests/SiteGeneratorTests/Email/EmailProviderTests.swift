import Testing

@testable import SiteGenerator

@Suite struct EmailProviderTests {
  @Test func whereServicesPutTheirAddresses() {
    let table = EmailProvider.services.map {
      [$0.name, $0.unsubscribe?.html, $0.unsubscribe?.text, $0.online?.html, $0.online?.text].map {
        $0 ?? "-"
      }
    }
    #expect(
      table == [
        ["mailchimp", "*|UNSUB|*", "*|UNSUB|*", "*|ARCHIVE|*", "*|ARCHIVE|*"],
        [
          "buttondown", "{{ unsubscribe_url }}", "{{ unsubscribe_url }}", "{{ email_url }}",
          "{{ email_url }}",
        ],
        [
          "listmonk", "{{ UnsubscribeURL }}", "{{ UnsubscribeURL }}", "{{ MessageURL }}", "{{ MessageURL }}",
        ],
        ["keila", "{{ unsubscribe_link }}", "{{ unsubscribe_link }}", "-", "-"],
        ["ghost", "%%{unsubscribe_url}%%", "%%{unsubscribe_url}%%", "-", "-"],
        ["campaignmonitor", "<unsubscribe>", "[unsubscribe]", "<webversion>", "[webversion]"],
      ])
  }

  @Test func links() {
    #expect(
      EmailProvider.Placeholder("*|UNSUB|*").link("Leave", style: "color:#333333")
        == "<a href=\"*|UNSUB|*\" style=\"color:#333333\">Leave</a>")
    #expect(
      EmailProvider.Placeholder("<unsubscribe>", text: "x").link("Leave", style: "color:#333333")
        == "<unsubscribe style=\"color:#333333\">Leave</unsubscribe>")
    #expect(
      EmailProvider.Placeholder("mailto:\"a\"@b.example?a&b").link("L", style: "")
        == "<a href=\"mailto:&quot;a&quot;@b.example?a&amp;b\" style=\"\">L</a>")
  }

  /// Whatever a service's own placeholders begin with, it would find in a text.
  @Test func placeholdersBeginWithOpenings() {
    for service in EmailProvider.services {
      for placeholder in [service.unsubscribe, service.online].compactMap(\.self) {
        for text in [placeholder.html, placeholder.text] {
          #expect(service.openings.contains(where: text.lowercased().hasPrefix), "\(text)")
        }
      }
      #expect(service.openings.allSatisfy { $0.utf8.count > 1 && $0 == $0.lowercased() })
    }
  }
}
