internal import PriceData

/// A small log of calls to try the reading of logs on: `examples/calls.jsonl`, as it was when the program was built.
package enum DemoLog {
  /// Its bytes.
  package static var bytes: [UInt8] {
    let file = unsafe demoLogData()
    // The bytes are constants of the program: they live as long as it does and are `count` long.
    return unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
