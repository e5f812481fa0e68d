extension BuiltInTheme {
  /// The theme's own files beside its templates, by name.
  static var assets: [ThemeAsset] {
    files.filter { $0.key.hasPrefix(ThemeAsset.folder) }
      .map {
        ThemeAsset(name: String($0.key.dropFirst(ThemeAsset.folder.count)), content: .builtIn($0.value))
      }
      .sorted { $0.name < $1.name }
  }
}
