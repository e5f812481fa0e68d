/// The capitals and digits of the icon, on a square of 180 units, drawn with a pen 20 units wide.
///
/// They stand between 46 and 134; round ones reach one unit further, so that they do not look smaller.
enum Letterforms {
  /// The square's side.
  static let side = 180
  static let penWidth = 20

  /// Nil for what is not drawn here: other letters than those from A to Z.
  static func strokes(of character: Character) -> [Stroke]? {
    all[character]
  }

  /// Lines of a page, for titles whose initial is not drawn here.
  static let page = [
    Stroke(54, 58).line(126, 58), Stroke(54, 90).line(126, 90), Stroke(54, 122).line(100, 122),
  ]

  static let all = letters.merging(digits) { letter, _ in letter }

  private static let letters: [Character: [Stroke]] = [
    "A": [Stroke(48, 134).line(90, 46).line(132, 134), Stroke(63, 106).line(117, 106)],
    "B": [
      Stroke(60, 88).line(91, 88).across(114, 67).upright(91, 46).line(60, 46).line(60, 134).line(95, 134)
        .across(121, 111).upright(95, 88).line(91, 88)
    ],
    "C": [
      Stroke(129, 66).curve(122, 53, 109, 45, 94, 45).across(48, 90).upright(94, 135)
        .curve(109, 135, 122, 127, 129, 114)
    ],
    "D": [
      Stroke(58, 46).line(82, 46).across(127, 90).upright(82, 134).line(58, 134).line(58, 46)
    ],
    "E": [Stroke(118, 46).line(65, 46).line(65, 134).line(118, 134), Stroke(65, 89).line(110, 89)],
    "F": [Stroke(119, 46).line(67, 46).line(67, 134), Stroke(67, 92).line(110, 92)],
    "G": [
      Stroke(127, 64).curve(119, 52, 107, 45, 92, 45).across(46, 90).upright(92, 135).across(131, 100)
        .line(131, 94).line(98, 94)
    ],
    "H": [Stroke(54, 46).line(54, 134), Stroke(126, 46).line(126, 134), Stroke(54, 89).line(126, 89)],
    "I": [Stroke(90, 46).line(90, 134)],
    "J": [Stroke(112, 46).line(112, 106).upright(85, 135).curve(72, 135, 63, 128, 59, 116)],
    "K": [
      Stroke(60, 46).line(60, 134), Stroke(120, 46).line(60, 103), Stroke(81, 84).line(123, 134),
    ],
    "L": [Stroke(68, 46).line(68, 134).line(119, 134)],
    "M": [Stroke(44, 134).line(44, 46).line(90, 106).line(136, 46).line(136, 134)],
    "N": [Stroke(54, 134).line(54, 46).line(126, 134).line(126, 46)],
    "O": [Stroke(90, 45).across(137, 90).upright(90, 135).across(43, 90).upright(90, 45)],
    "P": [Stroke(63, 134).line(63, 46).line(93, 46).across(120, 72).upright(93, 98).line(63, 98)],
    "Q": [
      Stroke(90, 45).across(137, 90).upright(90, 135).across(43, 90).upright(90, 45),
      Stroke(102, 106).line(136, 140),
    ],
    "R": [
      Stroke(61, 134).line(61, 46).line(93, 46).across(119, 70).upright(93, 94).line(61, 94),
      Stroke(91, 94).line(123, 134),
    ],
    "S": [
      Stroke(119, 62).curve(113, 51, 103, 45, 90, 45).across(58, 68).curve(58, 82, 72, 85, 90, 89)
        .curve(108, 93, 124, 97, 124, 111).upright(89, 135).curve(74, 135, 62, 128, 56, 115)
    ],
    "T": [Stroke(50, 46).line(130, 46), Stroke(90, 46).line(90, 134)],
    "U": [Stroke(56, 46).line(56, 101).upright(90, 135).across(124, 101).line(124, 46)],
    "V": [Stroke(48, 46).line(90, 134).line(132, 46)],
    "W": [Stroke(34, 46).line(61, 134).line(90, 54).line(119, 134).line(146, 46)],
    "X": [Stroke(54, 46).line(126, 134), Stroke(126, 46).line(54, 134)],
    "Y": [Stroke(50, 46).line(90, 93).line(130, 46), Stroke(90, 93).line(90, 134)],
    "Z": [Stroke(56, 46).line(125, 46).line(55, 134).line(126, 134)],
  ]

  private static let digits: [Character: [Stroke]] = [
    "0": [
      Stroke(90, 45).across(126, 82).line(126, 98).upright(90, 135).across(54, 98).line(54, 82)
        .upright(90, 45)
    ],
    "1": [Stroke(68, 64).line(97, 46).line(97, 134)],
    "2": [
      Stroke(57, 70).upright(89, 45).across(121, 71).curve(121, 92, 96, 100, 58, 134).line(124, 134)
    ],
    "3": [
      Stroke(60, 60).curve(67, 50, 78, 45, 91, 45).across(117, 67).upright(92, 88).line(82, 88),
      Stroke(92, 88).across(122, 111).upright(91, 135).curve(76, 135, 64, 129, 57, 117),
    ],
    "4": [Stroke(104, 134).line(104, 46).line(50, 112).line(128, 112)],
    "5": [
      Stroke(116, 46).line(69, 46).line(64, 85).curve(71, 79, 80, 76, 89, 76).across(122, 105)
        .upright(88, 135).curve(75, 135, 64, 130, 57, 120)
    ],
    "6": [
      Stroke(106, 45).curve(75, 59, 57, 80, 57, 104).upright(90, 135).across(123, 104).upright(90, 75)
        .across(57, 104)
    ],
    "7": [Stroke(54, 46).line(125, 46).line(80, 134)],
    "8": [
      Stroke(86, 87).across(62, 66).upright(86, 45).line(94, 45).across(118, 66).upright(94, 87).line(86, 87)
        .across(57, 111).upright(86, 135).line(94, 135).across(123, 111).upright(94, 87)
    ],
    "9": [
      Stroke(74, 135).curve(105, 121, 123, 100, 123, 76).upright(90, 45).across(57, 76).upright(90, 105)
        .across(123, 76)
    ],
  ]
}
