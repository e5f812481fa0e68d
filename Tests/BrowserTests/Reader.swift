import TestSupport
import Testing

/// Someone who reads the site with a keyboard and nothing else.
struct Reader {
  let browser: Browser

  /// Where a Tab has led.
  struct Focus: Decodable {
    /// As assistive technology has it: `link`, `searchbox`.
    var role = ""
    /// What it is called.
    var name = ""
    /// Where it leads; empty for what is no link.
    var path: String
    var isInMain: Bool
    /// It has the outline that says so, inside the window.
    var isVisible: Bool

    enum CodingKeys: CodingKey {
      case path, isInMain, isVisible
    }
  }

  /// The path of the page, with its query and fragment.
  var place: String {
    get async throws {
      try await browser.evaluate("return location.pathname + location.search + location.hash")
    }
  }

  /// The text of the page's heading, of which it has one.
  var heading: String {
    get async throws {
      let headings: [String] = try await browser.evaluate(Self.headings)
      #expect(headings.count == 1, "a page has one h1")
      return try #require(headings.first)
    }
  }

  /// Presses Tab until the focus is where it is wanted. Wherever it comes by, it has to be seen.
  ///
  /// - Parameter goal: What is wanted, for whoever reads why a test failed.
  @discardableResult
  func tab(to goal: String, where isWanted: (Focus) -> Bool) async throws -> Focus {
    var stops: [String] = []
    for _ in 1...Self.mostStops {
      try await browser.press(.tab)
      let focus = try await focus
      stops.append("\(focus.role) “\(focus.name)”")
      #expect(focus.isVisible, "the focus cannot be seen on \(stops.last ?? "")")
      if isWanted(focus) { return focus }
    }
    throw NotReached(
      description: "\(goal) is not within \(Self.mostStops) stops: \(stops.joined(separator: ", "))")
  }

  /// Presses Enter on a link, and waits for where it leads.
  func follow(_ link: Focus) async throws {
    try await browser.press(.enter)
    try await arrive(at: link.path)
  }

  /// What Alt and the left arrow do in a browser with a window.
  func back(to path: String) async throws {
    try await browser.back()
    try await arrive(at: path)
  }

  func arrive(at path: String) async throws {
    try await wait(for: path) {
      let isComplete: Bool = try await browser.evaluate("return document.readyState === 'complete'")
      let place = try await place
      return isComplete && place == path
    }
  }

  var focus: Focus {
    get async throws {
      var focus: Focus = try await browser.evaluate(Self.focus)
      let element: [String: String] = try await browser.ask(.GET, "/element/active")
      let id = try #require(element.values.first)
      focus.role = try await browser.ask(.GET, "/element/\(id)/computedrole")
      focus.name = try await browser.ask(.GET, "/element/\(id)/computedlabel")
      return focus
    }
  }
}

struct NotReached: Error, CustomStringConvertible {
  let description: String
}

extension Reader {
  /// More than any page of the sample has.
  private static let mostStops = 80

  private static let headings = """
    return [...document.querySelectorAll("h1")].map((heading) => heading.textContent.trim().replace(/\\s+/g, " "));
    """

  private static let focus = """
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isInWindow = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const isHere = element.href && element.origin === location.origin;
    return {
      path: isHere ? element.pathname + element.search + element.hash : element.href ?? "",
      isInMain: element.closest("main") !== null,
      isVisible: element.matches(":focus-visible") && isOutlined && isInWindow,
    };
    """
}
