package import CostModel
internal import JSONText

/// What is said of a public price file by itself.
package enum PublicListWords {
  /// That it can be used, and what was left out of it.
  package static func validation(of list: PublicPriceList) -> String {
    let parts = list.leftOut.count(where: \.isPart)
    return
      "\(list.file.escaped(limit: .max)): a price file of \(list.format) that can be used, "
      + "\(list.takenCount) of \(FigureText.counted(list.entryCount, "row")) taken"
      + (parts > 0 ? ", \(FigureText.counted(parts, "part")) of them left out" : "")
      + "; 'ftcalc prices diff --names' names the rest\n"
  }
}
