import TestSupport

/// An open page of a preview, which is looked at and not loaded anew by whoever looks.
struct PreviewedPage {
  private let browser: Browser

  init(_ browser: Browser, _ preview: RunningPreview) {
    self.browser = browser.on(preview.origin)
  }

  func open(_ path: String) async throws {
    try await browser.open(path)
  }

  func evaluate<Value: Decodable>(_ script: String) async throws -> Value {
    try await browser.evaluate(script)
  }

  /// What the page says, without the panel.
  var text: String {
    get async throws { try await evaluate("return document.querySelector('main').textContent") }
  }

  func waitToShow(_ words: String) async throws {
    try await wait(for: "“\(words)” on the page") { try await text.contains(words) }
  }

  var headingColor: String {
    get async throws { try await evaluate("return getComputedStyle(document.querySelector('h1')).color") }
  }

  /// What the panel says, where it is within the window; empty where there is none.
  var panel: String {
    get async throws {
      try await evaluate(
        """
        const panel = document.querySelector("sitegen-panel").shadowRoot.querySelector("details");
        const box = panel?.getBoundingClientRect();
        return box && box.height > 0 && box.top < innerHeight && box.bottom > 0 ? panel.innerText : "";
        """)
    }
  }
}

// A mark is lost when the page is loaded anew.
extension PreviewedPage {
  func mark() async throws {
    let _: Bool = try await evaluate("return window.isMarked = true")
  }

  var isMarked: Bool {
    get async throws { try await evaluate("return window.isMarked === true") }
  }
}

// Tabs are read from the page that has opened them: one that is brought to the front asks for what is new.
extension PreviewedPage {
  func openTabs(_ count: Int, at path: String) async throws {
    let _: Bool = try await browser.evaluate(
      "window.tabs = Array.from({length: arguments[0]}, () => open(arguments[1])); return true",
      .number(count), .string(path))
  }

  func waitForTabs(toShow words: String) async throws {
    try await wait(for: "“\(words)” in all tabs") {
      try await browser.evaluate(
        "return tabs.every((tab) => tab.document.querySelector('main').textContent.includes(arguments[0]))",
        .string(words))
    }
  }
}
