infix operator .+ : AdditionPrecedence
infix operator .- : AdditionPrecedence
infix operator .* : MultiplicationPrecedence
infix operator ./ : MultiplicationPrecedence
infix operator .+= : AssignmentPrecedence
infix operator .-= : AssignmentPrecedence
infix operator .*= : AssignmentPrecedence

/// Numbers that are computed with side by side: a single one, or those of eight draws.
///
/// What machines and bills cost is written over lanes: with `Double` it is an answer, with `SIMD8<Double>` eight samples at the
/// price of two. Each lane comes to the same bits as a single number. The operators have names of their own, since others of
/// the usual names make every expression of numbers slower to compile.
protocol Lanes: Sendable {
  /// What holds for each of the numbers.
  associatedtype Mask: LaneMask

  /// How many numbers stand side by side.
  static var laneCount: Int { get }

  /// The same number in every lane.
  init(repeating number: Double)

  /// The number of a lane.
  subscript(lane: Int) -> Double { get set }

  static var zero: Self { get }

  static func .+ (left: Self, right: Self) -> Self
  static func .- (left: Self, right: Self) -> Self
  static func .* (left: Self, right: Self) -> Self
  static func ./ (left: Self, right: Self) -> Self

  static func .< (left: Self, right: Self) -> Mask
  static func .< (left: Self, right: Double) -> Mask
  static func .== (left: Self, right: Double) -> Mask

  /// Takes other numbers where something holds.
  mutating func replace(with other: Self, where mask: Mask)
  /// Other numbers where something holds.
  func replacing(with other: Self, where mask: Mask) -> Self
  /// The smaller of each two.
  func least(_ other: Self) -> Self
  /// The larger of each two.
  func most(_ other: Self) -> Self
  /// The numbers without their signs.
  var magnitudes: Self { get }
  /// The next whole numbers that are not smaller.
  var roundedUp: Self { get }
  /// The same of numbers that are not below zero.
  var roundedUpFromZero: Self { get }
}

/// What holds for each of several numbers.
protocol LaneMask: Sendable {
  /// The same for every lane.
  init(repeating holds: Bool)
  /// Whether it holds for a lane.
  subscript(lane: Int) -> Bool { get set }
  static func .& (left: Self, right: Self) -> Self
  static func .| (left: Self, right: Self) -> Self
  static prefix func .! (mask: Self) -> Self
  /// Whether it holds for any.
  var isAny: Bool { get }
}

extension Lanes {
  @inline(__always) static func .+= (left: inout Self, right: Self) { left = (left .+ right) }
  @inline(__always) static func .-= (left: inout Self, right: Self) { left = (left .- right) }
  @inline(__always) static func .*= (left: inout Self, right: Self) { left = (left .* right) }

  /// Whether all numbers are those of others; numbers that are none are not.
  func isSame(as other: Self) -> Bool {
    for lane in 0..<Self.laneCount where self[lane] != other[lane] { return false }
    return true
  }

  /// One amount less another in each lane, as ``Rounding/difference(_:_:)`` has it.
  @inline(__always)
  func less(_ other: Self) -> Self {
    let difference = self .- other
    let noise = magnitudes.most(other.magnitudes) .* Self(repeating: 1e-12)
    return difference.replacing(with: .zero, where: .!(noise .< difference.magnitudes))
  }
}

extension Double: Lanes {
  static var laneCount: Int { 1 }

  @inline(__always) init(repeating number: Double) { self = number }

  @inline(__always)
  subscript(lane: Int) -> Double {
    get { self }
    set { self = newValue }
  }

  @inline(__always) static func .+ (left: Double, right: Double) -> Double { left + right }
  @inline(__always) static func .- (left: Double, right: Double) -> Double { left - right }
  @inline(__always) static func .* (left: Double, right: Double) -> Double { left * right }
  @inline(__always) static func ./ (left: Double, right: Double) -> Double { left / right }
  @inline(__always) static func .< (left: Double, right: Double) -> Bool { left < right }
  @inline(__always) static func .== (left: Double, right: Double) -> Bool { left == right }
  @inline(__always)
  mutating func replace(with other: Double, where mask: Bool) { if mask { self = other } }
  @inline(__always)
  func replacing(with other: Double, where mask: Bool) -> Double { mask ? other : self }
  @inline(__always) func least(_ other: Double) -> Double { other < self ? other : self }
  @inline(__always) func most(_ other: Double) -> Double { self < other ? other : self }
  @inline(__always) var magnitudes: Double { magnitude }
  @inline(__always) var roundedUp: Double { rounded(.up) }
  @inline(__always) var roundedUpFromZero: Double { rounded(.up) }
}

extension Bool: LaneMask {
  @inline(__always) init(repeating holds: Bool) { self = holds }

  @inline(__always)
  subscript(lane: Int) -> Bool {
    get { self }
    set { self = newValue }
  }

  @inline(__always) static func .& (left: Bool, right: Bool) -> Bool { left && right }
  @inline(__always) static func .| (left: Bool, right: Bool) -> Bool { left || right }
  @inline(__always) static prefix func .! (mask: Bool) -> Bool { !mask }
  @inline(__always) var isAny: Bool { self }
}

extension SIMD8: Lanes where Scalar == Double {
  static var laneCount: Int { scalarCount }

  @inline(__always) static func .+ (left: Self, right: Self) -> Self { left + right }
  @inline(__always) static func .- (left: Self, right: Self) -> Self { left - right }
  @inline(__always) static func .* (left: Self, right: Self) -> Self { left * right }
  @inline(__always) static func ./ (left: Self, right: Self) -> Self { left / right }

  // The functions of the standard library for these look at lane by lane.
  @inline(__always) func least(_ other: Self) -> Self { replacing(with: other, where: other .< self) }
  @inline(__always) func most(_ other: Self) -> Self { replacing(with: other, where: self .< other) }
  @inline(__always) var magnitudes: Self { replacing(with: Self.zero - self, where: self .< Self.zero) }

  /// Beyond 2^52 every number is whole; below, adding that rounds the magnitude to the nearest.
  @inline(__always)
  var roundedUp: Self {
    let whole = Self(repeating: 0x1p52)
    let size = magnitudes
    let nearest = (size + whole) - whole
    let signed = nearest.replacing(with: Self.zero - nearest, where: self .< Self.zero)
    let up = signed.replacing(with: signed + Self(repeating: 1), where: signed .< self)
    return replacing(with: up, where: size .< whole)
  }

  /// Beyond 2^52 it may be off by the last digit.
  @inline(__always)
  var roundedUpFromZero: Self {
    let nearest = (self + Self(repeating: 0x1p52)) - Self(repeating: 0x1p52)
    return nearest + Self.zero.replacing(with: Self(repeating: 1), where: nearest .< self)
  }
}

extension SIMDMask: LaneMask where Storage == SIMD8<Int64> {
  @inline(__always) var isAny: Bool { any(self) }
}
