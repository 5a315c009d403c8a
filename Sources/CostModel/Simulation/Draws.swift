/// Draws that are computed with side by side.
typealias Draws = SIMD8<Double>
