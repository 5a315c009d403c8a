/// What the calls are for, where published figures differ by it.
public enum TaskKind: String, Sendable, Hashable, CaseIterable {
  /// Sorting into a fixed set of labels.
  case classification
  /// Filling a fixed schema from text.
  case extraction
  /// Turning text or data into a given form.
  case formatting
  /// Writing from templates.
  case generation
  /// Writing freely: marketing copy, brainstorming.
  case creative
  /// Conversation over several turns.
  case chat
  /// Open problems that need steps.
  case reasoning
}
