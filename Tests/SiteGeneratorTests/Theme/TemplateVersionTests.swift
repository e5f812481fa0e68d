import Testing

@testable import SiteGenerator

@Suite("The version of a template's values")
struct TemplateVersionTests {
  private func findings(_ template: String) async throws -> [Finding] {
    let site = try TestSite(["templates/page.html": template])
    return try await site.build().findings
  }

  @Test("A copy of today's theme, and a template without a version, are fine")
  func current() async throws {
    #expect(try await findings(TemplateVersion.current.stamp + "{{page.title}}") == [])
    #expect(try await findings("{{page.title}}") == [])
    #expect(try await findings("{{! sitegen values of old }}{{page.title}}") == [])
  }

  @Test("The owner of an older copy is told which of its values have changed")
  func older() async throws {
    let template =
      "{{! sitegen values 1 }}\n{{page.title}}{{#site}}{{ locale }}{{/site}}{{assets.icon.svg}}{{site.hasOlderPosts}}"
    let findings = try await findings(template).filter { $0.rule == .templateVersion }
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .notice)
    #expect(findings.first?.location?.line == 1 && findings.first?.location?.column == 1)
    #expect(
      findings.first?.message == "this copy was made for version 1 of the values; sitegen now has version 3")
    #expect(
      findings.first?.help == """
        'assets.icon.svg' is gone, the icon is made from the site's title: write '{{site.icon}}'; \
        'site.locale' is gone, a post may have a language of its own: write '{{page.locale}}'; \
        'site.hasOlderPosts' is gone, the archive is linked wherever it has posts: write '{{#site.hasPosts}}'; \
        then write 3 in the copy's first line
        """)
  }

  @Test("An older copy without such values is fine, and of one with some only these are told")
  func olderWithout() async throws {
    #expect(try await findings("{{! sitegen values 1 }}\n{{page.title}}{{! site.locale }}") == [])
    let one = try await findings("{{! sitegen values 1 }}\n{{#site.locale}}x{{/site.locale}}")
    #expect(
      one.first { $0.rule == .templateVersion }?.help == """
        'site.locale' is gone, a post may have a language of its own: write '{{page.locale}}'; \
        then write 3 in the copy's first line
        """)
  }

  @Test("A copy from a later sitegen is told from one that is wrong")
  func newer() async throws {
    let findings = try await findings("{{! sitegen values 99 }}\n{{page.title}}")
    #expect(
      findings.first?.message == "this copy was made for version 99 of the values; this sitegen has version 3"
    )
    #expect(
      findings.first?.help
        == "use a newer sitegen, or write 3 in the copy's first line if the site builds without mistakes")
  }

  @Test("The name of a value that is gone is explained where it stands")
  func gone() async throws {
    let findings = try await findings("<link href=\"{{ assets.icon.svg }}\">")
    #expect(findings.first?.message == "no value 'assets.icon.svg' here")
    #expect(
      findings.first?.help == """
        it went with version 2 of the values; the icon is made from the site's title: write '{{site.icon}}'
        """)
  }

  @Test("No change is newer than the version, and none names a value that there is")
  func changes() async throws {
    for change in TemplateVersion.changes {
      let findings = try await findings("{{\(change.value)}}")
      #expect(findings.first?.message == "no value '\(change.value)' here")
      #expect(findings.first?.help?.hasSuffix(change.remedy) == true)
    }
    #expect(TemplateVersion.changes.allSatisfy { $0.version <= .current })
    #expect(TemplateVersion.changes.contains { $0.version == .current })
  }
}
