/// The version of sitegen, as `sitegen --version` prints it.
public let version = "0.1.0"
