/// A piece of an answer, whatever it is written in.
package enum Block {
  /// What a file calls its answer, what is computed and for which day, and what is looked at.
  case head(name: String?, (left: String, right: String), below: [String] = [])
  /// A sentence or several.
  case words(RichText)
  /// Sentences, each a paragraph; empty ones are left out.
  case paragraphs([String])
  /// Sentences, each with its later lines indented.
  case hanging([String])
  /// The one sentence that an answer is about.
  case answer(String, Style)
  /// What to do and why, and below it what must not be missed.
  case conclusion([String], warnings: [String])
  /// What must not be missed.
  case warnings([String])
  /// Several sentences, one below the other.
  case list([RichText])
  /// What is known, by its name.
  case facts([(name: String, value: RichText)])
  /// A heading within the answer; 1 is that of the whole.
  case heading(String, level: Int = 3)
  /// Cells under their headings.
  case table(Grid)
  /// A picture.
  case figure(CaptionedPicture)
  /// A command line, to be copied.
  case command(String)
  /// What lays itself out.
  case drawing(any Drawing)
  /// What is left out where an answer is to be quiet.
  case detail([Block])
  /// Reasons, sources and defaults, which a terminal shows where they are asked for, and a document always.
  /// They are made when they are shown, as some take longer than all that stands above.
  case notes(() -> [Block])
}

/// A piece that a terminal shows in a way that follows from its width.
package protocol Drawing {
  /// Its lines on a terminal.
  func text(on page: Page) -> [String]
  /// The pieces that say the same in a document.
  var document: [Block] { get }
}

extension [Block] {
  /// The pieces that are wanted, one behind the other.
  func shown(_ depth: Page.Depth) -> [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .detail(let blocks): depth == .quiet ? [] : blocks.shown(depth)
      case .notes(let blocks): depth == .notes ? blocks().shown(depth) : []
      default: [block]
      }
    }
  }

  /// The pieces of a document, which holds all notes, and no drawing.
  func inDocument(isQuiet: Bool = false) -> [Block] {
    shown(isQuiet ? .quiet : .notes).flatMap { block in
      if case .drawing(let drawing) = block { drawing.document.inDocument(isQuiet: isQuiet) } else { [block] }
    }
  }
}
