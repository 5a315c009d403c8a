import Foundation
import Testing

@testable import ftcalc

@Suite struct SystemErrorTests {
  @Test
  func `a failure goes on with its reason where it is one of the numbers, and stays as it is elsewhere`() {
    let busy = SystemError(EBUSY).adding(": it is mounted", to: [EBUSY]).adding(
      " in its folder", to: [EACCES])
    #expect(busy.number == EBUSY && busy.words == "device or resource busy: it is mounted")
    #expect(SystemError(ENOENT).adding(": it is mounted", to: [EBUSY]) == SystemError(ENOENT))
    #expect(SystemError(ENOENT).words == "no such file or directory")
  }
}
