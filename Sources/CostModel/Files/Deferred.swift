internal import JSONText
internal import Synchronization

/// A list in a file that is read when it is first asked for.
///
/// A brief reading of the embedded files passes over what most commands never look at; what they do look at they read
/// here, once.
struct Deferred<Element: FileObject & Hashable>: Sendable {
  private enum State: Sendable {
    case read([Element])
    case unread(Unread)
    case changed(Changed)
  }

  /// Another list, and what becomes of its elements.
  private final class Changed: Sendable {
    private let other: Deferred
    private let change: @Sendable (Element) -> Element

    init(_ other: Deferred, _ change: @escaping @Sendable (Element) -> Element) {
      self.other = other
      self.change = change
    }

    var value: [Element] { other.elements.map(change) }
  }

  /// What was passed over, and what came of reading it.
  private final class Unread: Sendable {
    private let reader: JSONReader
    private let context: FileContext
    private let elements = Mutex<[Element]?>(nil)

    init(_ reader: JSONReader, _ context: FileContext) {
      self.reader = reader
      self.context = context
    }

    var value: [Element] {
      elements.withLock { elements in
        if let elements { return elements }
        var (reader, context) = (reader, context)
        // The text is one that the tests of the package hold to be right.
        let read = (try? context.readList(of: Element.self, from: &reader)) ?? []
        elements = read
        return read
      }
    }
  }

  private var state = State.read([])

  /// No element.
  init() {}

  /// A list that stands in front of a reader.
  init(_ reader: JSONReader, in context: FileContext) { state = .unread(Unread(reader.restarted, context)) }

  /// What another list holds, each element changed, when it is first asked for.
  init(copying other: Deferred, _ change: @escaping @Sendable (Element) -> Element) {
    state = .changed(Changed(other, change))
  }

  /// The elements, read where they were not yet.
  var elements: [Element] {
    get {
      switch state {
      case .read(let elements): elements
      case .unread(let unread): unread.value
      case .changed(let changed): changed.value
      }
    }
    set { state = .read(newValue) }
  }
}

extension Deferred: Hashable {
  /// Whether two lists hold the same.
  static func == (left: Deferred, right: Deferred) -> Bool { left.elements == right.elements }

  /// Puts the elements into a hash.
  func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
