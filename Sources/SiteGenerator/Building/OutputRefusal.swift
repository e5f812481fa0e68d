/// The output folder is one that a build would ruin.
public struct OutputRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public var output: String
  public var objection: String

  public var description: String {
    "cannot build into \(output): \(objection); choose a folder that holds nothing else, such as public"
  }

  static func check(_ options: BuildOptions) throws {
    let placement = try OutputPlacement(
      output: options.output, root: options.root, sources: ["content", "templates", ".sitegen"],
      home: options.home)
    if let objection = placement.objection {
      throw OutputRefusal(output: options.output, objection: objection)
    }
  }
}
